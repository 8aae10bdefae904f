import ArgumentParser
import Domain
import Queries

/// `waymark why-same A B`.
struct WhySame: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why-same", abstract: "Why two projects are, or are not, held to be one.",
        discussion: """
            Of all names of both the pair that is most alike is shown: each gate with what stands on both sides, and \
            what the names were scored by.
            """)

    @Argument(help: "A project's id.") var one: String
    @Argument(help: "Another's.") var other: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        var sketches: [[ProjectSketch]] = []
        for id in [one, other] {
            let answering = try await connection.answering(id)
            let found = try await connection.sketches(of: answering)
            if found.isEmpty {
                Console.error("there is no project '\(id)' that was read of; 'waymark projects' lists them")
                throw ExitStatus.incomplete
            }
            sketches.append(found)
        }
        let pairs = sketches[0].flatMap { a in sketches[1].map { (a, $0, ProjectLikeness(a, $0)) } }
        guard let best = pairs.max(by: { Self.rank($0.2) < Self.rank($1.2) }) else { return }
        let printer = RowPrinter<Comparison>(output.chosen, quiet: output.quiet)
        for row in Comparison.rows(best.0, best.1, best.2) { printer.print(row) }
        printer.finish()
    }

    private static func rank(_ likeness: ProjectLikeness) -> (Int, Double) {
        let order: [ProjectLikeness.Verdict] = [.different, .described, .doubtful, .same]
        return (order.firstIndex(of: likeness.verdict) ?? 0, likeness.score)
    }
}

/// One part of a comparison of two projects.
struct Comparison: Printable {
    /// verdict, gate or feature.
    var part: String
    /// What is compared.
    var name: String
    /// What stands on the one side.
    var one: String
    /// What stands on the other.
    var other: String
    /// open or shut; a value from 0 to 1; the verdict.
    var outcome: String
    /// How much a value counts.
    var weight: Double?

    static func rows(_ a: ProjectSketch, _ b: ProjectSketch, _ likeness: ProjectLikeness) -> [Comparison] {
        let verdict = Comparison(
            part: "verdict", name: "project", one: a.mention.asset, other: b.mention.asset,
            outcome: "\(likeness.verdict.rawValue) \(likeness.score.thousandths)")
        let gates = likeness.gates.map { gate in
            Comparison(
                part: "gate", name: gate.name, one: gate.values.first ?? "", other: gate.values.last ?? "",
                outcome: gate.isOpen ? "open" : "shut")
        }
        let features = likeness.features.map { feature in
            Comparison(
                part: "feature", name: feature.name, one: feature.values.first ?? "",
                other: feature.values.last ?? "", outcome: "\(feature.value.thousandths)",
                weight: feature.weight)
        }
        return [verdict] + gates + features
    }

    static var plural: String { "parts" }
    static var columns: [String] { ["part", "name", "one", "other", "outcome", "weight"] }
    var fields: [Field] {
        [
            .text(part), .text(name), .text(one), .text(other), .text(outcome),
            weight.map { .number($0) } ?? .text(nil),
        ]
    }
    static var headings: [String] { ["PART", "NAME", "ONE", "OTHER", "OUTCOME", "WEIGHT"] }
    var cells: [String] { [part, name, one, other, outcome, weight.map { "\($0)" } ?? ""] }
}
