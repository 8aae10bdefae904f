import ArgumentParser
import Domain
import JSON
import Queries

/// `waymark portfolio`.
struct Portfolio: AsyncParsableCommand {
    /// What projects of one pair of countries are told apart by.
    enum Part: String, CaseIterable, ExpressibleByArgument {
        case sector, status
    }

    static let configuration = CommandConfiguration(
        abstract: "What each country has in each other: projects and sums by host and partner.",
        discussion: """
            A project of several partners counts for each of them, one whose host or partners are not known for none. \
            By sector it counts where the thing itself belongs.

            amounts are the sums that were announced for different projects, of one kind (investment, agreement, \
            cost, financing, contract) and in one currency, added up, with the number of those projects. Sums of \
            different kinds are mostly the same money told twice, and currencies have no rate here: neither are ever \
            added.
            """)

    @Option(help: "Only projects in this country (ISO 3166 code).") var host: CountryCode?
    @Option(help: "Only projects with this partner country.") var partner: CountryCode?
    @Option(help: "Count the projects of each sector, or of each status, apart; both, if given twice.")
    var by: [Part] = []
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let printer = RowPrinter<PortfolioRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let query = PortfolioQuery(
            host: host?.description, partner: partner?.description, isBySector: by.contains(.sector),
            isByStatus: by.contains(.status))
        let most = rows.fetched(output.chosen)
        try await connection.run { try $0.portfolio(query, limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension PortfolioRow: Printable {
    static var plural: String { "portfolios" }

    static var columns: [String] {
        ["host", "partner", "sector_code", "sector", "status", "projects", "amounts"]
    }

    var fields: [Field] {
        [
            .text(host), .text(partner), .text(sectorCode), .text(sector), .text(status), .integer(projects),
            .json(amounts),
        ]
    }

    static var headings: [String] { ["HOST", "PARTNER", "SECTOR", "STATUS", "PROJECTS", "AMOUNTS"] }

    var cells: [String] {
        [
            host, partner, [sectorCode, sector].compactMap(\.self).joined(separator: " "), status ?? "",
            "\(projects)",
            sums.map { "\(AmountList.grouped($0.value)) \($0.currency) (\($0.kind))" }
                .joined(separator: ", "),
        ]
    }

    /// `[{value, currency, kind, projects}]`.
    private var amounts: [UInt8] {
        var writer = JSONWriter()
        writer.array(sums) { writer, sum in
            writer.object { writer in
                writer.key("value")
                writer.number(sum.value)
                writer.key("currency")
                writer.string(sum.currency)
                writer.key("kind")
                writer.string(sum.kind)
                writer.key("projects")
                writer.integer(sum.projects)
            }
        }
        return writer.bytes
    }
}
