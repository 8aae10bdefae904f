import Foundation
import Testing

@Suite struct CommandLineTests {
    @Test func `help and version answer without a database`() throws {
        let program = try Program()
        defer { program.clean() }
        for arguments in [
            ["--help"], ["--version"], ["projects", "--help"], ["db", "--help"], ["backup", "--help"],
        ] {
            let outcome = try program.start(arguments).wait()
            #expect(outcome.status == 0)
            #expect(!outcome.output.isEmpty)
        }
        #expect(!FileManager.default.fileExists(atPath: program.folder.appendingPathComponent("data").path))
    }

    @Test(arguments: [
        ["bogus"], ["projects", "--country", "Kazakhstan"], ["projects", "--format", "xml"], ["extract"],
        ["events", "--type", "Nonsense"], ["projects", "--as-of", "soon"],
        ["projects", "--known-at", "2026-13-01"],
        ["log", "--from", "0"], ["events", "--since", "2025-02-30"],
        ["db", "stop", "--database", "postgresql:///x"],
        ["projects", "--format", "cloudevents"], ["log", "--follow", "--format", "json"], ["backup"],
    ])
    func `a wrong call is told so with status 2`(arguments: [String]) throws {
        let program = try Program()
        defer { program.clean() }
        let outcome = try program.start(arguments).wait()
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(!outcome.errors.isEmpty)
    }

    @Test func `a database that can't be reached is told so with status 3, and no password is shown`() throws
    {
        let program = try Program()
        defer { program.clean() }
        let address = "postgresql://who:hush-hush@127.0.0.1:1/nowhere"
        for verb in ["projects", "verify"] {
            let outcome = try program.run(verb, "--database", address)
            #expect(outcome.status == 3)
            #expect(!outcome.errors.contains("hush-hush"))
            #expect(outcome.errors.split(separator: "\n").count <= 2)
        }
    }

    @Test func `extract prints one object for each article in order and names what it rejects`() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write("in/b.ndjson", Fixture.articles(0..<3) + "{\"body\": 7}\n" + Fixture.line(3))
        try program.write("in/a.txt", "Weather stays fine\n\nIt was sunny in Aktobe.\n")
        try program.write("in/c.txt", "")
        let outcome = try program.run("extract", program.folder.appendingPathComponent("in").path)
        #expect(outcome.status == 1)
        let ids = try outcome.lines.map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (object?["article"] as? [String: Any])?["id"] as? String
        }
        #expect(ids == ["a", "plant-0", "plant-1", "plant-2", "plant-3"])
        #expect(outcome.errors.contains("b.ndjson:4"))
        #expect(outcome.errors.contains("c.txt"))
        #expect(try program.run("extract", "-", input: Fixture.articles(0..<2)).lines.count == 2)
    }

    @Test func `the same input gives the same bytes`() throws {
        let program = try Program()
        defer { program.clean() }
        let file = try program.write("in.ndjson", Fixture.articles(0..<50))
        let first = try program.run("extract", file)
        #expect(first.status == 0)
        #expect(try program.run("extract", file).output == first.output)
    }

    @Test func `tables fit the width and say how many rows there are`() throws {
        let program = try Program()
        defer { program.clean() }
        let file = try program.write("in.ndjson", Fixture.articles(0..<12))
        #expect(try program.run("ingest", file).status == 0)
        let table = try program.run(
            "projects", "--format", "table", "--limit", "5", environment: ["COLUMNS": "72"])
        #expect(table.lines.allSatisfy { $0.count <= 72 })
        #expect(table.lines.last == "5 of 12 projects")
        #expect(try program.run("projects", "--format", "json").output.hasPrefix("[\n{"))
        let csv = try program.run("projects", "--format", "csv")
        #expect(csv.output.split(separator: "\r\n").count == 13)
        #expect(csv.output.hasPrefix("id,name,aliases,status,"))
    }
}
