import Domain
import EventLog
import Queries
import Testing

@Suite struct OrderTests {
    /// Articles whose names leave no doubt: four projects and two meetings, told by several outlets, the meetings with
    /// one text each. Where outlets take over several texts from one another, whose each is hangs on who came first.
    private static let articles: [Story.Told] = {
        let assets = ["Norvik Cement Plant", "Ostra Dam", "Delta Bridge", "Kambarata-1 HPP"]
        let facts: [(Fact, String, String)] = [
            (.projectAnnounced(ProjectAnnounced()), "2023-05-02", "2023-05-03"),
            (.constructionStarted(ConstructionStarted()), "2024-02-10", "2024-02-11"),
            (.projectCompleted(ProjectCompleted()), "2025-04-20", "2025-04-21"),
        ]
        let people = [["Arman Sadykov", "Li Wenhua"], ["Daniyar Omarov", "Zhang Wei"]]
        var articles: [Story.Told] = []
        for (number, asset) in assets.enumerated() {
            for (index, (fact, occurred, published)) in facts.enumerated() where index <= number {
                for outlet in ["A", "B"] {
                    articles.append(
                        Story.Told(
                            hash: Story.hash(articles.count + 1), outlet: outlet, published: published,
                            events: [Story.event(fact, occurred, asset: asset)],
                            fingerprint: Story.fingerprint(articles.count)))
                }
            }
        }
        for (number, names) in people.enumerated() {
            for outlet in ["A", "B", "C"] {
                articles.append(
                    Story.Told(
                        hash: Story.hash(articles.count + 1), outlet: outlet,
                        published: "2025-05-2\(number * 5 + 1)",
                        events: [
                            Story.event(
                                .meetingHeld(MeetingHeld()), "2025-05-2\(number * 5)", asset: nil,
                                actors: names)
                        ], fingerprint: Story.fingerprint(100 + number)))
            }
        }
        return articles
    }()

    @Test func `the same articles in any order give the same state`() async throws {
        var random = SeededRandom(5)
        var digests: Set<String> = []
        var first: [String] = []
        for _ in 0..<6 {
            let ledger = try await Ledger.open()
            for told in random.shuffled(OrderTests.articles) {
                try await ledger.tell([told])
                if random.isOnce(in: 5) { try await ledger.catchUp() }
            }
            try await ledger.catchUp()
            let rows = try await ledger.canonicalRows()
            if first.isEmpty { first = rows }
            #expect(rows == first, "\(difference(rows, first))")
            digests.insert(try await ledger.digest())
            let statuses = try await ledger.projects().map { "\($0.id) \($0.status)" }.sorted()
            #expect(
                statuses == [
                    "kz-delta-bridge completed", "kz-kambarata-1-hpp completed",
                    "kz-norvik-cement-plant proposed",
                    "kz-ostra-dam under_construction",
                ])
        }
        #expect(digests.count == 1)
    }
}
