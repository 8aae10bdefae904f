/// Where a book looks up what it has not in memory.
public struct BookSource {
    /// What is known of an article, by its content hash.
    var article: (String) throws -> ArticleFacts?
    /// The names of projects in a block.
    var identitiesInBlock: (String) throws -> [Identity]
    /// Whether a project has this id, or ever had.
    var isTaken: (String) throws -> Bool
    /// The events held true of a project.
    var eventsOfProject: (String) throws -> [BookEvent]
    /// The events held true of an article, by its content hash.
    var eventsOfArticle: (String) throws -> [BookEvent]
    /// The events of no project that are held true of an occasion.
    var eventsOfOccasion: (String) throws -> [BookEvent]

    /// Nothing is known yet: for a book that sees the log from its first position on.
    public static var empty: BookSource {
        BookSource(
            article: { _ in nil }, identitiesInBlock: { _ in [] }, isTaken: { _ in false },
            eventsOfProject: { _ in [] }, eventsOfArticle: { _ in [] }, eventsOfOccasion: { _ in [] })
    }
}
