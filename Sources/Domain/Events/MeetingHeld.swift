import JSON

/// Named people or delegations met, talked, received one another or held a call.
public struct MeetingHeld: EventAttributes {
    /// Where they met.
    public var place: String?
    /// What brought them together: a forum, a visit.
    public var occasion: String?
    /// Sectors or subjects discussed.
    public var topics: [String] = []

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(place: String? = nil, occasion: String? = nil, topics: [String] = []) {
        self.place = place
        self.occasion = occasion
        self.topics = topics
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let place {
            writer.key("place")
            writer.string(place)
        }
        if let occasion {
            writer.key("occasion")
            writer.string(occasion)
        }
        if !topics.isEmpty {
            writer.key("topics")
            writer.array(topics) { $0.string($1) }
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "place": place = try scanner.optional { try $0.string() }
        case "occasion": occasion = try scanner.optional { try $0.string() }
        case "topics": topics = try scanner.strings()
        default: try scanner.skip()
        }
    }
}
