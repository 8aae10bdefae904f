import Articles
import Domain
import EventLog
import Postgres

/// An article as the log received it, with the text that is kept for it.
struct KeptArticle {
    /// The type of the events that articles arrive by.
    static let eventType = ArticleReceived.wireName
    /// How many texts are looked at in one go.
    static let batch = 200

    let event: StoredEvent
    let received: ArticleReceived
    let text: ArticleText?

    /// `nil` where this program cannot read the event: the log is no worse for it.
    init?(_ event: StoredEvent, texts: [String: ArticleText]) {
        let known = try? DomainEvent(
            type: event.type, schemaVersion: event.schemaVersion, payload: event.data)
        guard case .articleReceived(let received) = known else { return nil }
        self.event = event
        self.received = received
        text = texts[received.contentHash]
    }

    /// Whether the text is the one that was received.
    var isRight: Bool {
        guard let text else { return false }
        let article = Article(
            outlet: received.outlet, published: received.published, headline: text.headline, body: text.body)
        return article.contentHash == text.contentHash
            && event.stream == ArticleStream.name(article.contentHash)
            && received.contentHash == article.contentHash
    }
}

extension Connection {
    /// The first of these arrivals whose text is not there, or not the one that was received; `nil` where all are
    /// right. What was imported came without texts, see ``importedWithoutTexts()``.
    func firstBadText(_ arrivals: [StoredEvent], imported: [ClosedRange<Int>]) throws -> LogFault? {
        for start in stride(from: 0, to: arrivals.count, by: KeptArticle.batch) {
            let events = arrivals[start..<min(start + KeptArticle.batch, arrivals.count)]
            let hashes = events.map { String($0.stream.dropFirst(ArticleStream.name("").count)) }
            let texts = Dictionary(try self.texts(hashes).map { ($0.contentHash, $0) }) { first, _ in first }
            for kept in events.compactMap({ KeptArticle($0, texts: texts) }) where !kept.isRight {
                let position = kept.event.position
                if kept.text != nil {
                    return LogFault(position: position, reason: "the text of the article has changed")
                }
                if !imported.contains(where: { $0.contains(position) }) {
                    return LogFault(position: position, reason: "the text of the article is missing")
                }
            }
        }
        return nil
    }
}
