import Articles
import Domain
import EventLog

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
    ///
    /// - Throws: ``ReaderUnusable`` where nobody knows who has read.
    init(_ reading: ArticleReading, run: String) throws(ReaderUnusable) {
        let article = reading.article
        let hash = article.contentHash
        let received = ArticleReceived(
            contentHash: hash, id: article.id, url: article.url, outlet: article.outlet,
            published: article.published, headline: article.headline, language: article.language,
            bytes: article.text.utf8.count, fingerprint: Fingerprint(article.text)?.text)
        stream = ArticleStream.name(hash)
        let arrival = EventMetadata(actor: ReadingEvents.actor, correlation: run)
        events =
            [NewEvent(.articleReceived(received), arrival)]
            + (try ReadingEvents.of(reading, stream, run: run))
        text = ArticleText(contentHash: hash, headline: article.headline, body: article.body)
        found = reading.events.count
        name = article.shownName
        let texts = [
            article.id, article.url, article.outlet, article.headline, article.body, article.language,
        ]
        hasNUL = texts.contains { $0?.utf8.contains(0) ?? false }
    }

    /// As the log takes it: an article arrives once.
    var streamAppend: StreamAppend { StreamAppend(stream, expected: .none, events) }

    /// Why the log would not take it; `nil` where it would.
    var fault: String? {
        if let fault = ReadingEvents.fault(of: events, name) { return fault }
        if hasNUL { return "\(name): it contains a NUL character, which PostgreSQL can't keep; remove it" }
        return nil
    }
}
