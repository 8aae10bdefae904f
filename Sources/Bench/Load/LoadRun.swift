import Domain
import EventLog
import Glibc
import JSON
import Postgres

/// Makes the articles of a plan and appends them: while one part goes into the log, the next is made.
struct LoadRun {
    let rows: ProjectRows
    let plan: LoadPlan
    let seed: UInt64
    /// How many events go into one commit at most, and how many commits make a part.
    static let commit = 5000
    static let commits = 4

    /// The texts and streams of some articles that follow one another in the plan.
    struct Part {
        var texts: [ArticleText] = []
        var batches: [[StreamAppend]] = []
        var events = 0
    }

    /// Appends all; gives the last position. `progress` hears how many events are durable.
    func append(
        by connections: [Connection], keeping keeper: Connection, progress: (Int) -> Void
    ) async throws -> Int {
        let appender = BulkAppender(connections)
        var (last, done, next) = (0, 0, 0)
        var part = made(&next)
        while part.events > 0 {
            // A text is there before the event that says so.
            try await keeper.keep(part.texts)
            let current = part
            async let appended = Self.append(current.batches, appender)
            part = made(&next)
            last = max(last, try await appended)
            done += current.events
            progress(done)
        }
        return last
    }

    /// Makes everything and keeps nothing; gives the bytes of the payloads.
    func rehearse(progress: (Int) -> Void) -> Int {
        var (bytes, done, next) = (0, 0, 0)
        while true {
            let part = made(&next)
            if part.events == 0 { return bytes }
            for append in part.batches.joined() {
                for event in append.events { bytes += event.data.count }
            }
            done += part.events
            progress(done)
        }
    }

    private static func append(
        _ batches: [[StreamAppend]], _ appender: BulkAppender
    ) async throws -> Int {
        var last = 0
        try await appender.append(batches) { last = max(last, $0.last) }
        return last
    }

    /// The next part, from the article of a number on, which is moved.
    private func made(_ next: inout Int) -> Part {
        var part = Part()
        var (batch, count) = ([StreamAppend](), 0)
        while next < plan.articles, part.batches.count < Self.commits {
            let article = article(next)
            if count + article.append.events.count > Self.commit {
                part.batches.append(batch)
                (batch, count) = ([], 0)
                if part.batches.count == Self.commits { break }
            }
            count += article.append.events.count
            part.events += article.append.events.count
            batch.append(article.append)
            part.texts.append(article.text)
            next += 1
        }
        if !batch.isEmpty { part.batches.append(batch) }
        return part
    }

    private func article(_ number: Int) -> LoadedArticle {
        let entry = plan[number]
        let course = Course(entry.project, of: rows, shares: plan.shares, seed: seed)
        return LoadedArticle(entry, number: number, course, Cast(entry.project, course, of: rows))
    }
}
