import JSON

/// Commissioned, launched, inaugurated, opened, put into operation.
public struct OperationStarted: EventAttributes {
    /// What it is able to do.
    public var capacity: Capacity?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(capacity: Capacity? = nil) {
        self.capacity = capacity
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let capacity {
            writer.key("capacity")
            capacity.write(to: &writer)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "capacity": capacity = try scanner.optional(Capacity.init(from:))
        default: try scanner.skip()
        }
    }
}
