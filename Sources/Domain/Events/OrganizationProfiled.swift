import JSON

/// What a company is, when it was founded; never scored.
public struct OrganizationProfiled: EventAttributes {
    /// When it was founded.
    public var founded: PartialDate?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(founded: PartialDate? = nil) {
        self.founded = founded
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let founded {
            writer.key("founded")
            writer.string(founded.description)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "founded": founded = try scanner.optional(PartialDate.init(from:))
        default: try scanner.skip()
        }
    }
}
