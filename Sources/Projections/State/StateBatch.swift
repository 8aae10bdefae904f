import Domain
import EventLog
import Postgres

/// Takes the next events of the log into the state: gives a book all that they can touch, applies them, and writes
/// what follows, all in the transaction it is called in.
struct StateBatch {
    var book = Book(isIncremental: true)
    let entries: [LogEntry]
    /// The projections beside the base that are kept up here.
    let others: [any Projection.Type]

    /// The events to be taken in, in the order of the log. A decision stands alone in a batch, because what it can
    /// touch depends on all before it.
    init(_ entries: [LogEntry], _ others: [any Projection.Type]) {
        self.entries = entries
        self.others = others
    }

    /// The ids of the projects that it touched, sorted.
    var projects: [String] { book.touched.projects.map { book.projects[Int($0)].id }.sorted() }
    /// The decisions as they stand behind it.
    var rulings: Rulings { book.rulings }

    mutating func run(_ connection: isolated Connection) throws {
        try give(connection)
        let before = Before(book)
        for entry in entries { book.apply(entry) }
        try writeBook(connection, before)
        try writeUnits(connection)
    }

    /// How much the book was given; what lies behind is new.
    struct Before {
        let articles: Int
        let projects: Int
        let identities: Int
        let parties: Int

        init(_ book: Book) {
            articles = book.articles.count
            projects = book.projects.count
            identities = book.identities.count
            parties = book.parties.names.count
        }
    }
}

extension LogEntry {
    /// The content hash of the article whose stream it is in.
    var article: String? {
        stream.hasPrefix(ArticleStream.prefix) ? String(stream.dropFirst(ArticleStream.prefix.count)) : nil
    }

    /// Whom it names.
    var actors: [Actor] {
        switch event {
        case .reported(let event): event.actors
        case .decided(let taken): taken.decision.actors
        case .articleReceived, .articleRead, .withdrawn: []
        }
    }

    /// Whether an analyst decided it.
    var isDecision: Bool {
        switch event {
        case .decided, .withdrawn: true
        case .articleReceived, .articleRead, .reported: false
        }
    }
}
