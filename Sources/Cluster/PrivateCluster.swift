import Glibc
import Postgres

/// A PostgreSQL of Waymark's own, in a folder, reachable by Unix socket only.
///
/// The server outlives the program that started it; any number of programs may start it at once. Only its
/// owner, and root, can reach it: the socket lies in a folder closed to all others. Run by root, it runs as the
/// account `postgres` or `nobody`, since PostgreSQL refuses root.
public struct PrivateCluster: Sendable {
    let layout: Layout

    /// The cluster in `dataDirectory`; nothing is made or started yet.
    public init(dataDirectory: String) { layout = Layout(dataDirectory) }

    /// The name of the database.
    public static let database = "waymark"
    /// The role of the programs that use it; it owns nothing that it was not let make.
    public static let role = "waymark"

    /// The database, as the role of the programs that use it.
    public var uri: String { layout.uri(user: Self.role, database: Self.database) }

    /// The same database, as its owner, the cluster's superuser.
    public var adminURI: String { layout.uri(user: "postgres", database: Self.database) }

    /// The superuser's own database, for work on databases and roles.
    public var maintenanceURI: String { layout.uri(user: "postgres", database: "postgres") }

    /// What the server has to say: its log, a file.
    public var logFile: String { layout.log }

    /// The `psql` that belongs to the cluster's version.
    public func psqlPath() async throws -> String {
        try await Installation.find(major: status().version).folder + "/psql"
    }

    /// How a cluster is doing.
    public struct Status: Sendable, Equatable {
        /// The stages of its life.
        public enum State: Sendable, Equatable {
            /// There is no data yet.
            case absent
            /// There is data, and no server.
            case stopped
            /// The server is starting, recovering, or stopping.
            case changing
            /// The server takes connections.
            case running
        }

        /// The stage.
        public let state: State
        /// The server's process.
        public let processID: Int32?
        /// The major version that made the data.
        public let version: Int?
        /// The folder of the socket.
        public let socketFolder: String
    }

    /// Looks, without starting anything.
    public func status() -> Status {
        let version = FileSystem.text(of: "\(layout.data)/PG_VERSION").flatMap { text in
            Int(text.prefix { $0.isNumber })
        }
        let server = Postmaster(data: layout.data)
        let state: Status.State =
            switch (server, version) {
            case (let server?, _): server.isReady ? .running : .changing
            case (nil, nil): .absent
            case (nil, _): .stopped
            }
        return Status(
            state: state, processID: server?.process, version: version, socketFolder: layout.socketFolder)
    }

    /// Sees to it that the server runs: makes the data the first time, starts the server if it's down, makes
    /// the role and the database. Returns `uri`. Costs next to nothing when all is there.
    @discardableResult
    public func start() async throws -> String {
        if isServing { return uri }
        try FileSystem.makeFolders(layout.root)
        let lock = try await FileLock.wait(
            layout.startLock, seconds: 120,
            whatFor: "another program is starting the database in \(layout.root)")
        if !isServing { try await startLocked() }
        _ = lock
        return uri
    }

    private var isServing: Bool {
        Postmaster(data: layout.data)?.isReady == true && access(layout.socket, F_OK) == 0
            && access(layout.readyMark, F_OK) == 0
    }

    private func startLocked() async throws {
        let account = try Account.forData(at: layout.data)
        if FileStatus(layout.data) == nil { try await makeData(account) }
        if let server = Postmaster(data: layout.data), access(layout.socket, F_OK) != 0 {
            // Its socket is gone, by a cleaner of /tmp perhaps, or it is on its way up or down.
            if server.isReady { try await stopLocked() }
        }
        // One that is on its way down is waited out first.
        try await waitUntilReady(orGone: true)
        if Postmaster(data: layout.data) == nil { try await startServer(account) }
        try await waitUntilReady()
        if access(layout.readyMark, F_OK) != 0 { try await makeDatabase(account) }
    }

    /// Stops the server, breaking off what clients are doing; content when none runs.
    public func stop() async throws {
        guard FileStatus(layout.data) != nil else { return }
        let lock = try await FileLock.wait(
            layout.startLock, seconds: 120,
            whatFor: "another program is starting the database in \(layout.root)")
        try await stopLocked()
        _ = lock
    }

    private func stopLocked() async throws {
        guard let server = Postmaster(data: layout.data) else { return }
        guard kill(server.process, SIGINT) == 0 else {
            throw ClusterError(
                .busy, "can't stop PostgreSQL, process \(server.process): \(FileSystem.lastError)")
        }
        let end = ContinuousClock.now + .seconds(120)
        while Postmaster(data: layout.data) != nil {
            guard ContinuousClock.now < end else {
                throw ClusterError(
                    .busy, "PostgreSQL, process \(server.process), takes more than 120 s to stop")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
