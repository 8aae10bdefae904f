import Crypto
import Domain
import JSON

/// One text from one outlet.
public struct Article: Hashable, Sendable {
    /// What its source calls it: the `id` of an NDJSON line, the name of a file without its ending.
    public var id: String?
    /// Where it was found.
    public var url: String?
    /// Who published it.
    public var outlet: String?
    /// The day of publication.
    public var published: Day?
    /// The headline; `nil` where the text has none.
    public var headline: String?
    /// The text below the headline.
    public var body: String
    /// BCP 47 tag of its language, where the source tells.
    public var language: String?

    /// An article.
    public init(
        id: String? = nil, url: String? = nil, outlet: String? = nil, published: Day? = nil,
        headline: String? = nil, body: String, language: String? = nil
    ) {
        self.id = id
        self.url = url
        self.outlet = outlet
        self.published = published
        self.headline = headline
        self.body = body
        self.language = language
    }

    /// The text that evidence points into: `headline + "\n\n" + body`, or the body alone.
    public var text: String { headline.map { "\($0)\n\n\(body)" } ?? body }

    /// SHA-256, in lower-case hexadecimal, of what makes the article this one: outlet, day of publication,
    /// headline and body, each with its length in bytes before it (`-` where it is absent).
    ///
    /// Id and url are left out: the same text of the same outlet at two addresses is one article. The outlet
    /// is not: the same agency text in two papers is two articles.
    public var contentHash: String {
        var hash = SHA256()
        for part in [outlet, published?.description, headline, body] {
            guard let part else {
                hash.update(data: Array("-\n".utf8))
                continue
            }
            hash.update(data: Array("\(part.utf8.count)\n".utf8))
            hash.update(data: Array(part.utf8))
        }
        return hash.finalize().hexadecimal
    }
}
