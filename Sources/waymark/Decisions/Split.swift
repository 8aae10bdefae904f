import ArgumentParser
import Domain

/// `waymark split PROJECT EVENT...`.
struct Split: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decides that part of what is held of a project is another project.",
        discussion: """
            What the given events, by their positions, call the project goes into a new one: all that their articles \
            call so, in this reading and in later ones. With --called everything that any article calls so goes, too.
            """)

    @Argument(help: "The project.") var project: String
    @Argument(help: "Positions of events, as 'waymark project' shows them.") var events: [Int] = []
    @Option(help: "A name by which the other project is called, in whatever article; may be repeated.")
    var called: [String] = []
    @Option(help: "The name of the new project; else what the events call it.") var name: String?
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    mutating func validate() throws {
        if events.isEmpty, called.isEmpty { throw ValidationError("Name events, or a name with --called.") }
    }

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        let whole = try await desk.project(project)
        var mentions = called.map { MentionReference(asset: $0) }
        for position in events {
            let row = try await desk.event(position)
            guard row.projectID == whole.id else {
                Console.error("the event at position \(position) is not held of '\(whole.id)'")
                throw ExitStatus.incomplete
            }
            mentions.append(MentionReference(of: row))
        }
        let asset = name ?? mentions.compactMap(\.asset).first ?? whole.id
        let id = try await desk.newID(named: asset, like: whole.id)
        try await desk.take(
            .split(ProjectSplit(project: whole, mentions: mentions, into: id, name: name)))
    }
}
