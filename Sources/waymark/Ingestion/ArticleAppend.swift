import Articles
import Domain
import EventLog
import JSON
import Postgres
import Reading

/// An article and its reading as they go into the log.
struct ArticleAppend: Sendable {
    /// The article's stream.
    let stream: String
    /// Its arrival, its reading, and what was found.
    let events: [NewEvent]
    /// The text that is kept beside the log.
    let text: ArticleText
    /// How many events were found.
    let found: Int
    private let name: String
    private let hasNUL: Bool

    /// `run` is what the appends of one run have in common.
    init(_ reading: ParallelReader.Reading, run: String) {
        let article = reading.article
        let hash = article.contentHash
        let received = ArticleReceived(
            contentHash: hash, id: article.id, url: article.url, outlet: article.outlet,
            published: article.published, headline: article.headline, language: article.language,
            bytes: article.text.utf8.count)
        let read = ArticleRead(reader: Reader.name, version: Reader.version, events: reading.events.count)
        stream = ArticleStream.name(hash)
        events = Self.events(received, read, reading.events, stream: stream, run: run)
        text = ArticleText(contentHash: hash, headline: article.headline, body: article.body)
        found = reading.events.count
        name = article.id ?? hash
        let texts = [
            article.id, article.url, article.outlet, article.headline, article.body, article.language,
        ]
        hasNUL = texts.contains { $0?.utf8.contains(0) ?? false }
    }

    /// As the log takes it: an article arrives once.
    var streamAppend: StreamAppend { StreamAppend(stream, expected: .none, events) }

    /// Why the log would not take it; `nil` where it would.
    var fault: String? {
        if events.count > Connection.largestAppend {
            return
                "\(name): \(found) events were found, which is more than the log takes at once; split the article"
        }
        if let large = events.first(where: { $0.data.count + $0.metadata.count > Connection.largestEvent }) {
            return "\(name): a \(large.type) of it is larger than \(Connection.largestEvent) bytes"
        }
        for event in events {
            do {
                _ = try DomainEvent(type: event.type, schemaVersion: event.schemaVersion, payload: event.data)
            } catch {
                return "\(name): \(error); this is a fault of the reader, please report the article"
            }
        }
        if hasNUL { return "\(name): it contains a NUL character, which PostgreSQL can't keep; remove it" }
        return nil
    }

    /// The arrival, the reading that it led to, and what the reading found.
    private static func events(
        _ received: ArticleReceived, _ read: ArticleRead, _ found: [ReadEvent], stream: String, run: String
    ) -> [NewEvent] {
        let reader = "\(Reader.name) \(Reader.version)"
        let arrival = EventMetadata(actor: actor, correlation: run)
        var reading = EventMetadata(actor: actor, correlation: run, reader: reader)
        reading.causation = StoredEvent.id(stream: stream, version: 1)
        // The most frequent ones stay small: the rest stands with the reading that comes before them.
        let finding = EventMetadata(reader: reader)
        return [event(.articleReceived(received), arrival), event(.articleRead(read), reading)]
            + found.map { event(.reported($0), finding) }
    }

    private static func event(_ event: DomainEvent, _ metadata: EventMetadata) -> NewEvent {
        NewEvent(
            type: event.typeName, schemaVersion: event.schemaVersion, data: event.payload,
            metadata: metadata.json)
    }

    private static let actor = "waymark \(Version.text)"
}
