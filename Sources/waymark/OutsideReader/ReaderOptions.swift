import ArgumentParser
import Reading

/// Who reads: our own reader unless another is named.
struct ReaderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Let this program read: an article a line in, its events a line out (docs/outside-readers.md).",
            valueName: "command"))
    var reader: String?

    @Option(help: ArgumentHelp("What the program goes by, where it doesn't say itself.", valueName: "name"))
    var readerName: String?

    @Option(
        help: ArgumentHelp("Which version of it reads, where it doesn't say itself.", valueName: "version"))
    var readerVersion: String?

    @Option(help: ArgumentHelp("How long it may take for an article (60 unless told).", valueName: "seconds"))
    var readerTimeout: Double?

    mutating func validate() throws {
        if reader == nil, readerName != nil || readerVersion != nil || readerTimeout != nil {
            throw ValidationError("--reader-name, --reader-version and --reader-timeout go with --reader.")
        }
        if let reader, reader.allSatisfy(\.isWhitespace) {
            throw ValidationError("--reader needs a command.")
        }
        if let seconds = readerTimeout, !(0.001...1_000_000).contains(seconds) {
            throw ValidationError("--reader-timeout is a number of seconds above 0, at most 1000000.")
        }
        for (option, text) in [("--reader-name", readerName), ("--reader-version", readerVersion)] {
            if let text,
                !(1...100).contains(text.unicodeScalars.count) || text.utf8.contains(where: { $0 < 0x20 })
            {
                throw ValidationError("\(option) is a text of one line and at most 100 characters.")
            }
        }
        if readerName == Reader.name {
            throw ValidationError("'\(Reader.name)' is the name of our own reader.")
        }
    }

    /// The reader of a run.
    var chosen: ChosenReader {
        guard let reader else { return .own(ParallelReader()) }
        return .outside(
            OutsideReader(
                OutsideReader.Settings(
                    command: reader, name: readerName, version: readerVersion,
                    timeLimit: .seconds(readerTimeout ?? 60))))
    }
}
