import Domain
import EventLog
import Postgres
import Queries
import Schema
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
        let better = Story.reading([
            Story.event(.projectAnnounced(ProjectAnnounced()), "2025", asset: "Ostra Dam")
        ])
        _ = try await connection.append([
            StreamAppend(ArticleStream.name(told.hash), expected: .exact(4), better)
        ])
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

    @Test func `every statement fits the schema`() async throws {
        let connection = try await log()
        try await Projector.catchUp(connection)
        try await connection.execute(script: "SET search_path = state, pg_catalog")
        for (index, (name, sql)) in StateStatements.all.enumerated() {
            await #expect(throws: Never.self, "\(name)") {
                try await connection.execute(script: "PREPARE check_\(index) AS \(sql)")
            }
        }
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

    @Test func `who is still reading the old state holds up neither the swap nor those who come later`() async throws {
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

    @Test func `a reader sees whole states only while the state is rebuilt`() async throws {
        let address = try await TestServer.shared.freshDatabase()
        let connection = try await Connection.open(address)
        try await connection.migrateLog()
        for part in 0..<4 {
            _ = try await connection.append(
                (0..<50).map { number in
                    let asset = "Norvik \(part * 50 + number) Plant"
                    return Story.stream(
                        Story.Told(
                            hash: Story.hash(part * 50 + number), outlet: nil, published: "2025-01-10",
                            events: [Story.event(.projectAnnounced(ProjectAnnounced()), nil, asset: asset)]))
                })
        }
        try await Projector.catchUp(connection)
        let reader = try await Connection.open(address)
        let reading = Task {
            var counts: Set<Int> = []
            while !Task.isCancelled { counts.insert(try await projects(reader).count) }
            return counts
        }
        for _ in 0..<5 { try await Projector.rebuild(connection) }
        reading.cancel()
        #expect(try await reading.value == [200])
    }
}

@Suite struct IncrementalTests {
    /// A random story: articles about a few projects, some read again later.
    private func appends(_ random: inout SeededRandom) -> [StreamAppend] {
        let assets = [
            "Norvik Plant", "Norvik cement plant", "Ostra Dam", "oil refineries",
            "Delta Railway, first section",
        ]
        let facts: [Fact] = [
            .interestExpressed(InterestExpressed()), .constructionStarted(ConstructionStarted()),
            .projectCompleted(ProjectCompleted()), .projectSuspended(ProjectSuspended()),
            .meetingHeld(MeetingHeld()),
            .projectDelayed(ProjectDelayed(due: PartialDate(edtf: "2027"))),
        ]
        func event() -> ReadEvent {
            let fact = facts[random.next(facts.count)]
            return Story.event(
                fact, ["2024", "2024-05", "2025-05-27", nil][random.next(4)],
                asset: fact.type == .meetingHeld ? nil : assets[random.next(assets.count)],
                countries: [["KZ", "CN"], ["UZ", "CN"]][random.next(2)],
                actors: [["A B", "C D"], ["C D"]][random.next(2)])
        }
        var appends: [StreamAppend] = []
        var versions: [String: Int] = [:]
        for number in 0..<40 {
            let events = (0..<random.next(4)).map { _ in event() }
            let told = Story.Told(
                hash: Story.hash(number), outlet: ["A", "B", nil][random.next(3)],
                published: "2025-05-2\(random.next(9))",
                events: events)
            let append = Story.stream(told)
            versions[append.stream] = append.events.count
            appends.append(append)
            if let (stream, version) = versions.sorted(by: { $0.key < $1.key }).dropFirst(
                random.next(versions.count)
            ).first,
                random.next(4) == 0
            {
                let again = Story.reading((0..<random.next(3)).map { _ in event() })
                appends.append(StreamAppend(stream, expected: .exact(version), again))
                versions[stream] = version + again.count
            }
        }
        return appends
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `the state after any batches is the state of a rebuild, row for row`(seed: UInt64) async throws {
        var random = SeededRandom(seed)
        let connection = try await TestDatabase.open()
        try await connection.migrateLog()
        for append in appends(&random) {
            _ = try await connection.append([append])
            if random.next(3) == 0 { try await Projector.catchUp(connection) }
        }
        try await Projector.catchUp(connection)
        let incremental = try await connection.stateDigest()
        try await Projector.rebuild(connection)
        #expect(try await connection.stateDigest() == incremental)
        let replayed = try await connection.projects(asOf: nil, knownAt: nil)
        let stored = try await connection.run { connection in
            var rows: [ProjectRow] = []
            try connection.projects(ProjectQuery()) { rows.append($0) }
            return rows
        }
        #expect(replayed.map(ProjectRow.init).sorted(by: ProjectRow.inListOrder) == stored)
    }
}

/// Numbers that look random and are the same each time (SplitMix64).
struct SeededRandom {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// A number from 0 up to, but not, `bound`.
    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
