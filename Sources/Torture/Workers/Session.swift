import Glibc
import Postgres

/// A connection that is opened anew when it was lost.
struct Session {
    let address: String
    /// Names the worker to the server; no two workers have the same.
    let name: String
    private var connection: Connection?
    private let parent = getppid()

    init(address: String, name: String) {
        self.address = address
        self.name = name
    }

    /// The connection; where there is none, a new one, once the server is back and is done with whatever it was
    /// doing for this worker before.
    ///
    /// A killed client's append goes on in the server: it may wait for its turn and be made long after the client
    /// is gone. Looking it up before that ends would say “not there” and be wrong a moment later.
    mutating func connected() async throws -> Connection {
        let end = ContinuousClock.now + .seconds(90)
        while true {
            // Nobody would stop a worker whose parent was killed.
            guard getppid() == parent else { throw Broken("the parent is gone") }
            if let connection { return connection }
            do {
                let fresh = try await Connection.open(address, applicationName: name)
                while try await fresh.first(Self.othersStatement, name) != 0 {
                    guard ContinuousClock.now < end else {
                        throw Broken("the server goes on with what \(name) asked of it 90 s ago")
                    }
                    try await Task.sleep(for: .milliseconds(5))
                }
                connection = fresh
                return fresh
            } catch let error as PostgresError
                where (error.kind == .connectionFailed || error.isConnectionLost) && ContinuousClock.now < end
            {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    /// Lets go of the connection.
    mutating func drop() { connection = nil }

    private static let othersStatement = Statement(
        name: "others of this name",
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()"
    ) { try $0.read(0, Int.self) }
}
