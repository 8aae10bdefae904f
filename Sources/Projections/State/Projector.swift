import Crypto
import Domain
import EventLog
import Postgres
import Schema

/// Keeps the projected state up with the log.
///
/// A batch of the log and what follows from it are one transaction with the checkpoints: the state is never half
/// of a batch, whatever breaks. A lock lets one projector work at a time.
public enum Projector {
    /// The schema of the state that is asked, and of the one that a rebuild makes beside it.
    static let living = "state"
    static let rebuilt = "state_next"
    /// What the names of states that were taken out of use begin with.
    static let retired = "state_old"
    /// About how many events of the log go into one transaction.
    static let batch = 10_000

    /// What the state depends on beside the log: the number of each projection, its tables, the versions of the
    /// payloads that it reads, the tables of sectors.
    static func version(of projection: any Projection.Type) -> String { versions[projection.name] ?? "" }

    private static let versions: [String: String] = {
        let forms = PayloadHistory.all.values.filter { $0.current > 1 }.map { "\($0.type) \($0.current)" }
        let common = forms.sorted().joined(separator: "\n") + Sector.edition
        return Dictionary(
            uniqueKeysWithValues: Projections.all.map { projection in
                let text = projection.schema.map(\.sql).joined() + common
                let digits = SHA256.hash(data: Array(text.utf8)).prefix(8).map { String($0, radix: 16) }
                return (projection.name, "\(projection.version)-\(digits.joined())")
            })
    }()

    /// How far the state is: its checkpoint and the head of the log; `nil` where there is no state yet, or one
    /// that another version of the program made.
    public static func lag(_ connection: Connection) async throws -> (position: Int, head: Int)? {
        try await standing(connection).map { ($0.position, $0.head) }
    }

    /// How far the state is, and which projections beside the base are missing or of another version.
    private struct Standing: Sendable {
        var position: Int
        var head: Int
        var stale: Set<String>

        /// Whether all is built anew sooner than what is missing is taken in batch by batch: a batch costs some forty
        /// times as much an event.
        var isFarBehind: Bool { head - position > 5000 && (head - position) * 40 > head }
    }

    private static func standing(_ connection: Connection) async throws -> Standing? {
        try await connection.transaction(.repeatableRead, readOnly: true) { connection in
            guard try connection.hasState(living) else { return nil }
            try connection.use(living)
            let positions = try connection.positions()
            guard let position = positions[Projections.base.name] else { return nil }
            let stale = Projections.others.map { $0.name }.filter { positions[$0] == nil }
            return Standing(position: position, head: try connection.head(), stale: Set(stale))
        }
    }

    /// Takes in what the log has beyond the state; builds the state where there is none of this version, and each
    /// projection beside it where that is of another version.
    ///
    /// `progress` hears steps done and steps in all. Gives the position reached.
    @discardableResult
    public static func catchUp(
        _ connection: Connection, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Int {
        while true {
            if let standing = try await standing(connection), !standing.isFarBehind {
                let reached = try await follow(connection, standing, progress)
                if !standing.stale.isEmpty { try await refresh(standing.stale, connection) }
                return reached
            }
            // Several programs may find no state at once: one builds it, the others wait and look again.
            try await connection.execute(StateStatements.waitForRebuild)
            try await unlocking(connection) {
                if try await standing(connection)?.isFarBehind ?? true {
                    _ = try await build(connection, StateBuild.most, progress)
                }
            }
        }
    }

    /// Takes in what the log had beyond the state when that was looked up.
    private static func follow(
        _ connection: Connection, _ standing: Standing, _ progress: @Sendable (Int, Int) -> Void
    ) async throws -> Int {
        var position = standing.position
        while position < standing.head {
            let reached = try await connection.transaction { connection in
                // The lock comes before any name is looked up: whose state is the living one must not change
                // meanwhile.
                try connection.execute(StateStatements.lockProjectors)
                return try connection.projectBatch(in: living)
            }
            guard let reached, reached > position else { return reached ?? position }
            position = reached
            progress(position, max(position, standing.head))
        }
        return position
    }

    /// Projects everything again from position 1 beside the living state, then takes its place in one
    /// transaction; until then readers go on with the old one.
    ///
    /// One that was broken off goes on where its last transaction ended. Up to `most` events are built at once, in
    /// memory; what lies behind is taken in batch by batch.
    @discardableResult
    public static func rebuild(
        _ connection: Connection, atOnce most: Int = StateBuild.most,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Int {
        guard try await connection.first(StateStatements.lockRebuild) == true else { throw StateLocked() }
        return try await unlocking(connection) { try await build(connection, most, progress) }
    }

    /// Gives the lock back, whatever comes of the work.
    static func unlocking<Value>(
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
        _ connection: Connection, _ most: Int = StateBuild.most,
        _ progress: @escaping @Sendable (Int, Int) -> Void
    ) async throws -> Int {
        let head = try await connection.head()
        let begun = try await connection.transaction { try $0.positionOfRebuild() }
        if begun == nil {
            try await buildAtOnce(connection, to: min(head, most)) { progress($0, 2 * head) }
        }
        while true {
            let reached = try await connection.transaction { try $0.projectBatch(in: rebuilt) } ?? 0
            progress(2 * reached, 2 * max(reached, head))
            if reached >= head { break }
        }
        let last = try await connection.transaction { try $0.finishBuild() }
        try await connection.run { try $0.dropRetired() }
        return last
    }

    /// Makes the state of the log up to a position, or the beginning of the reading that goes on there, beside the
    /// living one.
    static func buildAtOnce(
        _ connection: Connection, to most: Int, progress: @escaping @Sendable (Int) -> Void
    ) async throws {
        let last = try await connection.run { try $0.endOfReading(before: most) }
        try await connection.transaction { try $0.makeState(rebuilt) }
        // A second one uses the other core; where the server has none to give, one does it alone.
        let second = try? await connection.another()
        try await StateBuild([connection, second].compactMap(\.self), schema: rebuilt, Projections.all)
            .run(to: last, progress: progress)
        try await connection.transaction { connection in
            try connection.use(rebuilt)
            for projection in Projections.all {
                try connection.execute(
                    StateStatements.moveCheckpoint, projection.name, version(of: projection), last)
            }
            try connection.execute(
                script: "ANALYZE articles, events, names, identities, party_names, projects, history")
        }
        await second?.close()
    }
}

/// Another run rebuilds the state already.
public struct StateLocked: Error, CustomStringConvertible {
    /// What to do.
    public var description: String { "another rebuild is running; wait for its end" }
}

extension Connection {
    func hasState(_ schema: String) throws -> Bool {
        try first(StateStatements.hasState, schema) ?? false
    }

    func use(_ schema: String) throws {
        try execute(script: "SET LOCAL search_path = \(schema), pg_catalog")
    }

    /// How far the projections are, by name; those that another version of the program made are left out.
    func positions() throws -> [String: Int] {
        let current = try query(StateStatements.checkpoints).filter { name, checkpoint in
            Projections.all.contains { $0.name == name && Projector.version(of: $0) == checkpoint.version }
        }
        return Dictionary(current.map { ($0.0, $0.1.position) }) { first, _ in first }
    }

    /// How far a projection is that this version of the program keeps up; `nil` where another one made it.
    func position(of projection: any Projection.Type) throws -> Int? { try positions()[projection.name] }

    /// How far a rebuild came that was broken off; `nil` where there is none to go on with.
    fileprivate func positionOfRebuild() throws -> Int? {
        guard try hasState(Projector.rebuilt) else { return nil }
        try use(Projector.rebuilt)
        let positions = try positions()
        return Projections.all.allSatisfy { positions[$0.name] != nil }
            ? positions[Projections.base.name] : nil
    }

    /// Makes the tables, empty, in a schema that may be left over from a rebuild that was broken off.
    fileprivate func makeState(_ schema: String) throws {
        try execute(script: "DROP SCHEMA IF EXISTS \(schema) CASCADE; CREATE SCHEMA \(schema)")
        try use(schema)
        for file in Projections.all.flatMap({ $0.schema }) { try execute(script: file.sql) }
    }

    /// Projects what has arrived since, and puts the new state in the place of the living one.
    fileprivate func finishBuild() throws -> Int {
        try execute(StateStatements.lockProjectors)
        var reached = 0
        while let next = try projectBatch(in: Projector.rebuilt), next > reached { reached = next }
        try swapState()
        return reached
    }

    /// Only names change, so that nobody who reads has to be waited for: who has begun with the old tables ends
    /// with them.
    private func swapState() throws {
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

    /// Projects the next events behind the checkpoint, if any, and moves it; gives the position reached, `nil`
    /// where another program's version of the state is there by now.
    func projectBatch(in schema: String, limit: Int = Projector.batch) throws -> Int? {
        try use(schema)
        let positions = try positions()
        guard let position = positions[Projections.base.name] else { return nil }
        let entries = try nextEntries(behind: position, limit: limit)
        guard let last = entries.last else { return position }
        let others = Projections.others.filter { positions[$0.name] == position }
        var batch = StateBatch(entries, others)
        try batch.run(self)
        try execute(
            StateStatements.moveCheckpoints, ([Projections.base] + others).map { $0.name }, last.position)
        return last.position
    }

    /// The last position up to one behind which no reading goes on that began before it.
    fileprivate func endOfReading(before most: Int) throws -> Int {
        let head = try head()
        if most >= head { return head }
        var piece = 1000
        while true {
            let first = max(1, most + 2 - piece)
            var begins = 1
            try feed(first...most + 1) { fed in
                if try LogEntry(fed).beginsArticle { begins = fed.position }
            }
            if begins > 1 || first == 1 { return begins - 1 }
            piece *= 4
        }
    }

    /// The next events, cut where an article or a decision begins: a reading is taken in as a whole, a decision
    /// alone.
    private func nextEntries(behind position: Int, limit: Int) throws -> [LogEntry] {
        var limit = limit
        while true {
            var entries: [LogEntry] = []
            let end = min(position + limit, try head())
            if end > position { try feed(position + 1...end) { entries.append(try LogEntry($0)) } }
            if let decision = entries.firstIndex(where: \.isDecision) {
                return Array(entries[..<max(1, decision)])
            }
            if entries.count < limit { return entries }
            // The last reading may go on behind the limit.
            if let cut = entries.lastIndex(where: \.beginsArticle), cut > 0 {
                return Array(entries[..<cut])
            }
            limit *= 2
        }
    }
}

extension LogEntry {
    /// Whether what comes before it is whole without it.
    fileprivate var beginsArticle: Bool {
        switch event {
        case .articleReceived, .articleRead, .decided, .withdrawn: true
        case .reported: false
        }
    }
}
