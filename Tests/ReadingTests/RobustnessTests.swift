import Articles
import Domain
import Testing

@testable import Reading

/// Nothing that comes in may bring the reader down.
struct RobustnessTests {
    private let reader = Reader()

    @Test(
        "Odd texts give events or none, but no crash",
        arguments: [
            "", " ", "\n\n\n", ".", "'s", "(((((", "\"", "$", "$$$ 5", "the the the", "signed",
            "to to to build",
            "is is is", "€", "\u{FEFF}", "5% 6% 7%", "A.B.C.D.", "U.S.", "—", "x\u{0}y", "İİİİ",
            "1.1.1.1,,,,",
            "Built by by by and and or or.", "who which that when if", "2025-13-45", "Sh17.9B JPY5 Rs",
            "To build and will open the plant.", "To sign and signed and to build.",
            "By Ostara Engineering Ltd. in Lume, a contract was signed.",
            "Мост построен компанией «Синохайдро» в 2024 году.", "项目已开工", "and , and , and",
        ])
    func oddTexts(_ text: String) {
        _ = reader.read(Article(body: text))
        _ = reader.read(Article(published: Day(iso: "2026-01-15"), headline: text, body: text))
        _ = reader.explain(Article(headline: text, body: text)).description
    }

    @Test("Every prefix of a text can be read")
    func prefixes() {
        let text =
            "ASTANA, Kazakhstan, May 27. Ostara Group’s chairman, Piet Vandaal, said \"we will build the $1.2–1.5 "
            + "billion (first phase) plant in 2027\", and signed a memorandum with the Ministry of Energy & Water."
        for count in 0...text.count {
            _ = reader.read(Article(published: Day(iso: "2026-01-15"), body: String(text.prefix(count))))
        }
    }

    @Test("A text without any stop is read in linear time")
    func endlessSentence() {
        let clause = "Ostara Group signed a contract to build the Lume dam and the Ardo plant, which "
        let clock = ContinuousClock()
        let short = Article(body: String(repeating: clause, count: 500))
        let long = Article(body: String(repeating: clause, count: 2000))
        let first = clock.measure { _ = reader.read(short) }
        let second = clock.measure { _ = reader.read(long) }
        #expect(second < first * 12 + .milliseconds(200))
    }
}
