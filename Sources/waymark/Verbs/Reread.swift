import ArgumentParser

/// `waymark reread`.
struct Reread: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the articles of the log again, and appends what is read otherwise now.",
        discussion: """
            Taken are the articles that were last read by another reader, or another version of it, than the one \
            that would read now. A reading that says something else takes the place of the one held true, which \
            stays in the log; one that says the same is not written, so that the article is taken again by the next \
            run. For each article that changes, what is new (+), gone (-) and told otherwise (~) is printed, and in \
            the end a summary; its 'next' is the position to go on --from where --limit ended the run.
            """)

    @Option(help: "Only what was last read by an older version than this of the same reader.")
    var olderThanVersion: String?
    @Flag(help: "All articles, whoever read them last.") var all = false
    @Flag(help: "Show what would change, and write nothing.") var dryRun = false
    @Option(help: "Read at most so many articles.") var limit: Int?
    @Option(help: "Only articles that arrived at this position of the log, or behind it.") var from = 1
    @OptionGroup var reader: ReaderOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if all, olderThanVersion != nil {
            throw ValidationError("--all and --older-than-version exclude one another.")
        }
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
        if from < 1 { throw ValidationError("--from must be 1 or more.") }
        if output.format == .csv { throw ValidationError("'reread' prints ndjson, json or table, not csv.") }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let connection = try await database.open()
        let printer = RereadPrinter(output.chosen, quiet: output.quiet)
        let bar = ProgressBar("positions", quiet: output.quiet)
        let reader = reader.chosen
        let selection = all ? .all : olderThanVersion.map(RereadSelection.olderThan) ?? .readOtherwise
        var rereading = try await Rereading(
            connection, reader, Rereading.Plan(selection: selection, from: from, limit: limit, isDry: dryRun)
        ) {
            Console.error($0)
        } report: {
            printer.print($0)
        }
        var fault: ReaderUnusable?
        do {
            try await rereading.go { bar.show($0, of: $1) }
            try await reader.finish()
        } catch let error as ReaderUnusable { fault = error }
        try await rereading.finish()
        bar.end()
        var summary = rereading.summary
        summary.seconds = (ContinuousClock.now - start) / .seconds(1)
        printer.finish(summary)
        if let fault { throw fault }
        if summary.rejected > 0 { throw ExitStatus.incomplete }
    }
}
