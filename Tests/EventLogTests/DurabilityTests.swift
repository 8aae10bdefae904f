import EventLog
import Postgres
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(2))) struct DurabilityTests {
    private static let appendRaw = """
        SELECT durable::text FROM log.append_one('%', -2, 'Noted', 1, '{"text": "x 0 ü"}', '{}', 1)
        """

    @Test(arguments: [Isolation.repeatableRead, .serializable])
    func `an append in a stricter isolation is refused with a reason`(isolation: Isolation) async throws {
        let log = try await freshLog()
        do {
            try await log.transaction(isolation) {
                _ = try $0.append([StreamAppend("a", expected: .none, events(1))])
            }
            Issue.record("not refused")
        } catch let error as EventLogError {
            guard case .invalid(let reason) = error else { throw error }
            #expect(reason.contains("read committed"))
        }
        #expect(try await log.head() == 0)
    }

    @Test func `an append is on disk when it returns, whatever the server is set to`() async throws {
        try await QuietServer.with { server in
            let (log, observer) = (try await server.open(), try await server.open())
            _ = try await log.append([StreamAppend("a", expected: .none, events(1))])
            try await log.execute(script: "CREATE TABLE other (a integer)")
            _ = try await observer.isAllFlushed()
            var sawUnflushed = false
            for round in 1...12 {
                // What does not wait for the disk is not there, or this test could not tell.
                try await log.execute(script: "INSERT INTO other VALUES (1)")
                sawUnflushed = try await !observer.isAllFlushed() || sawUnflushed
                let count = round.isMultiple(of: 3) ? 3 : 1
                if round.isMultiple(of: 4) {
                    try await BulkAppender([log]).append([[StreamAppend("a", expected: .any, events(2))]])
                } else {
                    _ = try await log.append([StreamAppend("a", expected: .any, events(count))])
                }
                #expect(try await observer.isAllFlushed(), "round \(round)")
            }
            #expect(sawUnflushed)
            // The end of a transaction of the caller's waits, too.
            try await log.execute(script: "INSERT INTO other VALUES (1)")
            try await log.transaction { _ = try $0.append([StreamAppend("b", expected: .none, events(1))]) }
            #expect(try await observer.isAllFlushed())
        }
    }

    @Test func `who waited for the lock, and who finds its append there, waits for the disk afterwards`()
        async throws
    {
        try await QuietServer.with { server in
            let (log, other, observer) = (
                try await server.open(), try await server.open(), try await server.open()
            )
            _ = try await log.append([StreamAppend("a", expected: .none, events(1))])
            _ = try await observer.isAllFlushed()
            var sawUnflushed = 0
            for round in 1...5 {
                let sql = Self.appendRaw.replacing("%", with: "raw-\(round)")
                let answer = try await whileHeld(log, observer) { try await other.column(sql) }
                #expect(answer == ["false"])
                guard try await !observer.isAllFlushed() else { continue }
                sawUnflushed += 1
                // Where it is decided that the event is there, it may not be on disk yet.
                let again = try await log.append([StreamAppend("raw-\(round)", expected: .none, events(1))])
                #expect(again.existed)
                #expect(try await observer.isAllFlushed())
                let waited = try await whileHeld(log, observer) {
                    try await other.append([StreamAppend("b", expected: .any, events(1))])
                }
                #expect(!waited.existed)
                #expect(try await observer.isAllFlushed())
                // Nothing is told to the outside before it is on disk.
                _ = try await whileHeld(log, observer) { try await other.column(sql) }
                #expect(try await log.durableHead() == log.head())
                #expect(try await observer.isAllFlushed())
            }
            #expect(sawUnflushed > 0)
        }
    }

    /// Does something over another connection while `log` holds the lock, which it then gives back.
    private func whileHeld<Value: Sendable>(
        _ log: Connection, _ observer: Connection, _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await log.execute(script: "BEGIN; SELECT log.append_one('held', -2, 'T', 1, '{}', '{}', 0)")
        async let value = body()
        try await observer.awaitWaiter()
        try await log.execute(script: "COMMIT")
        return try await value
    }
}
