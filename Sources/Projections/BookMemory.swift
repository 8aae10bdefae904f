import Domain
import Synchronization

/// What a book has looked up or applied, by what it is looked up by; what is there of a key is all of it.
struct BookMemory: Sendable {
    var articles: [String: ArticleFacts] = [:]
    var identities: [String: [Identity]] = [:]
    var ids: [String: Bool] = [:]
    var ofProject: [String: [Int: BookEvent]] = [:]
    var ofArticle: [String: [Int: BookEvent]] = [:]
    var ofOccasion: [String: [Int: BookEvent]] = [:]

    /// How many things it holds, each counted as often as it stands somewhere.
    var size: Int {
        let events = [ofProject, ofArticle, ofOccasion].reduce(0) {
            $0 + $1.values.reduce(0) { $0 + $1.count }
        }
        return events + articles.count + ids.count + identities.values.reduce(0) { $0 + $1.count }
    }
}

/// Keeps a book's memory from one batch to the next, as long as it is that of the state.
final class BookKeeper: Sendable {
    private struct Kept {
        var position: Int
        var memory: BookMemory
    }

    private let kept = Mutex<Kept?>(nil)
    /// So many things take about 100 MB.
    private static let most = 150_000

    /// Hands over the memory of the state at a position, empty where another one has moved the state; keeps none.
    func take(at position: Int) -> BookMemory {
        kept.withLock { kept in
            defer { kept = nil }
            guard let held = kept, held.position == position else { return BookMemory() }
            return held.memory
        }
    }

    /// Keeps the memory of the state at a position, unless it has grown too large.
    func keep(_ memory: BookMemory, at position: Int) {
        guard memory.size <= Self.most else { return }
        kept.withLock { $0 = Kept(position: position, memory: memory) }
    }
}
