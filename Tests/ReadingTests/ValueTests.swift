import Articles
import Domain
import Testing

@testable import Reading

/// Dates and quantities as sentences give them.
struct ValueTests {
    @Test(
        "Dates are resolved against the day of the news",
        arguments: [
            ("The plant opened on March 5, 2024.", "2024-03-05"),
            ("The plant opened on 5 March 2024.", "2024-03-05"),
            ("The plant opened in April of this year.", "2026-04"),
            ("The plant opened last April.", "2025-04"),
            ("The plant opened in November.", "2025-11"),
            ("The plant opened on Monday.", "2026-01-12"),
            ("The plant opened yesterday.", "2026-01-14"),
            ("The plant opened in the first half of 2023.", "2023-H1"),
            ("The plant opened in Q2 2023.", "2023-Q2"),
            ("The plant opened last year.", "2025"),
            ("The plant opened in 2019.", "2019"),
        ])
    func dates(_ text: String, _ expected: String) {
        let document = Self.document(text)
        #expect(document.dates[0].last?.past?.description == expected)
    }

    @Test(
        "Sums of money are read with their currency",
        arguments: [
            ("It costs $4.5 billion.", 4.5e9, "USD"), ("It costs 1.2 bln US dollars.", 1.2e9, "USD"),
            ("It costs EUR 100 million.", 1e8, "EUR"), ("It costs Rs 500 crore.", 5e9, "INR"),
            ("It costs 6 billion yuan ($840 million).", 6e9, "CNY"), ("It costs $499m.", 4.99e8, "USD"),
            ("It is a 60-million-dollar loan.", 6e7, "USD"), ("It costs one billion US dollars.", 1e9, "USD"),
            ("It costs US$87 million.", 8.7e7, "USD"), ("It costs £2bn.", 2e9, "GBP"),
        ])
    func money(_ text: String, _ value: Double, _ currency: String) throws {
        let quantity = try #require(Self.document(text).quantities[0].first)
        #expect(quantity.kind == .money(currency))
        #expect(abs((quantity.value ?? 0) - value) < 1)
    }

    @Test("A range has no single value")
    func range() throws {
        let quantity = try #require(Self.document("It costs $1.2-1.5 billion.").quantities[0].first)
        #expect(quantity.value == nil)
    }

    @Test(
        "Capacities are read with their unit",
        arguments: [
            ("It has a capacity of 100 MW.", 100, "MW"), ("It is a 100-megawatt farm.", 100, "MW"),
            ("It makes 1.25 million tons of polyethylene a year.", 1.25e6, "tons per year"),
            ("It takes 300,000 barrels a day.", 300_000, "barrels per day"),
        ])
    func capacity(_ text: String, _ value: Double, _ unit: String) throws {
        let quantity = try #require(Self.document(text).quantities[0].first)
        #expect(quantity.kind == .capacity(unit))
        #expect(quantity.value == value)
    }

    private static func document(_ text: String) -> Document {
        Document(Article(published: Day(iso: "2026-01-15"), body: text), .standard, Control(.standard))
    }
}
