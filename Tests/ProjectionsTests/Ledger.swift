import Domain
import EventLog
import Postgres
import Schema
import TestDatabase

@testable import Projections
@testable import Queries

/// A log in a database of its own, and ways to project it.
struct Ledger: Sendable {
    let address: String
    let connection: Connection

    static func open() async throws -> Ledger {
        let address = try await TestServer.shared.freshDatabase()
        let connection = try await Connection.open(address)
        try await connection.migrateLog()
        return Ledger(address: address, connection: connection)
    }

    /// The first entries of another log in a database of their own.
    static func open(copying other: Ledger, to last: Int) async throws -> Ledger {
        let ledger = try await open()
        let events = try await other.connection.run { connection in
            var events: [(stream: String, event: NewEvent)] = []
            if last > 0 {
                try connection.feed(1...last) { fed in
                    let event = NewEvent(type: fed.type, schemaVersion: fed.schemaVersion, data: fed.data)
                    events.append((fed.stream, event))
                }
            }
            return events
        }
        var appends: [StreamAppend] = []
        for (stream, event) in events {
            if appends.last?.stream == stream {
                appends[appends.count - 1].events.append(event)
            } else {
                appends.append(StreamAppend(stream, expected: .any, [event]))
            }
        }
        for append in appends { try await ledger.append([append]) }
        return ledger
    }

    // MARK: - Telling

    func append(_ appends: [StreamAppend]) async throws { _ = try await connection.append(appends) }

    func tell(_ told: [Story.Told]) async throws {
        for article in told { try await append([Story.stream(article)]) }
    }

    func reread(_ hash: String, _ events: [ReadEvent]) async throws {
        try await append([Story.again(hash, events)])
    }

    func decide(_ id: String, _ decision: Decision) async throws {
        try await append([Story.decision(id, decision)])
    }

    func undo(_ id: String) async throws { try await append([Story.withdrawal(id)]) }

    // MARK: - Projecting

    func catchUp() async throws { try await Projector.catchUp(connection) }

    func rebuild() async throws { try await Projector.rebuild(connection) }

    /// Takes one batch in; tells whether there may be more.
    func project(limit: Int) async throws -> Bool {
        try await connection.transaction { connection in
            try connection.execute(StateStatements.lockProjectors)
            let before = try connection.first(Ledger.position) ?? 0
            return try connection.projectBatch(in: Projector.living, limit: limit).map { $0 > before }
                ?? false
        }
    }

    /// Throws the state away and makes it again, batch by batch.
    func projectAnew(limit: () -> Int) async throws {
        try await empty()
        while try await project(limit: limit()) {}
    }

    /// Puts the state of an empty log in the place of what is there.
    func empty() async throws {
        try await connection.transaction { connection in
            try connection.execute(script: "DROP SCHEMA IF EXISTS state CASCADE; CREATE SCHEMA state")
            try connection.use(Projector.living)
            for file in Projections.all.flatMap({ $0.schema }) { try connection.execute(script: file.sql) }
            try connection.execute(script: SchemaFile.projectIndexes.sql)
            for projection in Projections.all {
                try connection.execute(
                    StateStatements.moveCheckpoint, projection.name, Projector.version(of: projection), 0)
            }
        }
    }

    private static let position = Statement(
        "SELECT position FROM state.checkpoint WHERE projection = 'projects'"
    ) { try $0.read(0, Int.self) }

    // MARK: - Asking

    func digest() async throws -> String { try await connection.stateDigest() }
    func exactDigest() async throws -> String { try await connection.stateDigest(exact: true) }

    /// Every row of the state as text, so that a difference can be seen.
    func rows(_ statements: [String] = StateDigest.exact) async throws -> [String] {
        try await connection.wholeState { connection in
            var lines: [String] = []
            for (number, sql) in statements.enumerated() {
                try connection.execute(script: "SET LOCAL timezone = 'UTC'")
                var text: [UInt8] = []
                try connection.copyOutText("COPY (\(sql)) TO STDOUT") { text += $0 }
                let words = sql.split { $0 == " " || $0 == "\n" }
                let name = words.last { $0.hasPrefix("state.") } ?? ""
                lines += String(decoding: text, as: UTF8.self).split(separator: "\n").map {
                    "\(number) \(name): \($0)"
                }
            }
            return lines
        }
    }

    func canonicalRows() async throws -> [String] { try await rows(StateDigest.canonical) }

    func projects() async throws -> [ProjectRow] {
        try await connection.run { connection in
            var rows: [ProjectRow] = []
            try connection.projects(ProjectQuery()) { rows.append($0) }
            return rows
        }
    }

    func projects(at point: PointInTime, country: String? = nil, status: String? = nil) async throws
        -> [Project]
    {
        try await connection.wholeState { connection in
            var projects: [Project] = []
            try connection.projects(at: point, country: country, status: status) {
                projects.append($0.project)
            }
            return projects
        }
    }

    func project(_ id: String, at point: PointInTime) async throws -> Project? {
        try await connection.wholeState { try $0.project(id, at: point)?.project }
    }

    /// The ids of all projects that ever were.
    func ids() async throws -> [String] {
        guard try await Projector.lag(connection) != nil else { return [] }
        return try await connection.query(Ledger.names)
    }

    private static let names = Statement("SELECT id FROM state.names ORDER BY id COLLATE \"C\"") {
        try $0.read(0, String.self)
    }

    func status(_ id: String) async throws -> String? { try await connection.project(id)?.status }
}

/// What one list of rows has that the other has not, a few lines of it.
func difference(_ one: [String], _ other: [String]) -> String {
    let (left, right) = (Set(one), Set(other))
    let lines =
        one.filter { !right.contains($0) }.prefix(8).map { "- \($0)" }
        + other.filter { !left.contains($0) }.prefix(8).map { "+ \($0)" }
    return lines.joined(separator: "\n")
}
