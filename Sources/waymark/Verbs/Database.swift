import ArgumentParser
import Cluster
import EventLog
import Glibc
import JSON
import Postgres
import Projections

/// `waymark db`.
struct Database: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db", abstract: "The database: its server, its address, its schema.",
        subcommands: [Status.self, Start.self, Stop.self, URL.self, PSQL.self, Migrate.self],
        defaultSubcommand: Status.self)

    /// `waymark db status`.
    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Whether the database can be reached, and how far the state is behind the log.")

        @OptionGroup var output: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let printer = RowPrinter<DatabaseStatus>(output.chosen, quiet: output.quiet)
            let status = try await look()
            printer.print(status)
            printer.finish()
            if status.server != "running" { throw ExitStatus.incomplete }
        }

        /// Starts nothing and changes nothing.
        private func look() async throws -> DatabaseStatus {
            var status = DatabaseStatus()
            if database.given == nil {
                let cluster = database.cluster.status()
                status.dataDirectory = database.directory
                status.server = cluster.state.text
                status.version = cluster.version.map(String.init)
                status.process = cluster.processID.map(Int.init)
                if cluster.state != .running { return status }
            }
            let connection = try await database.connect()
            status.server = "running"
            let number = await connection.serverVersion
            status.version = "\(number / 10000).\(number % 10000)"
            if try await connection.hasLog() {
                status.head = try await connection.head()
                status.projected = try await Projector.lag(connection)?.position
                status.subscriptions = try await connection.subscriptions()
            }
            return status
        }
    }

    /// `waymark db start`.
    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Starts the private server, making it where there is none.")

        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            try database.demandPrivate("start")
            try await database.cluster.start()
        }
    }

    /// `waymark db stop`.
    struct Stop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Stops the private server.")

        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            try database.demandPrivate("stop")
            try await database.cluster.stop()
        }
    }

    /// `waymark db url`.
    struct URL: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the libpq URI of the database in use.")

        @Flag(help: "As its owner (on the private server: a superuser).") var admin = false
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            Output.write(try await database.uri(admin: admin) + "\n")
        }
    }

    /// `waymark db psql`.
    struct PSQL: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Opens the database in psql; arguments behind -- go to it.")

        @Flag(help: "As its owner (on the private server: a superuser).") var admin = false
        @OptionGroup var database: DatabaseOptions
        @Argument(parsing: .captureForPassthrough, help: "Arguments of psql.") var arguments: [String] = []

        func run() async throws {
            let uri = try await database.uri(admin: admin)
            let program = database.given == nil ? try await database.cluster.psqlPath() : "psql"
            // psql reads what the URI says from its first argument, so that no shell sees it.
            var words = ([program, uri] + arguments.filter { $0 != "--" }).map { strdup($0) } + [nil]
            execvp(program, &words)
            Console.error(
                "\(program) cannot be run: \(String(cString: strerror(errno))); install postgresql-client")
            throw ExitStatus.database
        }
    }

    /// `waymark db migrate`.
    struct Migrate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Brings the schema of the log up to this program.",
            discussion: """
                Needs the owner of the database, or of the log once there is one. Every other verb gets along with a \
                role that was granted the use of the log: it may read and call the functions that append, and make \
                the schemas of the projected state; it cannot change what stands in the log. On the private server \
                all this is done by itself. Every other verb migrates, too, where its role may do so.
                """)

        @Option(help: "Let this role use the log; may be given several times.") var grant: [String] = []
        @OptionGroup var output: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            if database.given == nil { try await database.cluster.start() }
            let applied = try await database.migrate(admitting: grant)
            if output.quiet { return }
            Output.write(applied.isEmpty ? "nothing to do\n" : applied.map { "applied \($0)\n" }.joined())
        }
    }
}

/// How the database is doing.
struct DatabaseStatus: Printable {
    var server = "stopped"
    var version: String?
    var process: Int?
    var dataDirectory: String?
    var head: Int?
    var projected: Int?
    var subscriptions: [SubscriptionState] = []

    static var plural: String { "database" }
    static var columns: [String] {
        ["server", "version", "pid", "data_directory", "head", "projected", "lag", "subscriptions"]
    }

    private var lag: Int? { head.flatMap { head in projected.map { head - $0 } } }

    var fields: [Field] {
        [
            .text(server), .text(version), .integer(process), .text(dataDirectory), .integer(head),
            .integer(projected), .integer(lag), .json(subscriptionList),
        ]
    }

    private var subscriptionList: [UInt8] {
        var writer = JSONWriter()
        writer.array(subscriptions) { writer, subscription in
            writer.object { writer in
                writer.key("name")
                writer.string(subscription.name)
                writer.key("position")
                writer.integer(subscription.position)
                writer.key("lag")
                writer.integer((head ?? 0) - subscription.position)
                writer.key("moved_at")
                writer.string(Moment.text(subscription.movedAt.microseconds))
            }
        }
        return writer.bytes
    }

    static var headings: [String] {
        ["SERVER", "VERSION", "PID", "DATA DIRECTORY", "EVENTS", "LAG", "SUBSCRIPTIONS' LAG"]
    }

    var cells: [String] {
        [
            server, version ?? "", process.map(String.init) ?? "", dataDirectory ?? "",
            head.map(String.init) ?? "", lag.map(String.init) ?? "",
            subscriptions.map { "\($0.name) \((head ?? 0) - $0.position)" }.joined(separator: ", "),
        ]
    }
}

extension PrivateCluster.Status.State {
    /// The state in a word.
    var text: String {
        switch self {
        case .absent: "absent"
        case .stopped: "stopped"
        case .changing: "changing"
        case .running: "running"
        }
    }
}

extension DatabaseOptions {
    /// Refuses what can be done to the private server only.
    func demandPrivate(_ verb: String) throws {
        if given != nil {
            throw ValidationError(
                "'db \(verb)' is for the private server; leave --database and WAYMARK_DATABASE_URL out.")
        }
    }

    /// The URI of the database in use, or of its owner.
    func uri(admin: Bool) async throws -> String {
        let uri = try await uri()
        return admin && given == nil ? cluster.adminURI : uri
    }
}
