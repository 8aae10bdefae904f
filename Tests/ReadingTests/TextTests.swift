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
