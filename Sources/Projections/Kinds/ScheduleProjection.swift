import Domain
import Postgres
import Schema

/// The dates that were planned for each project as they slipped, and what came of them.
enum ScheduleProjection: Projection {
    static let name = "schedule"
    static let version = 1
    static let schema = [SchemaFile.schedule]
    static let tables = [schedule]

    static let schedule = StateTable(
        name: "schedule",
        columns: [
            "project_id", "milestone", "number", "due", "stated_on", "positions", "slip_days", "of_part",
        ],
        key: "project_id")

    static func write(_ file: UnitFile, to rows: inout UnitRows) {
        guard let project = file.project else { return }
        for (number, plan) in project.plans.enumerated() {
            rows.add(
                schedule, project.id, plan.milestone.rawValue, Int32(number + 1), plan.due.description,
                plan.stated?.column, plan.positions, plan.slip.map { Int32(clamping: $0) }, plan.isOfPart)
        }
    }
}
