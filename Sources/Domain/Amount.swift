/// A sum of money.
public struct Amount: Hashable, Sendable {
    /// How many units of the currency (not thousands, not cents).
    public let value: Double
    /// ISO 4217 code.
    public let currency: String

    /// A sum in a currency.
    public init(value: Double, currency: String) {
        self.value = value
        self.currency = currency
    }
}

/// What an installation can produce, process or carry.
public struct Capacity: Hashable, Sendable {
    /// How many units.
    public let value: Double
    /// The unit in words, with its period where there is one: `MW`, `tons per year`.
    public let unit: String

    /// A capacity in a unit.
    public init(value: Double, unit: String) {
        self.value = value
        self.unit = unit
    }
}
