import Articles
import Domain
import EventLog
import Postgres
import Projections
import Reading

/// Takes articles into the log: reads each that is new, and appends its arrival, its reading and what was found.
///
/// An article and its reading are there together or not at all. The same article again changes nothing, whoever
/// brings it, and however often a run is broken off and begun again.
struct Ingestion {
    /// What came of it.
    struct Summary: Sendable {
        var new = 0
        var duplicate = 0
        var rejected = 0
        var events = 0
        var lastPosition = 0
        var seconds = 0.0

        /// All articles that came in.
        var articles: Int { new + duplicate + rejected }
    }

    /// What came of it so far.
    private(set) var summary = Summary()
    private let connection: Connection
    private let reader: ChosenReader
    private let run = RunID.make()
    private let reject: (String) -> Void

    /// Into the log behind a connection; `reject` hears of each article that is not taken, and why.
    init(_ connection: Connection, _ reader: ChosenReader, reject: @escaping (String) -> Void) {
        self.connection = connection
        self.reader = reader
        self.reject = reject
    }

    /// Counts an input that is no article.
    mutating func refuse(_ reason: String) {
        summary.rejected += 1
        reject(reason)
    }

    /// Takes in articles; they must not be more than ``batch``.
    mutating func take(_ articles: [Article]) async throws {
        var seen = Set<String>()
        let named = articles.map { (stream: ArticleStream.name($0.contentHash), article: $0) }
            .filter { seen.insert($0.stream).inserted }
        let known = try await connection.existing(streams: Array(seen))
        let fresh = named.filter { !known.contains($0.stream) }.map(\.article)
        summary.duplicate += articles.count - fresh.count
        var appends: [ArticleAppend] = []
        for result in try await reader.read(fresh) {
            switch result {
            case .read(let reading):
                let append = try ArticleAppend(reading, run: run)
                if let reason = append.fault { refuse(reason) } else { appends.append(append) }
            case .refused(let article, let reason): refuse("\(article.shownName): \(reason)")
            }
        }
        try await store(appends)
    }

    /// Brings the projected state up to the log.
    mutating func finish() async throws {
        try await connection.seal()
        summary.lastPosition = try await Projector.catchUp(connection)
    }

    /// Appends in pieces that the log takes. Where another run was quicker with one of the articles, the append
    /// is made again without it.
    private mutating func store(_ appends: [ArticleAppend]) async throws {
        var left = appends[...]
        while !left.isEmpty {
            var piece: [ArticleAppend] = []
            var events = 0
            while let next = left.first,
                piece.isEmpty || events + next.events.count <= Connection.largestAppend
            {
                events += next.events.count
                piece.append(left.removeFirst())
            }
            try await storePiece(piece)
        }
    }

    private mutating func storePiece(_ piece: [ArticleAppend]) async throws {
        var piece = piece
        while !piece.isEmpty {
            let batch = piece
            do {
                let appended = try await connection.append(
                    batch.map(\.streamAppend), keeping: batch.map(\.text))
                if appended.existed {
                    summary.duplicate += piece.count
                } else {
                    summary.new += piece.count
                    summary.events += piece.reduce(0) { $0 + $1.found }
                }
                return
            } catch let error as PostgresError where error.isSerializationFailure {
                // Another run was in the way (a deadlock, say): nothing was written, so that it is simply done again.
                continue
            } catch EventLogError.conflict {
                let known = try await connection.existing(streams: piece.map(\.stream))
                summary.duplicate += piece.filter { known.contains($0.stream) }.count
                piece.removeAll { known.contains($0.stream) }
            }
        }
    }
}
