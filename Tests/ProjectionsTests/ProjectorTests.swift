import Domain
import EventLog
import Postgres
import Queries
import TestDatabase
import Testing

@testable import Projections

@Suite struct ProjectorTests {
    private func log() async throws -> Connection {
        let connection = try await TestDatabase.open()
        try await connection.migrateLog()
        return connection
    }

    private func projects(_ connection: Connection) async throws -> [ProjectRow] {
        try await connection.run { connection in
            var rows: [ProjectRow] = []
            try connection.projects(ProjectQuery()) { rows.append($0) }
            return rows
        }
    }

    @Test func `the state follows from the log and is kept up with it`() async throws {
        let connection = try await log()
        let plant = "Norvik Plant"
        _ = try await connection.append([
            Story.stream(
                Story.Told(
                    hash: Story.hash(1), outlet: "A", published: "2025-01-10",
                    events: [
                        Story.event(.constructionStarted(ConstructionStarted()), "2025-01-09", asset: plant)
                    ]))
        ])
        try await Projector.catchUp(connection)
        #expect(try await projects(connection).map(\.status) == ["under_construction"])
        _ = try await connection.append([
            Story.stream(
                Story.Told(
                    hash: Story.hash(2), outlet: "B", published: "2026-02-10",
                    events: [
                        Story.event(
                            .projectCompleted(ProjectCompleted()), "2026-02", asset: plant, actors: ["Ostra"])
                    ]))
        ])
        #expect(try await Projector.catchUp(connection) == 6)
        let row = try #require(try await connection.project("kz-norvik-plant"))
        #expect(row.status == "completed")
        #expect(row.statusSince == "2026-02")
        #expect((row.events, row.articles, row.outlets) == (2, 2, 2))
        #expect(row.firstSeen == "2025-01-10")
        #expect(row.partners == ["CN"])
    }

    @Test func `what only an earlier reading said is gone from the state and still in the log`() async throws
    {
        let connection = try await log()
        let told = Story.Told(
            hash: Story.hash(1), outlet: nil, published: "2025-01-10",
            events: [
                Story.event(.projectCompleted(ProjectCompleted()), "2025", asset: "Norvik Plant"),
                Story.event(.projectCompleted(ProjectCompleted()), "2025", asset: "Ostra Dam"),
            ])
        _ = try await connection.append([Story.stream(told)])
        try await Projector.catchUp(connection)
        let better = Story.event(.projectAnnounced(ProjectAnnounced()), "2025", asset: "Ostra Dam")
        _ = try await connection.append([Story.again(told.hash, [better])])
        try await Projector.catchUp(connection)
        #expect(try await projects(connection).map(\.id) == ["kz-ostra-dam"])
        #expect(try await projects(connection).map(\.status) == ["proposed"])
        #expect(try await connection.head() == 6)
    }

    @Test func `a state of another version is built anew`() async throws {
        let connection = try await log()
        try await Projector.catchUp(connection)
        try await connection.execute(script: "UPDATE state.checkpoint SET version = 'old'")
        #expect(try await Projector.lag(connection) == nil)
        try await Projector.catchUp(connection)
        #expect(try await Projector.lag(connection) != nil)
    }

    @Test func `names too long for an index stop nobody`() async throws {
        let connection = try await log()
        let long = String(repeating: "Norvik", count: 3000)
        _ = try await connection.append([
            Story.stream(
                Story.Told(
                    hash: Story.hash(1), outlet: "A", published: "2025-01-10",
                    events: [
                        Story.event(.projectAnnounced(ProjectAnnounced()), nil, asset: long),
                        Story.event(.meetingHeld(MeetingHeld()), nil, asset: nil, actors: [long]),
                    ]))
        ])
        #expect(try await Projector.catchUp(connection) == 4)
        #expect(try await projects(connection).count == 1)
    }

    @Test func `who is still reading the old state holds up neither the swap nor those who come later`()
        async throws
    {
        let address = try await TestServer.shared.freshDatabase()
        let connection = try await Connection.open(address)
        try await connection.migrateLog()
        try await Projector.catchUp(connection)
        let slow = try await Connection.open(address)
        try await slow.execute(script: "BEGIN; SELECT * FROM state.events; SELECT * FROM state.checkpoint")
        // Were anybody waited for, this would end with an error and not hang.
        try await connection.execute(script: "SET statement_timeout = '20s'")
        try await Projector.rebuild(connection)
        #expect(try await projects(connection).isEmpty)
        try await slow.execute(script: "COMMIT")
        try await Projector.rebuild(connection)
        let left = Statement("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'state\\_old%'") { row in
            try row.read(0, Int.self)
        }
        #expect(try await connection.first(left) == 0)
    }
}
