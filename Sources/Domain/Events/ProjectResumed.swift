import JSON

/// Taken up again after a halt.
public struct ProjectResumed: EventAttributes {
    /// An event that has no attributes of its own.
    public init() {}

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {}

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        try scanner.skip()
    }
}
