import Articles
import Domain

/// Reads domain events off a news article: the same article always gives the same events.
public struct Reader: Sendable {
    /// Recorded with each reading.
    public static let name = "waymark"
    /// Recorded with each reading; changes whenever readings can.
    public static let version = "2"

    private let lexicon: Lexicon
    private let control: Control
    private let index: RuleIndex

    /// A reader that knows the words of a lexicon.
    public init(_ lexicon: Lexicon = .standard) {
        self.lexicon = lexicon
        control = Control(lexicon)
        index = RuleIndex(Rules.all, lexicon)
    }

    /// The events that an article reports, in the order of the text.
    public func read(_ article: Article) -> [ReadEvent] {
        reading(article, explains: false).events.map(\.event)
    }

    func reading(_ article: Article, explains: Bool = true) -> Reading {
        let document = Document(article, lexicon, control)
        return Assembler(document, index, explains: explains).assemble()
    }
}

/// What one pass over an article found.
struct Reading: Sendable {
    var events: [Found] = []
    var misses: [NearMiss] = []
    /// What the article calls each of its projects.
    var projects: [[String]] = []
    var document: Document

    /// An event and the match it came from.
    struct Found: Sendable {
        var event: ReadEvent
        var match: Match
        var notes: [String]
        /// It stands in the headline or the line below it.
        var heads = false
        /// Its date is the day of the news, for want of one in its clause.
        var assumed = false
    }
}
