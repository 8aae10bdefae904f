import JSON

/// A document was signed or initialled.
public struct AgreementSigned: EventAttributes {
    /// What was signed, in the article's words: memorandum, contract, loan.
    public var kind: String?
    /// The sum that the article names for it.
    public var amount: Amount?

    /// An event of which the article says no more.
    public init() {}

    /// What the article says of it; nothing is required.
    public init(kind: String? = nil, amount: Amount? = nil) {
        self.kind = kind
        self.amount = amount
    }

    /// Writes the members of `attrs` that are known.
    public func write(to writer: inout JSONWriter) {
        if let kind {
            writer.key("kind")
            writer.string(kind)
        }
        if let amount {
            writer.key("amount")
            amount.write(to: &writer)
        }
    }

    /// Reads one member of `attrs`; skips what it does not know.
    public mutating func read(_ key: String, from scanner: inout JSONScanner) throws {
        switch key {
        case "kind": kind = try scanner.optional { try $0.string() }
        case "amount": amount = try scanner.optional(Amount.init(from:))
        default: try scanner.skip()
        }
    }
}
