/// A proof that a leaf stands at its place in a tree (RFC 9162, 2.1.3).
public struct InclusionProof: Hashable, Sendable {
    /// The place of the leaf, counted from 0.
    public var index: Int
    /// How many leaves the tree has.
    public var size: Int
    /// The roots of the subtrees beside the way up from the leaf, the lowest first.
    public var hashes: [TreeHash]

    /// A proof as it was received; whether it proves anything, ``verify(leaf:root:)`` says.
    public init(index: Int, size: Int, hashes: [TreeHash]) {
        self.index = index
        self.size = size
        self.hashes = hashes
    }

    /// Makes the proof for a leaf.
    ///
    /// `subtree` is asked for the root over complete subtrees only (see ``CompactRange/subtrees(of:)``); what
    /// it throws is thrown on. Throws ``MerkleError/noLeaf(index:size:)`` if the tree has no such leaf.
    public init(index: Int, size: Int, subtree: (Range<Int>) throws -> TreeHash) throws {
        let hashes = try Self.ranges(index: index, size: size).map {
            try CompactRange.root(of: $0, subtree: subtree)
        }
        self.init(index: index, size: size, hashes: hashes)
    }

    /// The leaves under each hash of the proof, in its order (`PATH` of RFC 9162, 2.1.3.1).
    ///
    /// Throws ``MerkleError/noLeaf(index:size:)`` if the tree has no such leaf.
    public static func ranges(index: Int, size: Int) throws(MerkleError) -> [Range<Int>] {
        guard 0 <= index, index < size else { throw .noLeaf(index: index, size: size) }
        var ranges: [Range<Int>] = []
        var rest = 0..<size
        while rest.count > 1 {
            let split = rest.split
            let (left, right) = (rest.lowerBound..<split, split..<rest.upperBound)
            ranges.append(index < split ? right : left)
            rest = index < split ? left : right
        }
        return ranges.reversed()
    }

    /// Whether this proves that the leaf stands at ``index`` in the tree with this root (RFC 9162, 2.1.3.2).
    ///
    /// ``size`` must be that of the checkpoint that the root is from: of a tree of another size, in which the
    /// way up from the leaf turns left and right alike, the proof would look the same.
    public func verify(leaf: TreeHash, root: TreeHash) -> Bool {
        guard 0 <= index, index < size else { return false }
        var ascent = Ascent(from: index, size: size)
        var node = leaf
        for hash in hashes {
            switch ascent.next() {
            case .left: node = .node(hash, node)
            case .right: node = .node(node, hash)
            case nil: return false
            }
        }
        return ascent.isAtRoot && node == root
    }
}
