/// Rows of a COPY in binary, put together before they are sent: by another task, say, or for several tables at once.
public struct CopyRows: Sendable {
    private(set) var bytes: [UInt8] = []
    /// How many rows there are.
    public private(set) var count = 0

    /// No rows.
    public init() {}

    /// How many bytes they take.
    public var size: Int { bytes.count }

    /// Adds a row, its values in the order of the columns, and gives how many bytes it takes. The types must be those
    /// of the columns.
    @discardableResult
    public mutating func row<each Value: PostgresValue>(_ values: repeat each Value) -> Int {
        let start = bytes.count
        bytes.append(bigEndian: Int16(0))
        var fields = 0
        for value in repeat each values {
            bytes.append(sized: value)
            fields += 1
        }
        bytes[start] = UInt8(truncatingIfNeeded: fields >> 8)
        bytes[start + 1] = UInt8(truncatingIfNeeded: fields)
        count += 1
        return bytes.count - start
    }

    /// Adds the rows of another.
    public mutating func append(_ other: CopyRows) {
        bytes += other.bytes
        count += other.count
    }

    /// Forgets the rows, and keeps the room for others.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        count = 0
    }
}

extension Connection {
    /// Runs `COPY … FROM STDIN (FORMAT binary)` with rows that are at hand.
    @discardableResult
    public func copyIn(_ sql: String, rows: CopyRows) throws -> Int {
        try copyIn(sql) { try $0.write(rows) }
    }
}
