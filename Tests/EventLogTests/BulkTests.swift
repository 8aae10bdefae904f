import EventLog
import Postgres
import TestDatabase
import Testing

@Suite struct BulkTests {
    /// A fresh log, and so many connections to it.
    private func freshLog(_ count: Int) async throws -> [Connection] {
        let address = try await TestServer.shared.freshDatabase()
        var connections: [Connection] = []
        for _ in 0..<count { connections.append(try await Connection.open(address)) }
        try await connections[0].migrateLog()
        return connections
    }

    /// Batches of unequal size, each with two streams of its own.
    private func batches(_ count: Int) -> [[StreamAppend]] {
        (0..<count).map { number in
            [
                StreamAppend("a-\(number)", expected: .none, events(1 + number * 37 % 50, "a")),
                StreamAppend("b-\(number)", expected: .none, events(2, "b")),
            ]
        }
    }

    /// Appends and gives what was told; `failure` gets what was thrown.
    private func told(
        _ connections: [Connection], _ batches: [[StreamAppend]], failure: inout (any Error)?
    ) async -> [Appended] {
        var told: [Appended] = []
        do {
            try await BulkAppender(connections).append(batches) { told.append($0) }
        } catch { failure = error }
        return told
    }

    @Test(arguments: [1, 2, 3])
    func `batches lie in their order and are told of in it`(count: Int) async throws {
        let connections = try await freshLog(count)
        let batches = batches(15)
        var failure: (any Error)?
        let first = await told(connections, batches, failure: &failure)
        #expect(failure == nil)
        var next = 1
        for (appended, batch) in zip(first, batches) {
            let size = batch.reduce(0) { $0 + $1.events.count }
            #expect(appended == Appended(first: next, last: next + size - 1, existed: false))
            next += size
        }
        #expect(first.count == batches.count)
        let stored = try await connections[0].nextEvents(from: 1, limit: 10_000)
        let wanted = batches.flatMap {
            $0.flatMap { append in append.events.map { (append.stream, $0.data) } }
        }
        #expect(stored.map(\.stream) == wanted.map(\.0))
        #expect(stored.map(\.data) == wanted.map(\.1))
        #expect(try await connections[0].verifyLog() == .success(next - 1))
        // Once more, as after a lost connection.
        let again = await told(connections, batches, failure: &failure)
        #expect(failure == nil)
        #expect(again == first.map { Appended(first: $0.first, last: $0.last, existed: true) })
        #expect(try await connections[0].head() == next - 1)
    }

    @Test func `a conflict keeps back its batch and all behind it`() async throws {
        let connections = try await freshLog(2)
        var batches = batches(8)
        batches[5][1] = StreamAppend("b-5", expected: .exact(3), events(2))
        var failure: (any Error)?
        let told = await told(connections, batches, failure: &failure)
        #expect(failure as? EventLogError == .conflict(stream: "b-5", expected: .exact(3), actual: 0))
        let before = batches.prefix(5).reduce(0) { $0 + $1.reduce(0) { $0 + $1.events.count } }
        #expect(try await connections[0].head() == before)
        #expect(told.count <= 5 && told.allSatisfy { !$0.existed && $0.last <= before })
        #expect(try await connections[0].version(ofStream: "a-5") == 0)
        // The connections serve on.
        batches[5][1].expected = .none
        failure = nil
        let again = await self.told(connections, batches, failure: &failure)
        #expect(failure == nil)
        #expect(again.map(\.existed) == [true, true, true, true, true, false, false, false])
        #expect(try await connections[0].verifyLog() == .success(again.last?.last ?? 0))
    }

    @Test func `a stream goes on from batch to batch`() async throws {
        let connections = try await freshLog(2)
        let batches = [
            [StreamAppend("s", expected: .none, events(3))],
            [StreamAppend("s", expected: .exact(3), events(4))],
            [
                StreamAppend("other", expected: .none, events(1)),
                StreamAppend("s", expected: .exists, events(2)),
            ],
            [StreamAppend("s", expected: .any, events(1))],
            [StreamAppend("s", expected: .exact(10), events(1))],
        ]
        try await BulkAppender(connections).append(batches)
        #expect(try await connections[0].version(ofStream: "s") == 11)
        #expect(try await connections[0].verifyLog() == .success(12))
    }

    @Test func `batches that cannot be are refused, and nothing of them stays`() async throws {
        let connections = try await freshLog(2)
        let wrong: [[StreamAppend]] = [
            [], [StreamAppend("a", expected: .any, [])],
            [StreamAppend("a", expected: .any, events(1)), StreamAppend("a", expected: .any, events(1))],
            [StreamAppend("a", expected: .any, events(Connection.largestAppend + 1))],
            [StreamAppend("a", expected: .exact(0), events(1))],
            [StreamAppend("a", expected: .any, [NewEvent(type: "", data: Array("{}".utf8))])],
            [StreamAppend("a", expected: .any, [NewEvent(type: "T\nU", data: Array("{}".utf8))])],
            [StreamAppend("a", expected: .any, [NewEvent(type: "T", data: [0x7B])])],
            [StreamAppend("a\nb", expected: .any, events(1))], [StreamAppend("", expected: .any, events(1))],
            [StreamAppend("a", expected: .exists, events(1))],
        ]
        for batch in wrong {
            var failure: (any Error)?
            #expect(await told(connections, [batch], failure: &failure) == [])
            #expect(failure is EventLogError || failure is PostgresError, "\(batch.map(\.stream))")
            #expect(try await connections[0].head() == 0)
        }
        await #expect(throws: EventLogError.self) { try await BulkAppender([]).append(self.batches(1)) }
    }

    @Test func `loads and single appends at the same time leave no gap`() async throws {
        let connections = try await freshLog(7)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for load in 0..<2 {
                let pair = [connections[2 * load], connections[2 * load + 1]]
                group.addTask {
                    try await BulkAppender(pair).append(
                        (0..<20).map { _ in [StreamAppend("load-\(load)", expected: .any, events(50))] })
                }
            }
            for writer in 4..<7 {
                group.addTask {
                    for round in 0..<40 {
                        _ = try await connections[writer].append([
                            StreamAppend("single", expected: .any, events(1 + round % 2))
                        ])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await connections[0].verifyLog() == .success(2 * 20 * 50 + 3 * 60))
        #expect(try await connections[0].version(ofStream: "single") == 180)
    }
}
