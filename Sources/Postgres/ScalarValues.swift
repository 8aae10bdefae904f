extension Int: PostgresValue {
    /// Sent as `bigint`.
    public static var postgresType: TypeID { .int8 }

    /// Eight bytes.
    public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: self) }

    /// Reads `smallint`, `integer`, `bigint` and `oid`.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> Int {
        let value: Int? =
            switch (type, bytes.count) {
            case (.int8, 8), (.unknown, 8): bytes.integer(as: Int64.self).map(Int.init)
            case (.int4, 4), (.unknown, 4): bytes.integer(as: Int32.self).map(Int.init)
            case (.int2, 2), (.unknown, 2): bytes.integer(as: Int16.self).map(Int.init)
            case (.oidType, 4): bytes.integer(as: UInt32.self).map(Int.init)
            default: nil
            }
        guard let value else { throw .mismatch(type, "a whole number") }
        return value
    }
}

extension Int32: PostgresValue {
    /// Sent as `integer`.
    public static var postgresType: TypeID { .int4 }

    /// Four bytes.
    public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: self) }

    /// Reads every whole number that fits.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> Int32 {
        let wide = try Int.decode(bytes, type: type)
        guard let value = Int32(exactly: wide) else { throw DecodingFault("\(wide) does not fit 32 bits") }
        return value
    }
}

extension Double: PostgresValue {
    /// Sent as `double precision`.
    public static var postgresType: TypeID { .float8 }

    /// Eight bytes, IEEE 754.
    public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: bitPattern) }

    /// Reads `double precision` and `real`.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> Double {
        switch (type, bytes.count) {
        case (.float8, 8), (.unknown, 8): return Double(bitPattern: bytes.integer() ?? 0)
        case (.float4, 4), (.unknown, 4): return Double(Float(bitPattern: bytes.integer() ?? 0))
        default: throw .mismatch(type, "a floating-point number")
        }
    }
}

extension Bool: PostgresValue {
    /// Sent as `boolean`.
    public static var postgresType: TypeID { .bool }

    /// One byte.
    public func encode(into bytes: inout [UInt8]) { bytes.append(self ? 1 : 0) }

    /// Reads `boolean`.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> Bool {
        guard type == .bool || type == .unknown, bytes.count == 1 else {
            throw .mismatch(type, "true or false")
        }
        return bytes[0] != 0
    }
}

extension String: PostgresValue {
    /// Sent as `text`.
    public static var postgresType: TypeID { .text }

    /// The UTF-8.
    public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: utf8) }

    /// Reads `text`, `varchar`, `name`, `json`, `jsonb`, enumerations and whatever else is text in binary.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> String {
        if type == .jsonb { return try text(bytes.extracting(droppingFirst: 1)) }
        guard type.isText else { throw .mismatch(type, "text") }
        return try text(bytes)
    }

    private static func text(_ bytes: Span<UInt8>) throws(DecodingFault) -> String {
        do {
            return String(copying: try UTF8Span(validating: bytes))
        } catch {
            throw DecodingFault("the text is not valid UTF-8")
        }
    }
}

/// JSON text to be sent as `json`, without a cast in the SQL.
public struct JSONText: PostgresValue, Equatable {
    /// The JSON, in UTF-8, kept as it stands.
    public let bytes: [UInt8]

    /// Wraps bytes that hold JSON; the server refuses them when they don't.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Wraps text that holds JSON.
    public init(_ text: String) { self.bytes = Array(text.utf8) }

    /// Sent as `json`.
    public static var postgresType: TypeID { .json }

    /// The text itself.
    public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self.bytes) }

    /// Reads `json`, `jsonb` and text.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> JSONText {
        JSONText(try [UInt8].decode(bytes, type: type))
    }
}
