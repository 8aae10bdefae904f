/// A `timestamptz`, in microseconds since the Unix epoch.
public struct Timestamp: PostgresValue, Hashable, Comparable {
    /// Microseconds since 1970-01-01T00:00:00Z; `Int64.max` and `.min` are PostgreSQL's infinities.
    public let microseconds: Int64

    /// An instant by its microseconds since the Unix epoch.
    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// PostgreSQL counts from the year 2000.
    private static let epoch: Int64 = 946_684_800_000_000

    /// Sent as `timestamptz`.
    public static var postgresType: TypeID { .timestamptz }

    /// Eight bytes; instants before PostgreSQL's reach become its `-infinity`.
    public func encode(into bytes: inout [UInt8]) {
        let (shifted, overflow) = microseconds.subtractingReportingOverflow(Self.epoch)
        bytes.append(bigEndian: microseconds == .max ? .max : overflow ? .min : shifted)
    }

    /// Reads `timestamptz`, and `timestamp` as if it were in UTC.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> Timestamp {
        guard [.timestamptz, .timestamp, .unknown].contains(type), bytes.count == 8,
            let value = bytes.integer(as: Int64.self)
        else { throw .mismatch(type, "an instant") }
        return Timestamp(serverMicroseconds: value)
    }

    /// An instant as PostgreSQL counts: microseconds since 2000-01-01T00:00:00Z.
    public init(serverMicroseconds value: Int64) {
        let (shifted, overflow) = value.addingReportingOverflow(Self.epoch)
        self.init(microseconds: value == .min ? .min : overflow ? .max : shifted)
    }

    /// Earlier is less.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }
}

/// A `date`, in days since the Unix epoch.
public struct Day: PostgresValue, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let days: Int32

    /// A day by its number since 1970-01-01.
    public init(days: Int32) { self.days = days }

    private static let epoch: Int32 = 10957

    /// Sent as `date`.
    public static var postgresType: TypeID { .date }

    /// Four bytes.
    public func encode(into bytes: inout [UInt8]) {
        let (shifted, overflow) = days.subtractingReportingOverflow(Self.epoch)
        bytes.append(bigEndian: days == .max ? .max : overflow ? .min : shifted)
    }

    /// Reads `date`.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> Day {
        guard type == .date || type == .unknown, bytes.count == 4, let value = bytes.integer(as: Int32.self)
        else { throw .mismatch(type, "a day") }
        let (shifted, overflow) = value.addingReportingOverflow(Self.epoch)
        return Day(days: value == .min ? .min : overflow ? .max : shifted)
    }

    /// Earlier is less.
    public static func < (left: Day, right: Day) -> Bool { left.days < right.days }
}

/// A `uuid`, as its sixteen bytes.
public struct UUIDBytes: PostgresValue, Hashable {
    /// Sixteen bytes, in the order they are written.
    public let bytes: [UInt8]

    /// Wraps sixteen bytes; nil for any other number of them.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Sent as `uuid`.
    public static var postgresType: TypeID { .uuid }

    /// The bytes.
    public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self.bytes) }

    /// Reads `uuid`.
    public static func decode(_ bytes: Span<UInt8>, type: TypeID) throws(DecodingFault) -> UUIDBytes {
        guard type == .uuid || type == .unknown, let value = UUIDBytes(bytes.copied)
        else { throw .mismatch(type, "a uuid") }
        return value
    }
}
