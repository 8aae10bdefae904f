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
    /// The article that it came from, or the stream of a decision.
    public var article: String
    /// The project that it changes, where it changes one.
    public var projectID: String?
    /// What the article says, where the entry is an event of one.
    public var event: ReadEvent?
    /// The position of the first event that reports the same happening.
    public var occurrence: Int?
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
        var tape = ReplayTape()
        let end = min(last, try head())
        if end < 1 { return }
        try feed(1...end) { fed in
            let entry = try LogEntry(fed)
            for step in tape.apply(entry, type: fed.type) where id == nil || step.projectID == id {
                try visit(step)
            }
        }
    }
}

/// Applies entries one by one, and says what each changed.
private struct ReplayTape {
    private var book = Book(isIncremental: true)
    /// The events of each project, and the project of each event.
    private var members: [Int32: Set<Int>] = [:]
    private var homes: [Int: Int32] = [:]
    private var states: [Int32: Project] = [:]

    mutating func apply(_ entry: LogEntry, type: String) -> [ReplayStep] {
        book.apply(entry)
        let touched = book.touched
        book.touched = Book.Touched()
        for position in touched.events { settle(position) }
        let base = ReplayStep(
            position: entry.position, recordedAt: entry.recordedAt, type: type, article: name(of: entry))
        // A new reading takes events away from projects that it may not tell of again.
        let steps = touched.projects.sorted().map { step(base, entry, $0) }
        return steps.isEmpty ? [step(base, entry, nil)] : steps
    }

    /// Puts an event under the project that it is about now.
    private mutating func settle(_ position: Int) {
        if let home = homes.removeValue(forKey: position) { members[home]?.remove(position) }
        guard let version = book.last(position), version.isCurrent, version.project >= 0 else { return }
        homes[position] = version.project
        members[version.project, default: []].insert(position)
    }

    private mutating func step(_ base: ReplayStep, _ entry: LogEntry, _ project: Int32?) -> ReplayStep {
        var step = base
        if case .reported(let event) = entry.event { step.event = event }
        guard let project else { return step }
        let name = book.projects[Int(project)]
        let events = (members[project] ?? []).sorted().compactMap { position in
            book.last(position).flatMap { version in
                book.recall(position).map { book.unitEvent(version, $0) }
            }
        }
        let file = UnitFile(.project(name.id), events, asset: name.asset, rulings: book.rulings) { _ in nil }
        step.projectID = name.id
        step.occurrence = file.events.first { $0.event.position == entry.position }?.occurrence
        step.before = states[project]
        step.after = file.project
        states[project] = step.after
        return step
    }

    private func name(of entry: LogEntry) -> String {
        entry.article.flatMap { book.article(ofHash: $0)?.name } ?? entry.stream
    }
}
