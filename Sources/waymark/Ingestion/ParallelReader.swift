import Articles
import Domain
import Glibc
import Reading

/// Reads articles on all cores, in order.
struct ParallelReader: Sendable {
    private let reader: Reader
    private let workers: Int

    /// A reader for each core.
    init(_ reader: Reader = Reader()) {
        self.reader = reader
        workers = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// The readings, in the order of the articles.
    func read(_ articles: [Article]) async -> [ArticleReading] {
        let reader = reader
        let size = max(1, (articles.count + workers - 1) / workers)
        let parts = stride(from: 0, to: articles.count, by: size).map {
            Array(articles[$0..<min($0 + size, articles.count)])
        }
        return await withTaskGroup(of: (Int, [ArticleReading]).self) { group in
            for (index, part) in parts.enumerated() {
                group.addTask {
                    let readings = part.map {
                        ArticleReading(
                            article: $0, events: reader.read($0), reader: ChosenReader.ownIdentity)
                    }
                    return (index, readings)
                }
            }
            var done: [Int: [ArticleReading]] = [:]
            for await (index, readings) in group { done[index] = readings }
            return parts.indices.flatMap { done[$0] ?? [] }
        }
    }
}
