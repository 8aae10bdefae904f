import Foundation
import Testing

/// The questions over what is projected beside projects and events.
@Suite struct StateQuestionTests {
    private let program: Program

    init() throws { program = try Program() }

    private func told() throws {
        let outcome = try Chronicle.plantAndMeeting().ingest(program)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    private func rows(_ arguments: String...) throws -> [[String: Any]] {
        let outcome = try program.start(arguments + ["--format", "ndjson"]).wait()
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try outcome.lines.compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    private func texts(_ member: String, _ rows: [[String: Any]]) -> [String] {
        rows.map { $0[member] as? String ?? "" }
    }

    private func numbers(_ member: String, _ rows: [[String: Any]]) -> [Int] {
        rows.map { $0[member] as? Int ?? -1 }
    }

    @Test func `schedule tells how planned dates slipped and what came of them`() throws {
        defer { program.clean() }
        try told()
        let plans = try rows("schedule", "kz-norvik-cement-plant")
        #expect(texts("due", plans) == ["2025-06", "2025-12"])
        #expect(plans.map { $0["slip_days"] as? Int } == [nil, 184])
        #expect(texts("stated_on", plans) == ["2024-02-01", "2025-03-01"])
        #expect(texts("actual", plans) == ["2026-02-10", "2026-02-10"])
        #expect(texts("schedule", plans) == ["late", "late"])
        #expect(try rows("schedule").count == 3)
        #expect(texts("project_id", try rows("schedule", "--country", "UZ")) == ["uz-teral-dam"])
        #expect(Set(texts("project_id", try rows("schedule", "--late"))) == ["kz-norvik-cement-plant"])
        #expect(try program.run("schedule", "no-such-project").status == 1)
    }

    @Test func `an id that went into another is answered for`() throws {
        defer { program.clean() }
        try told()
        let from = "uz-lower-marun-waterworks"
        let merged = try program.run("merge", from, "uz-teral-dam", "--because", "one dam", "--by", "analyst")
        #expect(merged.status == 0, "\(merged.errors)")
        #expect(texts("project_id", try rows("schedule", from)) == ["uz-teral-dam"])
        #expect(Set(texts("project_id", try rows("occurrences", "--project", from))) == ["uz-teral-dam"])
    }

    @Test func `parties stand once under all their names`() throws {
        defer { program.clean() }
        try told()
        let ostra = try rows("parties", "--name", "ostra")
        #expect(texts("id", ostra) == ["ostra-group"])
        #expect(texts("name", ostra) == ["Ostra Group Co., Ltd."])
        #expect(ostra.first?["names"] as? [String] == ["Ostra Group", "Ostra Group Co., Ltd."])
        #expect(ostra.first?["roles"] as? [String] == ["contractor", "investor"])
        #expect((numbers("projects", ostra), numbers("events", ostra)) == ([1], [2]))
        #expect(texts("first_day", ostra) == ["2024-01-01"])
        #expect(texts("id", try rows("parties", "--role", "investor", "--country", "CN")) == ["ostra-group"])
        #expect(try rows("parties", "--role", "lender").isEmpty)
        #expect(try rows("parties", "--country", "UZ").isEmpty)
        #expect(try rows("parties", "--name", "nobody").isEmpty)
        #expect(try rows("parties", "--limit", "1").count == 1)
    }

    @Test func `a party is found by its id and by any of its names`() throws {
        defer { program.clean() }
        try told()
        for called in ["ostra-group", "Ostra Group Co., Ltd.", "OSTRA GROUP CO LTD", "ostra group"] {
            let party = try #require(try rows("party", called).first)
            #expect(party["id"] as? String == "ostra-group", "\(called)")
            let projects = try #require(party["projects"] as? [[String: Any]])
            #expect(texts("project_id", projects) == ["kz-norvik-cement-plant", "kz-norvik-cement-plant"])
            #expect(texts("role", projects) == ["contractor", "investor"])
            #expect(projects.first?["since"] as? String == "2024-01")
        }
    }

    @Test func `a party is shown with its meetings, for people, too`() throws {
        defer { program.clean() }
        try told()
        let person = try #require(try rows("party", "Li Wenhua").first)
        let meetings = try #require(person["meetings"] as? [[String: Any]])
        #expect(texts("occurred", meetings) == ["2025-05-27"])
        let sheet = try program.run("party", "Li Wenhua", "--format", "table").output
        #expect(sheet.contains("Arman Sadykov, Li Wenhua"))
        #expect(try program.run("party", "nobody").status == 1)
    }

    @Test func `a meeting of which three tell is one, of two sources`() throws {
        defer { program.clean() }
        try told()
        let meetings = try rows("meetings")
        #expect(meetings.count == 1)
        #expect(numbers("reports", meetings) == [3])
        #expect(numbers("outlets", meetings) == [3])
        #expect(numbers("sources", meetings) == [2])
        #expect(meetings.first?["participants"] as? [String] == ["Arman Sadykov", "Li Wenhua"])
        #expect(meetings.first?["topics"] as? [String] == ["wind energy"])
        for met in [
            ["--country", "CN"], ["--party", "sadykov"], ["--since", "2025-05-27", "--until", "2025"],
        ] {
            #expect(try program.start(["meetings"] + met).wait().lines.count == 1, "\(met)")
        }
        for missed in [
            ["--country", "UZ"], ["--party", "ostra"], ["--since", "2025-06"], ["--until", "2025-04"],
        ] {
            #expect(try program.start(["meetings"] + missed).wait().lines.isEmpty, "\(missed)")
        }
    }

    @Test func `a portfolio never adds currencies or kinds`() throws {
        defer { program.clean() }
        try told()
        let all = try rows("portfolio", "--host", "UZ")
        #expect(texts("partner", all) == ["KR"])
        #expect(numbers("projects", all) == [2])
        let sums = try #require(all.first?["amounts"] as? [[String: Any]])
        #expect(texts("currency", sums) == ["EUR", "USD"])
        #expect(numbers("value", sums) == [20_000_000, 80_000_000])
        let split = try rows("portfolio", "--partner", "KR", "--by", "status", "--by", "sector")
        #expect(texts("status", split).sorted() == ["financed", "proposed"])
        let plants = try rows("portfolio", "--partner", "CN", "--by", "sector")
        #expect(texts("sector_code", plants) == ["32166"])
        #expect(texts("sector", plants) == ["Cement/lime/plaster"])
        #expect(texts("status", plants) == [""])
        #expect(try program.run("portfolio", "--by", "outlet").status == 2)
    }

    @Test func `outlets are told by what they tell first, alone and again`() throws {
        defer { program.clean() }
        try told()
        let outlets = try rows("outlets")
        #expect(texts("outlet", outlets) == ["Harbour Post", "Steppe Wire", "Evening Dial"])
        #expect(numbers("articles", outlets) == [3, 3, 1])
        #expect(numbers("reprints", outlets) == [1, 0, 0])
        #expect(numbers("originals", outlets) == [2, 3, 1])
        #expect(numbers("firsts", outlets) == [4, 6, 0])
        #expect(numbers("alone", outlets) == [4, 5, 0])
        #expect(texts("first_published", outlets) == ["2025-03-01", "2024-02-01", "2025-05-28"])
        #expect(texts("last_published", outlets) == ["2025-05-28", "2026-02-12", "2025-05-28"])
    }

    @Test func `occurrences are found by what they are, and tell who reports them`() throws {
        defer { program.clean() }
        try told()
        let met = try rows("occurrences", "--sources", "2")
        #expect(texts("type", met) == ["MeetingHeld"])
        let position = try #require(numbers("occurrence", met).first)
        #expect(try rows("occurrences", "--type", "ConstructionStarted").count == 2)
        #expect(try rows("occurrences", "--country", "UZ").count == 3)
        #expect(try rows("occurrences", "--project", "uz-teral-dam").count == 2)
        #expect(try rows("occurrences", "--since", "2026").count == 2)
        #expect(try rows("occurrences", "--since", "2026", "--limit", "1").count == 1)
        #expect(texts("occurred", try rows("occurrences", "--until", "2024-01")) == ["2024-01"])
        let reports = try rows("occurrence", "\(position)")
        #expect(texts("article_id", reports) == ["meeting-1", "meeting-2", "meeting-3"])
        #expect(texts("reprint_of", reports) == ["", "meeting-1", ""])
        #expect(texts("source", reports) == ["Steppe Wire", "Steppe Wire", "Evening Dial"])
        let last = try #require(numbers("position", reports).last)
        #expect(texts("article_id", try rows("occurrence", "\(last)")) == texts("article_id", reports))
        #expect(try program.run("occurrence", "1").status == 1)
        #expect(try program.run("occurrences", "--project", "no-such-project").status == 1)
    }

    @Test func `an asset stands above its projects, in the order of time`() throws {
        defer { program.clean() }
        try told()
        let assets = try rows("assets", "--country", "KZ")
        #expect(texts("asset_id", assets) == ["kz-norvik-cement-plant"])
        #expect(texts("name", assets) == ["Norvik Cement Plant"])
        let projects = try #require(assets.first?["projects"] as? [[String: Any]])
        #expect(texts("work", projects) == ["construction", "modernization"])
        #expect(texts("from", projects) == ["2024-01", "2026-02-11"])
        #expect(texts("to", projects) == ["2026-02-10", ""])
        #expect(texts("status", projects) == ["completed", "under_construction"])
        #expect(try rows("assets").count == 3)
    }
}
