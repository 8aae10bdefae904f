import Cluster
import Glibc
import Postgres

/// The server the tests run on: the one that WAYMARK_TEST_DATABASE_URL names, or one of their own that goes
/// when the process does.
public actor TestServer {
    /// The one server of a test process.
    public static let shared = TestServer()

    private var admin: Task<(uri: @Sendable (String) -> String, connection: Connection), any Error>?
    private var made = 0

    /// A connection to a database nobody else uses.
    public func freshDatabase() async throws -> String {
        let admin = self.admin ?? Task { try await Self.start() }
        self.admin = admin
        made += 1
        let name = "waymark_test_\(getpid())_\(made)"
        let server = try await admin.value
        try await server.connection.execute(script: "CREATE DATABASE \(name)")
        return server.uri(name)
    }

    private static func start() async throws -> (uri: @Sendable (String) -> String, connection: Connection) {
        if let address = getenv("WAYMARK_TEST_DATABASE_URL").map({ String(cString: $0) }) {
            let uri = { @Sendable (name: String) in
                address + (address.contains("?") ? "&" : "?") + "dbname=\(name)"
            }
            return (uri, try await Connection.open(address))
        }
        let template = "/tmp/waymark-tests-XXXXXX".utf8CString.map { $0 }
        let folder = template.withUnsafeBufferPointer { source in
            var copy = Array(source)
            return mkdtemp(&copy).map { String(cString: $0) } ?? "/tmp/waymark-tests"
        }
        let cluster = PrivateCluster(dataDirectory: folder)
        try await cluster.start()
        // Suites run side by side, and each test has connections of its own.
        let settings = try await Connection.open(cluster.maintenanceURI)
        try await settings.execute(script: "ALTER SYSTEM SET max_connections = 500")
        await settings.close()
        try await cluster.stop()
        try await cluster.start()
        Leftover.keep(cluster.status().processID ?? 0, folder)
        let address = cluster.maintenanceURI
        return ({ "\(address)&dbname=\($0)" }, try await Connection.open(address))
    }
}

/// What has to go when the test process does.
private enum Leftover {
    nonisolated(unsafe) private static var server: pid_t = 0
    nonisolated(unsafe) private static var folder = ""

    static func keep(_ server: pid_t, _ folder: String) {
        Self.server = server
        Self.folder = folder
        atexit { Leftover.remove() }
    }

    private static func remove() {
        kill(server, SIGQUIT)
        waitpid(server, nil, 0)
        let command: [String] = ["/bin/rm", "-rf", "--", folder]
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        words.append(nil)
        var process: pid_t = 0
        if posix_spawn(&process, "/bin/rm", nil, nil, words, nil) == 0 { waitpid(process, nil, 0) }
    }
}

/// Databases for tests.
public enum TestDatabase {
    /// A connection to a fresh database.
    public static func open() async throws -> Connection {
        try await Connection.open(TestServer.shared.freshDatabase())
    }
}
