import Foundation
import Testing

@Suite struct QuestionTests {
    private let program: Program

    init() throws { program = try Program() }

    private func told() throws {
        let file = try program.write("in.ndjson", Fixture.articles(1..<3))
        #expect(try program.run("ingest", file).status == 0)
    }

    private func rows(_ arguments: String...) throws -> [[String: Any]] {
        let outcome = try program.start(arguments).wait()
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try outcome.lines.compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    @Test func `a project can be found, shown and replayed, with the sentence behind each line`() throws {
        defer { program.clean() }
        try told()
        let projects = try rows("projects", "--country", "kz", "--status", "under_construction")
        #expect(projects.count == 2)
        let id = try #require(projects.first?["id"] as? String)
        #expect(projects.first?["country"] as? String == "KZ")
        let shown = try #require(try rows("project", id).first)
        let timeline = try #require(shown["timeline"] as? [[String: Any]])
        #expect(!timeline.isEmpty)
        for event in timeline {
            let evidence = try #require(event["evidence"] as? [String: Any])
            let quote = try #require(evidence["quote"] as? String)
            #expect(Fixture.line(1).contains(quote) || Fixture.line(2).contains(quote))
        }
        #expect(try rows("events", "--project", id).count == timeline.count)
        #expect(try rows("replay", id).count == timeline.count)
        #expect(try program.run("project", "no-such-project").status == 1)
        #expect(try program.run("replay", "no-such-project").status == 1)
    }

    @Test func `both times can be asked for`() throws {
        defer { program.clean() }
        try told()
        #expect(try rows("projects", "--as-of", "2026-03-09").isEmpty)
        #expect(try rows("projects", "--as-of", "2026-03").count == 2)
        #expect(try rows("projects", "--known-at", "2020-01-01T00:00:00Z").isEmpty)
        #expect(try rows("projects", "--known-at", "2999-01-01").count == 2)
    }

    @Test func `filters leave out what does not meet them`() throws {
        defer { program.clean() }
        try told()
        #expect(try rows("projects", "--country", "UZ").isEmpty)
        #expect(try rows("projects", "--party", "ostra").count == 2)
        #expect(try rows("projects", "--party", "Ostra Gr").count == 2)
        #expect(try rows("projects", "--party", "nobody").isEmpty)
        #expect(try rows("projects", "--party", "中信").isEmpty)
        #expect(try rows("events", "--since", "2026-03").isEmpty == false)
        #expect(try program.run("events", "--project", "no-such-project").status == 1)
        #expect(try rows("log", "--limit", "2").count == 2)
        #expect(try rows("events", "--type", "ConstructionStarted").count == 2)
        #expect(try rows("events", "--type", "ConstructionStarted", "--since", "2026-03-11").isEmpty)
        #expect(try rows("events", "--country", "CN").isEmpty == false)
    }

    @Test func `the log prints its events as they lie, in part or whole`() throws {
        defer { program.clean() }
        try told()
        let all = try rows("log")
        #expect(all.compactMap { $0["position"] as? Int } == Array(1...all.count))
        #expect(try rows("log", "--from", "2", "--to", "3").count == 2)
        let stream = try #require(all.first?["stream"] as? String)
        #expect(try rows("log", "--stream", stream).count < all.count)
    }

    @Test func `a changed log fails to verify with status 1 and the position`() throws {
        defer { program.clean() }
        try told()
        let tampering = """
            ALTER TABLE log.events DISABLE TRIGGER ALL;
            UPDATE log.events SET data = '{}' WHERE position = 4
            """
        #expect(try program.run("db", "psql", "--admin", "--", "-q", "-c", tampering).status == 0)
        let outcome = try program.run("verify")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\"bad_position\":4"))
    }

    @Test func `a text that was changed behind the log is found, too`() throws {
        defer { program.clean() }
        try told()
        let tampering =
            "ALTER TABLE log.articles DISABLE TRIGGER ALL; UPDATE log.articles SET body = body || ' more'"
        #expect(try program.run("db", "psql", "--admin", "--", "-q", "-c", tampering).status == 0)
        let outcome = try program.run("verify")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\"bad_position\":1"))
    }

    @Test func `log --follow prints what is appended later`() throws {
        defer { program.clean() }
        try told()
        let head = try rows("log").count
        let following = try program.start(["log", "--follow", "--from", "\(head + 1)"])
        #expect(try program.run("ingest", "-", input: Fixture.line(9)).status == 0)
        let added = try rows("log").count - head
        let end = Date().addingTimeInterval(20)
        while following.printed.split(separator: "\n").count < added, Date() < end {
            Thread.sleep(forTimeInterval: 0.05)
        }
        following.kill()
        #expect(following.printed.split(separator: "\n").count == added)
    }

    @Test func `db tells address and state, and stops what it started`() throws {
        defer { program.clean() }
        #expect(try program.run("db", "status").status == 1)
        #expect(try program.run("db", "start").status == 0)
        #expect(try program.run("db", "migrate").output.contains("0001-events"))
        #expect(try program.run("db", "url").output.hasPrefix("postgresql://"))
        #expect(try program.run("db", "url", "--admin").output != program.run("db", "url").output)
        #expect(try rows("db", "status").first?["server"] as? String == "running")
        #expect(try program.run("db", "stop").status == 0)
        #expect(try program.run("db", "status").status == 1)
    }
}
