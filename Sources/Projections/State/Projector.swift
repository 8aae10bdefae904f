import Crypto
import Domain
import EventLog
import Postgres
import Schema

/// Keeps the projected state up with the log.
///
/// A batch of the log and what follows from it are one transaction with the checkpoint: the state is never half
/// of a batch, whatever breaks. A lock lets one projector work at a time.
public enum Projector {
    /// The schema of the state that is asked, and of the one that a rebuild makes beside it.
    static let living = "state"
    static let rebuilt = "state_next"
    /// What the names of states that were taken out of use begin with.
    static let retired = "state_old"
    fileprivate static let projection = "projects"
    /// How many events of the log go into one transaction.
    fileprivate static let batch = 2000

    /// What the state depends on beside the log: its tables, the versions of the payloads that it keeps, the
    /// tables of sectors, and the number that is raised when the same log gives another state.
    static let version: String = {
        let sql = SchemaFile.state.map(\.sql).joined()
        let forms = PayloadHistory.all.values.filter { $0.current > 1 }.map { "\($0.type) \($0.current)" }
        let digits = SHA256.hash(
            data: Array((sql + forms.sorted().joined(separator: "\n") + Sector.edition).utf8)
        ).prefix(8)
            .map { String($0, radix: 16) }
        return "2-" + digits.joined()
    }()

    /// How far the state is: its checkpoint and the head of the log; `nil` where there is no state yet, or one
    /// that another version of the program made.
    public static func lag(_ connection: Connection) async throws -> (position: Int, head: Int)? {
        try await connection.transaction(.repeatableRead, readOnly: true) { connection in
            guard try connection.hasState(living) else { return nil }
            try connection.use(living)
            let row = try connection.first(StateStatements.readCheckpoint, projection)
            guard let row, row.version == version else { return nil }
            return (row.position, try connection.head())
        }
    }

    /// Takes in what the log has beyond the state; builds the state where there is none of this version.
    ///
    /// `progress` hears position and head. Gives the position reached.
    @discardableResult
    public static func catchUp(
        _ connection: Connection, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Int {
        while true {
            if let lag = try await lag(connection) { return try await follow(connection, lag, progress) }
            // Several programs may find no state at once: one builds it, the others wait and look again.
            try await connection.execute(StateStatements.waitForRebuild)
            try await unlocking(connection) {
                if try await lag(connection) == nil { _ = try await build(connection, progress) }
            }
        }
    }

    private static func follow(
        _ connection: Connection, _ lag: (position: Int, head: Int), _ progress: @Sendable (Int, Int) -> Void
    ) async throws -> Int {
        let keeper = BookKeeper()
        var position = lag.position
        if position >= lag.head { return position }
        while true {
            let reached = try await connection.transaction { try $0.projectLiving(keeper) }
            guard let reached, reached > position else { return reached ?? position }
            position = reached
            progress(position, max(position, lag.head))
        }
    }

    /// Projects everything again from position 1 beside the living state, then takes its place in one
    /// transaction; until then readers go on with the old one.
    @discardableResult
    public static func rebuild(
        _ connection: Connection, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Int {
        guard try await connection.first(StateStatements.lockRebuild) == true else { throw StateLocked() }
        return try await unlocking(connection) { try await build(connection, progress) }
    }

    /// Gives the lock back, whatever comes of the work.
    private static func unlocking<Value>(
        _ connection: Connection, _ work: () async throws -> Value
    ) async throws -> Value {
        do {
            let value = try await work()
            _ = try await connection.first(StateStatements.unlockRebuild)
            return value
        } catch {
            _ = try? await connection.first(StateStatements.unlockRebuild)
            throw error
        }
    }

    private static func build(
        _ connection: Connection, _ progress: @Sendable (Int, Int) -> Void
    ) async throws -> Int {
        try await connection.transaction { try $0.makeState(rebuilt) }
        let head = try await connection.head()
        let keeper = BookKeeper()
        var position = 0
        while position < head {
            let reached = try await connection.transaction { try $0.projectBatch(in: rebuilt, keeper) }
            guard let reached, reached > position else { break }
            position = reached
            progress(position, max(position, head))
        }
        let begun = position
        let last = try await connection.transaction { try $0.finishBuild(from: begun, keeper) }
        try await connection.run { try $0.dropRetired() }
        return last
    }
}

/// Another run rebuilds the state already.
public struct StateLocked: Error, CustomStringConvertible {
    /// What to do.
    public var description: String { "another rebuild is running; wait for its end" }
}

extension Connection {
    fileprivate func hasState(_ schema: String) throws -> Bool {
        try first(StateStatements.hasState, schema) ?? false
    }

    /// Makes the tables, empty, in a schema that may be left over from a rebuild that was broken off.
    fileprivate func makeState(_ schema: String) throws {
        try execute(script: "DROP SCHEMA IF EXISTS \(schema) CASCADE; CREATE SCHEMA \(schema)")
        try use(schema)
        for file in SchemaFile.state { try execute(script: file.sql) }
        try execute(StateStatements.moveCheckpoint, Projector.projection, Projector.version, 0)
    }

    /// Projects the next events into the living state. The lock comes before any name is looked up: whose state
    /// is the living one must not change meanwhile.
    fileprivate func projectLiving(_ keeper: BookKeeper) throws -> Int? {
        try execute(StateStatements.lockProjectors)
        return try projectBatch(in: Projector.living, keeper)
    }

    /// Projects what has arrived since, and puts the new state in the place of the living one.
    fileprivate func finishBuild(from position: Int, _ keeper: BookKeeper) throws -> Int {
        try execute(StateStatements.lockProjectors)
        var reached = position
        while let next = try projectBatch(in: Projector.rebuilt, keeper), next > reached { reached = next }
        try swapState()
        return reached
    }

    /// Only names change, so that nobody who reads has to be waited for: who has begun with the old tables ends
    /// with them.
    fileprivate func swapState() throws {
        let old = "\(Projector.retired)_\(processID)_\(try first(StateStatements.transaction) ?? 0)"
        if try hasState(Projector.living) {
            try execute(script: "ALTER SCHEMA \(Projector.living) RENAME TO \(old)")
        }
        try execute(script: "ALTER SCHEMA \(Projector.rebuilt) RENAME TO \(Projector.living)")
    }

    /// Drops states that were taken out of use. One that is still read stays until the next time.
    fileprivate func dropRetired() throws {
        for schema in try query(StateStatements.retired, "\(Projector.retired)\\_%") {
            let name = try quoted(identifier: schema)
            do {
                try execute(script: "SET lock_timeout = '200ms'; DROP SCHEMA \(name) CASCADE")
            } catch {
                guard error.sqlState == "55P03" else { throw error }
            }
        }
        try execute(script: "RESET lock_timeout")
    }

    fileprivate func use(_ schema: String) throws {
        try execute(script: "SET LOCAL search_path = \(schema), pg_catalog")
    }

    /// Projects the next events behind the checkpoint, if any, and moves it; gives the position reached, `nil`
    /// where another program's version of the state is there by now.
    fileprivate func projectBatch(in schema: String, _ keeper: BookKeeper) throws -> Int? {
        try use(schema)
        guard let checkpoint = try first(StateStatements.checkpoint, Projector.projection),
            checkpoint.version == Projector.version
        else { return nil }
        let events = try nextEvents(from: checkpoint.position + 1, limit: Projector.batch)
        guard let last = events.last else { return checkpoint.position }
        var book = ProjectBook(.state(self), memory: keeper.take(at: checkpoint.position))
        for event in events { try book.apply(try LogEntry(event)) }
        try write(book.flush(), from: &book)
        try execute(StateStatements.moveCheckpoint, Projector.projection, Projector.version, last.position)
        // Should the commit fail, the checkpoint stays behind, and what is kept here is of no use to anyone.
        keeper.keep(book.memory, at: last.position)
        return last.position
    }
}

extension LogEntry {
    /// Decodes an event of the log.
    public init(_ event: StoredEvent) throws(DomainEventError) {
        self.init(
            position: event.position, recordedAt: event.recordedAt.microseconds, stream: event.stream,
            event: try DomainEvent(type: event.type, schemaVersion: event.schemaVersion, payload: event.data))
    }
}
