import Domain
import Testing

@Suite struct DecisionReferenceTests {
    /// An event whose evidence is a span of article "a".
    private static func event(
        _ type: EventType = .agreementSigned, _ span: Range<Int> = 100..<160,
        asset: String? = "Aktau Bitumen Plant"
    ) -> ReadEvent {
        ReadEvent(
            fact: Fact(type), project: asset.map { ProjectMention(asset: $0, work: .construction) },
            evidence: Evidence(quote: "…", start: span.lowerBound, end: span.upperBound), confidence: 1,
            rule: "r")
    }
    private static let reference = EventReference(article: "a", event())

    @Test(arguments: [
        event(), event(.agreementSigned, 90..<120), event(.agreementSigned, 159..<300),
        event(asset: "Aqtau bitumen plant"), event(asset: "the Bitumen Plant"), event(asset: nil),
    ])
    func `an event is found again when its span shifts or its asset is written otherwise`(event: ReadEvent) {
        #expect(Self.reference.matches(article: "a", event))
    }

    @Test(arguments: [
        event(.contractAwarded), event(.agreementSigned, 40..<100), event(.agreementSigned, 160..<200),
        event(asset: "Atyrau Refinery"),
    ])
    func `another type, another sentence or another asset is another event`(event: ReadEvent) {
        #expect(!Self.reference.matches(article: "a", event))
    }

    @Test func `an event of another article is another event`() {
        #expect(!Self.reference.matches(article: "b", Self.event()))
    }

    @Test func `where spans say nothing the same asset is the same event`() {
        #expect(
            Self.reference.matches(
                article: "a", Self.event(.agreementSigned, 0..<0, asset: "AKTAU Bitumen plant")))
        #expect(
            !Self.reference.matches(article: "a", Self.event(.agreementSigned, 0..<0, asset: "Bitumen Plant"))
        )
        #expect(!Self.reference.matches(article: "a", Self.event(.agreementSigned, 0..<0, asset: nil)))
    }

    @Test func `a mention by name means the name everywhere, or in one article`() {
        let everywhere = MentionReference(asset: "aqtau bitumen plant")
        #expect(everywhere.matches(article: "a", Self.event()))
        #expect(everywhere.matches(article: "b", Self.event(.meetingHeld, 0..<9)))
        #expect(!everywhere.matches(article: "a", Self.event(asset: "Bitumen Plant")))
        #expect(!everywhere.matches(article: "a", Self.event(asset: nil)))
        let once = MentionReference(article: "a", asset: "Aktau Bitumen Plant")
        #expect(once.matches(article: "a", Self.event()))
        #expect(!once.matches(article: "b", Self.event()))
    }

    @Test func `names of other letters are compared as well`() {
        let mention = MentionReference(asset: "Битумный завод")
        #expect(mention.matches(article: "a", Self.event(asset: "битумный ЗАВОД")))
        #expect(!mention.matches(article: "a", Self.event(asset: "Стекольный завод")))
    }

    @Test func `a mention by its span means the event of the type there`() {
        let mention = MentionReference(article: "a", type: .agreementSigned, start: 150, end: 170)
        #expect(mention.matches(article: "a", Self.event(asset: nil)))
        #expect(!mention.matches(article: "b", Self.event(asset: nil)))
        #expect(!mention.matches(article: "a", Self.event(.contractAwarded, asset: nil)))
        #expect(!mention.matches(article: "a", Self.event(.agreementSigned, 0..<150, asset: nil)))
    }

    @Test(arguments: [
        MentionReference(), MentionReference(article: "a"), MentionReference(type: .agreementSigned),
        MentionReference(start: 0, end: 1000), MentionReference(asset: ""), MentionReference(asset: " "),
    ])
    func `a mention of nothing in particular means nothing`(mention: MentionReference) {
        #expect(!mention.matches(article: "a", Self.event()))
        #expect(!mention.matches(article: "a", Self.event(asset: "")))
    }
}
