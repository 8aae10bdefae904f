import Domain
import Foundation
import JSON
import Testing

/// Events as each version of their types wrote them. The samples are never edited: what lies in a log stays readable.
@Suite struct GoldenEventTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let histories = PayloadHistory.all.values.sorted { $0.type < $1.type }

    private static func names(_ history: PayloadHistory) -> [String] {
        (1...history.current).map { "\(history.type).v\($0).json" }
    }

    private static func missing(_ histories: [PayloadHistory]) -> [String] {
        histories.flatMap(names).filter {
            !FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
        }
    }

    @Test(arguments: histories) func `every version of each type is read for ever`(history: PayloadHistory)
        throws
    {
        for (version, name) in zip(1..., Self.names(history)) {
            let payload = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
            let event = try DomainEvent(type: history.type, schemaVersion: version, payload: payload)
            #expect(event == EventSamples.event(history.type), "\(name)")
            let upcast = try history.upcast(payload, from: version)
            #expect(
                try DomainEvent(type: history.type, schemaVersion: history.current, payload: upcast) == event)
            var scanner = JSONScanner(upcast)
            try scanner.skip()
            try scanner.finish()
        }
    }

    @Test func `every version of each type has its sample, and a missing one is noticed`() {
        #expect(Self.missing(Self.histories) == [])
        let next = PayloadHistory(type: "MeetingHeld", upcasters: [{ payload in payload }])
        #expect(Self.missing([next]) == ["MeetingHeld.v2.json"])
    }

    @Test func `every type has a history`() {
        let reported = EventType.allCases.map(\.rawValue)
        let others = [ArticleReceived.wireName, ArticleRead.wireName, DecisionWithdrawn.wireName]
        let types = reported + others + Decision.types.map { $0.wireName }
        #expect(types.count == PayloadHistory.all.count)
        #expect(Set(types) == Set(PayloadHistory.all.keys))
    }

    @Test func `every sample belongs to a version of a type`() throws {
        let known = Set(Self.histories.flatMap(Self.names))
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
            #expect(known.contains(name), "\(name)")
        }
    }

    @Test(arguments: histories) func `what is written today is the current version`(history: PayloadHistory)
        throws
    {
        let event = try #require(EventSamples.event(history.type))
        #expect(event.schemaVersion == history.current)
        let read = try DomainEvent(
            type: event.typeName, schemaVersion: event.schemaVersion, payload: event.payload)
        #expect(read == event)
    }
}
