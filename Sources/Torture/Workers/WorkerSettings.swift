import ArgumentParser

/// What every worker process is told.
struct WorkerSettings: ParsableArguments {
    @Option(help: "The database.") var address: String
    @Option(help: "The worker's number.") var number: Int
    @Option(help: "The file it keeps its journal in.") var journal: String
    @Option(help: "The file that ends its work.") var stopFile: String
    @Option(help: "What its choices follow from.") var seed: UInt64 = 0

    /// The arguments that read as these settings.
    var words: [String] {
        [
            "--address", address, "--number", "\(number)", "--journal", journal, "--stop-file", stopFile,
            "--seed", "\(seed)",
        ]
    }

    init() {}

    init(address: String, number: Int, journal: String, stopFile: String, seed: UInt64 = 0) {
        self.address = address
        self.number = number
        self.journal = journal
        self.stopFile = stopFile
        self.seed = seed
    }
}
