import ArgumentParser
import EventLog

/// `waymark import`.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes events of another log in, as 'log --format cloudevents' printed them.",
        discussion: """
            Positions, ids, times and digests stay as they are, so that the events must follow on those that are \
            there; the same file again changes nothing. A line whose digest or id is wrong ends the run with its \
            number and status 1; what stands before it stays in. The texts of the articles don't come with the \
            events: 'backup' and 'restore' carry both.
            """)

    @Argument(help: "A file, or - for standard input.") var input: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let start = ContinuousClock.now
        let lines = try LineFile(input)
        let connection = try await database.open()
        let bar = ProgressBar("events", quiet: output.quiet)
        defer { bar.end() }
        var events = EventImport(connection, file: input)
        var fault: TransferError?
        do {
            try await events.take(lines) { bar.show($0) }
        } catch let error as TransferError { fault = error }
        try await connection.seal()
        events.end(rejected: fault == nil ? 0 : 1, at: try await connection.head())
        bar.end()
        var summary = events.summary
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        let printer = RowPrinter<EventImport.Summary>(output.chosen, quiet: output.quiet)
        printer.print(summary)
        printer.finish()
        if let fault { throw fault }
    }
}

extension EventImport.Summary: Printable {
    static var plural: String { "import" }

    static var columns: [String] {
        ["events", "new", "duplicate", "rejected", "last_position", "seconds"]
    }

    var fields: [Field] {
        [
            .integer(events), .integer(new), .integer(duplicate), .integer(rejected), .integer(lastPosition),
            .number(seconds.thousandths),
        ]
    }

    static var headings: [String] { columns.map { $0.uppercased() } }

    var cells: [String] { fields.map(\.plain) }
}
