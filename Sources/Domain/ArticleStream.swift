/// The streams of articles: `article-<content hash>`.
public enum ArticleStream {
    /// What their names begin with.
    public static let prefix = "article-"

    /// The stream of the article with a content hash.
    public static func name(_ contentHash: String) -> String { prefix + contentHash }
}
