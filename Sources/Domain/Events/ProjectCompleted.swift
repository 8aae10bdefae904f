import JSON

/// Construction, modernization or delivery of a project was finished.
public struct ProjectCompleted: EventAttributes {
    /// How that lies to the plan.
    public var schedule: Schedule?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(schedule: Schedule? = nil) {
        self.schedule = schedule
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let schedule {
            writer.key("schedule")
            writer.string(schedule.rawValue)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "schedule": schedule = try scanner.optional(Schedule.init(from:))
        default: try scanner.skip()
        }
    }
}
