import Domain
import Postgres
import Schema

/// Meetings, each once, however many articles tell of it.
enum MeetingsProjection: Projection {
    static let name = "meetings"
    static let version = 1
    static let schema = [SchemaFile.meetings]
    static let tables = [meetings]

    static let meetings = StateTable(
        name: "meetings",
        columns: [
            "unit", "occurrence", "occurred", "first_day", "countries", "participants", "party_names",
            "place", "occasion", "topics", "reports", "outlets", "sources",
        ], key: "unit")

    static func write(_ file: UnitFile, to rows: inout UnitRows) {
        for (occurrence, reports) in file.occurrences where reports[0].event.type == .meetingHeld {
            let told = reports.map(\.event.event)
            let finest = reports.finestDate
            let details = told.compactMap { event in
                if case .meetingHeld(let meeting) = event.fact { meeting } else { nil }
            }
            // The report that names most takes the word: names differ in spelling, and would stand twice.
            let fullest = told.max { $0.actors.count < $1.actors.count }?.actors ?? []
            rows.add(
                meetings, file.unit.key, occurrence, finest?.description,
                (finest?.first ?? reports[0].event.published)?.column,
                inOrder(told.flatMap(\.countries)).map(\.description), fullest.map(\.name),
                fullest.map { NameKey.searchable($0.name) }, details.compactMap(\.place).first,
                details.compactMap(\.occasion).first, inOrder(details.flatMap(\.topics)),
                Int32(reports.count), Int32(reports.outlets), Int32(reports.sources))
        }
    }

    private static func inOrder<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
