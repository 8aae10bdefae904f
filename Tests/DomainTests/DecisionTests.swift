import Domain
import JSON
import Testing

@Suite struct DecisionTests {
    @Test(arguments: DecisionSamples.decisions) func `a decision of each type reads back the same`(
        decision: Decision
    ) throws {
        let event = DomainEvent.decided(DecisionSamples.taken(decision))
        let read = try DomainEvent(type: event.typeName, schemaVersion: 1, payload: event.payload)
        #expect(read == event)
        #expect(read.payload == event.payload)
    }

    @Test func `each type of decision has its sample`() {
        #expect(DecisionSamples.decisions.map(\.typeName) == Decision.types.map { $0.wireName })
    }

    @Test func `a withdrawal names the decision and who withdrew it`() throws {
        let event = DomainEvent.withdrawn(DecisionSamples.withdrawn)
        #expect(
            String(decoding: event.payload, as: UTF8.self)
                == #"{"decision":"20260527-1","who":"B. Analyst","why":"they are two","decided_on":"2026-05-28"}"#
        )
        #expect(
            try DomainEvent(type: "DecisionWithdrawn", schemaVersion: 1, payload: event.payload) == event)
    }

    @Test func `members that are not known are passed over, and what may lack may be left out`() throws {
        let payload =
            #"{"mood":[1],"project":{"id":"p","x":{}},"status":"suspended","who":"a","why":"","decided_on":"2026-01-02"}"#
        let event = try DomainEvent(type: "StatusDecided", schemaVersion: 1, payload: Array(payload.utf8))
        let content = StatusDecided(project: ProjectReference(id: "p"), status: .suspended)
        #expect(
            event
                == .decided(
                    DecisionTaken(
                        decision: .statusDecided(content), who: "a", why: "",
                        decidedOn: try #require(Day(2026, 1, 2)))))
    }

    @Test(arguments: [
        (
            "AliasAdded", #"{"project":{"id":"p"},"who":"a","why":"b","decided_on":"2026-01-02"}"#,
            "'alias' is missing"
        ),
        (
            "AliasAdded", #"{"project":{},"alias":"x","who":"a","why":"b","decided_on":"2026-01-02"}"#,
            "'id' is missing"
        ),
        (
            "AliasAdded", #"{"project":{"id":"p"},"alias":"x","why":"b","decided_on":"2026-01-02"}"#,
            "'who' is missing"
        ),
        (
            "AliasAdded", #"{"project":{"id":"p"},"alias":"x","who":"a","why":"b","decided_on":"May"}"#,
            "'May' is not a day"
        ),
        (
            "StatusDecided",
            #"{"project":{"id":"p"},"status":"done","who":"a","why":"b","decided_on":"2026-01-02"}"#,
            "'done' is not a project's status"
        ),
        (
            "EventRetracted", #"{"event":{"article":"a","type":"Party"},"who":"a"}"#,
            "'Party' is not an event type"
        ),
        ("DecisionWithdrawn", #"{"who":"a","why":"b","decided_on":"2026-01-02"}"#, "'decision' is missing"),
    ])
    func `a decision that lacks what it needs is refused with the reason`(
        type: String, payload: String, reason: String
    ) {
        do {
            _ = try DomainEvent(type: type, schemaVersion: 1, payload: Array(payload.utf8))
            Issue.record("read: \(payload)")
        } catch { #expect("\(error)".contains(reason), "\(error)") }
    }

    @Test func `a decision's id and its stream lead to each other`() {
        #expect(DecisionStream.name("20260527-1") == "decision-20260527-1")
        #expect(DecisionStream.id(of: "decision-20260527-1") == "20260527-1")
        #expect(DecisionStream.id(of: "decision-") == nil)
        #expect(DecisionStream.id(of: ArticleStream.name("ab")) == nil)
    }
}
