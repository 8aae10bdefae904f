import EventLog
import Foundation
import Testing

@Suite struct BackupTests {
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

    @Test func `a restored log is the same, its texts and its state, too`() throws {
        defer { clean() }
        let headless =
            "{\"body\": \"Construction of the Ulken Dam began in Kazakhstan.\\n\\n漢 \\u0001 \\\" end\"}\n"
        #expect(try program.run("ingest", "-", input: headless).status == 0)
        #expect(try program.run("ingest", "-", input: Fixture.articles(0..<4)).status == 0)
        #expect(try program.run("backup", file).status == 0)
        let restored = try other.run("restore", file)
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(try other.number("new", in: restored) == program.run("log").lines.count)
        #expect(try other.number("texts", in: restored) == 5)
        #expect(try other.run("log").output == program.run("log").output)
        #expect(try other.run("state-digest").output == program.run("state-digest").output)
        #expect(try other.run("verify").status == 0)
        // And the backup of the restored log is the same file.
        let copy = other.folder.appendingPathComponent("copy").path
        #expect(try other.run("backup", copy).status == 0)
        #expect(FileManager.default.contentsEqual(atPath: copy, andPath: file))
        #expect(try other.number("new", in: other.run("ingest", "-", input: Fixture.articles(0..<5))) == 1)
    }

    @Test func `a backup goes through pipes, and an empty log has one`() throws {
        defer { clean() }
        let empty = try program.run("backup", "-")
        #expect(empty.lines.count == 2)
        #expect(try other.run("restore", "-", input: empty.output).status == 0)
        try backUp()
        let piped = try program.run("backup", "-")
        #expect(try piped.output == String(contentsOfFile: file, encoding: .utf8))
        #expect(try other.run("restore", "-", input: piped.output).status == 0)
        #expect(try other.run("log").output == program.run("log").output)
    }

    @Test func `a file that is there is replaced with --force only, and nothing is left beside it`() throws {
        defer { clean() }
        try backUp()
        let before = try lines()
        #expect(try program.run("ingest", "-", input: Fixture.line(9)).status == 0)
        let refused = try program.run("backup", file)
        #expect(refused.status == 2)
        #expect(refused.errors.contains("--force"))
        #expect(try lines() == before)
        #expect(try program.run("backup", file, "--force").status == 0)
        #expect(try lines().count > before.count)
        #expect(try program.run("backup", program.folder.path).status == 2)
        #expect(try program.run("backup", "/dev/null", "--force").status == 2)
        #expect(try program.run("backup", "/nowhere/at/all").status == 70)
        let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        #expect(!names.contains { $0.contains("partial") })
    }
}
