import ArgumentParser
import Queries

/// `waymark review`.
struct Review: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Pairs of projects that may be one, the likeliest first.",
        discussion: "'waymark why-same A B' says what speaks for it, 'waymark merge A B' makes them one.")

    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let printer = RowPrinter<DoubtRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let most = rows.fetched(output.chosen)
        try await connection.run { try $0.doubts(limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension DoubtRow: Printable {
    static var plural: String { "pairs" }
    static var columns: [String] { ["one", "other", "names", "score", "position"] }
    var fields: [Field] {
        [.text(one), .text(other), .strings(names), .number(score.thousandths), .integer(position)]
    }
    static var headings: [String] { ["ONE", "OTHER", "SCORE", "NAMES"] }
    var cells: [String] { [one, other, "\(score.thousandths)", names.joined(separator: " / ")] }
}
