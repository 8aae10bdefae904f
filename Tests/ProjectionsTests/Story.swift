import Domain
import EventLog
import Postgres
import TestDatabase

/// Articles and readings for tests, and the log they make.
struct Story {
    /// An article with what was read in it.
    struct Told {
        var hash: String
        var outlet: String?
        var published: String
        var events: [ReadEvent]
    }

    static func event(
        _ fact: Fact, _ occurred: String?, asset: String?, work: Work = .construction, place: String? = nil,
        countries: [String] = ["KZ", "CN"], actors: [String] = []
    ) -> ReadEvent {
        ReadEvent(
            fact: fact, occurred: occurred.flatMap { PartialDate(edtf: $0) },
            actors: actors.map { Actor(name: $0) },
            countries: countries.compactMap { CountryCode($0) },
            project: asset.map {
                ProjectMention(
                    asset: $0, work: work, place: place, country: countries.first.flatMap { CountryCode($0) })
            },
            evidence: Evidence(quote: "a sentence", start: 0, end: 10), confidence: 0.9, rule: "test")
    }

    /// A content hash for an article of a test.
    static func hash(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }

    /// The events of an article's stream: arrival and one reading.
    static func stream(_ told: Told) -> StreamAppend {
        let received = ArticleReceived(
            contentHash: told.hash, id: nil, url: nil, outlet: told.outlet,
            published: Day(iso: told.published),
            headline: nil, language: nil, bytes: 1)
        return StreamAppend(
            ArticleStream.name(told.hash), expected: .none,
            [new(.articleReceived(received))] + reading(told.events))
    }

    /// The events of one reading.
    static func reading(_ events: [ReadEvent]) -> [NewEvent] {
        [new(.articleRead(ArticleRead(reader: "test", version: "1", events: events.count)))]
            + events.map { new(.reported($0)) }
    }

    private static func new(_ event: DomainEvent) -> NewEvent {
        NewEvent(type: event.typeName, schemaVersion: event.schemaVersion, data: event.payload)
    }
}
