/// A proof that a tree begins with the leaves of an earlier one, all and unchanged (RFC 9162, 2.1.4).
public struct ConsistencyProof: Hashable, Sendable {
    /// How many leaves the earlier tree has.
    public var from: Int
    /// How many leaves the later tree has.
    public var to: Int
    /// The roots of the subtrees that both trees are put together from, the lowest first.
    public var hashes: [TreeHash]

    /// A proof as it was received; whether it proves anything, ``verify(fromRoot:toRoot:)`` says.
    public init(from: Int, to: Int, hashes: [TreeHash]) {
        self.from = from
        self.to = to
        self.hashes = hashes
    }

    /// Makes the proof for two sizes of a tree. It is empty if they are the same or the earlier one is 0.
    ///
    /// `subtree` is asked for the root over complete subtrees only (see ``CompactRange/subtrees(of:)``); what
    /// it throws is thrown on. Throws ``MerkleError/shrinking(from:to:)`` if the later tree is the smaller
    /// one.
    public init(from: Int, to: Int, subtree: (Range<Int>) throws -> TreeHash) throws {
        let hashes = try Self.ranges(from: from, to: to).map {
            try CompactRange.root(of: $0, subtree: subtree)
        }
        self.init(from: from, to: to, hashes: hashes)
    }

    /// The leaves under each hash of the proof, in its order (`PROOF` of RFC 9162, 2.1.4.1).
    ///
    /// Throws ``MerkleError/shrinking(from:to:)`` if the later tree is the smaller one.
    public static func ranges(from: Int, to: Int) throws(MerkleError) -> [Range<Int>] {
        guard 0 <= from, from <= to else { throw .shrinking(from: from, to: to) }
        guard from > 0 else { return [] }
        var ranges: [Range<Int>] = []
        var rest = 0..<to
        while from < rest.upperBound {
            let split = rest.split
            let (left, right) = (rest.lowerBound..<split, split..<rest.upperBound)
            ranges.append(from <= split ? right : left)
            rest = from <= split ? left : right
        }
        // The verifier has the root of the earlier tree, so that is left out where it is a subtree of the
        // later one.
        if rest.lowerBound > 0 { ranges.append(rest) }
        return ranges.reversed()
    }

    /// Whether this proves that the later tree begins with the earlier one (RFC 9162, 2.1.4.2).
    ///
    /// The sizes must be those of the checkpoints that the roots are from. Every tree begins with the empty
    /// one, whose root is ``TreeHash/empty``.
    public func verify(fromRoot: TreeHash, toRoot: TreeHash) -> Bool {
        guard 0 <= from, from <= to else { return false }
        if from == to { return hashes.isEmpty && fromRoot == toRoot && (to > 0 || toRoot == .empty) }
        if from == 0 { return hashes.isEmpty && fromRoot == .empty }
        var rest = hashes[...]
        let isSubtree = from & (from - 1) == 0
        guard let lowest = isSubtree ? fromRoot : rest.popFirst() else { return false }
        var ascent = Ascent(from: from - 1, size: to)
        ascent.skipRightChildren()
        var (earlier, later) = (lowest, lowest)
        for hash in rest {
            switch ascent.next() {
            case .left: (earlier, later) = (.node(hash, earlier), .node(hash, later))
            case .right: later = .node(later, hash)
            case nil: return false
            }
        }
        return ascent.isAtRoot && earlier == fromRoot && later == toRoot
    }
}
