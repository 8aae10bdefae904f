import ArgumentParser
import Queries

/// `waymark outlets`.
struct Outlets: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Who tells how much, first or alone, those of most articles first.",
        discussion: """
            originals are articles that reprint none; firsts are happenings that the outlet told before all others, \
            alone those of them that no independent source tells of.
            """)

    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let printer = RowPrinter<OutletRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let most = rows.fetched(output.chosen)
        try await connection.run { try $0.outlets(limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension OutletRow: Printable {
    static var plural: String { "outlets" }

    static var columns: [String] {
        [
            "outlet", "articles", "originals", "reprints", "events", "firsts", "alone", "first_published",
            "last_published",
        ]
    }

    var fields: [Field] {
        [
            .text(outlet), .integer(articles), .integer(originals), .integer(reprints), .integer(events),
            .integer(firsts), .integer(alone), .text(firstPublished?.description),
            .text(lastPublished?.description),
        ]
    }

    static var headings: [String] {
        ["OUTLET", "ARTICLES", "ORIGINALS", "REPRINTS", "EVENTS", "FIRSTS", "ALONE", "FROM", "TO"]
    }

    var cells: [String] { fields.map(\.plain) }
}
