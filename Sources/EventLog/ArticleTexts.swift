import Postgres

/// A text that is kept beside the log under its content hash.
public struct ArticleText: Hashable, Sendable {
    /// 64 hexadecimal digits.
    public var contentHash: String
    /// The headline, where there is one.
    public var headline: String?
    /// The text below it.
    public var body: String

    /// A text under its hash.
    public init(contentHash: String, headline: String?, body: String) {
        self.contentHash = contentHash
        self.headline = headline
        self.body = body
    }
}

extension Connection {
    /// Keeps texts; those that are there already stay as they are. They go in by their hashes' order, so that two
    /// who keep the same texts wait for one another and never in a circle.
    public func keep(_ texts: [ArticleText]) throws {
        try execute(Self.keepStatement, bindings: Self.bindings(texts))
    }

    static func bindings(_ texts: [ArticleText]) -> Bindings {
        Bindings([texts.map(\.contentHash), texts.map(\.headline), texts.map(\.body)])
    }

    /// Hands over every text, few of them in memory at once.
    public func readTexts(body: (ArticleText) throws -> Void) throws {
        try forEach(Self.textsStatement, body: body)
    }

    /// How many texts are kept.
    public func countTexts() throws -> Int { try first(Self.countTextsStatement) ?? 0 }

    static let countTextsStatement = Statement(name: "count texts", "SELECT count(*) FROM log.articles") {
        try $0.read(0, Int.self)
    }

    /// The texts with these hashes, those that there are.
    public func texts(_ hashes: [String]) throws -> [ArticleText] {
        try query(Self.someTextsStatement, hashes)
    }

    static let someTextsStatement = Statement(
        name: "some texts",
        "SELECT content_hash, headline, body FROM log.articles WHERE content_hash = ANY ($1)"
    ) { row in ArticleText(contentHash: try row[0], headline: try row[1], body: try row[2]) }

    static let keepStatement: Statement<Void> = Statement(name: "keep", "SELECT log.keep($1, $2, $3)")

    static let textsStatement = Statement(
        name: "texts", "SELECT content_hash, headline, body FROM log.articles ORDER BY content_hash"
    ) { row in
        ArticleText(contentHash: try row[0], headline: try row[1], body: try row[2])
    }
}
