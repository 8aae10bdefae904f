/// A Swift type that travels to and from PostgreSQL in binary.
///
/// `Int`, `Int32`, `Double`, `Bool`, `String`, `[UInt8]`, `JSONText`, `Timestamp`, `Day`, `UUIDBytes`, arrays of
/// these, and optionals of all.
public protocol PostgresValue: Sendable {
    /// The type a parameter of this kind is declared as.
    static var postgresType: TypeID { get }

    /// What SQL's NULL reads as; nil where it reads as nothing.
    static var null: Self? { get }

    /// Whether this value is sent as NULL.
    var isNull: Bool { get }

    /// Appends the binary form; not called when `isNull`.
    func encode(into bytes: inout [UInt8])

    /// Reads the binary form of a column of the given type. Throws what is wrong, to be named by the caller.
    static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> Self
}

extension PostgresValue {
    /// NULL reads as nothing, unless the type says otherwise.
    public static var null: Self? { nil }

    /// A value is there, unless the type says otherwise.
    public var isNull: Bool { false }
}

/// Why bytes do not read as a value; whoever knows the column makes a `PostgresError` of it.
public struct DecodingFault: Error, Sendable {
    /// What is wrong, without the column.
    public let reason: String

    /// A fault with its reason.
    public init(_ reason: String) { self.reason = reason }

    static func mismatch(_ type: TypeID, _ wanted: String) -> DecodingFault {
        DecodingFault("the column has type \(type.oid), which does not read as \(wanted); cast it in SQL")
    }
}

extension Optional: PostgresValue where Wrapped: PostgresValue {
    /// The type of what it may hold.
    public static var postgresType: TypeID { Wrapped.postgresType }

    /// NULL reads as nil.
    public static var null: Wrapped?? { .some(nil) }

    /// Nil is sent as NULL.
    public var isNull: Bool { self?.isNull ?? true }

    /// Appends what it holds.
    public func encode(into bytes: inout [UInt8]) { self?.encode(into: &bytes) }

    /// Reads what it may hold.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> Wrapped? {
        try Wrapped.decode(bytes, type: type)
    }
}
