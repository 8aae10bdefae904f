import Domain
import Foundation
import JSON
import Testing

/// docs/reading.schema.json against what the program takes.
@Suite(.enabled("python3 is installed") { python != nil }) struct ReadingSchemaTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// One event with these members beside its type and evidence.
    private static func event(_ members: String, type: String = "ProjectCompleted") -> String {
        #"{"events":[{"type":"\#(type)",\#(members)\#(members.isEmpty ? "" : ",")"evidence":{"quote":"plant"}}]}"#
    }

    private static let good: [String] =
        [
            #"{"events":[]}"#, #"{"events":[],"article":{"id":"x"},"explanation":null}"#, event(""),
            event(#""attrs":null,"actors":null,"countries":null,"project":null,"occurred":null,"rule":null"#),
            event(#""confidence":1,"rule":"r""#), event(#""confidence":0.25"#), event(#""confidence":null"#),
            event(#""actors":["A",{"name":"B"},{"name":"C","role":"lender","kind":"bank","country":"CN"}]"#),
            event(#""countries":["KZ","CN","KZ"]"#),
            event(#""project":{"asset":"Plant","work":null,"place":null,"country":null,"name":"Plant, x"}"#),
            event(#""attrs":{"amount":{"value":1.5e9,"currency":"USD"}}"#, type: "InvestmentAnnounced"),
            event(#""attrs":{"amount":null,"kind":null}"#, type: "AgreementSigned"),
            event(#""attrs":{"topics":["energy"]}"#, type: "MeetingHeld"),
            event(#""attrs":{"topics":["energy"],"topic_sectors":[{"code":"23110"}]}"#, type: "MeetingHeld"),
            #"{"events":[{"evidence":{"start":4,"end":9,"quote":"plant"},"type":"ProjectResumed"}]}"#,
            #"{"events":[{"evidence":{"start":4.0,"end":9,"quote":"plant"},"type":"ProjectResumed"}]}"#,
        ] + ["2025", "2025-H2", "2025-Q4", "2025-12", "2024-02-29"].map { event(#""occurred":"\#($0)""#) }

    private static let bad: [String] =
        [
            "[]", "7", "null", "{}", #"{"events":null}"#, #"{"events":{}}"#, #"{"events":[7]}"#,
            #"{"event":[]}"#,
            #"{"events":[],"note":1}"#, #"{"events":[],"error":"x"}"#, #"{"error":""}"#, #"{"error":7}"#,
            #"{"events":[],"reader":{"name":"a","version":"1"}}"#, #"{"reader":{"name":"a"}}"#,
            #"{"events":[{"type":"ProjectCompleted"}]}"#, #"{"events":[{"evidence":{"quote":"plant"}}]}"#,
            #"{"events":[{"type":"ProjectCompleted","evidence":null}]}"#,
            #"{"events":[{"type":"ProjectCompleted","evidence":{}}]}"#,
            #"{"events":[{"type":"ProjectCompleted","evidence":{"quote":""}}]}"#,
            #"{"events":[{"type":"ProjectCompleted","evidence":{"quote":"plant","start":4}}]}"#,
            #"{"events":[{"type":"ProjectCompleted","evidence":{"quote":"plant","start":-1,"end":4}}]}"#,
            #"{"events":[{"type":"ProjectCompleted","evidence":{"quote":"plant","start":4.5,"end":9}}]}"#,
            #"{"events":[{"type":"ProjectCompleted","evidence":{"quote":"plant","start":null,"end":null}}]}"#,
            event("", type: "projectcompleted"), event(#""confidence":1.01"#), event(#""confidence":"high""#),
            event(#""rule":"""#), event(#""rule":"a\u0000b""#), event(#""quote":"plant""#),
            event(#""actors":"A""#),
            event(#""actors":[{"role":"lender"}]"#), event(#""actors":[{"name":null}]"#),
            event(#""actors":[""]"#),
            event(#""actors":[{"name":"A","role":"boss"}]"#), event(#""actors":[{"name":"A","age":7}]"#),
            event(#""actors":["\#(String(repeating: "a", count: 301))"]"#), event(#""countries":"KZ""#),
            event(#""countries":["kz"]"#), event(#""countries":["XX"]"#), event(#""countries":[null]"#),
            event(#""project":{"work":"construction"}"#),
            event(#""project":{"asset":"P","work":"demolition"}"#),
            event(#""project":"Plant""#), event(#""attrs":[]"#), event(#""attrs":{"amount":null}"#),
            event(#""attrs":{"schedule":"early"}"#),
            event(#""attrs":{"amount":{"value":1}}"#, type: "ContractAwarded"),
            event(#""attrs":{"amount":{"value":-1,"currency":"USD"}}"#, type: "ContractAwarded"),
            event(#""attrs":{"amount":{"value":"1","currency":"USD"}}"#, type: "ContractAwarded"),
            event(#""attrs":{"amount":{"value":1,"currency":"usd"}}"#, type: "ContractAwarded"),
            event(#""attrs":{"percent":101}"#, type: "ProgressReported"),
            event(#""attrs":{"due":"soon"}"#, type: "MilestoneScheduled"),
            event(#""attrs":{"milestone":"start"}"#, type: "MilestoneScheduled"),
            event(#""attrs":{"capacity":{"value":1,"unit":""}}"#, type: "OperationStarted"),
        ]
        + ["25", "2025-13", "2025-Q5", "2025-H0", "2025-4", "2025-04-31T00:00Z", "2025-04-00", ""].map {
            event(#""occurred":"\#($0)""#)
        }

    /// What only the program can know.
    private static let beyond: [String] = [
        event(#""occurred":"2025-02-29""#), event(#""occurred":"0000""#),
        #"{"events":[{"type":"ProjectCompleted","evidence":{"quote":"plants"}}]}"#,
        #"{"events":[{"type":"ProjectCompleted","evidence":{"quote":"plant","start":5,"end":10}}]}"#,
        #"{"events":[{"type":"ProjectCompleted","evidence":{"quote":"plant","start":4,"end":900}}]}"#,
        event(#""rule":"a","rule":"b""#),
    ]

    /// A golden sample of each type that articles report, as an answer.
    private static func golden() throws -> [String] {
        let folder = root.appending(path: "Tests/DomainTests/Golden")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let reported = files.filter {
            EventType(rawValue: String($0.lastPathComponent.prefix { $0 != "." })) != nil
        }
        return try reported.map { file in
            var object =
                try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
            object["type"] = String(file.lastPathComponent.prefix { $0 != "." })
            object["evidence"] = ["quote": "plant"]
            let line = try JSONSerialization.data(withJSONObject: ["events": [object]])
            return String(decoding: line, as: UTF8.self)
        }
    }

    /// Which of the answers the program takes, by their numbers.
    private func taken(_ answers: [String]) throws -> Set<Int> {
        let program = try Program()
        defer { program.clean() }
        let file = try program.write("answers", answers.map { $0 + "\n" }.joined())
        let command = try program.reader(
            first: "answers = open('\(file)').read().splitlines()", each: "say(answers[int(article['id'])])")
        let input = answers.indices.map { "{\"id\": \"\($0)\", \"body\": \"The plant is done.\"}\n" }.joined()
        let outcome = try program.run("extract", "-", "--reader", command, input: input)
        let ids = try outcome.lines.map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (object?["article"] as? [String: Any])?["id"] as? String
        }
        let rejected = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("waymark: ") }
        #expect(ids.count + rejected.count == answers.count, "\(outcome.errors)")
        return Set(ids.compactMap { $0.flatMap { Int($0) } })
    }

    @Test func `schema and program take the same answers`() throws {
        let file = Self.root.appending(path: "docs/reading.schema.json")
        let schema = JSONSchema(root: try JSONValue(text: String(contentsOf: file, encoding: .utf8)))
        let good = Self.good + (try Self.golden())
        #expect(good.count >= 30)
        for answer in good {
            let faults = schema.faults(try JSONValue(text: answer))
            #expect(faults == [], "\(answer)")
        }
        for answer in Self.bad {
            let faults = schema.faults(try JSONValue(text: answer))
            #expect(
                !faults.isEmpty && !faults.contains { $0.contains("unknown to the tests") },
                "\(answer) \(faults)")
        }
        let answers = good + Self.bad + Self.beyond
        let taken = try taken(answers)
        for (index, answer) in answers.enumerated() {
            #expect(taken.contains(index) == (index < good.count), "\(answer)")
        }
    }

    @Test func `the schema takes a reader's introduction and its regret`() throws {
        let file = Self.root.appending(path: "docs/reading.schema.json")
        let schema = JSONSchema(root: try JSONValue(text: String(contentsOf: file, encoding: .utf8)))
        for line in [#"{"reader":{"name":"a","version":"1"}}"#, #"{"error":"no"}"#] {
            #expect(schema.faults(try JSONValue(text: line)) == [])
        }
    }

    @Test func `what extract prints, a reader may answer, and the same comes out`() throws {
        let program = try Program()
        defer { program.clean() }
        let samples = Self.root.appending(path: "docs/samples").path
        let ours = try program.run("extract", samples)
        #expect(ours.status == 0 && ours.lines.count >= 5)
        let file = Self.root.appending(path: "docs/reading.schema.json")
        let schema = JSONSchema(root: try JSONValue(text: String(contentsOf: file, encoding: .utf8)))
        for line in ours.lines { #expect(schema.faults(try JSONValue(text: line)) == []) }
        let kept = try program.write("ours", ours.output)
        let command = try program.reader(
            first: "ours = {json.loads(l)['article']['content_hash']: l.strip() for l in open('\(kept)')}",
            each: "say(ours[article['content_hash']])")
        let theirs = try program.run("extract", samples, "--reader", command)
        #expect(theirs.status == 0, "\(theirs.errors)")
        #expect(theirs.output == ours.output)
    }

    @Test func `schema and program know the same countries`() throws {
        let letters = (0x41...0x5A).compactMap { UnicodeScalar($0).map(String.init) }
        let codes = letters.flatMap { first in letters.map { first + $0 } }
        let file = Self.root.appending(path: "docs/reading.schema.json")
        let schema = JSONSchema(root: try JSONValue(text: String(contentsOf: file, encoding: .utf8)))
        let answers = codes.map { Self.event("\"countries\":[\"\($0)\"]") }
        let known = try answers.indices.filter { schema.faults(try JSONValue(text: answers[$0])).isEmpty }
        #expect(known.count == 250)
        #expect(try taken(answers) == Set(known))
    }
}
