import EventLog
import Postgres
import Testing

@Suite(.timeLimit(.minutes(2))) struct CrashTests {
    @Test func `what many writers were told of is there after a crash, without gap`() async throws {
        try await QuietServer.with { server in
            var acknowledged: [Int: String] = [:]
            try await withThrowingTaskGroup(of: [Int: String].self) { group in
                for writer in 0..<6 {
                    let connection = try await server.open()
                    group.addTask { await Self.write(connection, "writer-\(writer)") }
                }
                try await Task.sleep(for: .milliseconds(600))
                try await server.crash()
                for try await told in group { acknowledged.merge(told) { one, _ in one } }
            }
            let log = try await server.open()
            var stored: [Int: String] = [:]
            for event in try await log.nextEvents(from: 1, limit: 1_000_000) {
                stored[event.position] = "\(event.stream) \(event.version)"
            }
            #expect(acknowledged.count > 6)
            #expect(acknowledged.allSatisfy { stored[$0.key] == $0.value })
            #expect(try await log.verifyLog() == .success(stored.count))
        }
    }

    /// Appends until the connection breaks; what was acknowledged, by position.
    private static func write(_ connection: Connection, _ stream: String) async -> [Int: String] {
        var told: [Int: String] = [:]
        for version in 1... {
            guard let done = try? await connection.append([StreamAppend(stream, expected: .any, events(1))])
            else { break }
            told[done.first] = "\(stream) \(version)"
        }
        return told
    }
}
