/// The leaves `begin ..< end` of a tree in brief: the roots of the fewest complete subtrees that cover them.
///
/// A subtree is complete when it stands on 2ⁿ leaves, the first of them at a multiple of 2ⁿ. A range that
/// begins at 0 is all that is needed to go on with a log and to say its root; one that begins elsewhere can
/// be made on another core, and merged. A range has at most two roots for each level, so it stays small
/// however many leaves there are.
public struct CompactRange: Hashable, Sendable {
    /// The first leaf, counted from 0.
    public let begin: Int
    /// The leaf after the last; `begin` where there are none.
    public private(set) var end: Int
    /// The roots of the complete subtrees, from left to right.
    public private(set) var roots: [TreeHash]

    /// How many leaves there are.
    public var size: Int { end - begin }

    /// A range without leaves, to which the leaf `begin` will be appended first.
    public init(begin: Int = 0) {
        self.begin = begin
        end = begin
        roots = []
        // More than the levels of any tree, so that no append allocates.
        roots.reserveCapacity(Int.bitWidth)
    }

    /// The range of which these are the roots, as ``subtrees(of:)`` lists them.
    ///
    /// Throws ``MerkleError/range(begin:end:)`` if it ends before it begins, and
    /// ``MerkleError/rootCount(expected:actual:)`` if there are more or fewer roots than it has. Whether they
    /// are the right ones can't be seen from them.
    public init(begin: Int = 0, end: Int, roots: [TreeHash]) throws(MerkleError) {
        guard 0 <= begin, begin <= end else { throw .range(begin: begin, end: end) }
        let expected = Self.subtrees(of: begin..<end).count
        guard roots.count == expected else {
            throw .rootCount(expected: expected, actual: roots.count)
        }
        self.begin = begin
        self.end = end
        self.roots = roots
    }

    /// The root of the tree over these leaves (Merkle Tree Hash, RFC 9162, 2.1.1).
    ///
    /// Of a range that does not begin at 0, the root is known only if it begins at a multiple of a power of
    /// two that is no smaller than its size; otherwise throws ``MerkleError/noRoot(begin:end:)``.
    public var root: TreeHash {
        get throws(MerkleError) {
            guard begin == 0 || size <= 1 << begin.trailingZeroBitCount else {
                throw .noRoot(begin: begin, end: end)
            }
            guard var node = roots.last else { return .empty }
            for left in roots.dropLast().reversed() { node = .node(left, node) }
            return node
        }
    }

    /// Appends the next leaf.
    public mutating func append(_ leaf: TreeHash) { add(leaf, level: 0) }

    /// Appends the next 2^`level` leaves, of which this is the root.
    ///
    /// Throws ``MerkleError/unaligned(end:level:)`` if ``end`` is not a multiple of their number.
    public mutating func append(subtree root: TreeHash, level: Int) throws(MerkleError) {
        guard 0 <= level, level < Int.bitWidth - 1, level <= end.trailingZeroBitCount,
            end <= Int.max - (1 << level)
        else { throw .unaligned(end: end, level: level) }
        add(root, level: level)
    }

    /// Appends the leaves of a range that begins where this one ends.
    ///
    /// Throws ``MerkleError/gap(end:begin:)`` if it begins elsewhere. Hashes once or twice for each level.
    public mutating func merge(_ next: CompactRange) throws(MerkleError) {
        guard next.begin == end else { throw .gap(end: end, begin: next.begin) }
        for (root, subtree) in zip(next.roots, Self.subtrees(of: next.begin..<next.end)) {
            add(root, level: subtree.count.trailingZeroBitCount)
        }
    }

    /// Appends a complete subtree that may stand here.
    private mutating func add(_ root: TreeHash, level: Int) {
        var (node, height, index) = (root, level, end >> level)
        // A right child makes its parent complete, unless the left one began before this range.
        while index & 1 == 1, (index - 1) << height >= begin, let left = roots.popLast() {
            node = .node(left, node)
            index >>= 1
            height += 1
        }
        roots.append(node)
        end += 1 << level
    }
}
