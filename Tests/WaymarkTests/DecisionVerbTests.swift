import Foundation
import Testing

/// What analysts decide, through the program.
@Suite struct DecisionVerbTests {
    private let program: Program
    private let plants = (1...3).map { "kz-norvik-\($0)-cement-plant" }

    init() throws {
        program = try Program()
        #expect(try program.run("ingest", "-", input: Fixture.articles(1..<4)).status == 0)
    }

    private func rows(_ arguments: [String]) throws -> [[String: Any]] {
        let outcome = try program.start(arguments).wait()
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try outcome.lines.compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    private func row(_ id: String) throws -> [String: Any] { try #require(try rows(["project", id]).first) }

    /// The position of the first event of a project of a type.
    private func position(_ type: String, of id: String) throws -> String {
        let row = try #require(try rows(["events", "--project", id, "--type", type]).first)
        return "\(try #require(row["position"] as? Int))"
    }

    /// Takes a decision; gives its id and what it changed.
    private func decide(_ words: String...) throws -> (id: String, changes: [[String: Any]]) {
        let changes = try rows(words + ["--because", "seen on the ground", "--by", "Ann"])
        return (try #require(changes.first?["decision"] as? String), changes)
    }

    private func state() throws -> String { try program.run("state-digest").output }

    @Test func `each decision shows in the state until it is undone, and then all is as before`() throws {
        defer { program.clean() }
        let (one, two, three) = (plants[0], plants[1], plants[2])
        let before = try state()
        let started = try position("ConstructionStarted", of: one)
        let planned = try position("MilestoneScheduled", of: one)
        var taken: [String] = []

        taken.append(try decide("rename", one, "Norvik Works").id)
        #expect(try row(one)["name"] as? String == "Norvik Works")
        taken.append(try decide("note", one, "The gate is painted green.").id)
        let notes = try #require(try row(one)["notes"] as? [[String: Any]])
        #expect(notes.map { $0["text"] as? String } == ["The gate is painted green."])
        taken.append(try decide("correct", started, "--set", "occurred=2026-02").id)
        #expect(try row(one)["status_since"] as? String == "2026-02")
        taken.append(try decide("retract", planned).id)
        #expect(try row(one)["planned_completion"] is NSNull)
        taken.append(try decide("decide-status", one, "cancelled", "--since", "2026-04-01").id)
        #expect(try row(one)["status"] as? String == "cancelled")
        #expect(try rows(["projects", "--status", "cancelled"]).count == 1)
        taken.append(try decide("alias", three, "Norvik-2 Cement Plant").id)
        #expect(try program.run("project", two).status == 1)
        #expect(try row(three)["events"] as? Int == 6)

        for id in taken.reversed() {
            let undone = try program.run("undo", id, "--because", "a mistake", "--by", "Bob")
            #expect(undone.status == 0, "\(undone.errors)")
        }
        #expect(try state() == before)
        let again = try program.run("undo", taken[0], "--because", "once more", "--by", "Bob")
        #expect(again.status == 1)
        #expect(again.errors.contains("was withdrawn before"))
        let all = try rows(["decisions"])
        #expect(all.compactMap { $0["decision"] as? String } == taken)
        #expect(all.allSatisfy { $0["who"] as? String == "Ann" && $0["withdrawn"] is Int })
        #expect(try program.run("verify").status == 0)
        let exact = try program.run("state-digest", "--exact").output
        #expect(try program.run("rebuild").status == 0)
        #expect(try program.run("state-digest", "--exact").output == exact)
    }

    @Test func `projects are made one and parted, and old ids answer for ever`() throws {
        defer { program.clean() }
        let (one, two, three) = (plants[0], plants[1], plants[2])
        let before = try state()
        let tried = try rows([
            "merge", one, two, "--because", "one site", "--by", "Ann", "--dry-run",
        ])
        #expect(tried.compactMap { $0["project_id"] as? String } == [one, two])
        #expect(tried.map { $0["events"] as? Int } == [nil, 6])
        #expect(try state() == before)
        #expect(try rows(["decisions"]).isEmpty)

        let merged = try decide("merge", one, two)
        #expect(merged.changes.map { $0["events"] as? Int } == tried.map { $0["events"] as? Int })
        #expect(try row(one)["id"] as? String == two)
        #expect(try rows(["projects"]).count == 2)
        #expect(try program.run("merge", one, two, "--because", "again", "--by", "Ann").status == 1)

        let moved = try position("ProgressReported", of: two)
        let split = try decide("split", two, moved, "--name", "The quarry")
        let quarry = try #require(
            split.changes.compactMap { $0["project_id"] as? String }.first { $0 != two })
        #expect(try row(quarry)["name"] as? String == "The quarry")
        #expect(try row(quarry)["events"] as? Int == 3)
        let assigned = try decide("assign", moved, three)
        #expect(try program.run("project", quarry).status == 1)
        #expect(try row(three)["events"] as? Int == 6)

        for id in [assigned.id, split.id, merged.id] {
            #expect(try program.run("undo", id, "--because", "a mistake", "--by", "Bob").status == 0)
        }
        #expect(try state() == before)
        #expect(try row(one)["id"] as? String == one)
    }

    @Test func `what cannot be decided is refused, and pairs are explained`() throws {
        defer { program.clean() }
        let head = try rows(["log"]).count
        #expect(
            try program.run("merge", plants[0], "no-such-project", "--because", "x", "--by", "Ann").status
                == 1)
        #expect(try program.run("retract", "1", "--because", "x", "--by", "Ann").status == 1)
        #expect(try program.run("undo", "none", "--because", "x", "--by", "Ann").status == 1)
        for words in [
            ["merge", plants[0], plants[1]], ["rename", plants[0], "N", "--because", " "],
            ["correct", "3", "--because", "x"], ["correct", "3", "--set", "occurred=soon", "--because", "x"],
            ["correct", "3", "--set", "percent=4", "--because", "x"],
            ["decide-status", plants[0], "splendid", "--because", "x"],
            ["split", plants[0], "--because", "x"],
        ] {
            #expect(try program.start(words).wait().status == 2, "\(words)")
        }
        #expect(try rows(["log"]).count == head)

        let parts = try rows(["why-same", plants[0], plants[1]])
        #expect(parts.first?["part"] as? String == "verdict")
        #expect((parts.first?["outcome"] as? String)?.hasPrefix("different") == true)
        let gate = try #require(parts.first { $0["name"] as? String == "numbers" })
        #expect(gate["outcome"] as? String == "shut")
        #expect(try program.run("why-same", plants[0], "no-such-project").status == 1)
    }

    @Test func `a doubtful pair is shown for review until it is decided`() throws {
        defer { program.clean() }
        let answers = [
            #"{"events":[{"type":"ProjectAnnounced","evidence":{"quote":"met"},"countries":["KZ"],"#
                + #""project":{"asset":"Zhaiyk Tarbagatai Cement Plant","country":"KZ"}}]}"#,
            #"{"events":[{"type":"ProjectAnnounced","evidence":{"quote":"met"},"countries":["KZ"],"#
                + #""project":{"asset":"Tarbagatai Ostra Cement Plant","country":"KZ"}}]}"#,
        ]
        for (number, answer) in answers.enumerated() {
            let script = try program.write(
                "reader-\(number).sh", "while read -r line; do echo '\(answer)'; done\n")
            let file = try program.write("\(number).txt", "The two met in Astana, \(number).\n")
            let outcome = try program.run(
                "ingest", file, "--reader", "sh '\(script)'", "--reader-name", "stub", "--reader-version", "1"
            )
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        let pair = try #require(try rows(["review"]).first)
        let (one, other) = (
            try #require(pair["one"] as? String), try #require(pair["other"] as? String)
        )
        #expect(one != other)
        let verdict = try #require(try rows(["why-same", one, other]).first?["outcome"] as? String)
        #expect(verdict.hasPrefix("doubtful"))
        let merged = try decide("merge", other, one)
        #expect(try rows(["review"]).isEmpty)
        #expect(try program.run("undo", merged.id, "--because", "no", "--by", "Bob").status == 0)
        #expect(try rows(["review"]).count == 1)
    }
}
