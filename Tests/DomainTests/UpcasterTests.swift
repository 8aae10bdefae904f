import Domain
import JSON
import Testing

@Suite struct UpcasterTests {
    /// Version 1 of a meeting was held in a `city`, version 2 in a `venue`.
    private static let meeting = PayloadHistory(
        type: "MeetingHeld",
        upcasters: [
            { payload in try renamed("city", "venue", payload) },
            { payload in try renamed("venue", "attrs", payload) },
        ])

    /// Gives a member of an object another name.
    private static func renamed(_ old: String, _ new: String, _ payload: [UInt8]) throws(JSONError) -> [UInt8]
    {
        var members: [(String, [UInt8])] = []
        var scanner = JSONScanner(payload)
        try scanner.object { members.append(($0 == old ? new : $0, try $1.raw())) }
        var writer = JSONWriter()
        writer.object { writer in
            for (name, value) in members {
                writer.key(name)
                writer.raw(value)
            }
        }
        return writer.bytes
    }

    private static func read(_ payload: String, version: Int) throws(DomainEventError) -> DomainEvent {
        try DomainEvent(
            type: "MeetingHeld", schemaVersion: version, payload: Array(payload.utf8),
            histories: ["MeetingHeld": meeting])
    }

    @Test(arguments: [(1, "city"), (2, "venue"), (3, "attrs")])
    func `a payload of each version comes to the current form step by step`(version: Int, name: String) throws
    {
        let payload = Array(#"{"\#(name)":{"place":"Baku"},"rule":"r"}"#.utf8)
        let upcast = try Self.meeting.upcast(payload, from: version)
        #expect(String(decoding: upcast, as: UTF8.self) == #"{"attrs":{"place":"Baku"},"rule":"r"}"#)
        guard
            case .reported(let event) = try Self.read(
                String(decoding: payload, as: UTF8.self), version: version)
        else { return #expect(Bool(false), "no event of an article") }
        #expect(event.fact == .meetingHeld(MeetingHeld(place: "Baku")))
    }

    @Test func `a type counts its versions by its upcasters`() {
        #expect(Self.meeting.current == 3)
        #expect(MeetingHeld.schemaVersion == 1)
        #expect(ArticleReceived.schemaVersion == 2)
        #expect(MadeUp.schemaVersion == 2)
    }

    private enum MadeUp: Versioned {
        static let upcasters: [Upcaster] = [{ payload in payload }]
    }

    @Test func `what cannot be understood is told with type, version and what to do`() {
        func message(_ type: String, _ version: Int, _ payload: String) -> String {
            do {
                _ = try DomainEvent(type: type, schemaVersion: version, payload: Array(payload.utf8))
                return "read"
            } catch { return "\(error)" }
        }
        let unknown = message("PartyHeld", 4, "{}")
        #expect(unknown.contains("PartyHeld (version 4)") && unknown.contains("use a newer one"))
        let newer = message("MeetingHeld", 2, "{}")
        #expect(newer.contains("version 2 of the event type MeetingHeld"))
        #expect(newer.contains("use a newer one"))
        let never = message("MeetingHeld", 0, "{}")
        #expect(never.contains("no version 0 of the event type MeetingHeld") && never.contains("verify"))
        let unreadable = message("MeetingHeld", 1, #"{"occurred":7}"#)
        #expect(
            unreadable.contains("a MeetingHeld (version 1) cannot be read") && unreadable.contains("verify"))
    }

    @Test func `an upcaster that cannot read a payload names type and version`() {
        do {
            _ = try Self.read("7", version: 1)
            Issue.record("read")
        } catch {
            #expect(
                error
                    == .unreadable(type: "MeetingHeld", version: 1, JSONError("an object is expected", at: 0))
            )
        }
    }
}
