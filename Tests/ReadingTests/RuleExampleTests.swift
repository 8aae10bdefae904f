import Articles
import Domain
import Testing

@testable import Reading

/// Each rule fires in its own examples and in none of its counter-examples.
struct RuleExampleTests {
    private static let reader = Reader()

    @Test("A rule fires on its examples", arguments: Rules.all.map(\.id))
    func fires(_ id: String) throws {
        let rule = try #require(Rules.all.first { $0.id == id })
        for example in rule.examples {
            let events = Self.events(example)
            #expect(
                events.contains { $0.type == rule.emits }, "\(id) is silent on: \(example)")
        }
        #expect(
            rule.examples.contains { Self.events($0).contains { $0.rule == id } }, "\(id) never fires itself")
    }

    @Test("A rule keeps still on its counter-examples", arguments: Rules.all.map(\.id))
    func keepsStill(_ id: String) throws {
        let rule = try #require(Rules.all.first { $0.id == id })
        for example in rule.counterExamples {
            #expect(!Self.events(example).contains { $0.rule == id }, "\(id) fires on: \(example)")
        }
    }

    @Test("Every scored type has at least two rules")
    func coverage() {
        for type in EventType.allCases
        where type != .cooperationAffirmed && type != .organizationProfiled {
            #expect(Rules.all.filter { $0.emits == type }.count >= 2, "\(type)")
        }
    }

    @Test("Rule ids are unique")
    func unique() { #expect(Set(Rules.all.map(\.id)).count == Rules.all.count) }

    private static func events(_ text: String) -> [ReadEvent] {
        let headline = !text.hasSuffix(".")
        return reader.read(
            Article(
                published: Day(iso: "2026-01-15"), headline: headline ? text : nil, body: headline ? "" : text
            ))
    }
}
