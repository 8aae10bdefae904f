import Domain
import EventLog
import Postgres

/// One entry of the log and what it changed, as `waymark replay` shows it.
public struct ReplayStep: Sendable {
    /// The entry's place in the log.
    public var position: Int
    /// When the log learnt it, in microseconds since 1970.
    public var recordedAt: Int64
    /// The wire name of its type.
    public var type: String
    /// The article that it came from.
    public var article: String
    /// The project that it changes, where it changes one.
    public var projectID: String?
    /// The event held true because of it; `nil` for arrivals and readings.
    public var held: BookEvent?
    /// The project's state before, where it is about one that was there.
    public var before: Project?
    /// The project's state after.
    public var after: Project?
}

extension Connection {
    /// Tells how the state came to be: hands over each entry of the log up to a position with what it changed,
    /// projected in memory from position 1. With a project's id only entries that are about it.
    public func replay(
        project id: String? = nil, to last: Int = .max, visit: (ReplayStep) throws -> Void
    ) throws {
        var book = ProjectBook()
        var states: [String: Project] = [:]
        try readLog(LogRange(to: last)) { stored in
            let entry = try LogEntry(stored)
            let held = try book.apply(entry)
            let touched = book.flush().projects
            let name = try book.article(of: entry)?.name ?? entry.stream
            func step(_ project: String?) throws {
                guard id == nil || project == id else { return }
                var step = ReplayStep(
                    position: entry.position, recordedAt: entry.recordedAt, type: stored.type, article: name,
                    projectID: project, held: held)
                step.before = project.flatMap { states[$0] }
                step.after = try project.flatMap { try book.project($0) }
                if let project { states[project] = step.after }
                try visit(step)
            }
            // A new reading takes events away from projects that it may not tell of again.
            for project in touched.sorted() { try step(project) }
            if touched.isEmpty { try step(nil) }
        }
    }

    /// The projects as they stood at the end of a day, by what the log knew at a moment (microseconds since
    /// 1970), in the order of their ids; projected in memory.
    public func projects(asOf day: Domain.Day?, knownAt moment: Int64?) throws -> [Project] {
        let last =
            try moment.map { try first(Self.lastKnownStatement, Timestamp(microseconds: $0)) ?? 0 } ?? .max
        var book = ProjectBook()
        try readLog(LogRange(to: last)) { try book.apply(try LogEntry($0)) }
        return try book.flush().projects.sorted().compactMap { try book.project($0, asOf: day) }
    }

    static let lastKnownStatement = Statement(
        name: "last known",
        "SELECT position FROM log.events WHERE recorded_at <= $1 ORDER BY position DESC LIMIT 1"
    ) { try $0.read(0, Int.self) }
}
