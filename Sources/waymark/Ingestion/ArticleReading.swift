import Articles
import Domain

/// An article and what a reader found in it.
struct ArticleReading: Sendable {
    var article: Article
    var events: [ReadEvent]
    /// Who read it; `nil` where a reader outside has not said.
    var reader: ReaderIdentity?
}

/// What became of an article that was to be read.
enum ReadingResult: Sendable {
    case read(ArticleReading)
    /// It could not be read, and why.
    case refused(Article, String)
}

extension Article {
    /// What it is called in messages.
    var shownName: String { id ?? contentHash }
}
