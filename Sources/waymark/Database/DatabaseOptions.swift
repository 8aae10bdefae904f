import ArgumentParser
import Cluster
import EventLog
import Glibc
import Postgres
import Projections

/// Which database; `--database`, else `WAYMARK_DATABASE_URL`, else the private server in the data directory.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "A libpq URI of the database (else WAYMARK_DATABASE_URL, else a private server).")
    var database: String?

    @Option(help: "Where the private server lives (else WAYMARK_DATA_DIR, else ~/.local/share/waymark).")
    var dataDir: String?

    /// The URI that was given, if one was.
    var given: String? { database ?? environment("WAYMARK_DATABASE_URL") }

    /// The private server.
    var cluster: PrivateCluster { PrivateCluster(dataDirectory: directory) }

    /// The data directory.
    var directory: String {
        if let directory = dataDir ?? environment("WAYMARK_DATA_DIR") { return directory }
        if let share = environment("XDG_DATA_HOME") { return "\(share)/waymark" }
        return "\(environment("HOME") ?? "/root")/.local/share/waymark"
    }

    /// The URI of the database in use; starts the private server where that is meant.
    func uri() async throws -> String {
        if let given { return given }
        return try await cluster.start()
    }

    /// A connection to the database, its log brought up to this program.
    func open() async throws -> Connection {
        let connection = try await connect()
        for file in try await connection.migrateLog() { Diagnostics.logger.info("applied \(file)") }
        return connection
    }

    /// A connection to the database as it is.
    func connect() async throws -> Connection {
        try await Connection.open(try await uri(), onNotice: Diagnostics.note)
    }

    /// A connection to the database, its state brought up to the log.
    func openState(quiet: Bool) async throws -> Connection {
        let connection = try await open()
        let bar = ProgressBar("events", quiet: quiet)
        try await Projector.catchUp(connection) { bar.show($0, of: $1) }
        bar.end()
        return connection
    }

    private func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}

/// What is printed, and how.
struct OutputOptions: ParsableArguments {
    @Option(help: "table, json, ndjson or csv; a table on a terminal and ndjson elsewhere unless told.")
    var format: OutputFormat?

    @Flag(help: "Print nothing but errors.")
    var quiet = false

    /// The format in use.
    var chosen: OutputFormat { format ?? (Terminal.isOutput ? .table : .ndjson) }
}

/// How many rows are printed.
struct LimitOptions: ParsableArguments {
    @Option(help: "Print at most so many rows (a table: 100 unless told; 0 for all).")
    var limit: Int?

    mutating func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit must not be negative.") }
    }

    /// The limit in use for a format.
    func rows(_ format: OutputFormat) -> Int? {
        guard let limit else { return format == .table ? 100 : nil }
        return limit == 0 ? nil : limit
    }
}
