import JSON

/// Taken up again after a halt.
public struct ProjectResumed: EventAttributes {
    /// An event that has no attributes of its own.
    public init() {}

    public func write(to writer: inout JSONWriter) {}

    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        try scanner.skip()
    }
}
