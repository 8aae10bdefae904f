import JSON

/// A decision or concrete plan to carry out a named project was stated.
public struct ProjectAnnounced: EventAttributes {
    /// What it is to be able to do.
    public var capacity: Capacity?
    /// The sum that the article names for it.
    public var amount: Amount?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(capacity: Capacity? = nil, amount: Amount? = nil) {
        self.capacity = capacity
        self.amount = amount
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let capacity {
            writer.key("capacity")
            capacity.write(to: &writer)
        }
        if let amount {
            writer.key("amount")
            amount.write(to: &writer)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "capacity": capacity = try scanner.optional(Capacity.init(from:))
        case "amount": amount = try scanner.optional(Amount.init(from:))
        default: try scanner.skip()
        }
    }
}
