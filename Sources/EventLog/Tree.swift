import Merkle
import Postgres

extension Connection {
    /// Seals the tree over all events there are, and keeps its root; the same again is nothing. To be called after
    /// each run of appends. Gives size and root; the size is 0 while the log is empty.
    @discardableResult
    public func seal() throws -> (size: Int, root: TreeHash) {
        guard let sealed = try first(Self.sealStatement) else {
            throw EventLogError.invalid("log.seal gave no answer")
        }
        return sealed
    }

    /// What checkpoints call this log: a name that no other log has.
    public func origin() throws -> String { try first(Self.originStatement) ?? "waymark/log" }

    /// Proves that the event at a position is in the tree over the first `size` events.
    ///
    /// The log need not be read for it: nodes of the tree that the log has sealed serve where there are any.
    /// - Throws: `MerkleError` for a position beyond the size.
    public func inclusionProof(position: Int, size: Int) throws -> InclusionProof {
        try InclusionProof(index: position - 1, size: size) { try subtree($0) }
    }

    /// Proves that the tree over the first `from` events is the beginning of the one over `to` events.
    public func consistencyProof(from: Int, to: Int) throws -> ConsistencyProof {
        try ConsistencyProof(from: from, to: to) { try subtree($0) }
    }

    /// The root over leaves that make a complete subtree.
    private func subtree(_ leaves: Range<Int>) throws -> TreeHash {
        let height = leaves.count.trailingZeroBitCount
        let level = height / 8
        if level > 0 {
            let width = 1 << (8 * level)
            let nodes = try query(
                Self.nodesStatement, Int32(level), leaves.lowerBound / width, leaves.upperBound / width - 1)
            if nodes.count == leaves.count / width { return try Self.root(nodes) }
        }
        return try Self.root(query(Self.leavesStatement, leaves.lowerBound + 1, leaves.upperBound))
    }

    private static func root(_ nodes: [TreeHash]) throws -> TreeHash {
        var range = CompactRange()
        for node in nodes { range.append(node) }
        return try range.root
    }

    /// The event at a position.
    public func event(at position: Int) throws -> StoredEvent? {
        try nextEvents(from: position, to: position, limit: 1).first
    }

    static let sealStatement = Statement(name: "seal", "SELECT size, root FROM log.seal()") { row in
        (size: try row.read(0, Int.self), root: try TreeHash(stored: row, 1))
    }

    static let originStatement = Statement(name: "origin", "SELECT origin FROM log.identity") {
        try $0.read(0, String.self)
    }

    static let nodesStatement = Statement(
        name: "nodes",
        "SELECT hash FROM log.tree WHERE level = $1 AND number BETWEEN $2 AND $3 ORDER BY number"
    ) { try TreeHash(stored: $0, 0) }

    static let leavesStatement = Statement(
        name: "leaves", "SELECT digest FROM log.events WHERE position BETWEEN $1 AND $2 ORDER BY position"
    ) { try TreeHash(stored: $0, 0) }
}
