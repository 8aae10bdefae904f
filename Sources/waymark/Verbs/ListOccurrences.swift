import ArgumentParser
import Domain
import Queries

/// `waymark occurrences`.
struct ListOccurrences: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "occurrences", abstract: "What happened, each once, and how many report it.",
        discussion: """
            sources are independent ones: reprints of one text count once. 'waymark occurrence N' shows the reports.
            """)

    @Option(help: "Only what happened to this project.") var project: String?
    @Option(help: "Only happenings of this type.") var type: EventType?
    @Option(help: "Only what involves this country (ISO 3166 code).") var country: CountryCode?
    @Option(help: "Only what happened on this day, month or year, or later.") var since: FirstDay?
    @Option(help: "Only what happened on this day, month or year, or earlier.") var until: LastDay?
    @Option(help: "Only what so many independent sources report, or more.") var sources: Int?
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        if let project, try await connection.project(project) == nil {
            Console.error("there is no project '\(project)'; 'waymark projects' lists them")
            throw ExitStatus.incomplete
        }
        let printer = RowPrinter<OccurrenceRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let query = OccurrencesQuery(
            project: project, type: type?.rawValue, country: country?.description, since: since?.day,
            until: until?.day, sources: sources)
        let most = rows.fetched(output.chosen)
        try await connection.run { try $0.occurrences(query, limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension OccurrenceRow: Printable {
    static var plural: String { "occurrences" }

    static var columns: [String] {
        [
            "occurrence", "type", "project_id", "occurred", "actors", "countries", "reports", "outlets",
            "sources", "quote",
        ]
    }

    var fields: [Field] {
        [
            .integer(occurrence), .text(type), .text(projectID), .text(occurred), .strings(actors),
            .strings(countries), .integer(reports), .integer(outlets), .integer(sources),
            .text(first.event.evidence.quote),
        ]
    }

    static var headings: [String] {
        [
            "OCCURRENCE", "DATE", "TYPE", "PROJECT OR ACTORS", "COUNTRIES", "REPORTS", "OUTLETS", "SOURCES",
            "EVIDENCE",
        ]
    }

    var cells: [String] {
        [
            "\(occurrence)", occurred ?? "", type, projectID ?? actors.joined(separator: ", "),
            countries.joined(separator: " "), "\(reports)", "\(outlets)", "\(sources)",
            first.event.evidence.quote,
        ]
    }

    /// Those of the first report.
    private var actors: [String] { first.event.actors.map(\.name) }
}
