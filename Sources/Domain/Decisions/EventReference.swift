import JSON

/// An event that an article reports, as a decision names it: by what stays the same when the article is read again.
public struct EventReference: Hashable, Sendable {
    /// The content hash of the article.
    public var article: String
    /// The type of the event.
    public var type: EventType
    /// The first byte of its evidence in the article's text.
    public var start: Int
    /// The byte behind the last.
    public var end: Int
    /// The evidence, word for word, for people to read.
    public var quote: String
    /// The asset that it is about, as written; `nil` where it has no project.
    public var asset: String?

    /// An event by its parts.
    public init(article: String, type: EventType, start: Int, end: Int, quote: String, asset: String? = nil) {
        self.article = article
        self.type = type
        self.start = start
        self.end = end
        self.quote = quote
        self.asset = asset
    }

    /// The reference to an event of an article.
    public init(article: String, _ event: ReadEvent) {
        self.init(
            article: article, type: event.type, start: event.evidence.start, end: event.evidence.end,
            quote: event.evidence.quote, asset: event.project?.asset)
    }

    /// Whether an event of an article, of this reading or a later one, is the one that is meant: the same article
    /// and type, and evidence that overlaps. One sentence may tell the same of two assets, so names must not
    /// differ where both are known; without spans the names alone decide, and must be equal when folded.
    public func matches(article: String, _ event: ReadEvent) -> Bool {
        guard self.article == article, type == event.type else { return false }
        let other = event.project?.asset
        if start >= end || event.evidence.start >= event.evidence.end {
            guard let asset, let other else { return asset == nil && other == nil }
            return NameKey.searchable(asset) == NameKey.searchable(other)
        }
        guard event.evidence.overlaps(start, end) else { return false }
        guard let asset, let other else { return true }
        return NameKey.searchable(asset) == NameKey.searchable(other)
            || NameKey(asset).isSame(as: NameKey(other))
    }

    /// Writes the reference as an object.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("article")
            writer.string(article)
            writer.key("type")
            writer.string(type.rawValue)
            writer.key("start")
            writer.integer(start)
            writer.key("end")
            writer.integer(end)
            writer.key("quote")
            writer.string(quote)
            writer.key("asset")
            writer.string(asset)
        }
    }

    /// Reads a reference's object.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        article = try members.required("article") { try $0.string() }
        type = try members.required("type", EventType.init(from:))
        start = try members.required("start") { try $0.integer() }
        end = try members.required("end") { try $0.integer() }
        quote = try members.required("quote") { try $0.string() }
        asset = try members.optional("asset") { try $0.string() }
    }
}
