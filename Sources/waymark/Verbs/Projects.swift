import ArgumentParser
import Domain
import Postgres
import Projections
import Queries

/// `waymark projects`.
struct Projects: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The projects and where they stand.",
        discussion: """
            --as-of asks for the state of the world on a day as it is known now, --known-at for what was known at \
            a moment; both together for what was believed then about the day.
            """)

    @Option(help: "Only projects in this country (ISO 3166 code).") var country: CountryCode?
    @Option(help: "Only projects with this partner country.") var partner: CountryCode?
    @Option(help: "Only projects with this status.") var status: ProjectStatus?
    @Option(help: "Only projects of this sector, by code, name or keyword ('waymark sectors').")
    var sector: String?
    @Option(help: "Only projects with this party; part of the name is enough.") var party: String?
    @Option(help: "As things stood at the end of this day, month or year.") var asOf: LastDay?
    @Option(help: "As it was known at this moment (RFC 3339) or at the end of this day.") var knownAt: Moment?
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let printer = RowPrinter<ProjectRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let query = ProjectQuery(
            country: country?.description, partner: partner?.description, status: status?.rawValue,
            sector: sector, party: party)
        if asOf == nil, knownAt == nil {
            let connection = try await database.openState(quiet: output.quiet)
            let most = rows.fetched(output.chosen)
            try await connection.run { try $0.projects(query, limit: most) { printer.print($0) } }
        } else {
            let connection = try await database.open()
            let (day, moment) = (asOf?.day, knownAt?.microseconds)
            let folded = try await connection.projects(asOf: day, knownAt: moment)
            for row in folded.map(ProjectRow.init).filter(query.matches).sorted(by: ProjectRow.inListOrder) {
                printer.print(row)
            }
        }
        printer.finish()
    }
}

extension ProjectRow: Printable {
    static var plural: String { "projects" }

    static var columns: [String] {
        [
            "id", "name", "aliases", "status", "phase", "status_since", "delayed", "country", "partners",
            "place",
            "sectors", "sector_codes", "isic", "parties", "amounts", "planned_completion", "completed",
            "schedule", "first_seen",
            "last_event", "events", "articles", "outlets", "conflicts",
        ]
    }

    var fields: [Field] {
        [
            .text(id), .text(name), .strings(aliases), .text(status), .text(phase), .text(statusSince),
            .flag(isDelayed), .text(country), .strings(partners), .text(place), .strings(sectors),
            .strings(sectorCodes), .strings(isic),
            .json(parties), .json(amounts), .text(plannedCompletion), .text(completed), .text(schedule),
            .text(firstSeen), .text(lastEvent), .integer(events), .integer(articles), .integer(outlets),
            .json(conflicts),
        ]
    }

    static var headings: [String] {
        ["ID", "STATUS", "SINCE", "SCHEDULE", "HOST", "PARTNERS", "EVENTS", "NAME", "PARTIES"]
    }

    var cells: [String] {
        [
            id, status, statusSince ?? "", schedule ?? (isDelayed ? "delayed" : ""), country ?? "",
            partners.joined(separator: " "), "\(events)", name, partiesText,
        ]
    }

    /// "CITIC Group (contractor)".
    var partiesText: String {
        PartyList(parties).texts.joined(separator: ", ")
    }
}
