import Domain
import EventLog
import Postgres
import Queries
import Testing

@testable import Projections

@Suite struct TwoTimesTests {
    /// A log that grew, and after some of its appends where it ended and when.
    private func grown(seed: UInt64) async throws -> (Ledger, [(last: Int, moment: Int64)]) {
        var story = RandomStory(seed: seed + 2000)
        let ledger = try await Ledger.open()
        var marks: [(last: Int, moment: Int64)] = []
        for step in 0..<32 {
            try await ledger.append(story.next(try await ledger.ids()))
            if step % 3 == 0 { try await ledger.catchUp() }
            if step % 10 == 9 {
                let head = try await ledger.connection.head()
                marks.append((head, try await moment(head, ledger)))
            }
        }
        try await ledger.catchUp()
        return (ledger, marks)
    }

    private func moment(_ position: Int, _ ledger: Ledger) async throws -> Int64 {
        try await ledger.connection.run { connection in
            var moment: Int64 = 0
            try connection.feed(position...position) { moment = $0.recordedAt }
            return moment
        }
    }

    private let days = ["2023-12-31", "2025-02-14", "2025-05-20"].map { Domain.Day(iso: $0) } + [nil]

    @Test(arguments: Seeds.first(3))
    func `what was known then is what a log that ends there tells`(seed: UInt64) async throws {
        let (ledger, marks) = try await grown(seed: seed)
        for (last, moment) in marks {
            let then = try await Ledger.open(copying: ledger, to: last)
            try await then.catchUp()
            for day in days {
                let past = try await ledger.projects(at: PointInTime(asOf: day, knownAt: moment))
                let told = try await then.projects(at: PointInTime(asOf: day))
                #expect(past.map(\.id) == told.map(\.id))
                for (one, other) in zip(past, told) { #expect(one == other) }
            }
            await then.connection.close()
        }
    }

    @Test(arguments: Seeds.first(3))
    func `the history finds those and only those that the fold says were there`(seed: UInt64) async throws {
        let (ledger, marks) = try await grown(seed: seed + 50)
        for moment in marks.map({ Optional($0.moment) }) + [nil] {
            for day in days {
                let point = PointInTime(asOf: day, knownAt: moment)
                let all = try await ledger.projects(at: point)
                for id in Set(all.map(\.id)) {
                    #expect(try await ledger.project(id, at: point) == all.first { $0.id == id })
                }
                for status in Set(all.map(\.status)) {
                    let found = try await ledger.projects(at: point, status: status.rawValue)
                    #expect(found == all.filter { $0.status == status })
                }
                for country in ["KZ", "UZ"] {
                    let found = try await ledger.projects(at: point, country: country)
                    #expect(found == all.filter { $0.country?.description == country })
                }
                #expect(try await ledger.projects(at: point, status: "no such status").isEmpty)
            }
        }
        // Who is in no history is in no fold.
        for day in days {
            for id in try await ledger.ids() {
                let point = PointInTime(asOf: day)
                guard let past = try await ledger.project(id, at: point) else { continue }
                let listed = try await ledger.projects(at: point).map(\.id)
                #expect(listed.contains(past.id))
            }
        }
    }

    @Test func `before an article was read again the old reading is known, and now it is in the log only`()
        async throws
    {
        let ledger = try await Ledger.open()
        let dam = Story.event(.projectCompleted(ProjectCompleted()), "2025-03", asset: "Ostra Dam")
        let ghost = Story.event(
            .constructionStarted(ConstructionStarted()), "2025-02", asset: "Ghost Plant", at: 20)
        try await ledger.tell([
            Story.Told(hash: Story.hash(1), outlet: "A", published: "2025-04-01", events: [dam, ghost])
        ])
        let before = try await moment(try await ledger.connection.head(), ledger)
        try await ledger.catchUp()
        let announced = Story.event(.projectAnnounced(ProjectAnnounced()), "2025-03", asset: "Ostra Dam")
        try await ledger.reread(Story.hash(1), [announced])
        for rebuilds in 0..<2 {
            if rebuilds == 0 { try await ledger.catchUp() } else { try await ledger.rebuild() }
            #expect(try await ledger.projects().map(\.id) == ["kz-ostra-dam"])
            #expect(try await ledger.status("kz-ostra-dam") == "proposed")
            let point = PointInTime(knownAt: before)
            let old = try await ledger.projects(at: point)
            #expect(old.map(\.id) == ["kz-ghost-plant", "kz-ostra-dam"])
            #expect(old.map(\.status) == [.underConstruction, .completed])
            #expect(try await ledger.projects(at: point, status: "completed").map(\.id) == ["kz-ostra-dam"])
            #expect(try await ledger.projects(at: PointInTime(knownAt: before - 1)).isEmpty)
            let (held, then) = try await ledger.connection.run { connection in
                var (held, then) = ([Int](), [Int]())
                try connection.events(EventQuery()) { held.append($0.position) }
                try connection.events(EventQuery(knownAt: before)) { then.append($0.position) }
                return (held, then)
            }
            #expect((held, then) == ([6], [4, 3]))
            #expect(try await ledger.connection.head() == 6)
        }
    }
}
