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
        let connection = try await database.openState(quiet: output.quiet)
        let today = Today.day
        if asOf == nil, knownAt == nil {
            let most = rows.fetched(output.chosen)
            try await connection.run { connection in
                try connection.projects(query, limit: most) { row in printer.print(row.presumed(on: today)) }
            }
        } else {
            for row in try await past(connection, query).sorted(by: ProjectRow.inListOrder) {
                printer.print(row.presumed(on: asOf.map { min($0.day, today) } ?? today))
            }
        }
        printer.finish()
    }

    private func past(_ connection: Connection, _ query: ProjectQuery) async throws -> [ProjectRow] {
        let point = PointInTime(asOf: asOf?.day, knownAt: knownAt?.microseconds)
        return try await connection.wholeState { connection in
            var rows: [ProjectRow] = []
            try connection.projects(at: point, country: query.country, status: query.status) { past in
                let row = ProjectRow(past.project, asset: past.asset)
                if query.matches(row) { rows.append(row) }
            }
            return rows
        }
    }
}

extension ProjectRow: Printable {
    static var plural: String { "projects" }

    static var columns: [String] {
        [
            "id", "name", "aliases", "status", "phase", "status_since", "delayed", "country", "partners",
            "place",
            "sectors", "sector_codes", "isic", "parties", "amounts", "planned_completion", "completed",
            "schedule", "schedule_days", "first_seen",
            "last_event", "events", "articles", "outlets", "sources", "conflicts", "presumed", "asset_id",
        ]
    }

    var fields: [Field] {
        [
            .text(id), .text(name), .strings(aliases), .text(status), .text(phase), .text(statusSince),
            .flag(isDelayed), .text(country), .strings(partners), .text(place), .strings(sectors),
            .strings(sectorCodes), .strings(isic),
            .json(parties), .json(amounts), .text(plannedCompletion), .text(completed), .text(schedule),
            .integer(scheduleDays),
            .text(firstSeen), .text(lastEvent), .integer(events), .integer(articles), .integer(outlets),
            .integer(sources), .json(conflicts), .text(presumed), .text(assetID),
        ]
    }

    static var headings: [String] {
        ["ID", "STATUS", "SINCE", "SCHEDULE", "HOST", "PARTNERS", "EVENTS", "NAME", "PARTIES"]
    }

    var cells: [String] {
        [
            id, presumed.map { "\(status) (\($0))" } ?? status, statusSince ?? "",
            schedule ?? (isDelayed ? "delayed" : ""), country ?? "",
            partners.joined(separator: " "), "\(events)", name, partiesText,
        ]
    }

    /// "CITIC Group (contractor)".
    var partiesText: String {
        PartyList(parties).texts.joined(separator: ", ")
    }
}
