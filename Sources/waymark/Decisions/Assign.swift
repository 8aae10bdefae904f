import ArgumentParser
import Domain
import Queries

/// `waymark assign EVENT PROJECT`.
struct Assign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decides which project an article means.",
        discussion: """
            All that the event's article calls as this event does goes to the project, in this reading and in later \
            ones; of an event that names no project, only it.
            """)

    @Argument(help: "The position of an event, as 'waymark events' shows it.") var event: Int
    @Argument(help: "The project.") var project: String
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        let mention = MentionReference(of: try await desk.event(event))
        let target = try await desk.project(project)
        try await desk.take(.assigned(MentionAssigned(mention: mention, to: target)))
    }
}

extension MentionReference {
    /// What an event calls its project; the event itself where it names none.
    init(of row: EventRow) {
        if let mention = row.event.project {
            self.init(article: row.article, asset: mention.asset)
        } else {
            let evidence = row.event.evidence
            self.init(
                article: row.article, type: row.event.type, start: evidence.start, end: evidence.end)
        }
    }
}
