import JSON

/// A date was given for a future start, completion or commissioning.
public struct MilestoneScheduled: EventAttributes {
    /// What is to be reached.
    public var milestone: Milestone?
    /// When it is to be reached.
    public var due: PartialDate?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(milestone: Milestone? = nil, due: PartialDate? = nil) {
        self.milestone = milestone
        self.due = due
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let milestone {
            writer.key("milestone")
            writer.string(milestone.rawValue)
        }
        if let due {
            writer.key("due")
            writer.string(due.description)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "milestone": milestone = try scanner.optional(Milestone.init(from:))
        case "due": due = try scanner.optional(PartialDate.init(from:))
        default: try scanner.skip()
        }
    }
}
