import ArgumentParser
import Domain
import JSON
import Postgres
import Projections
import Queries

/// `waymark project ID`.
struct ShowProject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: "One project in full: its timeline with the evidence of each line.")

    @Argument(help: "The project's id, as 'waymark projects' shows it, or one that went into it.") var id:
        String
    @Option(help: "As things stood at the end of this day, month or year.") var asOf: LastDay?
    @Option(help: "As it was known at this moment (RFC 3339) or at the end of this day.") var knownAt: Moment?
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let point = PointInTime(asOf: asOf?.day, knownAt: knownAt?.microseconds)
        let id = id
        let found = try await connection.wholeState { try ProjectFolder($0, id, point) }
        guard var folder = found else {
            Console.error(
                "there is no project '\(id)'\(isPast ? " then" : ""); 'waymark projects' lists them")
            throw ExitStatus.incomplete
        }
        if output.quiet { return }
        folder.row = folder.row.presumed(on: asOf.map { min($0.day, Today.day) } ?? Today.day)
        switch output.chosen {
        case .table: Output.write(ProjectSheet(folder).text(width: Terminal.width))
        case .json, .ndjson: Output.write(json(folder) + "\n")
        case .csv:
            let printer = RowPrinter<EventRow>(.csv)
            for row in folder.timeline { printer.print(row) }
            printer.finish()
        }
    }

    private var isPast: Bool { asOf != nil || knownAt != nil }

    private func json(_ folder: ProjectFolder) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, field) in zip(ProjectRow.columns, folder.row.fields) {
                writer.key(name)
                field.write(to: &writer)
            }
            for (name, json) in folder.details {
                writer.key(name)
                writer.raw(json)
            }
            writer.key("timeline")
            writer.array(folder.timeline) { writer, row in
                writer.object { writer in
                    for (name, field) in zip(EventRow.columns, row.fields) {
                        writer.key(name)
                        field.write(to: &writer)
                    }
                }
            }
        }
        return writer.text
    }
}

/// One project in full, at a point of both times.
struct ProjectFolder: Sendable {
    /// The project as lists show it.
    var row: ProjectRow
    /// The project with what each field rests on.
    let project: Project
    /// Its events by the day they happened.
    let timeline: [EventRow]
    /// The other projects of its asset, as they stand now.
    let siblings: [ProjectRow]

    /// `nil` where nothing was known of the project then.
    init?(_ connection: isolated Connection, _ id: String, _ point: PointInTime) throws {
        guard let past = try connection.project(id, at: point) else { return nil }
        project = past.project
        row = ProjectRow(past.project, asset: past.asset)
        var rows: [EventRow] = []
        let query = EventQuery(project: past.project.id, until: point.day, knownAt: point.moment)
        try connection.events(query) { row in if past.positions.contains(row.position) { rows.append(row) } }
        timeline = rows
        siblings = try connection.projects(ofAsset: past.asset).filter { $0.id != past.project.id }
    }

    /// What lists don't show, as JSON.
    var details: [(name: String, json: [UInt8])] {
        var others = JSONWriter()
        others.array(siblings) { writer, row in
            writer.object { writer in
                for (key, text) in [("id", row.id), ("name", row.name), ("status", row.status)] {
                    writer.key(key)
                    writer.string(text)
                }
            }
        }
        return [
            ("phases", project.phasesJSON), ("plans", project.plansJSON),
            ("capacities", project.capacitiesJSON), ("evidence_positions", project.evidenceJSON),
            ("notes", project.notesJSON), ("same_asset", others.bytes),
        ]
    }
}
