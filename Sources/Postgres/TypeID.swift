/// A PostgreSQL type, by its number in `pg_type`.
public struct TypeID: Hashable, Sendable {
    /// The object id.
    public let oid: UInt32

    /// A type by number; 0 lets the server infer it.
    public init(_ oid: UInt32) { self.oid = oid }

    static let unknown = TypeID(0)
    static let bool = TypeID(16)
    static let bytea = TypeID(17)
    static let char = TypeID(18)
    static let name = TypeID(19)
    static let int8 = TypeID(20)
    static let int2 = TypeID(21)
    static let int4 = TypeID(23)
    static let text = TypeID(25)
    static let oidType = TypeID(26)
    static let json = TypeID(114)
    static let xml = TypeID(142)
    static let float4 = TypeID(700)
    static let float8 = TypeID(701)
    static let untyped = TypeID(705)
    static let bpchar = TypeID(1042)
    static let varchar = TypeID(1043)
    static let date = TypeID(1082)
    static let timestamp = TypeID(1114)
    static let timestamptz = TypeID(1184)
    static let uuid = TypeID(2950)
    static let jsonb = TypeID(3802)

    static let boolArray = TypeID(1000)
    static let byteaArray = TypeID(1001)
    static let int4Array = TypeID(1007)
    static let textArray = TypeID(1009)
    static let int8Array = TypeID(1016)
    static let float8Array = TypeID(1022)
    static let jsonArray = TypeID(199)
    static let timestamptzArray = TypeID(1185)
    static let dateArray = TypeID(1182)
    static let uuidArray = TypeID(2951)

    /// Object ids from here on belong to types a user created: enumerations, mostly.
    private static let firstUserDefined: UInt32 = 16384

    /// Whether the binary form of the type is its text in UTF-8.
    var isText: Bool {
        switch self {
        case .unknown, .text, .varchar, .bpchar, .name, .char, .json, .xml, .untyped: true
        default: oid >= Self.firstUserDefined
        }
    }
}
