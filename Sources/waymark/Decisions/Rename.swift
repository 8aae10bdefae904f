import ArgumentParser
import Domain

/// `waymark rename PROJECT NAME`.
struct Rename: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decides what a project is called; its id stays.")

    @Argument(help: "The project.") var project: String
    @Argument(help: "Its name.") var name: String
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        try await desk.take(
            .renamed(ProjectRenamed(project: try await desk.project(project), name: name)))
    }
}

/// `waymark alias PROJECT NAME`.
struct Alias: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decides that a name means a project, in whatever article it stands, earlier or later.")

    @Argument(help: "The project.") var project: String
    @Argument(help: "The name.") var name: String
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        try await desk.take(
            .aliasAdded(AliasAdded(project: try await desk.project(project), alias: name)))
    }
}

/// `waymark note PROJECT TEXT`.
struct Note: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a remark to a project; it is shown with it, and changes nothing else.")

    @Argument(help: "The project.") var project: String
    @Argument(help: "The remark.") var text: String
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        try await desk.take(.noteAdded(NoteAdded(project: try await desk.project(project), text: text)))
    }
}

/// `waymark decide-status PROJECT STATUS`.
struct DecideStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide-status", abstract: "Decides where a project stands.",
        discussion: """
            It stands against everything that happened up to today, whenever it is read; what happens later moves the \
            project on.
            """)

    @Argument(help: "The project.") var project: String
    @Argument(help: "The status.") var status: ProjectStatus
    @Option(help: "Since when (2025, 2025-Q2, 2025-04, 2025-04-30); since today unless told.")
    var since: PartialDate?
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let desk = try await DecisionDesk(decision, output, database)
        let target = try await desk.project(project)
        try await desk.take(
            .statusDecided(StatusDecided(project: target, status: status, since: since)))
    }
}

extension PartialDate: ExpressibleByArgument {
    /// Reads EDTF.
    public init?(argument: String) { self.init(edtf: argument) }
}

/// `waymark undo DECISION`.
struct Undo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes a decision back: all is as if it had not been taken.")

    @Argument(help: "The decision's id, as 'waymark decisions' shows it.") var id: String
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await DecisionDesk(decision, output, database).withdraw(id)
    }
}
