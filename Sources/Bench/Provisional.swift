import EventLog
import Postgres

// Until EventLog has its own of these names; then this file goes.

/// Appends batch after batch over connections in turns, each batch one commit.
struct BulkAppender: Sendable {
    private let connections: [Connection]

    init(_ connections: [Connection]) { self.connections = connections }

    func append(
        _ batches: some Sequence<[StreamAppend]> & Sendable, appended: (Appended) throws -> Void
    ) async throws {
        var pending: [Task<Appended, any Error>] = []
        for (number, batch) in batches.enumerated() {
            if pending.count == connections.count { try appended(await pending.removeFirst().value) }
            let connection = connections[number % connections.count]
            pending.append(Task { try await connection.append(batch) })
        }
        for task in pending { try appended(await task.value) }
    }
}

/// Reads on several connections at once, hands over in order.
struct LogReader: Sendable {
    private let connections: [Connection]

    init(_ connections: [Connection]) { self.connections = connections }

    func read<Value: Sendable>(
        _ positions: ClosedRange<Int>, decode: @escaping @Sendable (StoredEvent) throws -> Value,
        each: ([Value]) async throws -> Void
    ) async throws {
        var pending: [Task<[Value], any Error>] = []
        for (number, first) in stride(from: positions.lowerBound, through: positions.upperBound, by: 4096).enumerated() {
            if pending.count == connections.count { try await each(pending.removeFirst().value) }
            let connection = connections[number % connections.count]
            let range = LogRange(from: first, to: min(positions.upperBound, first + 4095))
            pending.append(
                Task {
                    try await connection.run { connection in
                        var values: [Value] = []
                        try connection.readLog(range) { values.append(try decode($0)) }
                        return values
                    }
                })
        }
        for task in pending { try await each(task.value) }
    }
}
