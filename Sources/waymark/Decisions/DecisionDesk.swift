import Domain
import EventLog
import Postgres
import Projections
import Queries

/// Takes decisions: looks up what they are about, shows what they change, and appends them.
struct DecisionDesk {
    private let connection: Connection
    private let options: DecisionOptions
    private let output: OutputOptions

    init(_ options: DecisionOptions, _ output: OutputOptions, _ database: DatabaseOptions) async throws {
        connection = try await database.openState(quiet: output.quiet)
        self.options = options
        self.output = output
    }

    // MARK: - What a decision is about

    /// A project as a decision names it: the one that answers for an id.
    func project(_ id: String) async throws -> ProjectReference {
        guard let found = try await connection.founding(of: id) else {
            Console.error("there is no project '\(id)'; 'waymark projects' lists them")
            throw ExitStatus.incomplete
        }
        return ProjectReference(id: found.id, founded: found.position)
    }

    /// An event of an article, by its position in the log.
    func event(_ position: Int) async throws -> EventRow {
        guard let row = try await connection.heldEvent(at: position) else {
            Console.error(
                "there is no event of an article at position \(position); 'waymark events' lists them")
            throw ExitStatus.incomplete
        }
        return row
    }

    /// An id that no project has: of a name, in the country of a project.
    func newID(named name: String, like id: String) async throws -> String {
        let country = try await connection.project(id)?.country
        return try await connection.freeProjectID("\(country ?? "xx") \(name)")
    }

    // MARK: - Deciding

    /// Shows what a decision changes, and takes it unless it is a dry run.
    func take(_ decision: Decision) async throws {
        let taken = DecisionTaken(
            decision: decision, who: try options.analyst(), why: options.why, decidedOn: Today.day)
        let id = RunID.make()
        try await append(.decided(taken), to: id, expected: .none)
    }

    /// Takes a decision back.
    func withdraw(_ id: String) async throws {
        guard let known = try await connection.decision(id) else {
            Console.error("there is no decision '\(id)'; 'waymark decisions' lists them")
            throw ExitStatus.incomplete
        }
        if known.withdrawn != nil {
            Console.error("the decision '\(id)' was withdrawn before, at position \(known.withdrawn ?? 0)")
            throw ExitStatus.incomplete
        }
        let withdrawn = DecisionWithdrawn(
            decision: id, who: try options.analyst(), why: options.why, decidedOn: Today.day)
        try await append(.withdrawn(withdrawn), to: id, expected: .exact(1))
    }

    private func append(_ event: DomainEvent, to id: String, expected: ExpectedVersion) async throws {
        let stream = DecisionStream.name(id)
        let changes = try await Projector.preview(connection, stream: stream, event)
        var position: Int?
        if !options.dryRun {
            let metadata = EventMetadata(actor: ReadingEvents.actor, correlation: RunID.make())
            let appended = try await connection.append([
                StreamAppend(stream, expected: expected, [NewEvent(event, metadata)])
            ])
            position = appended.last
            try await connection.seal()
            try await Projector.catchUp(connection)
        }
        report(changes, id, position)
    }

    private func report(_ changes: [ProjectChange], _ id: String, _ position: Int?) {
        let printer = RowPrinter<DecisionEffect>(output.chosen, quiet: output.quiet)
        if changes.isEmpty { printer.print(DecisionEffect(decision: id, position: position, change: nil)) }
        for change in changes {
            printer.print(DecisionEffect(decision: id, position: position, change: change))
        }
        printer.finish()
        if output.quiet || output.chosen != .table { return }
        let done = position.map {
            "decision \(id) stands at position \($0); 'waymark undo \(id)' takes it back"
        }
        Console.say(done ?? "nothing was changed: this was a dry run")
    }
}

/// What a decision does to a project, as it is printed.
struct DecisionEffect: Printable {
    /// The decision's id; it is given anew each time a decision is tried.
    var decision: String
    /// Where the log has it; `nil` for a dry run.
    var position: Int?
    /// What it does; `nil` where no project changes.
    var change: ProjectChange?

    static var plural: String { "projects change" }
    static var columns: [String] {
        [
            "decision", "position", "project_id", "name_before", "name", "status_before", "status",
            "status_since_before", "status_since", "events_before", "events",
        ]
    }
    var fields: [Field] {
        [
            .text(position == nil ? nil : decision), .integer(position), .text(change?.id),
            .text(change?.before?.name), .text(change?.after?.name),
            .text(change?.before?.status.rawValue), .text(change?.after?.status.rawValue),
            .text(change?.before?.statusSince?.description), .text(change?.after?.statusSince?.description),
            .integer(change?.before?.events), .integer(change?.after?.events),
        ]
    }
    static var headings: [String] { ["PROJECT", "NAME", "STATUS", "SINCE", "EVENTS"] }
    var cells: [String] {
        guard let change else { return ["no project changes", "", "", "", ""] }
        let (before, after) = (change.before, change.after)
        return [
            change.id, Self.turn(before?.name, after?.name),
            Self.turn(before?.status.rawValue, after?.status.rawValue),
            Self.turn(before?.statusSince?.description, after?.statusSince?.description),
            Self.turn(before.map { "\($0.events)" }, after.map { "\($0.events)" }),
        ]
    }

    private static func turn(_ before: String?, _ after: String?) -> String {
        before == after ? after ?? "" : "\(before ?? "–") → \(after ?? "–")"
    }
}
