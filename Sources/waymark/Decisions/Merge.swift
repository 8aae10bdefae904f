import ArgumentParser
import Domain

/// `waymark merge FROM INTO`.
struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decides that two projects are one: the first goes into the second.",
        discussion: "The id of the first answers with the second from then on, for ever.")

    @Argument(help: "The project that goes into the other.") var from: String
    @Argument(help: "The project that stays.") var into: String
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        let (one, other) = (try await desk.project(from), try await desk.project(into))
        if one.id == other.id {
            Console.error("'\(from)' and '\(into)' are one project already")
            throw ExitStatus.incomplete
        }
        try await desk.take(.merged(ProjectsMerged(from: one, into: other)))
    }
}
