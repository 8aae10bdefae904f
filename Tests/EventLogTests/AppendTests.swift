import EventLog
import Postgres
import TestDatabase
import Testing

/// A connection to a fresh log.
func freshLog() async throws -> Connection {
    let connection = try await TestDatabase.open()
    try await connection.migrateLog()
    return connection
}

/// So many small events.
func events(_ count: Int, _ text: String = "x") -> [NewEvent] {
    (0..<count).map { NewEvent(type: "Noted", data: Array("{\"text\": \"\(text) \($0) ü\"}".utf8)) }
}

@Suite struct AppendTests {
    @Test func `positions are 1, 2, 3 across streams and appends`() async throws {
        let log = try await freshLog()
        let first = try await log.append([
            StreamAppend("a", expected: .none, events(2)), StreamAppend("b", expected: .none, events(1)),
        ])
        let second = try await log.append([StreamAppend("a", expected: .exact(2), events(1))])
        #expect(first == Appended(first: 1, last: 3, existed: false))
        #expect(second == Appended(first: 4, last: 4, existed: false))
        let stored = try await log.nextEvents(from: 1, limit: 10)
        #expect(stored.map(\.position) == [1, 2, 3, 4])
        #expect(stored.map(\.stream) == ["a", "a", "b", "a"])
        #expect(stored.map(\.version) == [1, 2, 1, 3])
    }

    @Test func `what is read back is what was appended, byte for byte`() async throws {
        let log = try await freshLog()
        let data = Array("{ \"b\":1,  \"a\" : \"\\u0000 é 漢\" }".utf8)
        let metadata = Array("{\"actor\":\"test\"}".utf8)
        _ = try await log.append([
            StreamAppend(
                "s", expected: .any, [NewEvent(type: "T", schemaVersion: 3, data: data, metadata: metadata)])
        ])
        let stored = try #require(try await log.nextEvents(from: 1, limit: 1).first)
        #expect(stored.data == data)
        #expect(stored.metadata == metadata)
        #expect(stored.schemaVersion == 3)
    }

    @Test(arguments: [
        (ExpectedVersion.none, 0, true), (.none, 2, false), (.exact(2), 2, true), (.exact(2), 0, false),
        (.exact(1), 2, false), (.exists, 2, true), (.exists, 0, false), (.any, 0, true), (.any, 2, true),
    ])
    func `an append takes place when the stream is as expected`(
        expected: ExpectedVersion, version: Int, takesPlace: Bool
    ) async throws {
        let log = try await freshLog()
        if version > 0 {
            _ = try await log.append([StreamAppend("s", expected: .none, events(version, "old"))])
        }
        let append = [StreamAppend("s", expected: expected, events(1, "new"))]
        if takesPlace {
            #expect(try await log.append(append).last == version + 1)
        } else {
            await #expect(throws: EventLogError.conflict(stream: "s", expected: expected, actual: version)) {
                try await log.append(append)
            }
            #expect(try await log.head() == version)
        }
    }

    @Test func `one stream that is not as expected keeps back the whole append`() async throws {
        let log = try await freshLog()
        _ = try await log.append([StreamAppend("b", expected: .none, events(1))])
        await #expect(throws: EventLogError.conflict(stream: "b", expected: .none, actual: 1)) {
            try await log.append([
                StreamAppend("a", expected: .none, events(1)),
                StreamAppend("b", expected: .none, events(1, "other")),
            ])
        }
        #expect(try await log.head() == 1)
        #expect(try await log.version(ofStream: "a") == 0)
    }

    @Test func `the same append again gives the first one's positions and adds nothing`() async throws {
        let log = try await freshLog()
        _ = try await log.append([StreamAppend("before", expected: .none, events(3))])
        let append = [
            StreamAppend("a", expected: .none, events(2)), StreamAppend("b", expected: .none, events(2)),
        ]
        let first = try await log.append(append)
        _ = try await log.append([StreamAppend("a", expected: .exact(2), events(1, "later"))])
        let again = try await log.append(append)
        #expect(again == Appended(first: first.first, last: first.last, existed: true))
        #expect(try await log.head() == 8)
    }

    @Test func `a like append with another payload is a conflict`() async throws {
        let log = try await freshLog()
        _ = try await log.append([StreamAppend("a", expected: .none, events(2))])
        await #expect(throws: EventLogError.self) {
            try await log.append([StreamAppend("a", expected: .none, events(2, "y"))])
        }
    }

    @Test func `appends that cannot be are refused with a reason`() async throws {
        let log = try await freshLog()
        let large = NewEvent(type: "T", data: Array(repeating: 0x31, count: Connection.largestEvent))
        for append in [
            [], [StreamAppend("a", expected: .any, [])],
            [StreamAppend("a", expected: .any, events(1)), StreamAppend("a", expected: .any, events(1))],
            [StreamAppend("a", expected: .any, events(Connection.largestAppend + 1))],
            [StreamAppend("a", expected: .any, [large])],
        ] {
            await #expect(throws: EventLogError.self) { try await log.append(append) }
        }
        await #expect(throws: PostgresError.self) {
            try await log.append([StreamAppend("a", expected: .any, [NewEvent(type: "T", data: [0x7B])])])
        }
        #expect(try await log.head() == 0)
    }

    @Test func `many writers at once leave no gap and no event twice`() async throws {
        let address = try await TestServer.shared.freshDatabase()
        let first = try await Connection.open(address)
        try await first.migrateLog()
        let (writers, rounds) = (6, 25)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    let connection = try await Connection.open(address)
                    for round in 0..<rounds {
                        // Half of them meet on one stream, the other half have one each.
                        let stream = writer % 2 == 0 ? "shared" : "own-\(writer)"
                        _ = try await connection.append([
                            StreamAppend(stream, expected: .any, events(1 + round % 3, "\(writer)"))
                        ])
                    }
                }
            }
            try await group.waitForAll()
        }
        let total = writers * (0..<rounds).reduce(0) { $0 + 1 + $1 % 3 }
        #expect(try await first.verifyLog() == .success(total))
    }

    @Test func `an append that is rolled back leaves no gap`() async throws {
        let log = try await freshLog()
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await log.transaction { connection in
                _ = try connection.append([StreamAppend("a", expected: .none, events(5))])
                throw Stop()
            }
        }
        #expect(try await log.append([StreamAppend("b", expected: .none, events(1))]).first == 1)
    }
}
