import ArgumentParser
import Domain
import JSON
import Queries

/// `waymark events`.
struct Events: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "What is currently held true: one row for each event of the current reading of each article.")

    @Option(help: "Only events of this project.") var project: String?
    @Option(help: "Only events of this type.") var type: EventType?
    @Option(help: "Only events that involve this country (ISO 3166 code).") var country: CountryCode?
    @Option(help: "Only events with this actor; part of the name is enough.") var party: String?
    @Option(help: "Only what happened on this day, month or year, or later.") var since: FirstDay?
    @Option(help: "Only what happened on this day, month or year, or earlier.") var until: LastDay?
    @Option(help: "Only what had happened by the end of this day, month or year.") var asOf: LastDay?
    @Option(help: "As it was known at this moment (RFC 3339) or at the end of this day.") var knownAt: Moment?
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let printer = RowPrinter<EventRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let query = EventQuery(
            project: project, type: type?.rawValue, country: country?.description, party: party,
            since: since?.day,
            until: [until?.day, asOf?.day].compactMap { $0 }.min(), knownAt: knownAt?.microseconds)
        if let project, try await connection.project(project) == nil {
            Console.error("there is no project '\(project)'; 'waymark projects' lists them")
            throw ExitStatus.incomplete
        }
        let most = rows.fetched(output.chosen)
        try await connection.run { try $0.events(query, limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension EventRow: Printable {
    static var plural: String { "events" }

    static var columns: [String] {
        [
            "position", "article_id", "outlet", "published", "occurrence", "project_id", "type", "occurred",
            "actors", "countries", "project", "attrs", "evidence", "confidence", "rule", "corrected_by",
        ]
    }

    var fields: [Field] {
        [
            .integer(position), .text(articleID), .text(outlet), .text(published), .integer(occurrence),
            .text(projectID), .text(event.type.rawValue), .text(event.occurred?.description),
            .json(event.actorsJSON), .strings(event.countries.map(\.description)), .json(event.projectJSON),
            .json(event.shownAttributesJSON), .json(event.evidenceJSON), .number(event.confidence),
            .text(event.rule), .text(correction),
        ]
    }

    static var headings: [String] {
        ["POSITION", "DATE", "TYPE", "PROJECT OR ACTORS", "COUNTRIES", "EVIDENCE"]
    }

    var cells: [String] {
        [
            "\(position)", event.occurred?.description ?? "", event.type.rawValue,
            projectID ?? event.actors.map(\.name).joined(separator: ", "),
            event.countries.map(\.description).joined(separator: " "), event.evidence.quote,
        ]
    }
}
