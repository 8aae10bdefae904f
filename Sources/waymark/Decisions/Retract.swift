import ArgumentParser
import Domain

/// `waymark retract EVENT`.
struct Retract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decides that an event did not happen, or that the article does not say so.",
        discussion:
            "It stays in the log, and is held true no longer; a later reading that finds it again changes nothing."
    )

    @Argument(help: "The position of an event, as 'waymark events' shows it.") var event: Int
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        let row = try await desk.event(event)
        try await desk.take(
            .retracted(EventRetracted(event: EventReference(article: row.article, row.event))))
    }
}
