import ArgumentParser
import EventLog
import Postgres

/// `waymark backup`.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the log and the texts of the articles to one file.",
        discussion: """
            The file is there whole or not at all, and holds what was in the log at one moment; others may go on \
            writing to it. Its last line tells whether it was damaged or cut. 'restore' makes a log of it again. \
            docs/backup.md describes the format.
            """)

    @Argument(help: "The file, or - for standard output, where no summary is printed then.") var file: String
    @Flag(help: "Replace a file that is there already.") var force = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let start = ContinuousClock.now
        let (file, force) = (file, force)
        if file != "-" { try PendingFile.check(file, force: force) }
        let connection = try await database.open()
        let bar = ProgressBar("events", quiet: output.quiet)
        defer { bar.end() }
        let head = try await connection.durableHead()
        var summary = try await connection.transaction(.repeatableRead, readOnly: true) { connection in
            if file == "-" {
                return try connection.backUp(
                    upTo: head, to: { Output.write($0) }, progress: { bar.show($0, of: $1) })
            }
            let pending = try PendingFile(file, force: force)
            let summary = try connection.backUp(
                upTo: head, to: { try pending.write($0) }, progress: { bar.show($0, of: $1) })
            try pending.finish()
            return summary
        }
        bar.end()
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        if file == "-" { return }
        let printer = RowPrinter<BackupSummary>(output.chosen, quiet: output.quiet)
        printer.print(summary)
        printer.finish()
    }
}

extension BackupSummary: Printable {
    static var plural: String { "backup" }
    static var columns: [String] { ["events", "texts", "bytes", "sha256", "seconds"] }

    var fields: [Field] {
        [
            .integer(header.events), .integer(header.texts), .integer(bytes), .text(sha256),
            .number(seconds.thousandths),
        ]
    }

    static var headings: [String] { columns.map { $0.uppercased() } }

    var cells: [String] { fields.map(\.plain) }
}
