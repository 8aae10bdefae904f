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

    init(_ reading: ParallelReader.Reading) {
        let article = reading.article
        let hash = article.contentHash
        let received = ArticleReceived(
            contentHash: hash, id: article.id, url: article.url, outlet: article.outlet,
            published: article.published, headline: article.headline, language: article.language,
            bytes: article.text.utf8.count)
        let read = ArticleRead(reader: Reader.name, version: Reader.version, events: reading.events.count)
        let all =
            [DomainEvent.articleReceived(received), .articleRead(read)]
            + reading.events.map(DomainEvent.reported)
        stream = ArticleStream.name(hash)
        events = all.map {
            NewEvent(
                type: $0.typeName, schemaVersion: $0.schemaVersion, data: $0.payload,
                metadata: Self.metadata)
        }
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

    private static let metadata: [UInt8] = {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("actor")
            writer.string("waymark \(Version.text)")
        }
        return writer.bytes
    }()
}
