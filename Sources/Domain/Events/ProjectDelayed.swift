import JSON

/// The schedule slipped.
public struct ProjectDelayed: EventAttributes {
    /// The new date.
    public var due: PartialDate?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(due: PartialDate? = nil) {
        self.due = due
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let due {
            writer.key("due")
            writer.string(due.description)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "due": due = try scanner.optional(PartialDate.init(from:))
        default: try scanner.skip()
        }
    }
}
