/// Takes rows for a COPY and sends them in large pieces.
public struct CopyWriter: ~Copyable {
    private let link: LibPQ
    private let isBinary: Bool
    private var buffer: [UInt8] = []
    /// How many rows have been written in binary.
    public private(set) var rowCount = 0

    private static let pieceSize = 128 * 1024
    private static let header: [UInt8] =
        Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0] + [UInt8](repeating: 0, count: 8)

    init(_ link: LibPQ, isBinary: Bool) {
        self.link = link
        self.isBinary = isBinary
        buffer.reserveCapacity(Self.pieceSize + 4096)
        if isBinary { buffer += Self.header }
    }

    /// Writes one row of a COPY in binary, its values in the order of the columns. The types must be those of
    /// the columns: COPY converts nothing.
    public mutating func row<each Value: PostgresValue>(_ values: repeat each Value) throws(PostgresError) {
        guard isBinary else { throw .usage("this COPY isn't in binary") }
        let start = buffer.count
        buffer.append(bigEndian: Int16(0))
        var count = 0
        for value in repeat each values {
            buffer.append(sized: value)
            count += 1
        }
        buffer[start] = UInt8(truncatingIfNeeded: count >> 8)
        buffer[start + 1] = UInt8(truncatingIfNeeded: count)
        rowCount += 1
        try sendIfLarge()
    }

    /// Writes rows that were put together before.
    public mutating func write(_ rows: CopyRows) throws(PostgresError) {
        guard isBinary else { throw .usage("this COPY isn't in binary") }
        rowCount += rows.count
        try send()
        if !rows.bytes.isEmpty { try link.putCopy(rows.bytes) }
    }

    /// Writes bytes of a COPY in text or CSV; they need not end where a row ends.
    public mutating func write(_ bytes: some Sequence<UInt8>) throws(PostgresError) {
        guard !isBinary else { throw .usage("this COPY is in binary: write rows") }
        buffer.append(contentsOf: bytes)
        try sendIfLarge()
    }

    private mutating func sendIfLarge() throws(PostgresError) {
        if buffer.count >= Self.pieceSize { try send() }
    }

    private mutating func send() throws(PostgresError) {
        if !buffer.isEmpty { try link.putCopy(buffer) }
        buffer.removeAll(keepingCapacity: true)
    }

    mutating func finish() throws(PostgresError) {
        if isBinary { buffer.append(bigEndian: Int16(-1)) }
        try send()
        try link.endCopy(error: nil)
    }
}

extension Connection {
    /// Runs `COPY … FROM STDIN`, with `FORMAT binary` or without, and tells how many rows the server took.
    ///
    /// When `body` or the server fails, no row is kept, and the connection goes on.
    @discardableResult
    public func copyIn(_ sql: String, _ body: (inout CopyWriter) throws -> Void) throws -> Int {
        let opening = try open(copy: sql, as: .copyIn)
        do {
            var writer = CopyWriter(link, isBinary: opening.isBinary)
            try body(&writer)
            try writer.finish()
        } catch {
            try? link.endCopy(error: "given up by the client")
            _ = try? collect()
            throw error
        }
        return try collect().affectedRows
    }
}
