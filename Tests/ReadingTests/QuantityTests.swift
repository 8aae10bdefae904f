import Articles
import Domain
import Testing

@testable import Reading

/// Sums, capacities, percentages and numbers as sentences give them.
struct QuantityTests {
    @Test(
        "Sums of money are read with their currency",
        arguments: [
            ("It costs $4.5 billion.", 4.5e9, "USD"), ("It costs 1.2 bln US dollars.", 1.2e9, "USD"),
            ("It costs EUR 100 million.", 1e8, "EUR"), ("It costs EUR 100mn.", 1e8, "EUR"),
            ("It costs Rs 500 crore.", 5e9, "INR"), ("It costs Rs 8,933 crore.", 8.933e10, "INR"),
            ("It costs Rs. 12.5 crore.", 1.25e8, "INR"), ("It costs 35 lakh rupees.", 3.5e6, "INR"),
            ("It costs 6 billion yuan ($840 million).", 6e9, "CNY"), ("It costs $499m.", 4.99e8, "USD"),
            ("It costs $1.6bn.", 1.6e9, "USD"), ("It costs US $ 2 million.", 2e6, "USD"),
            ("It costs US$87 million.", 8.7e7, "USD"), ("It costs HK$ 3 billion.", 3e9, "HKD"),
            ("It costs A$5 million.", 5e6, "AUD"), ("It costs C$ 5 million.", 5e6, "CAD"),
            ("It costs £2bn.", 2e9, "GBP"), ("It costs 2 billion €.", 2e9, "EUR"),
            ("It costs Sh17.9B.", 1.79e10, "KES"), ("It costs CFA 20 billion.", 2e10, "XOF"),
            ("It costs Rp142 trillion.", 1.42e14, "IDR"), ("It costs KZT 40 000 million.", 4e10, "KZT"),
            ("It costs 3.2 trillion won.", 3.2e12, "KRW"), ("It costs 30 MUSD.", 3e7, "USD"),
            ("It costs 75 USD million.", 7.5e7, "USD"), ("It costs half a billion dollars.", 5e8, "USD"),
            ("It costs one billion US dollars.", 1e9, "USD"), ("It costs a million euros.", 1e6, "EUR"),
            ("It costs two and a half million dollars.", 2.5e6, "USD"),
            ("It is a 60-million-dollar loan.", 6e7, "USD"), ("It is a $4.5-billion plant.", 4.5e9, "USD"),
            ("It is a $300-million-a-year plant.", 3e8, "USD"), ("It is a $300m-plus plant.", 3e8, "USD"),
            ("It is a 2.7 billion-dollar plant.", 2.7e9, "USD"),
            ("It is a one-billion-dollar plant.", 1e9, "USD"),
            ("It gave $5 million to 10 firms.", 5e6, "USD"),
        ])
    func money(_ text: String, _ value: Double, _ currency: String) throws {
        let quantity = try #require(Self.quantities(text).first)
        #expect(quantity.kind == .money(currency))
        #expect(abs((quantity.value ?? 0) - value) <= 1e-9 * value)
    }

    @Test(
        "A range has no single value",
        arguments: [
            "It costs $1.2-1.5 billion.", "It costs $1.2 billion to $1.5 billion.", "It costs $5-10 million.",
            "It costs between $1 billion and $2 billion.", "It costs 10-15 million dollars.",
            "It costs between 10 and 15 million dollars.", "It costs €1.2–1.5bn.",
            "It costs two to three million dollars.",
        ])
    func range(_ text: String) throws {
        let found = Self.quantities(text)
        #expect(found.count == 1)
        let quantity = try #require(found.first)
        #expect(quantity.value == nil)
    }

    @Test(
        "A sum said again in another currency is one sum",
        arguments: [
            "It costs 3.2 trillion won (2.7 billion dollars).", "It costs Rp142 trillion or US$9.8 billion.",
            "It costs JPY148 billion (approximately INR 8,933 crore).",
        ])
    func twice(_ text: String) {
        #expect(Self.quantities(text).count == 1)
    }

    @Test(
        "No sum is made of other words and signs",
        arguments: [
            "They won 3 medals.", "In 2024 won the city.", "ALL 5 solutions are wrong.", "TOP 10 firms came.",
            "The Euro 4 norm holds.", "Highway N7 is open.", "The $DEC token fell.", "It cost $ and time.",
            "Bob 3 times called.", "An Airbus A320 landed.", "Room R12 is open.", "Try 3 more.",
        ])
    func noMoney(_ text: String) {
        #expect(Self.quantities(text).isEmpty, "\(Self.quantities(text))")
    }

    @Test(
        "Capacities are read with their unit",
        arguments: [
            ("It has a capacity of 100 MW.", 100, "MW"), ("It is a 100-megawatt farm.", 100, "MW"),
            ("It has 1.2 GW.", 1.2, "GW"), ("It stores 300 MWh.", 300, "MWh"),
            ("It makes 1.25 million tons of polyethylene a year.", 1.25e6, "tons per year"),
            ("It has a capacity of 1.25 million tons annually.", 1.25e6, "tons per year"),
            ("It makes 5 mtpa.", 5e6, "tons per year"),
            ("It makes 300 000 tonnes per annum.", 3e5, "tons per year"),
            ("It takes 300,000 barrels a day.", 300_000, "barrels per day"),
            ("It takes 300,000 bpd.", 300_000, "barrels per day"),
            ("It handles 4 million TEU per year.", 4e6, "TEU per year"),
            ("It treats 50,000 cubic metres a day.", 50_000, "cubic meters per day"),
            ("It handles twenty million passengers a year.", 2e7, "passengers per year"),
            ("It is a 5-million-tonne-a-year plant.", 5e6, "tons per year"),
            ("It is a 1.2 million-ton plant.", 1.2e6, "tons"),
            ("It grows from 500 MW to 650.", 650, "MW"), ("It grows from 500 MW to 650 MW.", 650, "MW"),
        ])
    func capacity(_ text: String, _ value: Double, _ unit: String) throws {
        let quantity = try #require(Self.quantities(text).first)
        #expect(quantity.kind == .capacity(unit))
        #expect(quantity.value == value)
    }

    @Test(
        "Percentages are read in every spelling",
        arguments: [
            ("It is 75 percent complete.", 75.0), ("It is 75 per cent complete.", 75),
            ("It is 75% complete.", 75),
            ("It is 75pc complete.", 75), ("It is seventy-five percent complete.", 75),
            ("It is 12.5 percent complete.", 12.5), ("It is three quarters complete.", 75),
            ("It is half complete.", 50), ("Three quarters of the work is done.", 75),
        ])
    func percentages(_ text: String, _ value: Double) throws {
        let quantity = try #require(Self.quantities(text).first)
        #expect(quantity.kind == .percent)
        #expect(quantity.value == value)
    }

    @Test(
        "What is no percentage is not read as one",
        arguments: [
            "It rose 5 percentage points.", "Half the city came.", "See http://a.org/q=30%25.",
            "A percent of it.",
        ])
    func noPercentage(_ text: String) {
        #expect(Self.quantities(text).isEmpty)
    }

    private static let spelled: [(String, [Double])] = [
        ("one hundred and twenty", [120.0]), ("two and a half million", [2.5e6]), ("a dozen", [12]),
        ("half a dozen", [6]), ("12.5 crore", [1.25e8]), ("three lakh crore", [3e12]),
        ("1 234 567.5", [1_234_567.5]),
        ("12,34,567", [1_234_567]), ("1.250.000", [1.25e6]), ("4,5", [4.5]), ("two thirds", [2.0 / 3]),
        ("½", [0.5]),
        ("2 1/2", [2.5]), ("minus five", [-5]), ("two hundred and two thousand", [202_000]),
        ("ninety-nine", [99]),
        ("two million three hundred thousand", [2.3e6]), ("3 and 4", [3, 4]), ("the one we saw", []),
        ("180ml", []), ("a plant", []), ("the second unit", []),
    ]

    @Test("Numbers are read in figures and words", arguments: spelled)
    func numbers(_ words: String, _ values: [Double]) {
        let bytes = Array(words.utf8)
        let text = TokenText(bytes: bytes, tokens: Tokenizer.tokens(of: bytes, .standard), lexicon: .standard)
        let found = NumberReader.read(text, 0..<text.tokens.count).map(\.value)
        #expect(
            found.count == values.count && zip(found, values).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found)")
    }

    private static func quantities(_ text: String) -> [Quantity] {
        Document(Article(published: Day(iso: "2026-01-15"), body: text), .standard, Control(.standard))
            .quantities[0]
    }
}
