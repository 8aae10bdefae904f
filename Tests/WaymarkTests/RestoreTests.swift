import EventLog
import Foundation
import Testing

@Suite struct RestoreTests {
    private let program: Program
    private let other: Program
    private var file: String { program.folder.appendingPathComponent("log.backup").path }

    init() throws {
        program = try Program()
        other = try Program()
    }

    private func clean() {
        program.clean()
        other.clean()
    }

    /// A backup of a small log.
    private func backUp(_ articles: Range<Int> = 0..<4) throws {
        #expect(try program.run("ingest", "-", input: Fixture.articles(articles)).status == 0)
        let outcome = try program.run("backup", file)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try program.number("texts", in: outcome) == articles.upperBound)
        #expect(try program.number("events", in: outcome) == program.run("log").lines.count)
    }

    private func lines() throws -> [String] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test func `damaged, cut and foreign files are refused, and nothing of them goes in`() throws {
        defer { clean() }
        try backUp()
        let whole = try lines()
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let cases: [(name: String, text: String, reason: String)] = [
            (
                "text changed",
                text.replacingOccurrences(of: "goes up near Aktobe\",\"body", with: "goes down\",\"body"),
                "last line does not match"
            ),
            (
                "event changed",
                text.replacingOccurrences(of: "\"percent\":", with: "\"per\":").replacingOccurrences(
                    of: "\"rule\":\"", with: "\"rule\":\"x"), "digest"
            ),
            ("cut at a line", whole.dropLast().joined(separator: "\n") + "\n", "cut"),
            ("cut in a line", String(text.dropLast(text.count / 3)), "damaged"),
            ("a line is missing", (whole.prefix(8) + whole.dropFirst(9)).joined(separator: "\n"), "position"),
            (
                "two lines change places",
                (whole.prefix(6) + [whole[7], whole[6]] + whole.dropFirst(8)).joined(separator: "\n"),
                "position"
            ),
            ("more behind the end", text + "{}\n", "more behind"),
            (
                "a newer format",
                text.replacingOccurrences(of: "\"version\":1,\"events\"", with: "\"version\":2,\"events\""),
                "newer waymark"
            ),
            ("a log", try program.run("log").output, "no backup"), ("nothing", "", "no backup"),
            ("no JSON", "PGDMP\u{1}\n", "no backup"),
        ]
        for (name, text, reason) in cases {
            let outcome = try other.run("restore", try other.write("bad.backup", text))
            #expect(outcome.status == 1, "\(name)")
            #expect(outcome.errors.contains(reason), "\(name): \(outcome.errors)")
            #expect(outcome.errors.contains("bad.backup:"), "\(name): \(outcome.errors)")
            #expect(try other.run("log").lines.isEmpty, "\(name)")
        }
        #expect(try other.run("restore", "nowhere").status == 1)
    }

    @Test func `only an empty log is restored into, or one that holds the backup's beginning`() throws {
        defer { clean() }
        try backUp()
        let events = try lines().filter { $0.contains("specversion") }
        // What a restore that broke off leaves behind.
        #expect(try other.run("import", "-", input: events.prefix(5).joined(separator: "\n")).status == 0)
        let resumed = try other.run("restore", file)
        #expect(resumed.status == 0, "\(resumed.errors)")
        #expect(try other.number("duplicate", in: resumed) == 5)
        #expect(try other.run("verify").status == 0)
        #expect(try other.number("new", in: other.run("restore", file)) == 0)
        #expect(try other.run("ingest", "-", input: Fixture.line(9)).status == 0)
        let grown = try other.run("restore", file)
        #expect(grown.status == 3)
        #expect(grown.errors.contains("more than"), "\(grown.errors)")
        let third = try Program()
        defer { third.clean() }
        #expect(try third.run("ingest", "-", input: Fixture.line(5)).status == 0)
        let different = try third.run("restore", file)
        #expect(different.status == 3)
        #expect(
            different.errors.contains("position 1 of the log is not that of the backup"),
            "\(different.errors)")
        let piped = try third.run("restore", "-", input: String(contentsOfFile: file, encoding: .utf8))
        #expect(piped.status == 3)
        #expect(piped.errors.contains("-:6: ") && piped.errors.contains("position 1"), "\(piped.errors)")
        #expect(try third.run("log", "--type", "ArticleReceived").lines.count == 1)
    }

    @Test func `a restore that is killed and made again ends whole`() throws {
        defer { clean() }
        try backUp(0..<600)
        #expect(try other.run("db", "start").status == 0)
        for round in 1...4 {
            let running = try other.start(["restore", file])
            Thread.sleep(forTimeInterval: 0.1 * Double(round))
            running.kill()
        }
        let last = try other.run("restore", file)
        #expect(last.status == 0, "\(last.errors)")
        #expect(try other.run("verify").status == 0)
        #expect(try other.run("log").output == program.run("log").output)
        #expect(try other.run("state-digest").output == program.run("state-digest").output)
    }
}
