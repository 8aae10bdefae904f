import Foundation
import Testing

@Suite struct ProjectSectorTests {
    private let program: Program

    init() throws { program = try Program() }

    private func rows(_ arguments: [String]) throws -> [[String: Any]] {
        let outcome = try program.start(arguments).wait()
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try outcome.lines.compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    @Test func `projects are found by keyword, code, name and thing, now and as of a day`() throws {
        defer { program.clean() }
        let file = try program.write("in.ndjson", Fixture.articles(1..<3))
        #expect(try program.run("ingest", file).status == 0)
        let first = try #require(try rows(["projects"]).first)
        #expect(first["sectors"] as? [String] == ["industry"])
        #expect(first["sector_codes"] as? [String] == ["32166"])
        #expect(first["isic"] as? [String] == ["23"])
        for asked in ["industry", "indus", "32166", "321", "cement/lime/plaster", "Cement", "cement plant"] {
            #expect(try rows(["projects", "--sector", asked]).count == 2, "\(asked)")
            #expect(try rows(["projects", "--sector", asked, "--as-of", "2026-03"]).count == 2, "\(asked)")
        }
        for asked in ["energy", "32165", "wind farm", "nonsense"] {
            #expect(try rows(["projects", "--sector", asked]).isEmpty, "\(asked)")
            #expect(try rows(["projects", "--sector", asked, "--as-of", "2026-03"]).isEmpty, "\(asked)")
        }
        let id = try #require(first["id"] as? String)
        let sheet = try program.run("project", id, "--format", "table").output
        #expect(sheet.contains("32166 Cement/lime/plaster (ISIC 23)"))
        #expect(!(try program.run("projects", "--format", "table").output.contains("32166")))
    }

    @Test func `meetings print the sectors of their topics`() throws {
        defer { program.clean() }
        let answer =
            #"{"events":[{"type":"MeetingHeld","attrs":{"topics":["green energy","etiquette"]},"#
            + #""evidence":{"quote":"met"}}]}"#
        let script = try program.write("reader.sh", "while read -r line; do echo '\(answer)'; done\n")
        let file = try program.write("meeting.txt", "The two met in Astana.\n")
        let reader = ["--reader", "sh '\(script)'", "--reader-name", "stub", "--reader-version", "1"]
        let article = try #require(try rows(["extract", file] + reader).first)
        let events = try #require(article["events"] as? [[String: Any]])
        let extracted = try #require(events.first { $0["type"] as? String == "MeetingHeld" })
        #expect(try program.start(["ingest", file] + reader).wait().status == 0)
        let held = try #require(try rows(["events", "--type", "MeetingHeld"]).first)
        for event in [extracted, held] {
            let attributes = try #require(event["attrs"] as? [String: Any])
            let sectors = try #require(attributes["topic_sectors"] as? [[String: String]])
            #expect(sectors.map { $0["topic"] } == ["green energy"])
            #expect(sectors.first?["code"] == "23210" && sectors.first?["isic"] == "35")
        }
        #expect(!(try program.run("log").output.contains("topic_sectors")))
    }

    @Test func `sectors are listed and looked up without a database`() throws {
        defer { program.clean() }
        #expect(try rows(["sectors"]).count > 100)
        let wind = try rows(["sectors", "wind", "farm"])
        #expect(wind.first?["code"] as? String == "23240")
        #expect(wind.first?["category_name"] as? String == "Energy generation, renewable sources")
        #expect(try program.run("sectors", "nonsense").status == 1)
    }
}
