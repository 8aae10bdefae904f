/// What may stand in an array parameter or column.
///
/// Apart from `PostgresValue`, because an array of `UInt8` is no PostgreSQL array but one `bytea`.
public protocol PostgresElement: Sendable {
    /// The type of an array of these.
    static var arrayType: TypeID { get }

    /// Appends the binary form of the whole array.
    static func encode(array: [Self], into bytes: inout [UInt8])

    /// Reads the binary form of a whole array.
    static func decode(array bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> [Self]
}

extension Array: PostgresValue where Element: PostgresElement {
    /// The array type of the element, or `bytea` for bytes.
    public static var postgresType: TypeID { Element.arrayType }

    /// One dimension, lower bound 1.
    public func encode(into bytes: inout [UInt8]) { Element.encode(array: self, into: &bytes) }

    /// Reads one-dimensional arrays, empty ones among them.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> [Element] {
        try Element.decode(array: bytes, type: type)
    }
}

extension PostgresElement where Self: PostgresValue {
    /// A header, then each element with its length; NULL is a length of -1.
    public static func encode(array: [Self], into bytes: inout [UInt8]) {
        bytes.append(
            arrayHeader: array.count, of: postgresType, hasNull: array.contains(where: \.isNull))
        for value in array { bytes.append(sized: value) }
    }

    /// Reads the header, then each element by its length.
    public static func decode(array bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> [Self] {
        let cut = DecodingFault("the array ends early, or is no array")
        guard let dimensions = bytes.integer(at: 0, as: Int32.self),
            let element = bytes.integer(at: 8, as: UInt32.self)
        else { throw cut }
        if dimensions == 0 { return [] }
        guard dimensions == 1, let count = bytes.integer(at: 12, as: Int32.self), count >= 0
        else { throw DecodingFault("the array has \(dimensions) dimensions; only one is read") }
        var values: [Self] = []
        var offset = 20
        for _ in 0..<count {
            guard let length = bytes.integer(at: offset, as: Int32.self).map(Int.init) else { throw cut }
            offset += 4
            guard length >= 0 else {
                guard let null = Self.null else { throw DecodingFault("the array holds a NULL") }
                values.append(null)
                continue
            }
            guard bytes.count - offset >= length else { throw cut }
            values.append(try decode(bytes.extracting(offset..<(offset + length)), type: TypeID(element)))
            offset += length
        }
        return values
    }
}

extension Array where Element == UInt8 {
    /// Appends what comes before the elements of an array of one dimension, whose lower bound is 1.
    mutating func append(arrayHeader count: Int, of type: TypeID, hasNull: Bool) {
        append(bigEndian: Int32(count == 0 ? 0 : 1))
        append(bigEndian: Int32(hasNull ? 1 : 0))
        append(bigEndian: type.oid)
        if count == 0 { return }
        append(bigEndian: Int32(truncatingIfNeeded: count))
        append(bigEndian: Int32(1))
    }

    /// Appends a value behind its length, as arrays and COPY want it.
    mutating func append(sized value: some PostgresValue) {
        guard !value.isNull else { return append(bigEndian: Int32(-1)) }
        let start = count
        append(bigEndian: Int32(0))
        value.encode(into: &self)
        put(length: count - start - 4, at: start)
    }
}

extension UInt8: PostgresElement {
    /// Bytes make a `bytea`.
    public static var arrayType: TypeID { .bytea }

    /// The bytes themselves.
    public static func encode(array: [UInt8], into bytes: inout [UInt8]) { bytes.append(contentsOf: array) }

    /// Reads `bytea`, and the UTF-8 of text and JSON.
    public static func decode(array bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> [UInt8] {
        if type == .jsonb { return bytes.extracting(droppingFirst: 1).copied }
        guard type == .bytea || type.isText else { throw .mismatch(type, "bytes") }
        return bytes.copied
    }
}

extension Array: PostgresElement where Element == UInt8 {
    /// `bytea[]`.
    public static var arrayType: TypeID { .byteaArray }
}

extension Optional: PostgresElement where Wrapped: PostgresValue & PostgresElement {
    /// The array type of what it may hold.
    public static var arrayType: TypeID { Wrapped.arrayType }
}

extension Int: PostgresElement {
    /// `bigint[]`.
    public static var arrayType: TypeID { .int8Array }
}

extension Int32: PostgresElement {
    /// `integer[]`.
    public static var arrayType: TypeID { .int4Array }
}

extension Double: PostgresElement {
    /// `double precision[]`.
    public static var arrayType: TypeID { .float8Array }
}

extension Bool: PostgresElement {
    /// `boolean[]`.
    public static var arrayType: TypeID { .boolArray }
}

extension String: PostgresElement {
    /// `text[]`.
    public static var arrayType: TypeID { .textArray }
}

extension JSONText: PostgresElement {
    /// `json[]`.
    public static var arrayType: TypeID { .jsonArray }
}

extension Timestamp: PostgresElement {
    /// `timestamptz[]`.
    public static var arrayType: TypeID { .timestamptzArray }
}

extension Day: PostgresElement {
    /// `date[]`.
    public static var arrayType: TypeID { .dateArray }
}

extension UUIDBytes: PostgresElement {
    /// `uuid[]`.
    public static var arrayType: TypeID { .uuidArray }
}
