import EventLog
import Postgres
import TestDatabase
import Testing

@Suite struct PartitionTests {
    /// A fresh log whose partitions take 64 positions each.
    private func narrowLog() async throws -> Connection {
        let log = try await freshLog()
        try await log.execute(
            script: """
                CREATE OR REPLACE FUNCTION log.partition_size() RETURNS bigint LANGUAGE sql IMMUTABLE
                AS 'SELECT 64::bigint';
                DROP TABLE log.events_1;
                ALTER TABLE log.partitions DISABLE TRIGGER ALL;
                DELETE FROM log.partitions;
                ALTER TABLE log.partitions ENABLE ALWAYS TRIGGER append_only;
                SELECT log.make_partitions(1)
                """)
        return log
    }

    /// 400 events: one by one, then 300 at once, of two streams and two types.
    private func filledLog() async throws -> Connection {
        let log = try await narrowLog()
        for number in 1...100 {
            let stream = number.isMultiple(of: 3) ? "third" : "rest"
            let type = number.isMultiple(of: 7) ? "Seventh" : "Noted"
            _ = try await log.append([
                StreamAppend(
                    stream, expected: .any, [NewEvent(type: type, data: Array("{\"n\": \(number)}".utf8))])
            ])
        }
        _ = try await log.append([
            StreamAppend("rest", expected: .exact(67), events(200)),
            StreamAppend("third", expected: .exact(33), events(100)),
        ])
        return log
    }

    private func positions(_ log: Connection, _ range: LogRange, limit: Int? = nil) async throws -> [Int] {
        try await log.run { log in
            var positions: [Int] = []
            try log.readLog(range, limit: limit) { positions.append($0.position) }
            return positions
        }
    }

    @Test func `partitions follow one another without gap and are made ahead of need`() async throws {
        let log = try await narrowLog()
        var reached = 0
        for count in [1, 62] + Array(repeating: 1, count: 130) + [500] {
            _ = try await log.append([StreamAppend("s", expected: .any, events(count))])
            reached += count
            let ranges = try await log.column(
                "SELECT first_position || '-' || last_position FROM log.partitions ORDER BY first_position")
            #expect(ranges == ranges.indices.map { "\($0 * 64 + 1)-\($0 * 64 + 64)" })
            // The next append, up to a step of 16 positions on, finds its partition there.
            #expect(ranges.count * 64 >= reached + 16)
        }
        let attached = try await log.column(
            "SELECT count(*)::text FROM pg_inherits WHERE inhparent = 'log.events'::regclass")
        #expect(try await log.column("SELECT count(*)::text FROM log.partitions") == attached)
        #expect(try await log.column("SELECT count(*)::text FROM log.events_2") == ["64"])
        #expect(try await log.verifyLog() == .success(693))
    }

    @Test func `reading crosses partitions in both directions`() async throws {
        let log = try await filledLog()
        let third = (1...100).filter { $0.isMultiple(of: 3) } + Array(301...400)
        let seventh = (1...100).filter { $0.isMultiple(of: 7) }
        for isBackward in [false, true] {
            func expect(_ wanted: [Int], _ range: LogRange) async throws {
                var range = range
                range.isBackward = isBackward
                let ordered = isBackward ? wanted.reversed() : wanted
                #expect(try await positions(log, range) == ordered, "\(range)")
                #expect(try await positions(log, range, limit: 70) == Array(ordered.prefix(70)), "\(range)")
            }
            try await expect(Array(1...400), LogRange())
            try await expect(Array(60...200), LogRange(from: 60, to: 200))
            try await expect([64, 65], LogRange(from: 64, to: 65))
            try await expect(third, LogRange(stream: "third"))
            try await expect(third.filter { 50...350 ~= $0 }, LogRange(from: 50, to: 350, stream: "third"))
            try await expect(seventh, LogRange(type: "Seventh"))
            try await expect(
                seventh.filter { $0.isMultiple(of: 3) }, LogRange(type: "Seventh", stream: "third"))
        }
        #expect(try await log.nextEvents(from: 120, limit: 20).map(\.position) == Array(120..<140))
        #expect(try await log.verifyLog() == .success(400))
        let again = try await log.append([
            StreamAppend("rest", expected: .exact(67), events(200)),
            StreamAppend("third", expected: .exact(33), events(100)),
        ])
        #expect(again == Appended(first: 101, last: 400, existed: true))
    }

    @Test(arguments: [
        "UPDATE log.events_2 SET type = 'Other'", "DELETE FROM log.events_2", "TRUNCATE log.events_2",
    ])
    func `a partition refuses changes when it is named itself`(sql: String) async throws {
        let log = try await filledLog()
        #expect(await log.refusal(of: sql) == "WM002")
        #expect(await log.refusal(of: "SET session_replication_role = replica; \(sql)") == "WM002")
    }
}
