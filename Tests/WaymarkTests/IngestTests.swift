import Foundation
import Testing

@Suite struct IngestTests {
    private func check(_ program: Program, articles: Int) throws {
        let received = try program.run("log", "--type", "ArticleReceived")
        #expect(received.lines.count == articles)
        let verified = try program.run("verify")
        #expect(verified.status == 0, "\(verified.errors)")
        let digest = try program.run("state-digest").output
        #expect(try program.run("rebuild").status == 0)
        #expect(try program.run("state-digest").output == digest)
    }

    @Test func `the same article again changes nothing`() throws {
        let program = try Program()
        defer { program.clean() }
        let file = try program.write("in.ndjson", Fixture.articles(0..<5))
        let first = try program.run("ingest", file)
        #expect(first.status == 0)
        #expect(try program.number("new", in: first) == 5)
        let digest = try program.run("state-digest").output
        let again = try program.run("ingest", file)
        #expect(try program.number("new", in: again) == 0)
        #expect(try program.number("duplicate", in: again) == 5)
        #expect(try program.number("last_position", in: again) == program.number("last_position", in: first))
        #expect(try program.run("state-digest").output == digest)
        try check(program, articles: 5)
    }

    @Test func `a run that is killed and made again leaves each article once`() throws {
        let program = try Program()
        defer { program.clean() }
        let count = 900
        let file = try program.write("in.ndjson", Fixture.articles(0..<count))
        #expect(try program.run("db", "start").status == 0)
        for round in 1...6 {
            let running = try program.start(["ingest", file])
            Thread.sleep(forTimeInterval: 0.12 * Double(round))
            running.kill()
        }
        let last = try program.run("ingest", file)
        #expect(last.status == 0, "\(last.errors)")
        #expect(try program.number("articles", in: last) == count)
        try check(program, articles: count)
    }

    @Test func `two runs at once over the same articles leave each once`() throws {
        let program = try Program()
        defer { program.clean() }
        let first = try program.write("a.ndjson", Fixture.articles(0..<400))
        let second = try program.write("b.ndjson", Fixture.articles(200..<600))
        let running = [try program.start(["ingest", first]), try program.start(["ingest", second])]
        let outcomes = try running.map { try $0.wait() }
        #expect(outcomes.map(\.status) == [0, 0], "\(outcomes.map(\.errors))")
        #expect(try outcomes.compactMap { try program.number("new", in: $0) }.reduce(0, +) == 600)
        try check(program, articles: 600)
    }

    @Test func `two runs over the same articles in opposite order both end well`() throws {
        let program = try Program()
        defer { program.clean() }
        let first = try program.write("a.ndjson", Fixture.articles(0..<300))
        let second = try program.write("b.ndjson", (0..<300).reversed().map(Fixture.line).joined())
        let running = [try program.start(["ingest", first]), try program.start(["ingest", second])]
        let outcomes = try running.map { try $0.wait() }
        #expect(outcomes.map(\.status) == [0, 0], "\(outcomes.map(\.errors))")
        try check(program, articles: 300)
    }

    @Test func `numbers and words beyond all measure stop nobody`() throws {
        let program = try Program()
        defer { program.clean() }
        let sum = String(repeating: "9", count: 400)
        let word = String(repeating: "Norvik", count: 2000)
        let bodies = [
            "Ostra Group will invest $\(sum) billion in the Norvik Cement Plant in Kazakhstan.",
            "Construction of the \(word) Cement Plant began in Kazakhstan on March 10, 2026.",
        ]
        let input = bodies.map { "{\"body\": \"\($0)\"}\n" }.joined() + Fixture.line(1)
        let outcome = try program.run("ingest", "-", input: input)
        #expect(outcome.status <= 1, "\(outcome.errors)")
        #expect(try program.run("projects").status == 0)
        #expect(try program.run("verify").status == 0)
    }

    @Test func `a bad article never stops the others`() throws {
        let program = try Program()
        defer { program.clean() }
        let outcome = try program.run(
            "ingest", "-",
            input: Fixture.line(1) + "not json\n" + "{\"body\": \"a\\u0000b\"}\n" + Fixture.line(2))
        #expect(outcome.status == 1)
        #expect(try program.number("new", in: outcome) == 2)
        #expect(try program.number("rejected", in: outcome) == 2)
        try check(program, articles: 2)
    }

    @Test func `quiet prints nothing when all went well`() throws {
        let program = try Program()
        defer { program.clean() }
        let outcome = try program.run("ingest", "-", "--quiet", input: Fixture.line(1))
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.isEmpty)
    }
}
