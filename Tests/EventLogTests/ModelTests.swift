import EventLog
import Postgres
import TestDatabase
import Testing

@Suite struct ModelTests {
    @Test(arguments: [1, 2, 3, 5, 8, 13] as [UInt64])
    func `the log does what the simplest log would do`(seed: UInt64) async throws {
        let log = try await freshLog()
        var model = LogModel()
        var sequence = AppendSequence(seed: seed)
        var seen: Set<String> = []
        for step in 1...120 {
            let append = sequence.next(model)
            let wanted = model.append(append)
            let got = try await outcome(of: append, on: log)
            try #require(got == wanted, "seed \(seed), step \(step), \(sequence.kind): \(shown(append))")
            #expect(try await log.head() == model.entries.count, "seed \(seed), step \(step)")
            seen.insert(name(of: wanted))
        }
        #expect(seen == ["appended", "existed", "conflict", "invalid"], "seed \(seed)")
        try await compare(log, model, "seed \(seed)")
        #expect(try await log.verifyLog() == .success(model.entries.count), "seed \(seed)")
    }

    private func outcome(of append: [StreamAppend], on log: Connection) async throws -> LogModel.Outcome {
        do {
            return .appended(try await log.append(append))
        } catch let error as EventLogError {
            switch error {
            case .conflict(let stream, let expected, let actual):
                return .conflict(stream: stream, expected: expected, actual: actual)
            default: return .invalid
            }
        }
    }

    private func name(of outcome: LogModel.Outcome) -> String {
        switch outcome {
        case .appended(let appended): appended.existed ? "existed" : "appended"
        case .conflict: "conflict"
        case .invalid: "invalid"
        }
    }

    /// Reads in every way and holds it against the model.
    private func compare(_ log: Connection, _ model: LogModel, _ comment: Comment) async throws {
        let entries = model.entries
        #expect(!entries.isEmpty, comment)
        #expect(try await read(log, LogRange()) == entries, comment)
        for stream in Set(entries.map(\.stream)).union(["nowhere"]) {
            let wanted = entries.filter { $0.stream == stream }
            #expect(try await read(log, LogRange(stream: stream)) == wanted, comment)
            #expect(try await log.version(ofStream: stream) == wanted.count, comment)
            let later = wanted.filter { $0.position >= 20 && $0.event.type == "Noted" }
            let range = LogRange(from: 20, type: "Noted", stream: stream)
            #expect(try await read(log, range) == later, comment)
        }
        for type in ["Noted", "Größe", "Third", "Third2", "Nothing"] {
            let wanted = entries.filter { $0.event.type == type }
            #expect(try await read(log, LogRange(type: type)) == wanted, comment)
        }
        for (from, to) in [(1, 1), (3, 30), (17, 16), (entries.count, .max), (entries.count + 1, .max)] {
            let wanted = entries.filter { $0.position >= from && $0.position <= to }
            #expect(try await read(log, LogRange(from: from, to: to)) == wanted, comment)
            #expect(
                try await read(log, LogRange(from: from, to: to), limit: 7) == Array(wanted.prefix(7)),
                comment)
            let next = try await log.nextEvents(from: from, to: to, limit: 5)
            #expect(next.map(LogModel.Entry.init) == Array(wanted.prefix(5)), comment)
        }
    }

    private func read(_ log: Connection, _ range: LogRange, limit: Int? = nil) async throws -> [LogModel
        .Entry]
    {
        try await log.run { log in
            var entries: [LogModel.Entry] = []
            try log.readLog(range, limit: limit) { entries.append(LogModel.Entry($0)) }
            return entries
        }
    }

    private func shown(_ append: [StreamAppend]) -> String {
        append.map { "\($0.events.count) to \($0.stream), \($0.expected)" }.joined(separator: "; ")
    }
}

extension LogModel.Entry {
    init(_ stored: StoredEvent) {
        self.init(
            position: stored.position, stream: stored.stream, version: stored.version,
            event: NewEvent(
                type: stored.type, schemaVersion: stored.schemaVersion, data: stored.data,
                metadata: stored.metadata))
    }
}
