import Domain
import Postgres
import Testing

@testable import Queries

@Suite struct AnswerTests {
    private let invested = { (value: Double, currency: String) in
        Fact.investmentAnnounced(InvestmentAnnounced(amount: Amount(value: value, currency: currency)))
    }

    @Test func `sums of different projects are added where kind and currency are one`() async throws {
        let telling = try await Telling()
        try await telling.tell(
            1, "2025-01-10",
            [
                Telling.event(invested(0.1, "USD"), asset: "Norvik Plant"),
                Telling.event(invested(0.2, "USD"), asset: "Ostra Dam"),
                Telling.event(invested(5, "EUR"), asset: "Ostra Dam"),
            ])
        let rows = try await telling.connection.run { connection in
            var rows: [PortfolioRow] = []
            try connection.portfolio(PortfolioQuery()) { rows.append($0) }
            return rows
        }
        #expect(rows.map(\.projects) == [2])
        // Added as decimals: no order of rows can give another last digit.
        #expect(
            rows.first?.sums == [
                PortfolioSum(value: 5, currency: "EUR", kind: "investment", projects: 1),
                PortfolioSum(value: 0.3, currency: "USD", kind: "investment", projects: 2),
            ])
    }

    @Test func `what has no day has none in answers`() async throws {
        let telling = try await Telling()
        let ostra = Actor(name: "Ostra Group", role: .investor)
        let plan = Fact.milestoneScheduled(
            MilestoneScheduled(milestone: .completion, due: PartialDate(year: 2030)))
        try await telling.tell(
            1, nil, [Telling.event(plan, asset: "Norvik Plant", actors: [ostra])])
        let answer = try await telling.connection.run { connection in
            var parties: [PartyRow] = []
            var plans: [ScheduleRow] = []
            try connection.parties(PartiesQuery()) { parties.append($0) }
            try connection.schedule(ScheduleQuery()) { plans.append($0) }
            return (parties, plans)
        }
        #expect(answer.0.map(\.id) == ["ostra-group"])
        #expect(answer.0.map(\.firstDay) == [nil])
        #expect(answer.1.map(\.due) == ["2030"])
        #expect(answer.1.map(\.statedOn) == [nil])
    }

    @Test func `a person is called by a name, not by an office`() {
        let row = PartyRow(
            id: "li-wenhua",
            names: ["the Chairman of Ostra Group, Li Wenhua", "Wenhua", "Li Wenhua"], kind: "person",
            country: nil, projects: 0, events: 1, roles: [], firstDay: nil)
        #expect(row.name == "Li Wenhua")
    }

    @Test func `a folded name that two parties share gives both`() async throws {
        let telling = try await Telling()
        let met = Fact.meetingHeld(MeetingHeld())
        let actors = [("KZ", "Delta Group"), ("UZ", "DELTA GROUP")].map { country, name in
            Actor(name: name, kind: .company, country: CountryCode(country))
        }
        try await telling.tell(1, "2025-01-10", [Telling.event(met, "2025-01-09", actors: actors)])
        let alike = try await telling.connection.partyIDs("delta group")
        #expect(alike == ["delta-group", "delta-group.2"])
        #expect(try await telling.connection.partyIDs("DELTA GROUP") == ["delta-group.2"])
        #expect(try await telling.connection.partyIDs("delta-group") == ["delta-group"])
        #expect(try await telling.connection.partyIDs("gamma group").isEmpty)
    }

    @Test func `a date that reaches into the days asked for is found`() async throws {
        let telling = try await Telling()
        let met = Fact.meetingHeld(MeetingHeld())
        let actors = [Actor(name: "Arman Sadykov"), Actor(name: "Li Wenhua")]
        try await telling.tell(1, "2025-12-10", [Telling.event(met, "2025", actors: actors)])
        for (since, until, found) in [
            ("2025-06-01", "2025-12-31", 1), ("2026-01-01", "2026-12-31", 0), ("2024-01-01", "2024-12-31", 0),
        ] {
            let query = MeetingQuery(since: Day(iso: since), until: Day(iso: until))
            let count = try await telling.connection.run { connection in
                var count = 0
                try connection.meetings(query) { _ in count += 1 }
                return count
            }
            #expect(count == found, "\(since)")
        }
    }
}
