import Domain
import JSON
import Testing

@Suite struct ReadEventTests {
    @Test(arguments: EventType.allCases) func `an event of each type reads back the same`(type: EventType)
        throws
    {
        for event in [EventSamples.full(type), EventSamples.bare(type)] {
            #expect(event.type == type)
            #expect(try reread(event, withType: true) == event)
            #expect(try reread(event, withType: false) == event)
        }
    }

    @Test(arguments: EventType.allCases) func `an event of each type writes the same bytes again`(
        type: EventType
    ) throws {
        let event = EventSamples.full(type)
        let first = written(event, withType: true)
        var scanner = JSONScanner(first)
        #expect(written(try ReadEvent(from: &scanner), withType: true) == first)
    }

    @Test func `members that are not known are passed over`() throws {
        var scanner = JSONScanner(
            #"{"type":"MeetingHeld","new":{"a":[1]},"attrs":{"place":"Baku","mood":"good"},"actors":[{"name":"A","x":1}]}"#
        )
        let event = try ReadEvent(from: &scanner)
        #expect(event.fact == .meetingHeld(MeetingHeld(place: "Baku")))
        #expect(event.actors.map(\.name) == ["A"])
    }

    @Test func `an actor may be a bare name`() throws {
        var scanner = JSONScanner(#"{"type":"MeetingHeld","actors":["Huaxing Group",{"name":"Liu Wenbo"}]}"#)
        #expect(try ReadEvent(from: &scanner).actors.map(\.name) == ["Huaxing Group", "Liu Wenbo"])
    }

    @Test(arguments: [
        ("{}", "without a type"), (#"{"type":"Party"}"#, "'Party' is not an event type"),
        (#"{"attrs":{},"type":"MeetingHeld"}"#, "'type' must stand before 'attrs'"),
        (#"{"type":"MeetingHeld","occurred":"May"}"#, "'May' is not a date"),
        (#"{"type":"MeetingHeld","countries":["kz"]}"#, "'kz' is not an ISO 3166 code"),
        (
            #"{"type":"MilestoneScheduled","attrs":{"milestone":"party"}}"#,
            "'party' is not construction_start"
        ),
    ])
    func `what is no event is refused with its reason`(text: String, reason: String) {
        var scanner = JSONScanner(text)
        do {
            _ = try ReadEvent(from: &scanner)
            Issue.record("read: \(text)")
        } catch {
            #expect(error.reason.contains(reason))
        }
    }
}

/// Writes an event as one object.
func written(_ event: ReadEvent, withType: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { event.writeMembers(to: &$0, withType: withType) }
    return writer.bytes
}

private func reread(_ event: ReadEvent, withType: Bool) throws -> ReadEvent {
    var scanner = JSONScanner(written(event, withType: withType))
    let read = try ReadEvent(withType ? nil : event.type, from: &scanner)
    try scanner.finish()
    return read
}
