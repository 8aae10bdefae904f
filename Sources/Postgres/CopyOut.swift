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
    /// What has come of a row that is not whole yet.
    private var rest: [UInt8] = []
    private var isPastHeader = false
    private(set) var isAtEnd = false
    /// Where the fields of a row lie; used again for each.
    private var fields: [Range<Int>?] = []

    /// Hands over the rows that are whole now: their bytes, and where in them the fields lie (nil for NULL).
    mutating func feed(_ piece: Span<UInt8>, _ body: (Span<UInt8>, [Range<Int>?]) throws -> Void) rethrows {
        // The server sends a row a piece, so that as a rule nothing is copied.
        if rest.isEmpty {
            let used = try take(piece, body)
            if used < piece.count { rest = piece.extracting(droppingFirst: used).copied }
        } else {
            piece.withUnsafeBufferPointer { rest.append(contentsOf: $0) }
            let whole = rest
            let used = try take(whole.span, body)
            rest.removeFirst(used)
        }
    }

    /// Gives how many of the bytes were used.
    private mutating func take(
        _ bytes: Span<UInt8>, _ body: (Span<UInt8>, [Range<Int>?]) throws -> Void
    ) rethrows -> Int {
        var used = 0
        while !isAtEnd, let end = scan(bytes, from: used) {
            used = end
            isPastHeader = true
            if !isAtEnd { try body(bytes, fields) }
        }
        return used
    }

    /// Finds where the next row's fields lie, and where it ends; nil where it is not whole yet.
    private mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        var cursor = start
        if !isPastHeader {
            // Eleven bytes of signature, four of flags, the length of what a later version may add.
            guard let extra = bytes.integer(at: cursor + 15, as: UInt32.self) else { return nil }
            cursor += 19 + Int(extra)
        }
        guard let count = bytes.integer(at: cursor, as: Int16.self) else { return nil }
        cursor += 2
        if count < 0 {
            isAtEnd = true
            return cursor
        }
        fields.removeAll(keepingCapacity: true)
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
        return cursor
    }
}

extension Connection {
    /// Runs `COPY … TO STDOUT (FORMAT binary)` and hands over its rows as they arrive.
    ///
    /// When `body` throws, the COPY is cancelled and the error passed on; inside a transaction that leaves the
    /// transaction failed.
    public func copyOut(_ sql: String, _ body: (CopyRow) throws -> Void) throws {
        try copyOutRows(sql) { bytes, fields in
            try body(CopyRow(bytes: bytes.copied, fields: fields))
        }
    }

    /// The same without a copy of anything: the bytes that hold a row, good until `body` returns, and where in
    /// them its fields lie, nil for NULL. For those who read millions.
    public func copyOutRows(_ sql: String, _ body: (Span<UInt8>, [Range<Int>?]) throws -> Void) throws {
        var reader = CopyRowReader()
        try copyOut(sql, isBinary: true) { piece in try reader.feed(piece, body) }
    }

    /// Runs `COPY … TO STDOUT` in text or CSV and hands over its lines, one at a time.
    public func copyOutText(_ sql: String, _ body: ([UInt8]) throws -> Void) throws {
        try copyOut(sql, isBinary: false) { try body($0.copied) }
    }

    private func copyOut(_ sql: String, isBinary: Bool, _ body: (Span<UInt8>) throws -> Void) throws {
        let opening = try open(copy: sql, as: .copyOut)
        do {
            guard opening.isBinary == isBinary else {
                throw PostgresError.usage("the COPY \(isBinary ? "isn't" : "is") in binary")
            }
            while try link.getCopy(body) {}
        } catch {
            canceller.cancel()
            while (try? link.getCopy { _ in }) == true {}
            _ = try? collect()
            throw error
        }
        _ = try collect()
    }
}
