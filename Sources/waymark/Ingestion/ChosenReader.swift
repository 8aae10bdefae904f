import Articles
import Reading

/// What reads the articles of a run: our own reader, or a program outside.
enum ChosenReader: Sendable {
    case own(ParallelReader)
    case outside(OutsideReader)

    /// Our own reader as the log knows it.
    static let ownIdentity = ReaderIdentity(name: Reader.name, version: Reader.version)

    /// How many articles are read before what was found goes into the log: few where each is dear.
    var batch: Int {
        switch self {
        case .own: 200
        case .outside: 10
        }
    }

    /// Who reads; a program outside is started where it must be asked.
    func identity() async throws(ReaderUnusable) -> ReaderIdentity {
        switch self {
        case .own: Self.ownIdentity
        case .outside(let reader): try await reader.introduce()
        }
    }

    /// Reads articles, in their order.
    ///
    /// - Throws: ``ReaderUnusable`` where no more can be read.
    func read(_ articles: [Article]) async throws(ReaderUnusable) -> [ReadingResult] {
        switch self {
        case .own(let reader): await reader.read(articles).map(ReadingResult.read)
        case .outside(let reader): try await reader.read(articles)
        }
    }

    /// Ends a program outside.
    ///
    /// - Throws: ``ReaderUnusable`` where it was of no use in the end.
    func finish() async throws(ReaderUnusable) {
        if case .outside(let reader) = self { try await reader.finish() }
    }
}
