import EventLog
import Foundation
import Testing

@Suite struct ImportTests {
    /// A log of articles and of events that are hard to carry.
    private func told(_ program: Program) async throws {
        #expect(try program.run("ingest", "-", input: Fixture.articles(0..<3)).status == 0)
        try await program.append(Fixture.oddEvents, to: "odd")
    }

    @Test func `a log goes through CloudEvents into another, and is the same byte for byte`() async throws {
        let (program, other) = (try Program(), try Program())
        defer {
            program.clean()
            other.clean()
        }
        try await told(program)
        let file = try program.exported()
        let count = try program.run("log").lines.count
        let first = try other.run("import", file)
        #expect(first.status == 0, "\(first.errors)")
        #expect(try other.number("new", in: first) == count)
        #expect(try other.number("last_position", in: first) == count)
        #expect(try other.run("log").output == program.run("log").output)
        #expect(
            try other.run("log", "--format", "cloudevents").output
                == program.run("log", "--format", "cloudevents").output)
        let again = try other.run("import", file)
        #expect(again.status == 0)
        #expect(try other.number("new", in: again) == 0)
        #expect(try other.number("duplicate", in: again) == count)
        // What comes later follows on it. The state cannot be projected past the odd events, the log goes on.
        #expect(try program.run("ingest", "-", input: Fixture.line(7)).status == 3)
        let more = try program.run("log", "--format", "cloudevents", "--from", "\(count - 1)")
        #expect(try other.run("import", "-", input: "\n" + more.output).status == 0)
        #expect(try other.run("log").output == program.run("log").output)
    }

    private static let changes: [(old: String, new: String, reason: String)] = [
        ("\"source\":", "x\"source\":", "JSON"), ("Norvik-1", "Norvik-2", "digest"),
        ("\"streamversion\":\"1\"", "\"streamversion\":\"2\"", "id"),
        ("\"schemaversion\":2,", "", "schemaversion"),
        ("\"schemaversion\":2,", "\"schemaversion\":1,", "digest"),
        ("\"time\":\"20", "\"time\":\"19", "digest"), ("\"time\":\"20", "\"time\":\"x", "time"),
        ("\"specversion\":\"1.0\"", "\"specversion\":\"2.0\"", "1.0"), ("\"data\":", "\"date\":", "data"),
        ("\"position\":\"", "\"position\":\"x", "position"), ("\"data\":{", "\"data\":{ ", "digest"),
    ]

    @Test func `a changed line is named with file and number, and what stands before it stays in`() throws {
        let (program, other) = (try Program(), try Program())
        defer {
            program.clean()
            other.clean()
        }
        #expect(try program.run("ingest", "-", input: Fixture.articles(0..<2)).status == 0)
        let whole = try program.run("log", "--format", "cloudevents").lines
        let place = try #require(whole.lastIndex { $0.contains("\"streamversion\":\"1\"") })
        let before = try Array(program.run("log").lines.prefix(place))
        for change in Self.changes {
            var lines = whole
            lines[place] = lines[place].replacingOccurrences(of: change.old, with: change.new)
            #expect(lines != whole, "\(change)")
            let file = try other.write("bad.ndjson", lines.joined(separator: "\n") + "\n")
            let outcome = try other.run("import", file)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("\(file):\(place + 1): "), "\(outcome.errors)")
            #expect(outcome.errors.contains(change.reason), "\(change): \(outcome.errors)")
            #expect(try other.number("rejected", in: outcome) == 1)
            #expect(try other.number("last_position", in: outcome) == place)
            #expect(try other.run("log").lines == before)
        }
    }

    @Test func `what doesn't follow on the log, or differs from it, is named`() throws {
        let (program, other) = (try Program(), try Program())
        defer {
            program.clean()
            other.clean()
        }
        #expect(try program.run("ingest", "-", input: Fixture.articles(0..<2)).status == 0)
        let part = try program.run("log", "--format", "cloudevents", "--from", "3").output
        let gap = try other.run("import", "-", input: part)
        #expect(gap.status == 1)
        #expect(gap.errors.contains("-:1: ") && gap.errors.contains("position 3"), "\(gap.errors)")
        #expect(try other.run("ingest", "-", input: Fixture.line(9)).status == 0)
        let head = try other.run("log").lines.count
        let different = try other.run("import", try program.exported())
        #expect(different.status == 1)
        #expect(
            different.errors.contains("log.ndjson:1: ") && different.errors.contains("position 1"),
            "\(different.errors)")
        #expect(try other.run("log").lines.count == head)
        #expect(try other.run("import", "nowhere.ndjson").status == 1)
        #expect(try other.run("import").status == 2)
    }

    @Test func `events that this program cannot understand are carried as bytes, and nothing is lost`()
        async throws
    {
        let (program, other) = (try Program(), try Program())
        defer {
            program.clean()
            other.clean()
        }
        try await program.append(
            [
                NewEvent(type: "NeverHeardOf", data: Array("{\"a\":1}".utf8)),
                NewEvent(type: "MeetingHeld", schemaVersion: 99, data: Array("{\"a\":1}".utf8)),
                NewEvent(type: "MeetingHeld", data: Array("{\"occurred\":7}".utf8)),
                NewEvent(type: "ArticleReceived", schemaVersion: 99, data: Array("[]".utf8)),
                NewEvent(type: "ArticleReceived", data: Array("7".utf8)),
            ], to: "later")
        #expect(try program.run("verify").status == 0)
        #expect(try program.run("projects").errors.contains("NeverHeardOf (version 1)"))
        #expect(try other.run("import", program.exported()).status == 0)
        #expect(try other.run("verify").status == 0)
        #expect(try other.run("log").output == program.run("log").output)
        let file = program.folder.appendingPathComponent("whole.backup").path
        #expect(try program.run("backup", file).status == 0)
        let third = try Program()
        defer { third.clean() }
        let restored = try third.run("restore", file)
        #expect(restored.status == 1)
        #expect(restored.errors.contains("NeverHeardOf (version 1)"), "\(restored.errors)")
        #expect(try third.run("log").output == program.run("log").output)
    }
}
