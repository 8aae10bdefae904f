import Domain
import EventLog
import Postgres
import Projections
import TestDatabase

/// Articles told to a log, for questions over the state that follows.
struct Telling {
    /// The connection to the log and its state.
    let connection: Connection

    init() async throws {
        connection = try await TestDatabase.open()
        try await connection.migrateLog()
        try await Projector.catchUp(connection)
    }

    /// Tells of an article in which events were read, and brings the state up to it.
    func tell(_ number: Int, _ published: String?, _ events: [ReadEvent]) async throws {
        let digits = String(number, radix: 16)
        let hash = String(repeating: "0", count: 64 - digits.count) + digits
        let received = ArticleReceived(
            contentHash: hash, id: "a-\(number)", url: nil, outlet: "Outlet \(number)",
            published: published.flatMap { Day(iso: $0) }, headline: nil, language: nil, bytes: 1)
        let reading = ArticleRead(reader: "test", version: "1", events: events.count)
        let told: [DomainEvent] =
            [.articleReceived(received), .articleRead(reading)] + events.map { .reported($0) }
        let added = told.map {
            NewEvent(type: $0.typeName, schemaVersion: $0.schemaVersion, data: $0.payload)
        }
        _ = try await connection.append([StreamAppend(ArticleStream.name(hash), expected: .none, added)])
        try await Projector.catchUp(connection)
    }

    /// An event about an asset in KZ with partner CN.
    static func event(
        _ fact: Fact, _ occurred: String? = nil, asset: String? = nil, actors: [Actor] = []
    ) -> ReadEvent {
        let countries = ["KZ", "CN"].compactMap { CountryCode($0) }
        return ReadEvent(
            fact: fact, occurred: occurred.flatMap { PartialDate(edtf: $0) }, actors: actors,
            countries: countries,
            project: asset.map { ProjectMention(asset: $0, work: .construction, country: countries.first) },
            evidence: Evidence(quote: "a sentence", start: 0, end: 10), confidence: 0.9, rule: "test")
    }
}
