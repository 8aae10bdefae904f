import Postgres

/// Works through positions in chunks, on several connections at once, and hands the results over in order.
///
/// Few chunks are in memory at a time, however long the log is. There is no common snapshot and no long
/// transaction: what lies below the head doesn't change.
public struct LogScan: Sendable {
    let connections: [Connection]
    /// How many positions make a chunk: a power of two, so that one is a subtree of the Merkle tree.
    static let chunk = 1 << 14

    /// A scan that uses these connections, at least one; as many as there are cores are of use.
    public init(_ connections: [Connection]) { self.connections = connections }

    /// Does `work` for each chunk of the positions, on one of the connections, and then `each` in their order;
    /// ends early where that gives false.
    func run<Result: Sendable>(
        _ positions: ClosedRange<Int>,
        work: @escaping @Sendable (isolated Connection, ClosedRange<Int>) throws -> Result,
        each: (ClosedRange<Int>, Result) async throws -> Bool
    ) async throws {
        let chunks = Self.chunks(of: positions)
        try await withThrowingTaskGroup(of: (chunk: Int, connection: Int, result: Result).self) { group in
            var next = 0
            var handed = 0
            var done: [Int: Result] = [:]
            var idle = Array(connections.indices)
            func start() {
                // One that lags behind must not make the others pile up results.
                while next < chunks.count, next - handed < 2 * connections.count, let free = idle.popLast() {
                    let (number, connection, chunk) = (next, connections[free], chunks[next])
                    group.addTask { (number, free, try await connection.run { try work($0, chunk) }) }
                    next += 1
                }
            }
            start()
            while let (number, connection, result) = try await group.next() {
                done[number] = result
                idle.append(connection)
                start()
                while let result = done.removeValue(forKey: handed) {
                    handed += 1
                    guard try await each(chunks[handed - 1], result) else { return }
                }
                start()
            }
        }
    }

    /// The positions in pieces that end where a multiple of the chunk does.
    private static func chunks(of positions: ClosedRange<Int>) -> [ClosedRange<Int>] {
        var chunks: [ClosedRange<Int>] = []
        var first = positions.lowerBound
        while first <= positions.upperBound {
            let last = min(positions.upperBound, (first - 1) / chunk * chunk + chunk)
            chunks.append(first...last)
            first = last + 1
        }
        return chunks
    }
}

extension Connection {
    /// Hands over the rows of a range of positions in order, as COPY brings them: the bytes and where in them the
    /// fields lie, in the order of ``LogField``. The numbers are numbers, so that nothing foreign gets into the SQL.
    func copyEvents(
        _ positions: ClosedRange<Int>, _ body: (Span<UInt8>, [Range<Int>?]) throws -> Void
    ) throws {
        try copyOutRows(
            """
            COPY (
                SELECT position, version, recorded_at, schema_version, event_id, digest, type, stream, data, metadata
                FROM log.events WHERE position BETWEEN \(positions.lowerBound) AND \(positions.upperBound)
                ORDER BY position
            ) TO STDOUT (FORMAT binary)
            """, body)
    }
}

/// The fields of a row of the log, in the order in which `copyEvents` brings them.
enum LogField: Int {
    case position, version, recordedAt, schemaVersion, eventID, digest, type, stream, data, metadata
}

extension Array where Element == Range<Int>? {
    /// Where a field lies; nowhere for NULL, which the log has none of.
    subscript(field: LogField) -> Range<Int> { self[field.rawValue] ?? 0..<0 }
}

extension Span where Element == UInt8 {
    /// A `bigint` in the order of the network; 0 where there is none.
    func number(_ field: Range<Int>) -> Int {
        integer(at: field.lowerBound, as: Int64.self).map(Int.init) ?? 0
    }
}

extension StoredEvent {
    /// A row as COPY brings it.
    init(_ bytes: Span<UInt8>, _ fields: [Range<Int>?]) throws {
        guard fields.count == 10 else {
            throw EventLogError.invalid("a row of the log has \(fields.count) fields")
        }
        func text(_ field: LogField) throws -> String {
            do {
                return String(copying: try UTF8Span(validating: bytes.extracting(fields[field])))
            } catch { throw EventLogError.invalid("a text of the log is not UTF-8") }
        }
        position = bytes.number(fields[.position])
        version = bytes.number(fields[.version])
        recordedAt = Timestamp(serverMicroseconds: Int64(bytes.number(fields[.recordedAt])))
        schemaVersion = Int(bytes.integer(at: fields[.schemaVersion].lowerBound, as: Int32.self) ?? 0)
        eventID = bytes.extracting(fields[.eventID]).copied
        digest = bytes.extracting(fields[.digest]).copied
        type = try text(.type)
        stream = try text(.stream)
        data = bytes.extracting(fields[.data]).copied
        metadata = bytes.extracting(fields[.metadata]).copied
    }
}
