import EventLog
import Postgres
import TestDatabase
import Testing

@Suite struct LogWriterTests {
    private struct Told: Sendable {
        var stream: String
        var appended: Appended
    }

    /// Appends by many tasks at once, and what each was told.
    private func append(
        _ writers: Int, times: Int, to log: LogWriter,
        _ append: @escaping @Sendable (Int, Int) -> StreamAppend
    ) async throws -> [Told] {
        try await withThrowingTaskGroup(of: [Told].self) { group in
            for writer in 0..<writers {
                group.addTask {
                    var told: [Told] = []
                    for time in 0..<times {
                        let next = append(writer, time)
                        told.append(Told(stream: next.stream, appended: try await log.append(next)))
                    }
                    return told
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    @Test func `writers that share a connection get what each appended, and no gap between`() async throws {
        let connection = try await freshLog()
        let told = try await append(12, times: 20, to: LogWriter(connection)) { writer, time in
            // Half of them meet on one stream.
            writer % 2 == 0
                ? StreamAppend("shared", expected: .any, events(1 + time % 3, "\(writer)"))
                : StreamAppend(
                    "own-\(writer)", expected: time == 0 ? .none : .exact(2 * time), events(2, "\(writer)"))
        }
        #expect(told.allSatisfy { !$0.appended.existed })
        let positions = told.flatMap { Array($0.appended.first...$0.appended.last) }.sorted()
        #expect(positions == Array(1...positions.count))
        for one in told {
            let stored = try await connection.nextEvents(
                from: one.appended.first, to: one.appended.last, limit: 10)
            #expect(stored.allSatisfy { $0.stream == one.stream })
        }
        #expect(try await connection.verifyLog() == .success(positions.count))
    }

    @Test func `one that is not as expected spoils nothing for those beside it`() async throws {
        let connection = try await freshLog()
        _ = try await connection.append([StreamAppend("taken", expected: .none, events(3))])
        let log = LogWriter(connection)
        let conflicts = try await withThrowingTaskGroup(of: EventLogError?.self) { group in
            for number in 0..<30 {
                group.addTask {
                    let stream = number % 3 == 0 ? "taken" : "free-\(number)"
                    do {
                        _ = try await log.append(
                            StreamAppend(stream, expected: .none, events(1, "\(number)")))
                        return nil
                    } catch let error as EventLogError { return error }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let wanted = EventLogError.conflict(stream: "taken", expected: .none, actual: 3)
        #expect(conflicts.compactMap { $0 } == Array(repeating: wanted, count: 10))
        #expect(try await connection.verifyLog() == .success(3 + 20))
    }

    @Test func `the same appends again give the first ones' positions`() async throws {
        let connection = try await freshLog()
        let log = LogWriter(connection)
        let make = { @Sendable (writer: Int, _: Int) in
            StreamAppend("s-\(writer)", expected: .none, events(2, "\(writer)"))
        }
        let first = try await append(10, times: 1, to: log, make)
        let again = try await append(10, times: 1, to: log, make)
        #expect(again.allSatisfy { $0.appended.existed })
        let places = Dictionary(uniqueKeysWithValues: first.map { ($0.stream, $0.appended.first) })
        #expect(again.allSatisfy { places[$0.stream] == $0.appended.first })
        #expect(try await connection.head() == 20)
    }

    @Test func `one with a payload that is no JSON is refused by itself`() async throws {
        let connection = try await freshLog()
        let log = LogWriter(connection)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<12 {
                group.addTask {
                    let data = Array((number == 5 ? "{" : "{}").utf8)
                    let append = StreamAppend(
                        "s-\(number)", expected: .none, [NewEvent(type: "T", data: data)])
                    do { _ = try await log.append(append) } catch { return true }
                    return false
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 1)
        #expect(try await connection.verifyLog() == .success(11))
    }
}
