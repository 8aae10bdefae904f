import Cluster
import Glibc
import Postgres

/// A server of one test's own on which nothing else writes, and what is written without a wait for the disk stays
/// off it for seconds: so that it shows whether anybody waited.
struct QuietServer {
    let cluster: PrivateCluster

    static func with(_ body: (QuietServer) async throws -> Void) async throws {
        var template = Array("/tmp/waymark-quiet-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return }
        let folder = String(cString: made)
        let server = QuietServer(cluster: PrivateCluster(dataDirectory: folder))
        do {
            try await server.prepare()
            try await body(server)
        } catch {
            try? await server.remove(folder)
            throw error
        }
        try await server.remove(folder)
    }

    /// Another connection, as the superuser.
    func open() async throws -> Connection { try await Connection.open(cluster.adminURI) }

    /// Ends the server as a crash would, and starts it again.
    func crash() async throws {
        kill(cluster.status().processID ?? 0, SIGQUIT)
        while cluster.status().state == .running { try await Task.sleep(for: .milliseconds(5)) }
        try await cluster.start()
    }

    private func prepare() async throws {
        try await cluster.start()
        let connection = try await open()
        for setting in [
            "wal_writer_delay = '10s'", "wal_level = minimal", "max_wal_senders = 0", "autovacuum = off",
            "synchronous_commit = off", "fsync = off",
        ] {
            try await connection.execute(script: "ALTER SYSTEM SET \(setting)")
        }
        await connection.close()
        try await cluster.stop()
        try await cluster.start()
        try await open().migrateLog()
    }

    private func remove(_ folder: String) async throws {
        try await cluster.stop()
        let command: [String] = ["/bin/rm", "-rf", "--", folder]
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        words.append(nil)
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        if posix_spawn(&process, "/bin/rm", nil, nil, words, nil) == 0 { waitpid(process, nil, 0) }
    }
}

extension Connection {
    /// Whether all that was written is on disk. Reading it writes nothing once it was read before.
    func isAllFlushed() throws -> Bool { try first(Self.isAllFlushedStatement) ?? false }

    private static let isAllFlushedStatement = Statement(
        "SELECT pg_current_wal_insert_lsn() <= pg_current_wal_flush_lsn()"
    ) { try $0.read(0, Bool.self) }

    /// Waits until somebody waits for the lock of the log.
    func awaitWaiter() async throws {
        let sql = "SELECT count(*)::text FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        while try column(sql) == ["0"] { try await Task.sleep(for: .milliseconds(2)) }
    }
}
