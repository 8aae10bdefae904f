import EventLog
import Postgres
import TestDatabase
import Testing

@Suite struct AppendOnlyTests {
    @Test(arguments: [
        "UPDATE log.events SET type = 'Other'", "DELETE FROM log.events", "TRUNCATE log.events",
        "UPDATE log.articles SET body = 'other'", "DELETE FROM log.articles", "TRUNCATE log.articles",
        "DELETE FROM log.streams", "TRUNCATE log.streams CASCADE",
        "UPDATE log.streams SET version = version - 1",
        "SET session_replication_role = replica; DELETE FROM log.events",
    ])
    func `what stands in the log can't be changed, not even by a superuser`(sql: String) async throws {
        let log = try await freshLog()
        try await log.keep([
            ArticleText(contentHash: String(repeating: "a", count: 64), headline: nil, body: "b")
        ])
        _ = try await log.append([StreamAppend("a", expected: .none, events(2))])
        do {
            try await log.execute(script: sql)
            Issue.record("not refused: \(sql)")
        } catch {
            #expect(error.sqlState == "WM002", "\(error)")
        }
        #expect(try await log.verifyLog() == .success(2))
    }
}

@Suite struct VerifyTests {
    /// Changes the log as only one who owns it can.
    private func tamper(_ log: Connection, _ sql: String) async throws {
        for table in ["log.events", "log.streams"] {
            try await log.execute(script: "ALTER TABLE \(table) DISABLE TRIGGER ALL")
        }
        try await log.execute(script: sql)
    }

    @Test(arguments: [
        ("UPDATE log.events SET data = '{\"text\": \"forged\"}' WHERE position = 3", 3),
        ("UPDATE log.events SET metadata = '{\"actor\": \"forged\"}' WHERE position = 3", 3),
        ("UPDATE log.events SET recorded_at = recorded_at - interval '1 day' WHERE position = 4", 4),
        ("UPDATE log.events SET event_id = gen_random_uuid() WHERE position = 2", 2),
        ("DELETE FROM log.events WHERE position = 3", 3),
        ("DELETE FROM log.events WHERE position = 6", 1),
        ("DELETE FROM log.streams", 1),
        ("DELETE FROM log.events WHERE position = 6; UPDATE log.streams SET version = 5", 0),
        (
            """
            UPDATE log.events SET position = 100 WHERE position = 2; UPDATE log.events SET position = 2 WHERE position = 3;
            UPDATE log.events SET position = 3 WHERE position = 100
            """, 2
        ),
    ])
    func `a change is found at its position`(sql: String, position: Int) async throws {
        let log = try await freshLog()
        _ = try await log.append([StreamAppend("a", expected: .none, events(6))])
        try await tamper(log, sql)
        switch try await log.verifyLog() {
        case .success(let count):
            // A tail that is cut off together with the heads shows only against a checkpoint kept elsewhere.
            #expect(position == 0 && count == 5)
        case .failure(let fault):
            #expect(fault.position == position, "\(fault)")
        }
    }

    @Test func `the database and the program take the same digest and the same id`() async throws {
        let log = try await freshLog()
        _ = try await log.append([StreamAppend("straße-1", expected: .none, events(3, "漢字"))])
        let stored = try await log.nextEvents(from: 1, limit: 3)
        #expect(stored.count == 3)
        for event in stored {
            #expect(event.digest == event.expectedDigest)
            #expect(event.eventID == event.expectedEventID)
        }
    }
}
