import Domain
import Postgres
import Schema

/// Projects, where each stood when, and happenings with the articles that report them.
enum ProjectsProjection: Projection {
    static let name = "projects"
    static let version = 4
    static let schema = [SchemaFile.projects]
    static let tables = [projects, history, occurrences]

    static let projects = StateTable(
        name: "projects",
        columns: [
            "id", "asset_id", "name", "aliases", "asset", "work", "status", "phase", "status_since",
            "delayed",
            "country", "partners", "place", "sectors", "sector_codes", "isic", "parties", "party_names",
            "amounts", "planned_completion", "completed", "schedule", "schedule_days", "first_seen",
            "last_event", "events", "articles", "outlets", "sources", "conflicts",
        ], key: "id")

    static let history = StateTable(
        name: "history",
        columns: [
            "project_id", "known_from", "known_to", "valid_from", "valid_to", "country", "status", "phase",
            "status_since", "delayed", "planned_completion", "completed", "schedule",
        ], key: "project_id")

    static let occurrences = StateTable(
        name: "occurrences",
        columns: [
            "unit", "occurrence", "type", "project_id", "occurred", "first_day", "reports", "outlets",
            "sources",
        ], key: "unit")

    static func write(_ file: UnitFile, to rows: inout UnitRows) {
        if let project = file.project { write(project, asset: file.asset, to: &rows) }
        if case .project(let id) = file.unit { writeHistory(file, id, to: &rows) }
        writeOccurrences(file, to: &rows)
    }

    private static func write(_ project: Project, asset: String?, to rows: inout UnitRows) {
        rows.add(
            projects, project.id, asset ?? project.id, project.name, project.aliases, project.asset,
            project.work.rawValue, project.status.rawValue, project.phase?.rawValue,
            project.statusSince?.description, project.isDelayed, project.country?.description,
            project.partners.map(\.description), project.place, project.sectors.keywords,
            project.sectors.codes, project.sectors.divisions, JSONText(project.partiesJSON),
            project.parties.map { NameKey.searchable($0.name) }, JSONText(project.amountsJSON),
            project.plannedCompletion?.description, project.completed?.description,
            project.schedule?.rawValue, project.scheduleDays.map { Int32(clamping: $0.upperBound) },
            project.firstSeen?.column, project.lastEvent?.column, Int32(project.events),
            Int32(project.articles), Int32(project.outlets), Int32(project.sources),
            JSONText(project.conflictsJSON))
    }

    private static func writeHistory(_ file: UnitFile, _ id: String, to rows: inout UnitRows) {
        for row in History(file, id).rows {
            let span = row.span
            rows.add(
                history, id, Timestamp(microseconds: row.knownFrom), Timestamp(microseconds: row.knownTo),
                span.from.column, span.to?.column ?? Postgres.Day(days: .max), row.country?.description,
                span.status.rawValue, span.phase?.rawValue, span.statusSince?.description, span.isDelayed,
                span.plannedCompletion?.description, span.completed?.description, span.schedule?.rawValue)
        }
    }

    private static func writeOccurrences(_ file: UnitFile, to rows: inout UnitRows) {
        for (occurrence, reports) in file.occurrences {
            let first = reports[0].event
            let finest = reports.finestDate
            rows.add(
                occurrences, file.unit.key, occurrence, first.type.rawValue, reports[0].project,
                finest?.description, (finest?.first ?? first.published)?.column, Int32(reports.count),
                Int32(reports.outlets), Int32(reports.sources))
        }
    }
}

/// What the reports of one happening say together.
extension [UnitEvent] {
    /// The finest date that any gives; of equally fine ones the earliest.
    var finestDate: PartialDate? {
        compactMap(\.event.event.occurred).max { ($0.precision, $1.first) < ($1.precision, $0.first) }
    }

    /// How many outlets tell of it.
    var outlets: Int { Set(compactMap(\.event.outlet)).count }

    /// How many independent sources: reprints of one text count once.
    var sources: Int { Set(map(\.event.source)).count }
}

extension UnitFile {
    /// The events held true now by the happening that they report, each in the order of the log.
    var occurrences: [(occurrence: Int, reports: [UnitEvent])] {
        if unit == .none { return [] }
        return Dictionary(grouping: current, by: \.occurrence).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.sorted { $0.event.position < $1.event.position }) }
    }
}
