import ArgumentParser
import Domain
import JSON
import Queries

/// `waymark schedule [PROJECT]`.
struct PlannedDates: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "Planned dates as they slipped, and what came of them.",
        discussion: """
            One row for each date that was stated, by project and milestone. slip_days is how far it lies behind the \
            plan stated before it. Rows on the completion of a whole project tell when that was (actual), whether \
            ahead, on_time or late, and by how many days at most.
            """)

    @Argument(help: "Only plans of this project.") var project: String?
    @Option(help: "Only projects in this country (ISO 3166 code).") var country: CountryCode?
    @Flag(help: "Only projects completed late, and those whose schedule has slipped.") var late = false
    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        if let project, try await connection.project(project) == nil {
            Console.error("there is no project '\(project)'; 'waymark projects' lists them")
            throw ExitStatus.incomplete
        }
        let printer = RowPrinter<ScheduleRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        let query = ScheduleQuery(project: project, country: country?.description, isLate: late)
        let most = rows.fetched(output.chosen)
        try await connection.run { try $0.schedule(query, limit: most) { printer.print($0) } }
        printer.finish()
    }
}

extension ScheduleRow: Printable {
    static var plural: String { "planned dates" }

    static var columns: [String] {
        [
            "project_id", "name", "milestone", "number", "due", "stated_on", "slip_days", "of_part",
            "positions", "actual", "schedule", "schedule_days",
        ]
    }

    var fields: [Field] {
        [
            .text(projectID), .text(name), .text(milestone), .integer(number), .text(due),
            .text(statedOn?.description), .integer(slipDays), .flag(isOfPart), .integers(positions),
            .text(actual), .text(schedule), .integer(scheduleDays),
        ]
    }

    static var headings: [String] {
        ["PROJECT", "MILESTONE", "DUE", "STATED", "SLIP", "ACTUAL", "SCHEDULE", "DAYS", "NAME"]
    }

    var cells: [String] {
        [
            projectID, isOfPart ? "\(milestone) (part)" : milestone, due, statedOn?.description ?? "",
            slipDays.map { $0 > 0 ? "+\($0)" : "\($0)" } ?? "", actual ?? "", schedule ?? "",
            scheduleDays.map { "\($0)" } ?? "", name,
        ]
    }
}
