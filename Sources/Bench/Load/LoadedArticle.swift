import Articles
import Domain
import EventLog

/// An article of a load: what is appended to its stream, and its text, which is kept beside the log.
struct LoadedArticle {
    let append: StreamAppend
    let text: ArticleText

    /// The article of an entry of the plan. `number` is its place in the plan; as an agency's running number it
    /// makes its text another one than that of any other article.
    init(_ entry: LoadPlan.Entry, number: Int, _ course: Course, _ cast: Cast) {
        var writer = ArticleDraft(entry, course, cast, number: number)
        let told = writer.reported()
        let article = Article(
            id: "load-\(number)", outlet: writer.outlet, published: Day(number: entry.day),
            headline: writer.headline, body: writer.body, language: "en")
        let hash = article.contentHash
        let received = ArticleReceived(
            contentHash: hash, id: article.id, url: nil, outlet: article.outlet, published: article.published,
            headline: article.headline, language: article.language, bytes: article.text.utf8.count)
        let read = ArticleRead(reader: "load", version: "1", events: told.count)
        append = StreamAppend(
            ArticleStream.name(hash), expected: .none,
            [Self.new(.articleReceived(received), Self.arrival), Self.new(.articleRead(read), Self.reading)]
                + told.map { Self.new(.reported($0), Self.reading) })
        text = ArticleText(contentHash: hash, headline: article.headline, body: article.body)
    }

    private static func new(_ event: DomainEvent, _ metadata: [UInt8]) -> NewEvent {
        NewEvent(
            type: event.typeName, schemaVersion: event.schemaVersion, data: event.payload,
            metadata: metadata)
    }

    private static let arrival = EventMetadata(actor: "load").json
    private static let reading = EventMetadata(actor: "load", reader: "load 1").json
}
