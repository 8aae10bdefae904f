import Domain
import EventLog
import Postgres
import Queries
import Testing

/// What several articles tell of one happening.
@Suite struct SourceTests {
    private struct Counts: Hashable, Sendable {
        var occurrence: Int
        var reports: Int
        var outlets: Int
        var sources: Int
    }

    private func counts(_ ledger: Ledger, table: String) async throws -> [Counts] {
        let statement = Statement<Counts>(
            "SELECT occurrence, reports::bigint, outlets::bigint, sources::bigint FROM state.\(table) ORDER BY occurrence"
        ) { row in
            Counts(
                occurrence: try row.read(0, Int.self), reports: try row.read(1, Int.self),
                outlets: try row.read(2, Int.self), sources: try row.read(3, Int.self))
        }
        return try await ledger.connection.query(statement)
    }

    private func meeting(_ day: String, _ people: [String]) -> ReadEvent {
        Story.event(.meetingHeld(MeetingHeld()), day, asset: nil, actors: people)
    }

    @Test func `one meeting told by four outlets is one, with four sources; others are others`() async throws
    {
        let ledger = try await Ledger.open()
        let people = ["Arman Sadykov", "Li Wenhua"]
        let reports = [
            meeting("2025-05-27", people), meeting("2025-05-28", ["Sadykov", "Li Wenhua", "Ostra Group"]),
            meeting("2025-05-27", people.reversed()), meeting("2025-05-27", people + ["Ostra Group"]),
            meeting("2025-06-27", people), meeting("2025-05-27", ["Somebody Else", "Another One"]),
        ]
        for (number, report) in reports.enumerated() {
            try await ledger.tell([
                Story.Told(
                    hash: Story.hash(number + 1), outlet: "Outlet \(number)", published: "2025-05-28",
                    events: [report], fingerprint: Story.fingerprint(number))
            ])
            try await ledger.catchUp()
        }
        let expected = [
            Counts(occurrence: 3, reports: 4, outlets: 4, sources: 4),
            Counts(occurrence: 15, reports: 1, outlets: 1, sources: 1),
            Counts(occurrence: 18, reports: 1, outlets: 1, sources: 1),
        ]
        #expect(try await counts(ledger, table: "occurrences") == expected)
        #expect(try await counts(ledger, table: "meetings") == expected)
    }

    @Test func `a reprint is a report and an outlet, and no independent source`() async throws {
        let ledger = try await Ledger.open()
        let start = Story.event(
            .constructionStarted(ConstructionStarted()), "2025-05-27", asset: "Norvik Plant")
        // An agency, two that took its text over, one of them with another reading, and one of its own.
        for (number, text) in [1, 1, 1, 2].enumerated() {
            try await ledger.tell([
                Story.Told(
                    hash: Story.hash(number + 1), outlet: "Outlet \(number)", published: "2025-05-28",
                    events: [start], fingerprint: Story.fingerprint(text))
            ])
            try await ledger.catchUp()
        }
        #expect(
            try await counts(ledger, table: "occurrences") == [
                Counts(occurrence: 3, reports: 4, outlets: 4, sources: 2)
            ])
        let row = try #require(try await ledger.connection.project("kz-norvik-plant"))
        #expect((row.events, row.articles, row.outlets, row.sources) == (4, 4, 4, 2))
    }

    @Test func `a text that comes again after a month is news of its own`() async throws {
        let ledger = try await Ledger.open()
        for (number, day) in ["2025-01-10", "2025-03-10"].enumerated() {
            try await ledger.tell([
                Story.Told(
                    hash: Story.hash(number + 1), outlet: "Outlet \(number)", published: day,
                    events: [Story.event(.projectAnnounced(ProjectAnnounced()), day, asset: "Norvik Plant")],
                    fingerprint: Story.fingerprint(1))
            ])
        }
        try await ledger.catchUp()
        #expect(try await ledger.connection.project("kz-norvik-plant")?.sources == 2)
    }

    @Test func `two loans of one article are two`() async throws {
        let ledger = try await Ledger.open()
        let loan = Story.event(.financingApproved(FinancingApproved()), "2025", asset: "Norvik Plant")
        try await ledger.tell([
            Story.Told(hash: Story.hash(1), outlet: "A", published: "2025-05-28", events: [loan, loan])
        ])
        try await ledger.catchUp()
        #expect(try await counts(ledger, table: "occurrences").count == 2)
    }
}
