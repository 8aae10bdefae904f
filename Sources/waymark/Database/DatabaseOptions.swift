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
        if try await connection.isLogCurrent() { return connection }
        for file in try await migrate() { Diagnostics.logger.info("applied \(file)") }
        return connection
    }

    /// Brings the schema of the log up to this program, as its owner; `roles` may use the log from then on.
    ///
    /// On the private server the owner is the superuser, and the program's own role is among the roles.
    func migrate(admitting roles: [String] = []) async throws -> [String] {
        let owner = try await given == nil ? Connection.open(cluster.adminURI) : connect()
        do {
            if given != nil { return try await owner.migrateLog(admitting: roles) }
            return try await owner.migrateLog(admitting: roles + [PrivateCluster.role]) { owner in
                // One that an earlier version made belongs to the program's role, which could then drop it.
                try owner.execute(script: "ALTER DATABASE \(PrivateCluster.database) OWNER TO CURRENT_USER")
            }
        } catch let error as PostgresError where given != nil && error.refusesWriting {
            throw MigrationRefused(reason: error.message)
        }
    }

    /// A connection to the database as it is.
    func connect() async throws -> Connection {
        let connection = try await openConnection()
        let version = await connection.serverVersion
        guard version >= Self.oldestServer else {
            throw DatabaseTooOld(version: version / 10_000)
        }
        // Short questions cost the planner enough to have them compiled, which takes longer than to answer them.
        try await connection.execute(script: "SET jit = off")
        return connection
    }

    private static let oldestServer = 150_000

    /// The private server may have been killed the moment before, and still look alive: once more is enough then.
    private func openConnection() async throws -> Connection {
        do {
            return try await Connection.open(try await uri(), onNotice: Diagnostics.note)
        } catch let error as PostgresError where given == nil && error.kind == .connectionFailed {
            try await Task.sleep(for: .milliseconds(300))
            return try await Connection.open(try await uri(), onNotice: Diagnostics.note)
        }
    }

    /// A connection to the database, its state brought up to the log.
    func openState(quiet: Bool) async throws -> Connection {
        let connection = try await open()
        let bar = ProgressBar("events", quiet: quiet)
        defer { bar.end() }
        do {
            try await Projector.catchUp(connection) { bar.show($0, of: $1) }
        } catch let error as PostgresError where error.refusesWriting {
            // A replica, or a role that may only read: it answers from the state that is there.
            guard let lag = try await Projector.lag(connection) else { throw error }
            Diagnostics.logger.warning("the state is \(lag.head - lag.position) events behind the log")
        }
        return connection
    }

    private func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}

/// The server is older than Waymark needs.
struct DatabaseTooOld: Error, CustomStringConvertible {
    /// Its major version.
    var version: Int

    /// What to do.
    var description: String { "the database is PostgreSQL \(version); Waymark needs 15 or newer" }
}

/// The role may not change the schema of the log.
struct MigrationRefused: Error, CustomStringConvertible {
    /// The server's words.
    var reason: String

    /// What to do.
    var description: String {
        "the log has to be brought up to this program first, which this role may not do (\(reason)); run"
            + " 'waymark db migrate --grant ROLE' as the owner of the database"
    }
}

extension PostgresError {
    /// Whether the server, or the role, may only read.
    var refusesWriting: Bool { sqlState == "25006" || sqlState == "42501" }
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

    /// The limit for the database: none for a table, which tells how many rows there would be.
    func fetched(_ format: OutputFormat) -> Int? { format == .table ? nil : rows(format) }

    /// The limit in use for a format.
    func rows(_ format: OutputFormat) -> Int? {
        guard let limit else { return format == .table ? 100 : nil }
        return limit == 0 ? nil : limit
    }
}
