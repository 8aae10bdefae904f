import JSON

/// What one type of event says beyond what all say: the members of `attrs`.
public protocol EventAttributes: Versioned, Hashable, Sendable {
    /// Attributes of which the article says nothing.
    init()
    /// Writes the members that are known, in a fixed order.
    func write(to writer: inout JSONWriter)
    /// Reads one member's value; skips what it does not know.
    mutating func read(_ key: String, from scanner: inout JSONScanner) throws
}

/// What a date is given for.
public enum Milestone: String, CaseIterable, Sendable {
    case constructionStart = "construction_start"
    case completion
    case operation
}

/// How a completion lies to its plan.
public enum Schedule: String, CaseIterable, Sendable {
    case ahead
    case onTime = "on_time"
    case late
}
