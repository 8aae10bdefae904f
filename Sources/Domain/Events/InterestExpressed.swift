import JSON

/// A side is interested in, ready or keen to take up a project; nothing is decided yet.
public struct InterestExpressed: EventAttributes {
    /// An event that has no attributes of its own.
    public init() {}

    public func write(to writer: inout JSONWriter) {}

    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        try scanner.skip()
    }
}
