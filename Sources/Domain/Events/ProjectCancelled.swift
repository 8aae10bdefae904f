import JSON

/// Called off, withdrawn, terminated.
public struct ProjectCancelled: EventAttributes {
    /// An event that has no attributes of its own.
    public init() {}

    public func write(to writer: inout JSONWriter) {}

    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        try scanner.skip()
    }
}
