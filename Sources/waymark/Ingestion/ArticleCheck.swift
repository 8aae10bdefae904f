import Articles
import Domain
import EventLog
import Postgres

/// An article as the log received it, with the text that is kept for it.
struct KeptArticle {
    var position: Int
    var stream: String
    /// `nil` where this program cannot read the event: the log is no worse for it.
    var received: ArticleReceived?
    var text: ArticleText?

    static let all = Statement(
        name: "kept articles",
        """
        SELECT e.position, e.stream, e.data, a.content_hash, a.headline, a.body, e.schema_version
        FROM log.events AS e
        LEFT JOIN log.articles AS a ON e.stream = 'article-' || a.content_hash
        WHERE e.type = 'ArticleReceived'
        ORDER BY e.position
        """
    ) { row in
        let payload = try row.read(2, JSONText.self).bytes
        let event = try? DomainEvent(
            type: ArticleReceived.wireName, schemaVersion: Int(try row.read(6, Int32.self)), payload: payload)
        var received: ArticleReceived?
        if case .articleReceived(let known) = event { received = known }
        let hash = try row.read(3, String?.self)
        let (headline, body) = (try row.read(4, String?.self), try row.read(5, String?.self))
        return KeptArticle(
            position: try row[0], stream: try row[1], received: received,
            text: hash.map { ArticleText(contentHash: $0, headline: headline, body: body ?? "") })
    }
}

extension Connection {
    /// The first article whose text is not there, or not the one that was received; `nil` where all are right.
    func firstBadText() throws -> LogFault? {
        var fault: LogFault?
        try forEach(KeptArticle.all) { kept in
            guard fault == nil, let received = kept.received else { return }
            guard let text = kept.text else {
                fault = LogFault(position: kept.position, reason: "the text of the article is missing")
                return
            }
            let article = Article(
                outlet: received.outlet, published: received.published, headline: text.headline,
                body: text.body)
            let isRight =
                article.contentHash == text.contentHash
                && kept.stream == ArticleStream.name(article.contentHash)
                && received.contentHash == article.contentHash
            if !isRight {
                fault = LogFault(position: kept.position, reason: "the text of the article has changed")
            }
        }
        return fault
    }
}
