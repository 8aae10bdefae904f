import Glibc
import Postgres

/// The steps from nothing to a server that serves; each runs under the start lock.
extension PrivateCluster {
    /// The data folder, left open to the server's programs as file 3.
    ///
    /// A name that works where the folders above are closed to them, as root's home is to the account that
    /// runs the server for root.
    private static let openData = "/proc/self/fd/3"

    /// Makes the data aside and gives it its name when it is whole.
    func makeData(_ account: Account) async throws {
        let installation = try await Installation.find()
        let fresh = layout.newData
        if FileStatus(fresh) != nil, let remove = Programs.find("rm") {
            _ = try await Launch([remove, "-rf", "--", fresh]).run()
        }
        guard mkdir(fresh, 0o700) == 0 else {
            throw ClusterError(
                .folder,
                "can't make the folder \(fresh): \(FileSystem.lastError); choose another with --data-dir")
        }
        try account.own(fresh)
        let options = ["-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-k", "-U", "postgres"]
        let words = account.prefix + ["\(installation.folder)/initdb", "-D", Self.openData] + options
        let folder = try OpenFolder(fresh)
        let status = try await Launch(words, log: layout.log, files: [folder.descriptor]).run()
        guard status == 0 else { throw failure("initdb ended with status \(status)") }
        guard rename(fresh, layout.data) == 0 else {
            throw ClusterError(.folder, "can't rename \(fresh): \(FileSystem.lastError)")
        }
    }

    /// Starts the server and leaves it to itself.
    func startServer(_ account: Account) async throws {
        guard let major = status().version else {
            throw ClusterError(
                .folder,
                "\(layout.data) is there but holds no PostgreSQL data: move it away, or choose another --data-dir"
            )
        }
        let installation = try await Installation.find(major: major)
        // Orphans of a killed server may hold on for a second or two.
        let alive = try await FileLock.wait(
            layout.aliveLock, seconds: 15,
            whatFor:
                "processes of an earlier PostgreSQL still use \(layout.data), perhaps in another container")
        try Postmaster.disarm(data: layout.data, owner: account)
        try layout.prepareSocketFolder(for: account)
        // The socket's lock names the server that is gone, too; nothing but that number is asked of it.
        unlink("\(layout.socket).lock")
        if let log = FileStatus(layout.log), log.size > 10_000_000 { rename(layout.log, "\(layout.log).old") }
        // The server stands in its data folder; a name from the root may be closed to it.
        let socket = layout.socketFitsData ? "." : layout.socketFolder
        let settings = [
            "listen_addresses=", "unix_socket_directories=\(socket)", "unix_socket_permissions=0700",
            "port=\(Layout.port)", "logging_collector=off", "log_destination=stderr",
        ]
        let words =
            account.prefix + ["\(installation.folder)/postgres", "-D", Self.openData]
            + settings.flatMap { ["-c", $0] }
        let folder = try OpenFolder(layout.data)
        let launch = Launch(words, log: layout.log, files: [folder.descriptor, alive.descriptor])
        try await watch(try launch.start())
    }

    /// Waits until the new process has shown itself in its file, or has ended.
    private func watch(_ process: pid_t) async throws {
        while Postmaster(data: layout.data)?.process != process {
            if let status = Launch.reap(process) { throw failure("PostgreSQL ended with status \(status)") }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Waits for a server that is there, through its recovery if need be; that there is none, or none any more, is
    /// an error, unless it may be so.
    func waitUntilReady(orGone mayBeGone: Bool = false) async throws {
        let end = ContinuousClock.now + .seconds(600)
        while true {
            guard let server = Postmaster(data: layout.data) else {
                if mayBeGone { return }
                throw failure("PostgreSQL ended")
            }
            if server.isReady { return }
            guard ContinuousClock.now < end else {
                throw failure("PostgreSQL, process \(server.process), isn't ready after 600 s")
            }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Makes the role and the database, or what of them a program that was stopped here has left to do.
    func makeDatabase(_ account: Account) async throws {
        let connection = try await Connection.open(maintenanceURI)
        let known = Statement("select 1 from pg_roles where rolname = 'waymark'")
        if try await connection.query(known).isEmpty {
            try await connection.execute(script: "CREATE ROLE waymark LOGIN")
        }
        let there = Statement("select 1 from pg_database where datname = 'waymark'")
        if try await connection.query(there).isEmpty {
            try await connection.execute(script: "CREATE DATABASE waymark")
        }
        // Schemas of its own, for what is projected; the log is another's.
        try await connection.execute(script: "GRANT CREATE ON DATABASE waymark TO waymark")
        await connection.close()
        try FileSystem.write("", to: layout.readyMark)
        try account.own(layout.readyMark)
    }

    /// What went wrong, with the server's last word on it.
    private func failure(_ what: String) -> ClusterError {
        let lines = (FileSystem.text(of: layout.log) ?? "").split(separator: "\n")
        let telling = lines.suffix(20).last { line in
            ["FATAL", "PANIC", "error:", "ERROR", "setpriv:"].contains { line.contains($0) }
        }
        let word = telling ?? lines.last ?? "it said nothing"
        return ClusterError(.failed, "\(what): \(word) (log: \(layout.log))")
    }
}
