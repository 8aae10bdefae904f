import Articles
import Domain
import EventLog
import JSON
import Postgres

/// An article as the log received it, with the text that is kept for it.
struct KeptArticle {
    /// The type of the events that articles arrive by.
    static let eventType = ArticleReceived.wireName
    /// How many texts are looked at in one go.
    static let batch = 200

    private let event: StoredEvent
    private let received: ArticleReceived
    private let text: ArticleText?

    init(_ event: StoredEvent, texts: [String: ArticleText]) throws {
        self.event = event
        var scanner = JSONScanner(event.data)
        received = try ArticleReceived(from: &scanner)
        text = texts[received.contentHash]
    }

    /// What is wrong with it; `nil` where all is right.
    var fault: LogFault? {
        guard let text else {
            return LogFault(position: event.position, reason: "the text of the article is missing")
        }
        let article = Article(
            outlet: received.outlet, published: received.published, headline: text.headline, body: text.body)
        let isRight =
            article.contentHash == text.contentHash && event.stream == ArticleStream.name(article.contentHash)
            && received.contentHash == article.contentHash
        return isRight
            ? nil : LogFault(position: event.position, reason: "the text of the article has changed")
    }
}

extension Connection {
    /// The first of these arrivals whose text is not there, or not the one that was received; `nil` where all are
    /// right.
    func firstBadText(_ arrivals: [StoredEvent]) throws -> LogFault? {
        for start in stride(from: 0, to: arrivals.count, by: KeptArticle.batch) {
            let events = arrivals[start..<min(start + KeptArticle.batch, arrivals.count)]
            let hashes = events.map { String($0.stream.dropFirst(ArticleStream.name("").count)) }
            let texts = Dictionary(try self.texts(hashes).map { ($0.contentHash, $0) }) { first, _ in first }
            for event in events {
                do {
                    if let fault = try KeptArticle(event, texts: texts).fault { return fault }
                } catch let error as JSONError {
                    return LogFault(position: event.position, reason: "the arrival cannot be read: \(error)")
                }
            }
        }
        return nil
    }
}
