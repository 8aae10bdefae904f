import Postgres

/// Reads the log on several connections at once, each with a core to decode on, and hands events over in order.
public struct LogReader: Sendable {
    private let scan: LogScan

    /// Uses these connections, at least one; as many as there are cores are of use.
    public init(_ connections: [Connection]) { scan = LogScan(connections) }

    /// Makes something of each event of a range of positions, on any core, and hands the results over in the order
    /// of the log, some thousands at once. Memory stays bounded however long the log is.
    /// - Throws: what `decode` and `each` throw.
    public func read<Value: Sendable>(
        _ positions: ClosedRange<Int>, decode: @escaping @Sendable (StoredEvent) throws -> Value,
        each: ([Value]) async throws -> Void
    ) async throws {
        try await scan.run(positions) { connection, chunk in
            var values: [Value] = []
            values.reserveCapacity(chunk.count)
            try connection.copyEvents(chunk) { values.append(try decode(StoredEvent($0, $1))) }
            return values
        } each: { _, values in
            try await each(values)
            return true
        }
    }
}
