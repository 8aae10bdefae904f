import ArgumentParser
import Projections
import Queries

/// `waymark rebuild`.
struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Projects everything again from position 1 while readers go on reading.")

    @Flag(help: "Print the digest of the new state, too, which takes a while of its own.") var digest = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.open()
        let start = ContinuousClock.now
        // Each event is read once and written once.
        let bar = ProgressBar("steps", quiet: output.quiet)
        let position = try await Projector.rebuild(connection) { bar.show($0, of: $1) }
        bar.end()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let summary = RebuildSummary(
            position: position, digest: digest ? try await connection.stateDigest() : nil, seconds: seconds)
        let printer = RowPrinter<RebuildSummary>(output.chosen, quiet: output.quiet)
        printer.print(summary)
        printer.finish()
    }
}

/// What a rebuild did.
struct RebuildSummary: Printable {
    var position: Int
    var digest: String?
    var seconds: Double

    static var plural: String { "rebuild" }
    static var columns: [String] { ["position", "state_digest", "seconds"] }
    var fields: [Field] { [.integer(position), .text(digest), .number(seconds.thousandths)] }
    static var headings: [String] { ["POSITION", "STATE DIGEST", "SECONDS"] }
    var cells: [String] { ["\(position)", digest ?? "", "\(seconds.thousandths)"] }
}

extension Double {
    /// Rounded to three places.
    var thousandths: Double { (self * 1000).rounded() / 1000 }
}

/// `waymark state-digest`.
struct StateDigestVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "state-digest", abstract: "One line, equal for equal projected state.",
        discussion: """
            What depends on the order in which articles came alone, positions, ids and times of knowing, is left out. \
            --exact counts every row of every table: for the state before and after a rebuild.
            """)

    @Flag(help: "Count every row of every table, with positions and times.") var exact = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let connection = try await database.openState(quiet: output.quiet)
        let digest = try await connection.stateDigest(exact: exact)
        if !output.quiet { Output.write(digest + "\n") }
    }
}
