import JSON

/// A side is interested in, ready or keen to take up a project; nothing is decided yet.
public struct InterestExpressed: EventAttributes {
    /// An event that has no attributes of its own.
    public init() {}

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {}

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        try scanner.skip()
    }
}
