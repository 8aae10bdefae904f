import Foundation
import Testing

/// `waymark reread`.
@Suite(.enabled("python3 is installed") { python != nil }) struct RereadTests {
    /// Lines of output that are no summary.
    private func changes(_ outcome: Program.Outcome) throws -> [[String: Any]] {
        try outcome.lines.dropLast().compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    private func summary(_ outcome: Program.Outcome) throws -> [String: Any] {
        let line = try #require(outcome.lines.last, "\(outcome.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    private func numbers(_ outcome: Program.Outcome) throws -> [Int?] {
        let summary = try summary(outcome)
        return ["articles", "changed", "same", "rejected"].map { summary[$0] as? Int }
    }

    private func isAsRebuilt(_ program: Program) throws {
        let digest = try program.run("state-digest").output
        #expect(try program.run("rebuild").status == 0)
        #expect(try program.run("state-digest").output == digest)
        #expect(try program.run("verify").status == 0)
    }

    private func stub(_ program: Program, _ version: String, _ each: String = StubReader.headline) throws
        -> String
    {
        try program.reader(first: StubReader.hello(version), each: each, name: "reader-\(version).py")
    }

    @Test func `a new reading takes the place of the old one, which stays in the log`() throws {
        let program = try Program()
        defer { program.clean() }
        let command = try stub(
            program, "1",
            """
            say({"events": [found(article["headline"], project={"asset": "Ghost Dam"}, countries=["KZ"])]})
            """)
        #expect(
            try program.run("ingest", "-", "--reader", command, input: Fixture.articles(0..<5)).status == 0)
        #expect(try program.run("projects").output.contains("Ghost Dam"))
        let dry = try program.run("reread", "--dry-run")
        #expect(dry.status == 0, "\(dry.errors)")
        #expect(try numbers(dry) == [5, 5, 0, 0])
        let before = try program.run("log").output
        #expect(try summary(dry)["last_position"] as? Int == before.split(separator: "\n").count)

        let outcome = try program.run("reread")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try numbers(outcome) == [5, 5, 0, 0])
        #expect(try changes(outcome).map { $0["removed"] as? [Any] }.allSatisfy { $0?.count == 1 })
        #expect(dry.lines.dropLast() == outcome.lines.dropLast())
        let after = try program.run("log").output
        #expect(after.hasPrefix(before))
        #expect(after.contains(#""data":{"reader":"waymark""#))
        #expect(try !program.run("projects").output.contains("Ghost Dam"))
        #expect(try !program.run("events").output.contains("Ghost Dam"))
        #expect(try program.run("events", "--type", "ConstructionStarted").lines.count == 5)
        try isAsRebuilt(program)
        let again = try program.run("reread", "--all")
        #expect(try numbers(again) == [5, 0, 5, 0])
        #expect(try numbers(program.run("reread")) == [0, 0, 0, 0])
        #expect(try program.run("log").output == after)
    }

    @Test func `the same events from a newer version are not written, and the difference is told by event`()
        throws
    {
        let program = try Program()
        defer { program.clean() }
        let one = try stub(program, "1.9")
        #expect(try program.run("ingest", "-", "--reader", one, input: Fixture.articles(0..<3)).status == 0)
        let log = try program.run("log").output
        let same = try program.run("reread", "--reader", stub(program, "1.10"))
        #expect(try numbers(same) == [3, 0, 3, 0], "\(same.errors)")
        #expect(try program.run("log").output == log)

        let other = try stub(
            program, "1.10",
            """
            events = [found(article["headline"], countries=["KZ"])]
            if article["id"] == "plant-0": events.append(found("Ostra Group", type="ContractAwarded"))
            if article["id"] == "plant-1": events = []
            if article["id"] == "plant-2": events[0].update(countries=["CN"], occurred="2026")
            say({"events": events})
            """)
        #expect(
            try numbers(program.run("reread", "--reader", other, "--older-than-version", "1.9")) == [
                0, 0, 0, 0,
            ])
        let table = try program.run(
            "reread", "--reader", other, "--older-than-version", "1.10", "--dry-run", "--format", "table")
        for line in [
            "plant-0: stub 1.9 -> stub 1.10", "+ ContractAwarded undated    \"Ostra Group\"",
            "- ProjectCompleted undated    \"Norvik-1", "[occurred, countries]",
        ] { #expect(table.output.contains(line), "\(table.output)") }
        let outcome = try program.run("reread", "--reader", other)
        #expect(try numbers(outcome) == [3, 3, 0, 0])
        let slots = try changes(outcome).compactMap { $0["changed"] as? [[String: Any]] }.flatMap { $0 }
        #expect(slots.map { $0["slots"] as? [String] } == [["occurred", "countries"]])
        #expect(try program.run("events").lines.count == 3)
        try isAsRebuilt(program)
    }

    @Test func `a limit is gone on from, and what can't be read is named and passed over`() throws {
        let program = try Program()
        defer { program.clean() }
        #expect(try program.run("ingest", "-", input: Fixture.articles(0..<7)).status == 0)
        let command = try stub(
            program, "2", "if article['id'] == 'plant-1': sys.exit(1)\n" + StubReader.headline)
        let first = try program.run("reread", "--reader", command, "--limit", "3")
        #expect(first.status == 1)
        #expect(first.errors.contains("plant-1: the reader ended with status 1"))
        #expect(try numbers(first) == [3, 2, 0, 1])
        let next = try #require(try summary(first)["next"] as? Int)
        let second = try program.run("reread", "--reader", command, "--from", "\(next)")
        #expect(second.status == 0, "\(second.errors)")
        #expect(try numbers(second) == [4, 4, 0, 0])
        #expect(try summary(second)["next"] is NSNull)
        let rest = try program.run("reread", "--reader", stub(program, "2"))
        #expect(try numbers(rest) == [1, 1, 0, 0])
        try isAsRebuilt(program)
    }

    @Test func `a run that ends because the reader is of no use is gone on from where it ended`() throws {
        let program = try Program()
        defer { program.clean() }
        #expect(try program.run("ingest", "-", input: Fixture.articles(0..<7)).status == 0)
        let failing = try stub(
            program, "2", "if int(article['id'][6:]) >= 3: sys.exit(1)\n" + StubReader.headline)
        let first = try program.run("reread", "--reader", failing)
        #expect(first.status == 2)
        #expect(first.errors.contains("ended 3 times in a row without an answer"), "\(first.errors)")
        #expect(try numbers(first) == [5, 3, 0, 2])
        let next = try #require(try summary(first)["next"] as? Int)
        let second = try program.run("reread", "--reader", stub(program, "2"), "--from", "\(next)")
        #expect(try numbers(second) == [2, 2, 0, 0], "\(second.errors)")
        #expect(try summary(second)["next"] is NSNull)
        try isAsRebuilt(program)
    }

    @Test func `runs beside an ingest and beside one another leave one reading each`() throws {
        let program = try Program()
        defer { program.clean() }
        let old = try program.write("old.ndjson", Fixture.articles(0..<300))
        let new = try program.write("new.ndjson", Fixture.articles(300..<600))
        let command = try stub(program, "1", #"say({"events": []})"#)
        #expect(try program.run("ingest", old, "--reader", command).status == 0)
        let running = try [["ingest", new], ["reread"], ["reread"], ["reread", "--all"]].map {
            try program.start($0)
        }
        let outcomes = try running.map { try $0.wait() }
        #expect(outcomes.map(\.status) == [0, 0, 0, 0], "\(outcomes.map(\.errors))")
        #expect(try program.run("log", "--type", "ArticleRead").lines.count == 900)
        #expect(try numbers(program.run("reread")) == [0, 0, 0, 0])
        #expect(try program.run("events", "--type", "ConstructionStarted").lines.count == 600)
        try isAsRebuilt(program)
    }

    @Test func `an article whose text did not come along is named`() throws {
        let source = try Program()
        let program = try Program()
        defer {
            source.clean()
            program.clean()
        }
        #expect(try source.run("ingest", "-", input: Fixture.articles(0..<2)).status == 0)
        #expect(try program.run("import", source.exported()).status == 0)
        let outcome = try program.run("reread", "--all")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("plant-0: its text is not kept"))
        #expect(try numbers(outcome) == [2, 0, 0, 2])
    }

    @Test func `a reader that never says who it is reads nothing again`() throws {
        let program = try Program()
        defer { program.clean() }
        #expect(try program.run("ingest", "-", input: Fixture.line(0)).status == 0)
        let command = try program.reader(each: StubReader.headline)
        let outcome = try program.run("reread", "--reader", command, "--reader-timeout", "0.5")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("has not said who it is"))
        let named = try program.run(
            "reread", "--reader", command, "--reader-name", "mine", "--reader-version", "1")
        #expect(try numbers(named) == [1, 1, 0, 0])
    }
}
