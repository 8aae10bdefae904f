import ArgumentParser
import Articles
import Reading

/// `waymark ingest`.
struct Ingest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads articles and appends what they say to the log.",
        discussion: """
            The same article again changes nothing, so that a run that was broken off can simply be made again. \
            Inputs are as for 'extract'. What is rejected is named on standard error, with the reason; the rest \
            goes on, and the exit status is then 1.
            """)

    @Argument(help: "Files, folders, or - for standard input.") var inputs: [String]
    @OptionGroup var reader: ReaderOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let start = ContinuousClock.now
        let connection = try await database.open()
        let reader = reader.chosen
        var ingestion = Ingestion(connection, reader) { Console.error($0) }
        let bar = ProgressBar("articles", quiet: output.quiet)
        var fault: ReaderUnusable?
        do {
            var batches = ArticleBatches(inputs, of: reader.batch)
            while let batch = batches.next() {
                for rejection in batch.rejections { ingestion.refuse("\(rejection)") }
                if !batch.articles.isEmpty { try await ingestion.take(batch.articles) }
                bar.show(ingestion.summary.articles)
            }
            try await reader.finish()
        } catch let error as ReaderUnusable { fault = error }
        try await ingestion.finish()
        bar.end()
        var summary = ingestion.summary
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        let printer = RowPrinter<Ingestion.Summary>(output.chosen, quiet: output.quiet)
        printer.print(summary)
        printer.finish()
        if let fault { throw fault }
        if summary.rejected > 0 { throw ExitStatus.incomplete }
    }
}

extension Ingestion.Summary: Printable {
    static var plural: String { "run" }

    static var columns: [String] {
        ["articles", "new", "duplicate", "rejected", "events", "last_position", "seconds"]
    }

    var fields: [Field] {
        [
            .integer(articles), .integer(new), .integer(duplicate), .integer(rejected), .integer(events),
            .integer(lastPosition), .number(seconds.thousandths),
        ]
    }

    static var headings: [String] { columns.map { $0.uppercased() } }

    var cells: [String] { fields.map(\.plain) }
}
