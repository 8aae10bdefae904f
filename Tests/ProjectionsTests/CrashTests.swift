import EventLog
import Postgres
import Testing

@testable import Projections

@Suite struct CrashTests {
    private func log(seed: UInt64, steps: Int) async throws -> Ledger {
        var story = RandomStory(seed: seed)
        let ledger = try await Ledger.open()
        for step in 0..<steps {
            try await ledger.append(story.next(try await ledger.ids()))
            if step % 5 == 0 { try await ledger.catchUp() }
        }
        try await ledger.catchUp()
        return ledger
    }

    /// Ends the connection that writes, from within, at the writes of these numbers.
    private func arm(_ ledger: Ledger, at writes: [Int]) async throws {
        let list = writes.map { "(\($0))" }.joined(separator: ", ")
        let tables = try await ledger.connection.query(CrashTests.tables)
        let triggers = tables.map {
            """
            CREATE TRIGGER crash AFTER INSERT OR UPDATE OR DELETE ON state.\($0)
            FOR EACH STATEMENT EXECUTE FUNCTION public.crash();
            """
        }
        try await ledger.connection.execute(
            script: """
                CREATE SEQUENCE public.writes;
                CREATE TABLE public.crashes (n bigint);
                INSERT INTO public.crashes VALUES \(list);
                CREATE FUNCTION public.crash() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF nextval('public.writes') IN (SELECT n FROM public.crashes) THEN
                        PERFORM pg_terminate_backend(pg_backend_pid());
                    END IF;
                    RETURN NULL;
                END $$;
                \(triggers.joined(separator: "\n"))
                """)
    }

    private static let tables = Statement("SELECT tablename::text FROM pg_tables WHERE schemaname = 'state'")
    {
        try $0.read(0, String.self)
    }

    @Test(arguments: Seeds.first(3))
    func `a projector that dies at any write goes on as if it had not`(seed: UInt64) async throws {
        let ledger = try await log(seed: seed + 100, steps: 16)
        let expected = try await ledger.exactDigest()
        try await ledger.empty()
        // Each attempt writes a few times before it dies, so that deaths come at all places of a batch.
        try await arm(ledger, at: (1...60).map { $0 * ($0 + 1) / 2 })
        var deaths = 0
        while true {
            do {
                while try await ledger.project(limit: 7) {}
                break
            } catch let error as PostgresError where error.isConnectionLost || error.sqlState == "57P01" {
                deaths += 1
                try await ledger.connection.reconnect()
            }
        }
        #expect(deaths > 10)
        #expect(try await ledger.exactDigest() == expected)
    }

    @Test func `a rebuild that dies at any moment leaves the living state, and the next one is whole`()
        async throws
    {
        let ledger = try await log(seed: 7, steps: 30)
        let expected = try await ledger.exactDigest()
        let killer = try await Connection.open(ledger.address)
        var deaths = 0
        for attempt in 0..<12 {
            let victim = try await Connection.open(ledger.address, applicationName: "victim")
            let rebuilding = Task { try await Projector.rebuild(victim) }
            try await Task.sleep(for: .milliseconds(4 * attempt))
            _ = try await killer.query(CrashTests.kill)
            do { _ = try await rebuilding.value } catch { deaths += 1 }
            await victim.close()
            #expect(try await ledger.exactDigest() == expected)
        }
        #expect(deaths > 0)
        while true {
            do {
                try await ledger.rebuild()
                break
            } catch is StateLocked {
                // The server has not noticed yet that the last victim is gone.
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        #expect(try await ledger.exactDigest() == expected)
        #expect(try await ledger.connection.first(CrashTests.leftovers) == 0)
    }

    @Test func `a rebuild that was broken off goes on where its last transaction ended`() async throws {
        let ledger = try await log(seed: 8, steps: 30)
        let expected = try await ledger.exactDigest()
        // The state beside the living one, as a rebuild leaves it that dies half way.
        try await ledger.empty()
        for _ in 0..<3 { _ = try await ledger.project(limit: 10) }
        try await ledger.connection.execute(script: "ALTER SCHEMA state RENAME TO state_next")
        try await ledger.rebuild()
        #expect(try await ledger.exactDigest() == expected)
    }

    @Test func `a rebuild that builds a part at once, wherever that ends, is whole in the end`() async throws
    {
        let ledger = try await log(seed: 9, steps: 20)
        let expected = try await ledger.exactDigest()
        let head = try await ledger.connection.head()
        for last in stride(from: 0, through: head, by: 7) {
            try await Projector.buildAtOnce(ledger.connection, to: last) { _ in }
            try await ledger.rebuild()
            #expect(try await ledger.exactDigest() == expected, "\(last) of \(head)")
        }
    }

    private static let kill = Statement(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'victim' AND datname = current_database()
        """
    ) { try $0.read(0, Bool.self) }
    private static let leftovers = Statement(
        "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'state\\_%'"
    ) { try $0.read(0, Int.self) }
}
