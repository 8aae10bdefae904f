import ArgumentParser
import Domain
import Queries

/// `waymark decisions`.
struct Decisions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What analysts decided, by whom and why, and what they took back.")

    @OptionGroup var rows: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let printer = RowPrinter<DecisionRow>(
            output.chosen, limit: rows.rows(output.chosen), quiet: output.quiet)
        try await connection.run { connection in try connection.decisions { printer.print($0) } }
        printer.finish()
    }
}

extension DecisionRow: Printable {
    static var plural: String { "decisions" }

    static var columns: [String] {
        ["decision", "type", "who", "why", "decided_on", "position", "recorded_at", "withdrawn", "data"]
    }

    var fields: [Field] {
        [
            .text(id), .text(taken.decision.typeName), .text(taken.who), .text(taken.why),
            .text(taken.decidedOn.description), .integer(position), .text(Moment.text(recordedAt)),
            .integer(withdrawn), .json(data),
        ]
    }

    static var headings: [String] { ["DECISION", "TYPE", "ABOUT", "WHO", "WHY", "ON", "STANDS"] }

    var cells: [String] {
        [
            id, taken.decision.typeName, about, taken.who, taken.why, taken.decidedOn.description,
            withdrawn.map { "withdrawn at \($0)" } ?? "yes",
        ]
    }

    private var about: String {
        switch taken.decision {
        case .merged(let merge): "\(merge.from.id) → \(merge.into.id)"
        case .split(let split): "\(split.project.id) → \(split.into)"
        case .assigned(let assignment): "\(assignment.mention.asset ?? "event") → \(assignment.to.id)"
        case .retracted(let retraction): retraction.event.type.rawValue
        case .corrected(let correction): correction.event.type.rawValue
        case .renamed(let renaming): "\(renaming.project.id): \(renaming.name)"
        case .statusDecided(let decided): "\(decided.project.id): \(decided.status.rawValue)"
        case .aliasAdded(let added): "\(added.project.id): \(added.alias)"
        case .noteAdded(let added): "\(added.project.id): \(added.text)"
        }
    }
}
