import EventLog
import Postgres
import TestDatabase
import Testing

/// What a role that may append could try, so that the functions that run as the log's owner do something else.
@Suite struct TrickTests {
    @Test(arguments: [
        """
        CREATE TEMPORARY TABLE waymark_load (ordinal bigint, stream text, number bigint, type text,
            schema_version integer, data json, metadata json, recorded_at timestamptz, digest bytea);
        INSERT INTO waymark_load VALUES (1, 'a', 1, 'T', 1, '{}', '{}')
        """,
        """
        CREATE TEMPORARY VIEW waymark_load AS SELECT 1::bigint AS ordinal, 'a'::text AS stream, 1::bigint AS number,
            'T'::text AS type, 1 AS schema_version, '{}'::json AS data, '{}'::json AS metadata,
            now() AS recorded_at, ''::bytea AS digest
        """,
    ])
    func `a table of the role's own is not loaded from`(sql: String) async throws {
        try await Member.with { _, log in
            try await log.execute(script: sql)
            try await log.execute(script: "SELECT log.begin_load()")
            #expect(await log.refusal(of: "SELECT log.load('{a}', '{0}', '{1}')") == "WM003")
            #expect(await log.refusal(of: "SELECT log.load_archive(1, false)") == "WM003")
            #expect(try await log.head() == 0)
        }
    }

    @Test func `a bulk load over such a connection says what is wrong`() async throws {
        try await Member.with { _, log in
            try await log.execute(
                script: """
                    CREATE TEMPORARY TABLE waymark_load (ordinal bigint, stream text, number bigint, type text,
                        schema_version integer, data json, metadata json)
                    """)
            await #expect(throws: EventLogError.self) {
                try await BulkAppender([log]).append([[StreamAppend("a", expected: .none, events(1))]])
            }
            #expect(try await log.head() == 0)
        }
    }

    @Test func `nothing can be hung on the table that is loaded from`() async throws {
        try await Member.with { _, log in
            try await log.execute(
                script: """
                    CREATE SCHEMA own;
                    CREATE FUNCTION own.act() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
                    SELECT log.begin_load();
                    """)
            for sql in [
                "CREATE TRIGGER act BEFORE INSERT ON pg_temp.waymark_load FOR EACH ROW EXECUTE FUNCTION own.act()",
                "CREATE RULE act AS ON INSERT TO pg_temp.waymark_load DO INSTEAD NOTHING",
                "ALTER TABLE pg_temp.waymark_load ADD COLUMN more integer", "DROP TABLE pg_temp.waymark_load",
                "UPDATE pg_temp.waymark_load SET stream = 'b'", "SELECT 1 FROM pg_temp.waymark_load",
            ] {
                #expect(await log.refusal(of: sql) == "42501", "\(sql)")
            }
        }
    }

    @Test func `names that stand first in the search path change nothing`() async throws {
        try await Member.with { member, log in
            try await log.execute(
                script: """
                    CREATE SCHEMA own;
                    CREATE FUNCTION own.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT '\\x00'::bytea $$;
                    CREATE FUNCTION own.hashtextextended(text, bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint';
                    CREATE FUNCTION own.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS $$ SELECT timestamptz 'epoch' $$;
                    CREATE FUNCTION own.pg_try_advisory_xact_lock(bigint) RETURNS boolean LANGUAGE sql AS 'SELECT true';
                    CREATE FUNCTION own.differ(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT false';
                    CREATE OPERATOR own.= (LEFTARG = text, RIGHTARG = text, FUNCTION = own.differ);
                    CREATE TEMPORARY TABLE pg_class (oid oid, relkind "char", relowner oid);
                    CREATE TEMPORARY TABLE streams (stream text, version bigint);
                    """)
            let bulk = try await member.open()
            for connection in [log, bulk] {
                try await connection.execute(script: "SET search_path = pg_temp, own, pg_catalog")
            }
            _ = try await log.append([StreamAppend("a", expected: .none, events(1))])
            _ = try await log.append([
                StreamAppend("a", expected: .exact(1), events(2)),
                StreamAppend("b", expected: .none, events(2)),
            ])
            try await BulkAppender([bulk]).append([[StreamAppend("b", expected: .exact(2), events(300))]])
            let (size, root) = try await log.seal()
            #expect(size == 305)
            let verified = try await LogVerifier([member.owner]).verify().get()
            #expect(verified.events == 305 && verified.root == root && verified.heads == 1)
            let stored = try #require(try await member.owner.event(at: 305))
            #expect(stored.stream == "b" && stored.version == 302)
            #expect(stored.recordedAt.microseconds > 1_700_000_000_000_000)
        }
    }
}
