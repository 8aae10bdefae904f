import EventLog
import Postgres
import Schema
import TestDatabase
import Testing

@Suite struct MigrationTests {
    /// A log as version 0.1 made and filled it: three streams, seven events, a text.
    private func firstVersion() async throws -> Connection {
        let log = try await TestDatabase.open()
        try await log.migrateLog(Array(SchemaFile.log.prefix(4)))
        try await log.execute(
            script: """
                SELECT log.append('{a, b}', '{0, 0}', '{1, 1, 2}', '{T, T, U}', '{1, 2, 1}',
                    ARRAY['{"n":  1}', '{"n": "ü 漢"}', '[]'], ARRAY['{}', '{"actor": "x"}', '{}']);
                """)
        try await log.execute(
            script: """
                SELECT log.append('{c}', '{-2}', '{1, 1, 1}', '{T, T, T}', '{1, 1, 1}',
                    ARRAY['1', '2', '3'], ARRAY['{}', '{}', '{}']);
                SELECT log.append('{a}', '{2}', '{1}', '{U}', '{1}', ARRAY['{"last": true}'], ARRAY['{}']);
                INSERT INTO log.articles VALUES (repeat('a', 64), 'head', 'body');
                """)
        return log
    }

    private func rows(_ log: Connection) async throws -> [String] {
        try await log.column(
            """
            SELECT concat_ws('|', position, event_id, stream, version, type, schema_version,
                extract(epoch FROM recorded_at), data::text, metadata::text, digest)
            FROM log.events ORDER BY position
            """)
    }

    @Test func `a log of version 0.1 keeps every event, position and digest`() async throws {
        let log = try await firstVersion()
        let before = try await rows(log)
        #expect(before.count == 7)
        #expect(try await log.migrateLog() == SchemaFile.log.dropFirst(4).map(\.name))
        #expect(try await rows(log) == before)
        #expect(try await log.verifyLog() == .success(7))
        #expect(try await log.countTexts() == 1)
        #expect(try await log.nextEvents(from: 1, limit: 10).allSatisfy { $0.digest == $0.expectedDigest })
    }

    @Test func `it goes on where it was, and knows what was appended before`() async throws {
        let log = try await firstVersion()
        try await log.migrateLog()
        let last = NewEvent(type: "U", data: Array("{\"last\": true}".utf8))
        #expect(
            try await log.append([StreamAppend("a", expected: .exact(2), [last])])
                == Appended(first: 7, last: 7, existed: true))
        #expect(
            try await log.append([StreamAppend("a", expected: .exact(3), [last])])
                == Appended(first: 8, last: 8, existed: false))
        await #expect(throws: EventLogError.conflict(stream: "c", expected: .exact(2), actual: 3)) {
            try await log.append([StreamAppend("c", expected: .exact(2), events(1))])
        }
        #expect(try await log.seal().size == 8)
        #expect(try await log.verifyLog() == .success(8))
        #expect(await log.refusal(of: "DELETE FROM log.events") == "WM002")
    }

    @Test func `a log that belonged to the role that used it belongs to who migrates it`() async throws {
        try await Member.with(admitted: false) { member, _ in
            // As version 0.1 left it: everything in the hands of the role.
            let log = member.owner
            try await log.execute(
                script:
                    "DROP SCHEMA log CASCADE; GRANT CREATE ON DATABASE \(await log.column("SELECT current_database()::text")[0]) TO \(member.role)"
            )
            let role = try await member.open()
            try await role.migrateLog(Array(SchemaFile.log.prefix(4)))
            #expect(try await log.migrateLog(admitting: [member.role]).count == SchemaFile.log.count - 4)
            let owners = try await log.column(
                "SELECT DISTINCT tableowner::text FROM pg_tables WHERE schemaname = 'log'")
            #expect(owners == [try await log.column("SELECT current_user::text")[0]])
            _ = try await role.append([StreamAppend("a", expected: .none, events(1))])
            #expect(await role.refusal(of: "DELETE FROM log.events") == "42501")
            #expect(await role.refusal(of: "DROP SCHEMA log CASCADE") == "42501")
        }
    }
}
