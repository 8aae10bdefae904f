import JSON

/// An article reached Waymark: the first event of its stream. Its text is kept beside the log, under its hash.
public struct ArticleReceived: Versioned, Hashable, Sendable {
    /// The name by which the log knows it.
    public static let wireName = "ArticleReceived"

    /// What the article's text and outlet add up to, see `Article.contentHash`.
    public var contentHash: String
    /// What its source calls it.
    public var id: String?
    /// Where it was found.
    public var url: String?
    /// Who published it.
    public var outlet: String?
    /// The day of publication.
    public var published: Day?
    /// Its headline.
    public var headline: String?
    /// BCP 47 tag of its language.
    public var language: String?
    /// The size of its text in bytes of UTF-8.
    public var bytes: Int
    /// The mark of its wording, see ``Fingerprint/text``; `nil` where the text is too short, or arrived before
    /// there were marks.
    public var fingerprint: String?

    /// Version 1 had no fingerprint.
    public static let upcasters: [Upcaster] = [withoutFingerprint]

    /// An article's arrival.
    public init(
        contentHash: String, id: String?, url: String?, outlet: String?, published: Day?, headline: String?,
        language: String?, bytes: Int, fingerprint: String? = nil
    ) {
        self.contentHash = contentHash
        self.id = id
        self.url = url
        self.outlet = outlet
        self.published = published
        self.headline = headline
        self.language = language
        self.bytes = bytes
        self.fingerprint = fingerprint
    }

    /// Writes the event's payload.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("content_hash")
            writer.string(contentHash)
            let texts = [
                ("id", id), ("url", url), ("outlet", outlet), ("published", published?.description),
                ("headline", headline), ("language", language),
            ]
            for (key, text) in texts {
                writer.key(key)
                writer.string(text)
            }
            writer.key("bytes")
            writer.integer(bytes)
            writer.key("fingerprint")
            writer.string(fingerprint)
        }
    }

    /// Reads the event's payload.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        self.init(
            contentHash: "", id: nil, url: nil, outlet: nil, published: nil, headline: nil, language: nil,
            bytes: 0)
        var read = self
        try scanner.object { key, scanner in
            switch key {
            case "content_hash": read.contentHash = try scanner.string()
            case "id": read.id = try scanner.optional { try $0.string() }
            case "url": read.url = try scanner.optional { try $0.string() }
            case "outlet": read.outlet = try scanner.optional { try $0.string() }
            case "published":
                read.published = try scanner.optional { try $0.string() }.flatMap { Day(iso: $0) }
            case "headline": read.headline = try scanner.optional { try $0.string() }
            case "language": read.language = try scanner.optional { try $0.string() }
            case "bytes": read.bytes = try scanner.integer()
            case "fingerprint": read.fingerprint = try scanner.optional { try $0.string() }
            default: try scanner.skip()
            }
        }
        self = read
    }

    private static func withoutFingerprint(_ payload: [UInt8]) throws(JSONError) -> [UInt8] {
        var members: [(String, [UInt8])] = []
        var scanner = JSONScanner(payload)
        try scanner.object { members.append(($0, try $1.raw())) }
        var writer = JSONWriter()
        writer.object { writer in
            for (name, value) in members {
                writer.key(name)
                writer.raw(value)
            }
            writer.key("fingerprint")
            writer.null()
        }
        return writer.bytes
    }
}
