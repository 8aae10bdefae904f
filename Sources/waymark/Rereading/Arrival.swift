import Articles
import Domain
import EventLog
import Postgres

/// The arrival of an article, by which it is found again.
struct Arrival: Sendable {
    /// Its place in the log.
    var position: Int
    var stream: String
    var received: ArticleReceived

    /// What the article is called in messages.
    var name: String { received.id ?? received.contentHash }

    /// The article as it arrived.
    func article(_ text: ArticleText) -> Article {
        Article(
            id: received.id, url: received.url, outlet: received.outlet, published: received.published,
            headline: text.headline, body: text.body, language: received.language)
    }
}

extension Connection {
    /// The next arrivals of a range of positions, at most so many, in the order of the log.
    func arrivals(from first: Int, to last: Int, limit: Int) throws -> [Arrival] {
        var arrivals: [Arrival] = []
        let range = LogRange(from: first, to: last, type: ArticleReceived.wireName)
        try readLog(range, limit: limit) { stored in
            let event = try DomainEvent(
                type: stored.type, schemaVersion: stored.schemaVersion, payload: stored.data)
            if case .articleReceived(let received) = event {
                arrivals.append(
                    Arrival(position: stored.position, stream: stored.stream, received: received))
            }
        }
        return arrivals
    }
}
