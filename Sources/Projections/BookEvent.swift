import Domain

/// What the log knows of an article, and which reading of it is held true.
public struct ArticleFacts: Hashable, Sendable {
    /// The content hash.
    public var hash: String
    /// The position of its `ArticleReceived`.
    public var received: Int
    /// The position of the `ArticleRead` that is held true.
    public var reading: Int?
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

    /// What it is called in answers: its id, or its hash where it has none.
    public var name: String { id ?? hash }
}

/// An event that is held true, with what the projection makes of it.
public struct BookEvent: Hashable, Sendable {
    /// What the article says, and where in the log it says so.
    public var entry: ProjectEvent
    /// What the article is called.
    public var articleID: String
    /// When the log learnt it, in microseconds since 1970.
    public var recordedAt: Int64
    /// The project it is about, as identity has it.
    public var projectID: String?
    /// The position of the first event that reports the same happening.
    public var occurrence: Int

    /// Events that can report the same happening share it: type, and project or countries.
    public var occasion: String {
        let subject = projectID ?? entry.event.countries.map(\.description).sorted().joined(separator: ",")
        return "\(entry.type.rawValue) \(subject)"
    }
}
