import ArgumentParser
import Domain
import EventLog
import Projections

/// `waymark restore`.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts a backup into an empty log, and projects its state.",
        discussion: """
            A file is read through first, and nothing is changed where it is damaged, cut, or no backup; what comes \
            from standard input is checked as it goes in. A log that is not empty is refused, unless it holds the \
            beginning of the same backup: a restore that broke off can simply be made again.
            """)

    @Argument(help: "The file, or - for standard input.") var file: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let start = ContinuousClock.now
        let lines = try LineFile(file)
        let connection = try await database.open()
        let bar = ProgressBar("events", quiet: output.quiet)
        defer { bar.end() }
        let restoration = Restoration(connection, file: file) { bar.show($0, of: $1) }
        if lines.isRegular {
            try await restoration.check(lines)
            // It may have changed meanwhile: all is checked again on the way in.
        }
        var summary = try await restoration.restore(lines.isRegular ? try LineFile(file) : lines)
        bar.end()
        var obstacle: DomainEventError?
        do {
            let projecting = ProgressBar("events", quiet: output.quiet)
            defer { projecting.end() }
            try await Projector.catchUp(connection) { projecting.show($0, of: $1) }
        } catch let error as DomainEventError { obstacle = error }
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        let printer = RowPrinter<Restoration.Summary>(output.chosen, quiet: output.quiet)
        printer.print(summary)
        printer.finish()
        if let obstacle {
            Console.error("the log is whole again, but its state cannot be projected: \(obstacle)")
            throw ExitStatus.incomplete
        }
    }
}

extension Restoration.Summary: Printable {
    static var plural: String { "restore" }
    static var columns: [String] { ["events", "new", "duplicate", "texts", "last_position", "seconds"] }

    var fields: [Field] {
        [
            .integer(events), .integer(new), .integer(duplicate), .integer(texts), .integer(lastPosition),
            .number(seconds.thousandths),
        ]
    }

    static var headings: [String] { columns.map { $0.uppercased() } }

    var cells: [String] { fields.map(\.plain) }
}
