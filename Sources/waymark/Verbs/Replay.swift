import ArgumentParser
import Domain
import Postgres
import Projections

/// `waymark replay`.
struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows how the state came to be, event by event, from the log alone.")

    @Argument(help: "Only what is about this project.") var id: String?
    @Option(help: "Up to this position.") var to: Int?
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.open()
        let printer = RowPrinter<ReplayStep>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let bar = ProgressBar("events", quiet: output.quiet || Terminal.isOutput)
        let (id, last) = (id, to ?? .max)
        try await connection.run { connection in
            try connection.replay(project: id, to: last) { step in
                bar.show(step.position)
                printer.print(step)
            }
        }
        bar.end()
        let count = printer.finish()
        if count == 0, let id {
            Console.error("nothing up to there is about a project '\(id)'; 'waymark projects' lists them")
            throw ExitStatus.incomplete
        }
    }
}

extension ReplayStep: Printable {
    static var plural: String { "steps" }

    static var columns: [String] {
        [
            "position", "recorded_at", "type", "article_id", "occurred", "occurrence", "project_id",
            "status_before",
            "status", "status_since", "changes", "quote",
        ]
    }

    var fields: [Field] {
        [
            .integer(position), .text(Moment.text(recordedAt)), .text(type), .text(article),
            .text(event?.occurred?.description), .integer(occurrence),
            .text(projectID),
            .text(before?.status.rawValue), .text(after?.status.rawValue),
            .text(after?.statusSince?.description), .strings(changes),
            .text(event?.evidence.quote),
        ]
    }

    static var headings: [String] { ["POSITION", "TYPE", "DATE", "PROJECT", "CHANGES", "EVIDENCE"] }

    var cells: [String] {
        [
            "\(position)", type, event?.occurred?.description ?? "", projectID ?? article,
            changes.joined(separator: ", "), event?.evidence.quote ?? "",
        ]
    }

    /// What the entry changed in the project, in words.
    private var changes: [String] {
        guard let after else { return before == nil ? [] : ["nothing is left of it"] }
        var words: [String] = []
        func note(_ what: String, _ old: String?, _ new: String?) {
            if let new, old != new { words.append(old.map { "\(what) \($0) → \(new)" } ?? "\(what) \(new)") }
        }
        if before == nil { words.append("new project") }
        note("status", before?.status.rawValue, after.status.rawValue)
        note("since", before?.statusSince?.description, after.statusSince?.description)
        note("completed", before?.completed?.description, after.completed?.description)
        note(
            "planned completion", before?.plannedCompletion?.description, after.plannedCompletion?.description
        )
        note("schedule", before?.schedule?.rawValue, after.schedule?.rawValue)
        if after.isDelayed, before?.isDelayed != true { words.append("delayed") }
        let known = Set(before?.parties.map(\.name) ?? [])
        words += after.parties.filter { !known.contains($0.name) }.map { "party \($0.name)" }
        return words
    }
}
