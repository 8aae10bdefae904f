import Domain
import EventLog

/// Articles and readings for tests, and the log they make.
struct Story {
    /// An article with what was read in it; `nil` for one that was not read yet.
    struct Told {
        var hash: String
        var outlet: String?
        var published: String
        var events: [ReadEvent]?
        /// What its text is like; equal for reprints.
        var fingerprint: String?
    }

    static func event(
        _ fact: Fact, _ occurred: String?, asset: String?, work: Work = .construction, place: String? = nil,
        countries: [String] = ["KZ", "CN"], actors: [String] = [], at start: Int = 0
    ) -> ReadEvent {
        ReadEvent(
            fact: fact, occurred: occurred.flatMap { PartialDate(edtf: $0) },
            actors: actors.map { Actor(name: $0) },
            countries: countries.compactMap { CountryCode($0) },
            project: asset.map {
                ProjectMention(
                    asset: $0, work: work, place: place, country: countries.first.flatMap { CountryCode($0) })
            },
            evidence: Evidence(quote: "a sentence", start: start, end: start + 10), confidence: 0.9,
            rule: "test")
    }

    /// A content hash for an article of a test.
    static func hash(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }

    /// The mark of a text that has nothing in common with those of other numbers.
    static func fingerprint(_ number: Int) -> String? {
        let words = (0..<60).map { "word\(number * 1000 + $0)" }
        return Fingerprint(words.joined(separator: " "))?.text
    }

    /// The events of an article's stream: arrival and, if it was read, one reading.
    static func stream(_ told: Told) -> StreamAppend {
        let received = ArticleReceived(
            contentHash: told.hash, id: nil, url: nil, outlet: told.outlet,
            published: Day(iso: told.published),
            headline: nil, language: nil, bytes: 1, fingerprint: told.fingerprint)
        return StreamAppend(
            ArticleStream.name(told.hash), expected: .none,
            [new(.articleReceived(received))] + (told.events.map(reading) ?? []))
    }

    /// One more reading of an article.
    static func again(_ hash: String, _ events: [ReadEvent]) -> StreamAppend {
        StreamAppend(ArticleStream.name(hash), expected: .exists, reading(events))
    }

    /// The events of one reading.
    static func reading(_ events: [ReadEvent]) -> [NewEvent] {
        [new(.articleRead(ArticleRead(reader: "test", version: "1", events: events.count)))]
            + events.map { new(.reported($0)) }
    }

    /// A decision, in a stream of its own.
    static func decision(_ id: String, _ decision: Decision, on day: String = "2025-06-15") -> StreamAppend {
        StreamAppend(
            DecisionStream.name(id), expected: .none,
            [new(.decided(taken(decision, on: day)))])
    }

    static func taken(_ decision: Decision, on day: String = "2025-06-15") -> DecisionTaken {
        DecisionTaken(
            decision: decision, who: "A. Analyst", why: "a reason",
            decidedOn: Day(iso: day) ?? Day(number: 0))
    }

    /// The withdrawal of a decision.
    static func withdrawal(_ id: String, by who: String = "B. Analyst") -> StreamAppend {
        let withdrawn = DecisionWithdrawn(
            decision: id, who: who, why: "another reason", decidedOn: Day(number: 20_300))
        return StreamAppend(DecisionStream.name(id), expected: .exact(1), [new(.withdrawn(withdrawn))])
    }

    static func new(_ event: DomainEvent) -> NewEvent {
        NewEvent(type: event.typeName, schemaVersion: event.schemaVersion, data: event.payload)
    }
}

extension ProjectReference {
    /// A project by its id.
    static func of(_ id: String) -> ProjectReference { ProjectReference(id: id) }
}
