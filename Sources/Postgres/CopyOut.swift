/// One row of a COPY out in binary; fields are read by number, from 0.
///
/// COPY doesn't say of which types its fields are: what is asked for must be what was selected.
public struct CopyRow: Sendable {
    private let bytes: [UInt8]
    private let fields: [Range<Int>?]

    /// How many fields there are.
    public var fieldCount: Int { fields.count }

    init(bytes: [UInt8], fields: [Range<Int>?]) {
        self.bytes = bytes
        self.fields = fields
    }

    /// A field by number. Throws an error that names the field when it doesn't read as the type asked for.
    public subscript<Value: PostgresValue>(field: Int) -> Value {
        get throws(PostgresError) {
            guard fields.indices.contains(field) else {
                throw .usage("the row has \(fields.count) fields, none of number \(field)")
            }
            do throws(DecodingFault) {
                guard let range = fields[field] else {
                    guard let null = Value.null else { throw DecodingFault("it is NULL") }
                    return null
                }
                return try Value.decode(bytes.span.extracting(range), type: .unknown)
            } catch {
                throw .decoding(column: "\(field)", reason: error.reason)
            }
        }
    }
}

/// Cuts the bytes of a COPY in binary into rows, wherever the pieces they come in are cut.
struct CopyRowReader {
    private var bytes: [UInt8] = []
    private var offset = 0
    private var isPastHeader = false
    private(set) var isAtEnd = false

    mutating func feed(_ piece: [UInt8]) {
        if offset == bytes.count {
            bytes = piece
        } else {
            bytes = bytes[offset...] + piece
        }
        offset = 0
    }

    /// The next whole row; nil when more bytes are needed, or none will come.
    mutating func next() -> CopyRow? {
        if isAtEnd { return nil }
        guard let found = Self.scan(bytes.span, from: offset, header: !isPastHeader) else { return nil }
        isPastHeader = true
        offset = found.end
        isAtEnd = found.fields == nil
        return found.fields.map { CopyRow(bytes: bytes, fields: $0) }
    }

    /// Finds where the next row's fields lie, and where it ends. The trailer has no fields.
    private static func scan(
        _ bytes: Span<UInt8>, from start: Int, header: Bool
    ) -> (fields: [Range<Int>?]?, end: Int)? {
        var cursor = start
        if header {
            // Eleven bytes of signature, four of flags, the length of what a later version may add.
            guard let extra = bytes.integer(at: cursor + 15, as: UInt32.self) else { return nil }
            cursor += 19 + Int(extra)
        }
        guard let count = bytes.integer(at: cursor, as: Int16.self) else { return nil }
        cursor += 2
        if count < 0 { return (nil, cursor) }
        var fields: [Range<Int>?] = []
        fields.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let length = bytes.integer(at: cursor, as: Int32.self).map(Int.init) else { return nil }
            cursor += 4
            guard length >= 0 else {
                fields.append(nil)
                continue
            }
            guard bytes.count - cursor >= length else { return nil }
            fields.append(cursor..<(cursor + length))
            cursor += length
        }
        return (fields, cursor)
    }
}

extension Connection {
    /// Runs `COPY … TO STDOUT (FORMAT binary)` and hands over its rows as they arrive.
    ///
    /// When `body` throws, the COPY is cancelled and the error passed on; inside a transaction that leaves the
    /// transaction failed.
    public func copyOut(_ sql: String, _ body: (CopyRow) throws -> Void) throws {
        var reader = CopyRowReader()
        try copyOut(sql, isBinary: true) { piece in
            reader.feed(piece)
            while let row = reader.next() { try body(row) }
        }
    }

    /// Runs `COPY … TO STDOUT` in text or CSV and hands over its lines, one at a time.
    public func copyOutText(_ sql: String, _ body: ([UInt8]) throws -> Void) throws {
        try copyOut(sql, isBinary: false, body)
    }

    private func copyOut(_ sql: String, isBinary: Bool, _ body: ([UInt8]) throws -> Void) throws {
        let opening = try open(copy: sql, as: .copyOut)
        do {
            guard opening.isBinary == isBinary else {
                throw PostgresError.usage("the COPY \(isBinary ? "isn't" : "is") in binary")
            }
            while let piece = try link.getCopy() { try body(piece) }
        } catch {
            canceller.cancel()
            while (try? link.getCopy()) != nil {}
            _ = try? collect()
            throw error
        }
        _ = try collect()
    }
}
