import EventLog
import Merkle
import Postgres
import TestDatabase

/// A log of some chunks of a scan, with one node of the second level of the tree; to be read only.
enum LargeLog {
    /// How many events it has.
    static let count = 65_537

    private static let made = Task {
        let address = try await TestServer.shared.freshDatabase()
        let connections = [try await Connection.open(address), try await Connection.open(address)]
        try await connections[0].migrateLog()
        // The second stream gets every hundredth event or so.
        let parts = (0..<9).map { ($0, $0 < 8 ? 8000 : 1535) }
        try await BulkAppender(connections).append(
            parts.map { part, count in
                [
                    StreamAppend("most", expected: .any, events(count - 80)),
                    StreamAppend("some", expected: .any, events(80, "part \(part)")),
                ]
            })
        var heads: [(size: Int, root: TreeHash)] = [try await connections[0].seal()]
        for _ in 0..<2 {
            _ = try await connections[0].append([StreamAppend("most", expected: .exists, events(1))])
            heads.append(try await connections[0].seal())
        }
        return (address: address, heads: heads)
    }

    /// So many connections to it.
    static func open(_ count: Int) async throws -> [Connection] {
        let address = try await made.value.address
        var connections: [Connection] = []
        for _ in 0..<count { connections.append(try await Connection.open(address)) }
        return connections
    }

    /// The heads sealed at 65,535, 65,536 and 65,537 events.
    static var heads: [(size: Int, root: TreeHash)] {
        get async throws { try await made.value.heads }
    }
}
