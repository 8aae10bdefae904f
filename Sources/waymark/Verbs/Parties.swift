import ArgumentParser
import Domain
import Queries

/// `waymark parties`.
struct Parties: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "People and organisations under all their names, those of most projects first.",
        discussion: "A party is called by the fullest of its names; 'waymark party ID' shows one in full.")

    @Option(help: "Only parties with this name; part of any of their names is enough.") var name: String?
    @Option(help: "Only parties of this country (ISO 3166 code).") var country: CountryCode?
    @Option(help: "Only parties that have this role somewhere.") var role: Actor.Role?
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let printer = RowPrinter<PartyRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let query = PartiesQuery(name: name, country: country?.description, role: role?.rawValue)
        let most = rows.fetched(output.chosen)
        try await connection.run { try $0.parties(query, limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension PartyRow: Printable {
    static var plural: String { "parties" }

    static var columns: [String] {
        ["id", "name", "names", "kind", "country", "projects", "events", "roles", "first_day"]
    }

    var fields: [Field] {
        [
            .text(id), .text(name), .strings(names), .text(kind), .text(country), .integer(projects),
            .integer(events), .strings(roles), .text(firstDay?.description),
        ]
    }

    static var headings: [String] {
        ["ID", "KIND", "COUNTRY", "PROJECTS", "EVENTS", "SINCE", "ROLES", "NAMES"]
    }

    var cells: [String] {
        [
            id, kind ?? "", country ?? "", "\(projects)", "\(events)", firstDay?.description ?? "",
            roles.joined(separator: " "), ([name] + names.filter { $0 != name }).joined(separator: "; "),
        ]
    }
}
