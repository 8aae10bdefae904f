import Domain
import EventLog
import Postgres
import Projections
import TestDatabase
import Testing

@testable import Queries

@Suite struct QueryTests {
    private func state() async throws -> Connection {
        let connection = try await TestDatabase.open()
        try await connection.migrateLog()
        try await Projector.catchUp(connection)
        return connection
    }

    @Test func `every statement fits the schema`() async throws {
        let connection = try await state()
        let statements =
            [
                ProjectRow.list.sql, ProjectRow.one.sql, ProjectRow.redirect.sql, ProjectRow.siblings.sql,
                EventRow.list.sql, EventRow.one.sql, DecisionRow.list.sql, DecisionRow.one.sql,
                DecisionRow.founding.sql, DecisionRow.isTaken.sql, DoubtRow.list.sql, DoubtRow.sketches.sql,
                WholeState.identity.sql,
            ] + StateDigest.exact + StateDigest.canonical
        for (index, sql) in statements.enumerated() {
            await #expect(throws: Never.self, "\(sql)") {
                try await connection.execute(script: "PREPARE check_\(index) AS \(sql)")
            }
        }
    }

    @Test func `the exact digest covers every table of the state`() async throws {
        let connection = try await state()
        let tables = Statement("SELECT tablename FROM pg_tables WHERE schemaname = 'state'") { row in
            try row.read(0, String.self)
        }
        for table in try await connection.query(tables) {
            #expect(
                StateDigest.exact.contains {
                    "\($0) ".contains("FROM state.\(table) ") || $0.contains("FROM state.\(table)\n")
                }, "\(table)")
        }
    }

    @Test func `the digest does not depend on how the session writes dates`() async throws {
        let connection = try await state()
        let digest = try await connection.stateDigest()
        try await connection.execute(script: "SET timezone = 'Asia/Almaty'; SET datestyle = 'German'")
        #expect(try await connection.stateDigest() == digest)
    }
}
