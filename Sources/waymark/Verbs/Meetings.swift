import ArgumentParser
import Domain
import Queries

/// `waymark meetings`.
struct Meetings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Meetings, each once, however many articles tell of it.",
        discussion: "'waymark occurrence N' shows who tells of one.")

    @Option(help: "Only meetings that involve this country (ISO 3166 code).") var country: CountryCode?
    @Option(help: "Only meetings with this participant; part of the name is enough.") var party: String?
    @Option(help: "Only meetings on this day, month or year, or later.") var since: FirstDay?
    @Option(help: "Only meetings on this day, month or year, or earlier.") var until: LastDay?
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let printer = RowPrinter<MeetingRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let query = MeetingQuery(
            country: country?.description, party: party, since: since?.day, until: until?.day)
        let most = rows.fetched(output.chosen)
        try await connection.run { try $0.meetings(query, limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension MeetingRow: Printable {
    static var plural: String { "meetings" }

    static var columns: [String] {
        [
            "occurrence", "occurred", "countries", "participants", "place", "occasion", "topics", "reports",
            "outlets", "sources",
        ]
    }

    var fields: [Field] {
        [
            .integer(occurrence), .text(occurred), .strings(countries), .strings(participants), .text(place),
            .text(occasion), .strings(topics), .integer(reports), .integer(outlets), .integer(sources),
        ]
    }

    static var headings: [String] {
        ["OCCURRENCE", "DATE", "COUNTRIES", "SOURCES", "PLACE", "PARTICIPANTS", "TOPICS"]
    }

    var cells: [String] {
        [
            "\(occurrence)", occurred ?? "", countries.joined(separator: " "), "\(sources)", place ?? "",
            participants.joined(separator: ", "), topics.joined(separator: ", "),
        ]
    }
}
