/// The values of a statement's `$1`, `$2` …, in their order.
public struct Bindings: Sendable {
    /// One buffer for all of them: a statement is sent without a copy or an allocation for each value.
    /// It is never empty, since libpq takes an address of nil for NULL.
    private(set) var bytes: [UInt8] = [0]
    private(set) var types: [TypeID] = []
    private(set) var ranges: [Range<Int>?] = []

    /// No values.
    public init() {}

    /// The given values.
    public init(_ values: [any PostgresValue]) {
        for value in values { append(value) }
    }

    /// How many there are, which is also the number of the last one.
    public var count: Int { types.count }

    /// Throws when the protocol has no room for them.
    func check() throws(PostgresError) {
        guard count <= 65535, bytes.count < Int32.max else {
            throw .usage("a statement takes at most 65,535 values, of 2 GB together")
        }
    }

    /// Adds a value; `count` is its number from then on.
    public mutating func append(_ value: some PostgresValue) {
        types.append(type(of: value).postgresType)
        guard !value.isNull else { return ranges.append(nil) }
        let start = bytes.count
        value.encode(into: &bytes)
        ranges.append(start..<bytes.count)
    }

    /// Adds `text` whose UTF-8 is at hand; the server refuses what is none.
    public mutating func append(text: [UInt8]) {
        types.append(.text)
        let start = bytes.count
        bytes.append(contentsOf: text)
        ranges.append(start..<bytes.count)
    }

    /// Adds `text[]` of texts whose UTF-8 is at hand: no strings need to be made of them.
    public mutating func append(texts: [[UInt8]]) {
        types.append(.textArray)
        let start = bytes.count
        bytes.reserveCapacity(start + texts.reduce(32) { $0 + $1.count + 4 })
        bytes.append(arrayHeader: texts.count, of: .text, hasNull: false)
        for text in texts {
            bytes.append(bigEndian: Int32(truncatingIfNeeded: text.count))
            bytes.append(contentsOf: text)
        }
        ranges.append(start..<bytes.count)
    }
}
