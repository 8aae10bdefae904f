import EventLog
import Postgres
import TestDatabase
import Testing

@Suite struct RightsTests {
    private static let tables = [
        "events", "events_1", "streams", "articles", "partitions", "imports", "tree", "heads", "identity",
        "subscriptions", "schema_files",
    ]
    private static let denied = "42501"

    @Test func `a role that was admitted appends in every way, keeps texts, seals and reads`() async throws {
        let archive = try await freshLog()
        _ = try await archive.append([StreamAppend("archived", expected: .none, events(3))])
        let archived = try await archive.nextEvents(from: 1, limit: 3)
        try await Member.with { member, log in
            #expect(try await log.load(archived) == 3)
            _ = try await log.append([StreamAppend("a", expected: .none, events(1))])
            let text = ArticleText(contentHash: String(repeating: "a", count: 64), headline: "h", body: "b")
            let many = [
                StreamAppend("a", expected: .exact(1), events(2)),
                StreamAppend("b", expected: .none, events(3)),
            ]
            #expect(try await log.append(many, keeping: [text]).last == 9)
            #expect(try await log.append(many).existed)
            try await BulkAppender([log, member.open()]).append([
                [StreamAppend("c", expected: .none, events(4))]
            ])
            #expect(try await log.seal().size == 13)
            #expect(try await log.durableHead() == 13)
            #expect(try await log.countTexts() == 1)
            #expect(try await log.importedWithoutTexts() == [1...3])
            #expect(try await log.origin() == member.owner.origin())
            #expect(try await log.verifyLog() == .success(13))
            #expect(try await log.inclusionProof(position: 7, size: 13).hashes.count == 4)
            #expect(try await log.deliver(to: "reader", limit: 5) { _, _ in } == 5)
            #expect(try await log.subscriptions().map(\.position) == [5])
            try await log.execute(script: "CREATE SCHEMA own; CREATE TABLE own.state (a integer)")
            #expect(try await log.migrateLog() == [])
        }
    }

    @Test func `it can change no table of the log, nor what guards it`() async throws {
        try await Member.with { _, log in
            _ = try await log.append([StreamAppend("a", expected: .none, events(2))])
            for table in Self.tables.map({ "log." + $0 }) {
                let column = try #require(
                    try await log.column(
                        "SELECT attname::text FROM pg_attribute WHERE attrelid = '\(table)'::regclass AND attnum = 1"
                    ).first)
                for sql in [
                    "INSERT INTO \(table) DEFAULT VALUES", "UPDATE \(table) SET \(column) = \(column)",
                    "DELETE FROM \(table)", "TRUNCATE \(table)", "DROP TABLE \(table) CASCADE",
                    "SELECT 1 FROM \(table) FOR UPDATE",
                    "SELECT 1; LOCK TABLE \(table) IN ACCESS EXCLUSIVE MODE",
                    "ALTER TABLE \(table) DISABLE TRIGGER ALL",
                    "ALTER TABLE \(table) ADD COLUMN more integer",
                    "ALTER TABLE \(table) OWNER TO CURRENT_USER", "CREATE INDEX ON \(table) (\(column))",
                    "CREATE RULE forged AS ON INSERT TO \(table) DO INSTEAD NOTHING",
                ] {
                    #expect(await log.refusal(of: sql) == Self.denied, "\(sql)")
                }
            }
            #expect(try await log.verifyLog() == .success(2))
        }
    }

    private static let remakings = [
        "DROP SCHEMA log CASCADE", "ALTER SCHEMA log RENAME TO other", "CREATE TABLE log.mine (a integer)",
        "CREATE FUNCTION log.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "CREATE OR REPLACE FUNCTION log.partition_size() RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 1::bigint'",
        "DROP FUNCTION log.refuse() CASCADE", "ALTER TABLE log.events DETACH PARTITION log.events_1",
        "DROP TRIGGER append_only ON log.events", "SET session_replication_role = replica",
        "ALTER FUNCTION log.seal() RESET ALL", "SELECT log.make_partitions(1)",
        "SELECT log.admit('postgres')",
        "SELECT log.raise_conflict('a', 1, 1)", "SELECT log.raise_invalid('a')", "SELECT log.make_room(0, 1)",
        "SELECT log.enter(1)", "SELECT log.check_load()", "SELECT log.fold('')",
        "SELECT log.event_hash('a', 1)",
    ]

    @Test func `it can neither remake the log nor call what was not granted`() async throws {
        try await Member.with { _, log in
            _ = try await log.append([StreamAppend("a", expected: .none, events(2))])
            for sql in Self.remakings {
                #expect(await log.refusal(of: sql) == Self.denied, "\(sql)")
            }
        }
    }

    @Test func `these functions of the log are granted and no other`() async throws {
        try await Member.with { member, _ in
            let granted = try await member.owner.column(
                """
                SELECT proname::text FROM pg_proc WHERE pronamespace = 'log'::regnamespace
                AND has_function_privilege('\(member.role)', oid, 'EXECUTE') ORDER BY proname::text COLLATE "C"
                """)
            #expect(
                granted == [
                    "append", "append_one", "begin_load", "checkpoint", "flush", "keep", "load",
                    "load_archive", "seal",
                ])
        }
    }

    @Test func `a role that was not admitted can't even read`() async throws {
        try await Member.with(admitted: false) { member, log in
            _ = try await member.owner.append([StreamAppend("a", expected: .none, events(1))])
            for table in Self.tables {
                #expect(await log.refusal(of: "SELECT 1 FROM log.\(table)") == Self.denied, "\(table)")
            }
            let sql = "SELECT log.append_one('a', 1, 'T', 1, '{}', '{}', 1)"
            #expect(await log.refusal(of: sql) == Self.denied)
            #expect(await log.refusal(of: "SELECT log.seal()") == Self.denied)
        }
    }
}
