import Articles
import Domain
import Testing

@testable import Reading

/// What stands in the slots of an event: who, where, with what.
struct SlotTests {
    private static let reader = Reader()

    private func events(_ body: String, headline: String? = nil) -> [ReadEvent] {
        Self.reader.read(Article(published: Day(iso: "2026-07-10"), headline: headline, body: body))
    }

    private func first(_ type: EventType, _ body: String) throws -> ReadEvent {
        try #require(events(body).first { $0.type == type }, "no \(type) in: \(body)")
    }

    @Test("A meeting tells its place, its occasion and its topics")
    func meeting() throws {
        let event = try first(
            .meetingHeld,
            """
            HARARE, Zimbabwe, March 3. President Emmerson Mnangagwa received the head of the board of Norvik \
            Holding, Lars Ekblad, who came to take part in the Southern Mining Summit, the state agency said.

            The sides discussed cooperation in mining, rail transport, and other fields.
            """)
        #expect(event.actors.map(\.name) == ["Emmerson Mnangagwa", "Lars Ekblad"])
        let facts = MeetingHeld(
            place: "Harare", occasion: "Southern Mining Summit", topics: ["mining", "rail transport"])
        #expect(event.fact == .meetingHeld(facts))
    }

    @Test(
        "Country and company of an office are no part of a person's name",
        arguments: [
            (
                "President of Peru Ana Pires met Prime Minister of Laos Vong Kham.",
                ["Ana Pires", "Vong Kham"]
            ),
            (
                "Energy Minister Omar Haddad met head of Ostara Group Piet Vandaal.",
                ["Omar Haddad", "Piet Vandaal"]
            ),
            (
                "Ana Pires, President of Peru, met Ambassador of Chad to Peru Issa Deby.",
                ["Ana Pires", "Issa Deby"]
            ),
        ])
    func offices(_ text: String, _ names: [String]) throws {
        #expect(Set(try first(.meetingHeld, text).actors.map(\.name)) == Set(names))
    }

    @Test("Forums and news agencies take no part")
    func occasions() throws {
        let text =
            "Energy Minister Omar Haddad held talks with Ostara Group at the Cairo Energy Forum, Reuters said."
        #expect(try first(.meetingHeld, text).actors.map(\.name) == ["Omar Haddad", "Ostara Group"])
    }

    @Test("Each member of a list of interests is one event with its own work")
    func interests() {
        let found = events(
            "Piet Vandaal, chairman of Ostara Group, voiced interest in modernizing the Lume port and building a wind farm in Oran."
        )
        .filter { $0.type == .interestExpressed }
        #expect(found.map { $0.project?.work } == [.modernization, .construction])
        #expect(found.allSatisfy { $0.actors.map(\.name) == ["Ostara Group"] })
    }

    @Test(
        "The host is where the project lies, not where the company comes from",
        arguments: [
            ("South Korea's Hanbit Power will build a wind farm in the Bukhara region of Uzbekistan.", "UZ"),
            ("Norway's Nordkraft Energy signed an agreement with Ghana on the Lume dam.", "GH"),
            ("India is giving Maldives a line of credit of $400 million for the Lume bridge.", "MV"),
        ])
    func hosts(_ text: String, _ code: String) throws {
        let event = try #require(events(text).first)
        #expect(event.countries.first?.description == code)
        #expect(event.project?.country?.description == code)
    }

    @Test("An opening put off is a delay to its new date")
    func delays() {
        let found = events(
            "The opening of the Lume railway has been postponed from the end of 2027 to April 2029.",
            headline: "Opening of Lume railway put off to 2029")
        #expect(found.map(\.type) == [.projectDelayed])
        #expect(found.first?.fact == .projectDelayed(ProjectDelayed(due: PartialDate(edtf: "2029-04"))))
    }

    @Test("The thing with the name is the asset, not its apposition")
    func apposition() throws {
        let event = try first(
            .constructionStarted,
            "Workers broke ground in May for the Ardo wind farm, a 300 MW project of the developer Nordkraft Energy."
        )
        #expect(event.project?.asset == "Ardo wind farm")
        #expect(event.actors.map(\.name) == ["Nordkraft Energy"])
    }

    @Test("Lenders in a list have one sum each")
    func lenders() {
        let found = events(
            "The World Bank and the OPEC Fund are lending $300 million and $40 million respectively for the Lume dam in Guinea."
        )
        #expect(found.map { $0.fact.amount?.value } == [300_000_000, 40_000_000])
        #expect(found.map { $0.actors.map(\.name) } == [["World Bank"], ["OPEC Fund"]])
    }
}
