import EventLog
import Postgres
import TestDatabase
import Testing

/// Calls that no program of ours makes, but another client of the functions could.
@Suite struct MalformedCallTests {
    @Test(arguments: [
        // A stream named twice, a NULL, and lists of different lengths.
        "SELECT log.append('{a,a}', '{-2,-2}', '{1,1}', '{T,T}', '{1,1}', '{1,2}', '{1,2}', 1, false)",
        "SELECT log.append('{a,b}', '{-2,NULL}', '{1,1}', '{T,T}', '{1,1}', '{1,2}', '{1,2}', 1, false)",
        "SELECT log.append('{a,b}', '{-2}', '{1,1}', '{T,T}', '{1,1}', '{1,2}', '{1,2}', 1, false)",
        "SELECT log.append('{a}', '{-2}', '{1}', '{T}', '{1}', '{1,2}', '{1}', 1, false)",
        "SELECT log.append('{a}', '{-2}', '{1}', '{T}', '{0}', '{1}', '{1}', 1, false)",
        """
        BEGIN; SELECT log.begin_load(); INSERT INTO waymark_load
        SELECT o, 'a', (ARRAY[1, 1, 4, 4])[o], 'T', 1, '{}', '{}' FROM generate_series(1, 4) AS o;
        SELECT log.load('{a}', '{-2}', '{4}'); COMMIT
        """,
    ])
    func `a call that would spoil the order of a stream is refused`(sql: String) async throws {
        let log = try await freshLog()
        do {
            try await log.execute(script: sql)
            Issue.record("not refused")
        } catch {
            #expect(error.sqlState == "WM003", "\(error)")
        }
        try await log.execute(script: "ROLLBACK")
        #expect(try await log.head() == 0)
    }

    @Test func `after its statements are gone, a connection appends on`() async throws {
        let log = try await freshLog()
        _ = try await log.append([StreamAppend("a", expected: .none, events(1))])
        try await log.execute(script: "DEALLOCATE ALL")
        #expect(try await log.append([StreamAppend("a", expected: .exact(1), events(1))]).last == 2)
    }
}
