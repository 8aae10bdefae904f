import ArgumentParser
import Domain
import Queries

/// `waymark occurrence POSITION`.
struct ShowOccurrence: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "occurrence", abstract: "Who reports a happening, in which words, and who reprints whom."
    )

    @Argument(
        help: "The position of any event that reports it, as 'waymark occurrences' and 'events' show it.")
    var position: Int
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let reports = try await connection.reports(ofOccurrence: position)
        if reports.isEmpty {
            Console.error("no event that is held true is at \(position); 'waymark occurrences' lists them")
            throw ExitStatus.incomplete
        }
        let printer = RowPrinter<ReportRow>(output.chosen, quiet: output.quiet)
        for row in reports { printer.print(row) }
        printer.finish()
    }
}

extension ReportRow: Printable {
    static var plural: String { "reports" }

    static var columns: [String] {
        [
            "occurrence", "position", "article_id", "outlet", "published", "source", "reprint_of", "type",
            "project_id", "occurred", "quote",
        ]
    }

    var fields: [Field] {
        [
            .integer(event.occurrence), .integer(event.position), .text(event.articleID),
            .text(event.outlet), .text(event.published), .text(source), .text(reprintOf),
            .text(event.event.type.rawValue), .text(event.projectID),
            .text(event.event.occurred?.description), .text(event.event.evidence.quote),
        ]
    }

    static var headings: [String] {
        ["POSITION", "OUTLET", "ARTICLE", "PUBLISHED", "DATE", "REPRINT OF", "EVIDENCE"]
    }

    var cells: [String] {
        [
            "\(event.position)", event.outlet ?? "", event.articleID, event.published ?? "",
            event.event.occurred?.description ?? "", reprintOf ?? "", event.event.evidence.quote,
        ]
    }
}
