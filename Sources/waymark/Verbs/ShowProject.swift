import ArgumentParser
import JSON
import Queries

/// `waymark project ID`.
struct ShowProject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: "One project in full: its timeline with the evidence of each line.")

    @Argument(help: "The project's id, as 'waymark projects' shows it.") var id: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let id = id
        let (found, timeline) = try await connection.wholeState { connection in
            var rows: [EventRow] = []
            try connection.events(EventQuery(project: id)) { rows.append($0) }
            return (try connection.project(id), rows)
        }
        guard let project = found else {
            Console.error("there is no project '\(id)'; 'waymark projects' lists them")
            throw ExitStatus.incomplete
        }
        if output.quiet { return }
        switch output.chosen {
        case .table: Output.write(ProjectSheet(project, timeline).text(width: Terminal.width))
        case .json, .ndjson: Output.write(json(project, timeline) + "\n")
        case .csv:
            let printer = RowPrinter<EventRow>(.csv)
            for row in timeline { printer.print(row) }
            printer.finish()
        }
    }

    private func json(_ project: ProjectRow, _ timeline: [EventRow]) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, field) in zip(ProjectRow.columns, project.fields) {
                writer.key(name)
                field.write(to: &writer)
            }
            writer.key("timeline")
            writer.array(timeline) { writer, row in
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
