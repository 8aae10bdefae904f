import ArgumentParser
import Articles
import Domain
import JSON
import Reading

/// `waymark extract`.
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads articles and prints the events found in them; needs no database.",
        discussion: """
            Inputs are files, folders, or - for standard input: plain text, or NDJSON with one article a line. One \
            object is printed for each article, in the order of the input.
            """)

    @Argument(help: "Files, folders, or - for standard input.") var inputs: [String]
    @Flag(help: "Tell the rule, the trigger and where each slot came from.") var explain = false
    @OptionGroup var reader: ReaderOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if output.format == .csv { throw ValidationError("'extract' prints ndjson, json or table, not csv.") }
        if explain, reader.reader != nil {
            throw ValidationError("--explain tells of our own reader; it does not go with --reader.")
        }
    }

    func run() async throws {
        let printer = ExtractPrinter(output.chosen, quiet: output.quiet, explain: explain)
        var rejected = 0
        let reader = reader.chosen
        var batches = ArticleBatches(inputs, of: reader.batch)
        do {
            while let batch = batches.next() {
                for rejection in batch.rejections {
                    rejected += 1
                    Console.error("\(rejection)")
                }
                defer { if self.reader.reader != nil { Output.flush() } }
                for result in try await reader.read(batch.articles) {
                    switch result {
                    case .read(let reading): printer.print(reading)
                    case .refused(let article, let reason):
                        rejected += 1
                        Console.error("\(article.shownName): \(reason)")
                    }
                }
            }
            try await reader.finish()
        } catch {
            printer.finish()
            throw error
        }
        printer.finish()
        if rejected > 0 { throw ExitStatus.incomplete }
    }
}
