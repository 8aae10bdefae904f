import Domain
import JSON
import Testing

@Suite struct EventChangesTests {
    @Test(arguments: EventType.allCases) func `no changes leave an event as it was`(type: EventType) throws {
        #expect(EventChanges().isEmpty)
        #expect(try EventChanges().applied(to: EventSamples.full(type)) == EventSamples.full(type))
    }

    @Test func `date, countries and actors are replaced or cleared`() throws {
        let event = EventSamples.full(.constructionStarted)
        let date = try #require(PartialDate(edtf: "2024-H2"))
        let changed = try EventChanges(occurred: .set(date), countries: [], actors: [Actor(name: "X")])
            .applied(to: event)
        #expect(changed.occurred == date)
        #expect(changed.countries == [])
        #expect(changed.actors == [Actor(name: "X")])
        #expect(changed.evidence == event.evidence && changed.project == event.project)
        #expect(try EventChanges(occurred: .cleared).applied(to: event).occurred == nil)
    }

    @Test func `an attribute is replaced, cleared or added, and the others stay`() throws {
        let agreement = EventSamples.full(.agreementSigned)
        let amount = EventChanges(attributes: ["amount": #" {"value": 5, "currency": "EUR"} "#])
        #expect(
            try amount.applied(to: agreement).fact
                == .agreementSigned(AgreementSigned(kind: "loan", amount: Amount(value: 5, currency: "EUR"))))
        let cleared = EventChanges(attributes: ["amount": "null", "kind": "\"memorandum\""])
        #expect(
            try cleared.applied(to: agreement).fact == .agreementSigned(AgreementSigned(kind: "memorandum")))
        let meeting = EventSamples.full(.meetingHeld)
        #expect(
            try EventChanges(attributes: ["topics": "[]"]).applied(to: meeting).fact
                == .meetingHeld(MeetingHeld(place: "Astana", occasion: "forum")))
        #expect(
            try EventChanges(attributes: ["schedule": "\"late\""]).applied(
                to: EventSamples.bare(.projectCompleted)
            )
            .fact == .projectCompleted(ProjectCompleted(schedule: .late)))
    }

    @Test(arguments: [
        ("percent", "50", "an event of type AgreementSigned has no 'percent'"),
        ("amount", "5", "the 'amount' of an event of type AgreementSigned cannot be read"),
        ("kind", "loan", "the 'kind' of an event of type AgreementSigned cannot be read"),
        ("kind", "\"a\",\"percent\":5", "text after the end"),
    ])
    func `what the type does not have, or not so, is refused`(name: String, value: String, reason: String) {
        do {
            _ = try EventChanges(attributes: [name: value]).applied(to: EventSamples.full(.agreementSigned))
            Issue.record("applied")
        } catch { #expect("\(error)".contains(reason), "\(error)") }
    }

    @Test func `changes read back as written, what is cleared apart from what stays`() throws {
        let all = [
            EventChanges(), EventChanges(occurred: .cleared), EventChanges(countries: []),
            EventChanges(actors: [], attributes: ["due": "\"2028\"", "amount": "null"]),
        ]
        let texts = all.map { changes in
            var writer = JSONWriter()
            changes.write(to: &writer)
            return writer.text
        }
        #expect(
            texts == [
                "{}", #"{"occurred":null}"#, #"{"countries":[]}"#,
                #"{"actors":[],"attrs":{"amount":null,"due":"2028"}}"#,
            ])
        for (text, changes) in zip(texts, all) {
            var scanner = JSONScanner(text)
            #expect(try EventChanges(from: &scanner) == changes)
        }
    }
}
