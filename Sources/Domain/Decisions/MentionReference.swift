import JSON

/// What articles say of a project, as a decision names it: a name in one article or in all of them, or the event
/// that a span of one article proves.
public struct MentionReference: Hashable, Sendable {
    /// The content hash of the article; `nil` for every article that calls it so.
    public var article: String?
    /// The asset's name as written; `nil` for an event without a project.
    public var asset: String?
    /// The type of the event that is meant; `nil` for all.
    public var type: EventType?
    /// The first byte of its evidence in the article's text; `nil` for any.
    public var start: Int?
    /// The byte behind the last.
    public var end: Int?

    /// A mention by name, or the mention in one event.
    public init(
        article: String? = nil, asset: String? = nil, type: EventType? = nil, start: Int? = nil,
        end: Int? = nil
    ) {
        self.article = article
        self.asset = asset
        self.type = type
        self.start = start
        self.end = end
    }

    /// The asset's name as it is compared; `nil` where none is given.
    public var assetKey: String? { asset.map(NameKey.searchable) }

    /// Whether an event of an article is one of those that are meant: all that the reference says must hold, asset
    /// names being compared folded and spans by their overlap. One that names neither an asset nor a span of an
    /// article means nothing.
    public func matches(article: String, _ event: ReadEvent) -> Bool {
        if let wanted = self.article, wanted != article { return false }
        if let type, type != event.type { return false }
        if let start, let end, !event.evidence.overlaps(start, end) { return false }
        guard let assetKey else { return self.article != nil && start != nil && end != nil }
        return !assetKey.isEmpty && event.project.map { NameKey.searchable($0.asset) } == assetKey
    }

    /// Writes the reference as an object.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for (key, text) in [("article", article), ("asset", asset), ("type", type?.rawValue)] {
                writer.key(key)
                writer.string(text)
            }
            for (key, offset) in [("start", start), ("end", end)] {
                writer.key(key)
                if let offset { writer.integer(offset) } else { writer.null() }
            }
        }
    }

    /// Reads a reference's object.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        let members = try Members(from: &scanner)
        article = try members.optional("article") { try $0.string() }
        asset = try members.optional("asset") { try $0.string() }
        type = try members.optional("type", EventType.init(from:))
        start = try members.optional("start") { try $0.integer() }
        end = try members.optional("end") { try $0.integer() }
    }
}

extension Evidence {
    /// Whether the span shares a byte with another; an empty one shares none.
    func overlaps(_ otherStart: Int, _ otherEnd: Int) -> Bool { max(start, otherStart) < min(end, otherEnd) }
}
