import JSON

/// A lender or donor approves, provides or disburses money for a project.
public struct FinancingApproved: EventAttributes {
    /// The sum that the article names for it.
    public var amount: Amount?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(amount: Amount? = nil) {
        self.amount = amount
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let amount {
            writer.key("amount")
            amount.write(to: &writer)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "amount": amount = try scanner.optional(Amount.init(from:))
        default: try scanner.skip()
        }
    }
}
