import Articles
import Domain
import Testing

@testable import Reading

/// Sentences, zones, datelines.
struct TextTests {
    @Test("Abbreviations and initials end no sentence")
    func abbreviations() {
        let document = Self.document(
            "Mr. P. Rajesh of Ostara Co. Ltd. met U.S. envoys on Sept. 5. They talked for an hour.")
        #expect(document.sentences.count == 2)
    }

    @Test(
        "A sentence ends where it ends, whatever its last marks are",
        arguments: [
            ["The plant opened in the U.S.", "The company is from Kenya."],
            ["It was built by Ostara Ltd.", "The plant is in Kenya."],
            ["Ostara Corp. President Piet Vandaal spoke to Gen. Abara of Lindau Bros. Energy."],
            ["The cost rose 3.5 percent to $1.2 billion.", "Nobody was surprised."],
            ["They met at 9 a.m. on Monday in St. Vincent Street.", "It rained."],
            ["“The plant will open.”", "He said no more."],
            ["“Will it open?” he asked.", "“It will!” said Ms. Abara."],
            ["The minister waited...", "Then he signed."],
            ["(The plant opened in 2019.)", "It has two units."],
            ["The plant (of 40 MW, i.e. half of No. 2) opened.", "It works."],
            ["He asked for clean energy.", "The plant gives it."],
            ["They said no.", "Others said yes [...]", "It is late."],
            ["J. A. Vandaal of Ostara signed Plan B.", "The rest waits."],
            ["1. Roads of the north", "2. Roads of the south"],
            ["Ostara opens plant", "The plant opened (it is new.", "It works."],
        ])
    func sentenceEnds(_ sentences: [String]) {
        let titled = sentences[0].last != "." && sentences.count > 1 && !sentences[0].hasSuffix("...")
        let lines = titled && sentences[0].last?.isLetter == true
        let document = Self.document(sentences.joined(separator: lines ? "\n" : " "))
        #expect(document.sentences.map { document.text.text($0.tokens) } == sentences)
    }

    @Test("A full stop without a space behind it still ends a sentence, inside names it does not")
    func missingSpace() {
        #expect(Self.document("Ostara wants clean energy.The plant gives it.").sentences.count == 2)
        #expect(Self.document("Ostara built it in 2025.It will grow.").sentences.count == 2)
        #expect(Self.document("He buys from Booking.Com and reads v3.Two files.").sentences.count == 1)
    }

    @Test("A dateline gives the day of the news and is no part of the lead")
    func dateline() {
        let document = Self.document("NAIROBI, Sept. 28 (Xinhua) -- Ostara Group won a road contract.")
        #expect(document.dateline?.description == "2025-09-28")
        let plain = Self.document("ASTANA, Kazakhstan, May 27. The minister met Piet Vandaal.")
        #expect(plain.dateline?.description == "2025-05-27")
    }

    @Test("What stands below the news is no news")
    func boilerplate() {
        let body =
            "Ostara Group won a road contract in Kenya. It was signed on Monday. The road is 40 km long.\n\n"
            + "Related articles\nLindau Energy breaks ground on solar park in Morocco"
        let events = Reader().read(
            Article(published: Day(iso: "2026-01-15"), headline: "Road contract", body: body))
        #expect(!events.contains { $0.type == .constructionStarted })
    }

    @Test("A link to another article inside the news is left out, and the news goes on behind it")
    func link() {
        let text = """
            The Lume dam in Ghana was completed on Monday. It took six years. Lindau Engineering of Germany built it.

            Also read: Ostara Group breaks ground on solar park in Morocco

            In May the World Bank approved a loan of $90 million for the Ardo bridge in Togo.
            """
        let events = Reader().read(Article(published: Day(iso: "2026-07-10"), headline: nil, body: text))
        #expect(events.contains { $0.type == .financingApproved && $0.project?.asset == "Ardo bridge" })
        #expect(!events.contains { $0.type == .constructionStarted })
    }

    @Test("A verb says how far its action is so")
    func assertion() {
        #expect(Self.assertion("Ostara Group has built a plant.") == .done)
        #expect(Self.assertion("Ostara Group is building a plant.") == .ongoing)
        #expect(Self.assertion("Ostara Group plans to build a plant.") == .planned)
        #expect(Self.assertion("Ostara Group would like to build a plant.") == .wished)
        #expect(Self.assertion("Ostara Group could build a plant.") == .possible)
        #expect(Self.assertion("Ostara Group has not built a plant.") == .denied)
        #expect(Self.assertion("No plant was built.") == .denied)
    }

    private static func assertion(_ text: String) -> Assertion? {
        document(text).parses[0].verbs.first?.assertion
    }

    private static func document(_ text: String) -> Document {
        Document(Article(published: Day(iso: "2026-01-15"), body: text), .standard, Control(.standard))
    }
}
