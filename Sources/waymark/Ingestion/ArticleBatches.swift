import Articles

/// The articles of the inputs in batches: few enough to be held in memory, many enough to be worth a commit.
struct ArticleBatches {
    /// Articles, and what was no article.
    struct Batch {
        var articles: [Article] = []
        var rejections: [Rejection] = []
    }

    private static let mostBytes = 8_000_000
    private let mostArticles: Int
    private var source: ArticleSource

    /// Batches of at most so many articles.
    init(_ inputs: [String], of most: Int) {
        source = ArticleSource(inputs)
        mostArticles = most
    }

    /// The next batch; `nil` at the end.
    mutating func next() -> Batch? {
        var batch = Batch()
        var bytes = 0
        while batch.articles.count + batch.rejections.count < mostArticles, bytes < Self.mostBytes,
            let input = source.next()
        {
            switch input {
            case .article(let article, _):
                bytes += article.body.utf8.count
                batch.articles.append(article)
            case .rejected(let rejection): batch.rejections.append(rejection)
            }
        }
        return batch.articles.isEmpty && batch.rejections.isEmpty ? nil : batch
    }
}
