import Articles
import Domain
import EventLog
import Postgres
import Projections

/// Reads articles again whose texts are kept, and appends each reading that says something else than the one held
/// true; that one stays in the log.
struct Rereading {
    /// What came of it.
    struct Summary: Sendable {
        var changed = 0
        var same = 0
        var rejected = 0
        var events = 0
        var next: Int?
        var lastPosition = 0
        var seconds = 0.0

        /// All articles that were to be read again.
        var articles: Int { changed + same + rejected }
    }

    /// An article that says something else now.
    struct Change: Sendable {
        var article: Article
        /// The position of its arrival.
        var position: Int
        var before: ReaderIdentity?
        var after: ReaderIdentity
        var difference: ReadingDifference
    }

    /// How it is done.
    struct Plan {
        var selection: RereadSelection
        /// From this position of an article's arrival on.
        var from = 1
        /// At most so many articles.
        var limit: Int?
        /// Whether nothing is written.
        var isDry = false
    }

    /// A new reading, not yet held against the old one.
    private struct Pending {
        var arrival: Arrival
        var reading: ArticleReading
    }

    /// A reading that says something else, as it is to be appended.
    private struct News {
        var change: Change
        var append: StreamAppend
    }

    /// What came of it so far.
    private(set) var summary = Summary()
    private let connection: Connection
    private let reader: ChosenReader
    private let identity: ReaderIdentity
    private let plan: Plan
    private let run = RunID.make()
    private let reject: (String) -> Void
    private let report: (Change) -> Void
    /// How many arrivals are looked at in one go, and how large the texts of those read in one go are.
    private static let page = 500
    private static let mostBytes = 8_000_000

    /// In the log behind a connection; `reject` hears of each article that can't be read, and why, `report` of each
    /// that says something else now.
    ///
    /// - Throws: ``ReaderUnusable`` where nobody knows who will read.
    init(
        _ connection: Connection, _ reader: ChosenReader, _ plan: Plan, reject: @escaping (String) -> Void,
        report: @escaping (Change) -> Void
    ) async throws(ReaderUnusable) {
        self.connection = connection
        self.reader = reader
        self.plan = plan
        self.reject = reject
        self.report = report
        identity = try await reader.identity()
        summary.next = plan.from
    }

    /// Goes through the articles that are there when it begins; `progress` hears the position reached, and the last.
    mutating func go(progress: (Int, Int) -> Void) async throws {
        let head = try await connection.durableHead()
        let limit = plan.limit ?? .max
        while let from = summary.next, from <= head, summary.articles < limit {
            let page = try await connection.arrivals(from: from, to: head, limit: Self.page)
            var chosen = try await choose(page)[...]
            while !chosen.isEmpty, summary.articles < limit {
                let piece = piece(of: &chosen, most: min(reader.batch, limit - summary.articles))
                // A reader that is of no use any more is told of when it is ended; `next` is where it has stopped.
                guard try await take(piece) else { return }
            }
            if chosen.isEmpty {
                summary.next = page.count < Self.page ? nil : page.last.map { $0.position + 1 }
            }
            progress(summary.next ?? head, head)
        }
        if let next = summary.next, next > head { summary.next = nil }
    }

    /// Brings the projected state up to the log.
    mutating func finish() async throws {
        if plan.isDry {
            summary.lastPosition = try await connection.durableHead()
        } else {
            try await connection.seal()
            summary.lastPosition = try await Projector.catchUp(connection)
        }
    }

    /// Those of the arrivals that are to be read again.
    private func choose(_ page: [Arrival]) async throws -> [Arrival] {
        if plan.selection == .all { return page }
        let readings = try await connection.events(
            ofStreams: page.map(\.stream), type: ArticleRead.wireName)
        return try page.filter { arrival in
            let last = try readings[arrival.stream]?.last.flatMap { try ReaderIdentity($0) }
            return plan.selection.takes(last, present: identity)
        }
    }

    /// The next ones, as many as may be in memory at once.
    private func piece(of chosen: inout ArraySlice<Arrival>, most: Int) -> [Arrival] {
        var piece: [Arrival] = []
        var bytes = 0
        while piece.count < most, bytes < Self.mostBytes, let next = chosen.popFirst() {
            bytes += next.received.bytes
            piece.append(next)
        }
        return piece
    }

    /// Whether it has come to the end of them; `next` is then behind the last, else the first that is not read.
    private mutating func take(_ piece: [Arrival]) async throws -> Bool {
        let texts = try await connection.texts(piece.map(\.received.contentHash))
        let bodies = Dictionary(texts.map { ($0.contentHash, $0) }) { first, _ in first }
        let kept = piece.compactMap { arrival in
            bodies[arrival.received.contentHash].map { (arrival, arrival.article($0)) }
        }
        for arrival in piece where bodies[arrival.received.contentHash] == nil {
            refuse(arrival.name + ": its text is not kept, so that it can't be read again")
        }
        let results = try await reader.read(kept.map(\.1))
        var pending: [Pending] = []
        for ((arrival, _), result) in zip(kept, results) {
            switch result {
            case .read(let reading): pending.append(Pending(arrival: arrival, reading: reading))
            case .refused(let article, let reason): refuse("\(article.shownName): \(reason)")
            }
        }
        while !pending.isEmpty { try await settle(&pending) }
        if results.count < kept.count {
            summary.next = kept[results.count].0.position
            return false
        }
        if let last = piece.last { summary.next = last.position + 1 }
        return true
    }

    // MARK: - Comparing and appending

    /// Holds new readings against those that are held true, and appends what is news. Where another run has touched
    /// one of the streams meanwhile, nothing is written, and the next call does it again by what is there then.
    private mutating func settle(_ pending: inout [Pending]) async throws {
        let streams = try await connection.events(ofStreams: pending.map(\.arrival.stream))
        var news: [News] = []
        var taken = 0
        var same = 0
        var faults: [String] = []
        var size = 0
        for next in pending {
            let held = try HeldReading(streams[next.arrival.stream] ?? [])
            guard let found = try compare(next, held) else {
                same += 1
                taken += 1
                continue
            }
            if let fault = ReadingEvents.fault(of: found.append.events, next.arrival.name) {
                faults.append(fault)
            } else {
                size += found.append.events.count
                if size > Connection.largestAppend { break }
                news.append(found)
            }
            taken += 1
        }
        guard try await append(news) else { return }
        pending.removeFirst(taken)
        summary.same += same
        summary.changed += news.count
        for fault in faults { refuse(fault) }
        for found in news {
            summary.events += found.append.events.count - 1
            report(found.change)
        }
    }

    /// What is news in a reading; `nil` where it says what the one held true says.
    private func compare(_ pending: Pending, _ held: HeldReading) throws -> News? {
        let reading = pending.reading
        let difference = ReadingDifference(from: held.events, to: reading.events)
        guard !difference.isEmpty || held.reader == nil else { return nil }
        let stream = pending.arrival.stream
        let change = Change(
            article: reading.article, position: pending.arrival.position, before: held.reader,
            after: reading.reader ?? identity, difference: difference)
        let events = try ReadingEvents.of(reading, stream, run: run)
        return News(
            change: change, append: StreamAppend(stream, expected: .exact(held.version), events))
    }

    /// Whether it is done; false where somebody was in the way and nothing was written.
    private func append(_ news: [News]) async throws -> Bool {
        if plan.isDry || news.isEmpty { return true }
        do {
            _ = try await connection.append(news.map(\.append))
            return true
        } catch let error as PostgresError where error.isSerializationFailure {
            return false
        } catch EventLogError.conflict {
            return false
        }
    }

    private mutating func refuse(_ reason: String) {
        summary.rejected += 1
        reject(reason)
    }
}
