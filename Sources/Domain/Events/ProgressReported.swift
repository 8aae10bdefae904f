import JSON

/// Works are under way; a stage or a percentage is reported.
public struct ProgressReported: EventAttributes {
    /// How much is done, 0 to 100.
    public var percent: Double?
    /// The stage in the article's words.
    public var stage: String?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(percent: Double? = nil, stage: String? = nil) {
        self.percent = percent
        self.stage = stage
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let percent {
            writer.key("percent")
            writer.number(percent)
        }
        if let stage {
            writer.key("stage")
            writer.string(stage)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "percent": percent = try scanner.optional { try $0.number() }
        case "stage": stage = try scanner.optional { try $0.string() }
        default: try scanner.skip()
        }
    }
}
