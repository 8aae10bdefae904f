import Domain

/// What the log knows of an article, and which reading of it is held true.
struct ArticleFacts: Hashable, Sendable {
    /// The position of its `ArticleReceived`.
    var received: Int
    /// The content hash.
    var hash: String
    /// The position of the `ArticleRead` that is held true, and how many events that has.
    var reading: Int?
    /// How many events the reading has; they lie behind it.
    var events = 0
    /// What its source calls it.
    var id: String?
    /// Who published it.
    var outlet: String?
    /// The day of publication.
    var published: Day?
    /// Whose text it is: the outlet, that of the article which it reprints, or the hash where no outlet is known.
    var source: String
    /// The article that it reprints.
    var original: Int?
    /// What its text is like.
    var fingerprint: Fingerprint?

    /// What it is called in answers: its id, or its hash where it has none.
    var name: String { id ?? hash }

    /// The positions of the events of the reading that is held true.
    var positions: Range<Int> { reading.map { $0 + 1..<$0 + 1 + events } ?? 0..<0 }
}
