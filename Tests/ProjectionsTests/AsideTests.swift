import EventLog
import Postgres
import Testing

@testable import Projections

/// Projections beside the base.
@Suite struct AsideTests {
    private static let change = "UPDATE state.checkpoint SET version = 'old'"
    private static let missing = "DELETE FROM state.checkpoint"

    private func log() async throws -> (Ledger, RandomStory) {
        var story = RandomStory(seed: 77)
        let ledger = try await Ledger.open()
        for step in 0..<24 {
            try await ledger.append(story.next(try await ledger.ids()))
            if step % 4 == 0 { try await ledger.catchUp() }
        }
        try await ledger.catchUp()
        return (ledger, story)
    }

    private func tables(_ ledger: Ledger) async throws -> [String: Int] {
        let statement = Statement(
            """
            SELECT relname::text, oid::bigint FROM pg_class
            WHERE relnamespace = 'state'::regnamespace AND relkind = 'r'
            """
        ) { row in (try row.read(0, String.self), try row.read(1, Int.self)) }
        return Dictionary(uniqueKeysWithValues: try await ledger.connection.query(statement))
    }

    @Test(
        arguments: zip(
            Projections.others.map { $0.name },
            [change, missing, change, missing, change] as [String]))
    func `one of another version, or missing, is built alone, while all others stay and go on`(
        name: String, spoil: String
    ) async throws {
        var (ledger, story) = try await log()
        let rows = try await ledger.rows()
        let before = try await tables(ledger)
        try await ledger.connection.execute(script: "\(spoil) WHERE projection = '\(name)'")
        try await ledger.catchUp()
        let again = try await ledger.rows()
        #expect(again == rows, "\(difference(rows, again))")
        let own = Set(Projections.others.first { $0.name == name }?.tables.map { $0.name } ?? [])
        let after = try await tables(ledger)
        for (table, oid) in before { #expect((after[table] == oid) == !own.contains(table), "\(table)") }
        #expect(after.count == before.count)

        // Spoilt while the log goes on: the others take in what comes.
        try await ledger.connection.execute(script: "\(spoil) WHERE projection = '\(name)'")
        for _ in 0..<3 { try await ledger.append([story.article()]) }
        try await ledger.append([story.decision(try await ledger.ids())])
        try await ledger.catchUp()
        let grown = try await ledger.rows()
        try await ledger.rebuild()
        let rebuilt = try await ledger.rows()
        #expect(grown == rebuilt, "\(difference(grown, rebuilt))")
    }

    @Test func `who reads a projection for long holds up neither the log nor those who come later`()
        async throws
    {
        let (ledger, _) = try await log()
        let (slow, later) = (
            try await Connection.open(ledger.address), try await Connection.open(ledger.address)
        )
        let count = "SELECT count(*) FROM state.country_pairs"
        try await slow.execute(script: "BEGIN; \(count)")
        try await ledger.connection.execute(
            script: "\(AsideTests.change) WHERE projection = 'country_pairs'; SET statement_timeout = '20s'")
        try await later.execute(script: "SET lock_timeout = '2s'")
        let catching = Task { try await ledger.catchUp() }
        for _ in 0..<10 {
            try await later.execute(script: count)
            try await Task.sleep(for: .milliseconds(50))
        }
        try await catching.value
        try await slow.execute(script: "COMMIT")
        try await ledger.catchUp()
        let stale = Statement("SELECT count(*) FROM state.checkpoint WHERE version = 'old'") {
            try $0.read(0, Int.self)
        }
        #expect(try await ledger.connection.first(stale) == 0)
    }
}
