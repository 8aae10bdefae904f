import Postgres

/// An event of the log as far as a projection needs it: without what proves it.
public struct FedEvent: Sendable {
    /// Its place in the log.
    public let position: Int
    /// When the log learnt it, in microseconds since 1970.
    public let recordedAt: Int64
    /// The version of its payload's form.
    public let schemaVersion: Int
    /// The wire name of its type.
    public let type: String
    /// Its stream.
    public let stream: String
    /// The payload, JSON.
    public let data: [UInt8]
}

extension LogScan {
    /// Hands over what `decode` makes of each event, in chunks, in the order of the log; `decode` runs on as many
    /// cores as there are connections. Ends early where `each` gives false.
    public func feed<Item: Sendable>(
        _ positions: ClosedRange<Int>, decode: @escaping @Sendable (FedEvent) throws -> Item,
        each: ([Item]) async throws -> Bool
    ) async throws {
        try await run(positions) { connection, chunk in
            var items: [Item] = []
            items.reserveCapacity(chunk.count)
            try connection.feed(chunk) { items.append(try decode($0)) }
            return items
        } each: { _, items in
            try await each(items)
        }
    }
}

extension Connection {
    /// Hands over the events of a range of positions, in order.
    public func feed(_ positions: ClosedRange<Int>, _ body: (FedEvent) throws -> Void) throws {
        // The numbers are numbers, so that nothing foreign gets into the SQL.
        try copyOutRows(
            """
            COPY (
                SELECT position, recorded_at, schema_version, type, stream, data FROM log.events
                WHERE position BETWEEN \(positions.lowerBound) AND \(positions.upperBound) ORDER BY position
            ) TO STDOUT (FORMAT binary)
            """
        ) { bytes, fields in try body(try FedEvent(bytes, fields)) }
    }
}

extension FedEvent {
    fileprivate init(_ bytes: Span<UInt8>, _ fields: [Range<Int>?]) throws {
        let ranges = fields.compactMap(\.self)
        guard ranges.count == 6 else {
            throw EventLogError.invalid("a row of the log has \(ranges.count) fields")
        }
        func text(_ field: Range<Int>) throws -> String {
            do {
                return String(copying: try UTF8Span(validating: bytes.extracting(field)))
            } catch { throw EventLogError.invalid("a text of the log is not UTF-8") }
        }
        position = bytes.number(ranges[0])
        recordedAt = Timestamp(serverMicroseconds: Int64(bytes.number(ranges[1]))).microseconds
        schemaVersion = Int(bytes.integer(at: ranges[2].lowerBound, as: Int32.self) ?? 0)
        type = try text(ranges[3])
        stream = try text(ranges[4])
        data = bytes.extracting(ranges[5]).copied
    }
}
