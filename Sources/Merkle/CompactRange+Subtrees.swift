extension CompactRange {
    /// The fewest complete subtrees that cover these leaves, from left to right: the leaves under each.
    ///
    /// The number of leaves of each is a power of two, and its first leaf a multiple of that number. In a
    /// table of nodes it is the node at level `count.trailingZeroBitCount`, there the one with index
    /// `lowerBound / count`.
    public static func subtrees(of leaves: Range<Int>) -> [Range<Int>] {
        var subtrees: [Range<Int>] = []
        var low = leaves.lowerBound
        while low < leaves.upperBound {
            let highestThatFits = Int.bitWidth - 1 - (leaves.upperBound - low).leadingZeroBitCount
            let next = low + (1 << min(low.trailingZeroBitCount, highestThatFits))
            subtrees.append(low..<next)
            low = next
        }
        return subtrees
    }

    /// The root over the leaves under a hash of a proof, from the roots of their complete subtrees.
    static func root(of leaves: Range<Int>, subtree: (Range<Int>) throws -> TreeHash) throws -> TreeHash {
        let roots = try subtrees(of: leaves).map(subtree)
        return try CompactRange(begin: leaves.lowerBound, end: leaves.upperBound, roots: roots).root
    }
}

extension Range<Int> {
    /// Where RFC 9162, 2.1.1 splits two or more leaves: after the largest power of two below their number.
    var split: Int { lowerBound + (1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)) }
}
