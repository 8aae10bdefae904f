import Domain
import EventLog
import Postgres
import Queries
import Testing

@testable import Projections

/// Two plants and a dam, as three outlets tell of them.
private enum Told {
    static let start = Story.event(
        .constructionStarted(ConstructionStarted()), "2025-01-09", asset: "Norvik Plant",
        actors: ["Huaxing Group"])
    static let planned = Story.event(
        .projectAnnounced(ProjectAnnounced()), "2024", asset: "Ostra Dam", actors: ["Silk Bank"], at: 20)
    static let done = Story.event(
        .projectCompleted(ProjectCompleted()), "2025-04", asset: "Norvik Plant", actors: ["Huaxing Group"])
    static let works = Story.event(
        .projectAnnounced(ProjectAnnounced()), "2025-02", asset: "Taraz Works", actors: ["Taraz Ltd"])
    static let met = Story.event(
        .meetingHeld(MeetingHeld()), "2025-05-01", asset: nil, actors: ["Arman Sadykov", "Li Wenhua"], at: 40)
    static let described = Story.event(
        .progressReported(ProgressReported(percent: 20)), "2025-03", asset: "the plant", at: 60)

    static let articles = [
        Story.Told(
            hash: Story.hash(1), outlet: "A", published: "2025-01-10", events: [start, planned, described]),
        Story.Told(hash: Story.hash(2), outlet: "B", published: "2025-05-02", events: [done, met]),
        Story.Told(hash: Story.hash(3), outlet: "C", published: "2025-02-10", events: [works]),
    ]

    /// Readings that find the same with longer sentences, and more before it.
    static let better: [(hash: String, events: [ReadEvent])] = [
        (Story.hash(1), [more("Delta Bridge", at: 200)] + [start, planned, described].map(longer)),
        (Story.hash(2), [more("Delta Bridge", at: 300)] + [done, met].map(longer)),
        (Story.hash(3), [more("Norvik Plant", at: 400)] + [works].map(longer)),
    ]

    private static func more(_ asset: String, at start: Int) -> ReadEvent {
        Story.event(.interestExpressed(InterestExpressed()), "2023-05", asset: asset, at: start)
    }

    private static func longer(_ event: ReadEvent) -> ReadEvent {
        var event = event
        event.evidence = Evidence(
            quote: "a longer sentence", start: max(0, event.evidence.start - 3), end: event.evidence.end + 4)
        return event
    }
}

/// A decision, and what must hold while it stands.
struct DecisionCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var decision: Decision
    var holds: @Sendable (Ledger) async throws -> Bool

    init(_ name: String, _ decision: Decision, _ holds: @escaping @Sendable (Ledger) async throws -> Bool) {
        testDescription = name
        self.decision = decision
        self.holds = holds
    }

    static let plant = ProjectReference.of("kz-norvik-plant")
    static let works = ProjectReference.of("kz-taraz-works")
    static let dam = ProjectReference.of("kz-ostra-dam")

    static let all: [DecisionCase] = [
        DecisionCase("merge", .merged(ProjectsMerged(from: works, into: plant))) { ledger in
            let row = try await ledger.connection.project(works.id)
            let ids = try await ledger.ids(of: "Taraz Works")
            return row?.id == plant.id && ids == [plant.id]
        },
        DecisionCase(
            "split",
            .split(
                ProjectSplit(
                    project: plant,
                    mentions: [MentionReference(article: Story.hash(2), asset: "Norvik Plant")],
                    into: "kz_second",
                    name: "The second"))
        ) { ledger in
            let row = try await ledger.connection.project("kz_second")
            let rest = try await ledger.status(plant.id)
            return row?.status == "completed" && row?.name == "The second" && rest == "under_construction"
        },
        DecisionCase(
            "assign",
            .assigned(
                MentionAssigned(
                    mention: MentionReference(article: Story.hash(3), asset: "Taraz Works"), to: dam))
        ) { ledger in try await ledger.ids(of: "Taraz Works") == [dam.id] },
        DecisionCase(
            "assign an event of no project",
            .assigned(
                MentionAssigned(
                    mention: MentionReference(article: Story.hash(2), type: .meetingHeld, start: 40, end: 50),
                    to: dam))
        ) { ledger in try await ledger.types(of: dam.id).contains("MeetingHeld") },
        DecisionCase(
            "retract", .retracted(EventRetracted(event: EventReference(article: Story.hash(2), Told.done)))
        ) { ledger in try await ledger.status(plant.id) == "under_construction" },
        DecisionCase(
            "correct",
            .corrected(
                EventCorrected(
                    event: EventReference(article: Story.hash(2), Told.done),
                    changes: EventChanges(
                        occurred: PartialDate(year: 2027).map { .set($0) } ?? .kept,
                        actors: [Actor(name: "Nobody Yet", role: .owner)])))
        ) { ledger in
            let row = try await ledger.connection.project(plant.id)
            return row?.statusSince == "2027" && row?.partyNames.contains("nobody yet") == true
        },
        DecisionCase("rename", .renamed(ProjectRenamed(project: plant, name: "Norvik One"))) { ledger in
            try await ledger.connection.project(plant.id)?.name == "Norvik One"
        },
        DecisionCase(
            "status",
            .statusDecided(
                StatusDecided(project: plant, status: .cancelled, since: PartialDate(edtf: "2025-06-01")))
        ) { ledger in try await ledger.status(plant.id) == "cancelled" },
        DecisionCase("alias", .aliasAdded(AliasAdded(project: dam, alias: "Taraz  works"))) { ledger in
            try await ledger.ids(of: "Taraz Works") == [dam.id]
        },
        DecisionCase("alias of a description", .aliasAdded(AliasAdded(project: dam, alias: "the plant"))) {
            ledger in
            try await ledger.ids(of: "the plant") == [dam.id]
        },
        DecisionCase("note", .noteAdded(NoteAdded(project: plant, text: "Seen."))) { ledger in
            try await ledger.projects(at: PointInTime()).first { $0.id == plant.id }?.notes.map(\.text) == [
                "Seen."
            ]
        },
    ]
}

extension Ledger {
    /// The projects that the events are held to be about which call them so.
    fileprivate func ids(of asset: String) async throws -> Set<String?> {
        try await connection.run { connection in
            var ids: Set<String?> = []
            try connection.events(EventQuery()) { row in
                if row.event.project?.asset == asset { ids.insert(row.projectID) }
            }
            return ids
        }
    }

    fileprivate func types(of project: String) async throws -> [String] {
        try await connection.run { connection in
            var types: [String] = []
            try connection.events(EventQuery(project: project)) { types.append($0.event.type.rawValue) }
            return types
        }
    }
}

/// The same story without any decision.
private actor Undecided {
    static let shared = Undecided()
    private var made: Task<[String], any Error>?

    func rows() async throws -> [String] {
        let made =
            self.made
            ?? Task {
                let ledger = try await Ledger.open()
                try await ledger.tell(Told.articles)
                for (hash, events) in Told.better { try await ledger.reread(hash, events) }
                try await ledger.catchUp()
                return try await ledger.canonicalRows()
            }
        self.made = made
        return try await made.value
    }
}

@Suite struct DecisionTests {
    private func told() async throws -> Ledger {
        let ledger = try await Ledger.open()
        try await ledger.tell(Told.articles)
        try await ledger.catchUp()
        return ledger
    }

    @Test(arguments: DecisionCase.all)
    func `a decision holds, survives readings that find more, and leaves nothing behind when it is undone`(
        _ trial: DecisionCase
    ) async throws {
        let ledger = try await told()
        #expect(try await !trial.holds(ledger))
        try await ledger.decide("d1", trial.decision)
        try await ledger.catchUp()
        #expect(try await trial.holds(ledger))

        for (hash, events) in Told.better {
            try await ledger.reread(hash, events)
            try await ledger.catchUp()
            #expect(try await trial.holds(ledger))
        }
        try await ledger.rebuild()
        #expect(try await trial.holds(ledger))
        try await ledger.undo("d1")
        try await ledger.catchUp()
        let (rows, others) = (try await ledger.canonicalRows(), try await Undecided.shared.rows())
        #expect(rows == others, "\(difference(rows, others))")
        let undone = try await ledger.exactDigest()
        try await ledger.rebuild()
        #expect(try await ledger.exactDigest() == undone)
    }

    @Test(arguments: DecisionCase.all)
    func `a preview changes nothing and tells what then happens`(_ trial: DecisionCase) async throws {
        let ledger = try await told()
        let (before, digest) = (try await ledger.projects(at: PointInTime()), try await ledger.exactDigest())
        let changes = try await Projector.preview(
            ledger.connection, stream: DecisionStream.name("d1"), .decided(Story.taken(trial.decision)))
        #expect(try await ledger.exactDigest() == digest)
        try await ledger.decide("d1", trial.decision)
        try await ledger.catchUp()
        let after = try await ledger.projects(at: PointInTime())
        try expect(changes, before, after)

        let withdrawal = Story.withdrawal("d1")
        let withdrawn = DecisionWithdrawn(
            decision: "d1", who: "B", why: "c", decidedOn: Domain.Day(number: 20_300))
        let back = try await Projector.preview(
            ledger.connection, stream: withdrawal.stream, .withdrawn(withdrawn))
        try await ledger.append([withdrawal])
        try await ledger.catchUp()
        try expect(back, after, before)
        #expect(try await ledger.projects(at: PointInTime()) == before)
    }

    private func expect(_ changes: [ProjectChange], _ before: [Project], _ after: [Project]) throws {
        let ids = Set((before + after).map(\.id))
        let real = ids.filter { id in before.first { $0.id == id } != after.first { $0.id == id } }
        #expect(Set(changes.map(\.id)) == real)
        #expect(!changes.isEmpty)
        for change in changes {
            #expect(change.before == before.first { $0.id == change.id })
            // Where the decision will stand in the log is not known before it does.
            #expect(change.after == after.first { $0.id == change.id })
        }
    }

    @Test func `a withdrawal is taken once, and one of no decision changes nothing`() async throws {
        let ledger = try await told()
        try await ledger.decide("d1", DecisionCase.all[0].decision)
        try await ledger.undo("d1")
        for again in [Story.withdrawal("d1", by: "C. Analyst"), Story.withdrawal("d2")] {
            await #expect(throws: EventLogError.self) { try await ledger.append([again]) }
        }
    }

    @Test
    func `an id that went into another answers for ever, through chains and rebuilds, until it is undone`()
        async throws
    {
        let ledger = try await told()
        let (plant, works, dam) = ("kz-norvik-plant", "kz-taraz-works", "kz-ostra-dam")
        try await ledger.decide("d1", .merged(ProjectsMerged(from: .of(works), into: .of(plant))))
        try await ledger.decide("d2", .merged(ProjectsMerged(from: .of(plant), into: .of(dam))))
        try await ledger.catchUp()
        for _ in 0..<2 {
            for id in [plant, works, dam] { #expect(try await ledger.connection.project(id)?.id == dam) }
            #expect(try await ledger.connection.project(dam)?.events == 5)
            #expect(try await ledger.project(works, at: PointInTime())?.id == dam)
            for (hash, events) in Told.better { try await ledger.reread(hash, events) }
            try await ledger.catchUp()
            for id in [plant, works, dam] { #expect(try await ledger.connection.project(id)?.id == dam) }
            for article in Told.articles { try await ledger.reread(article.hash, article.events ?? []) }
            try await ledger.rebuild()
        }
        try await ledger.undo("d2")
        try await ledger.catchUp()
        #expect(try await ledger.connection.project(works)?.id == plant)
        #expect(try await ledger.connection.project(plant)?.id == plant)
        #expect(try await ledger.connection.project(dam)?.events == 1)
    }

    @Test func `merges that go round in a circle leave one project that answers for all`() async throws {
        let ledger = try await told()
        let (plant, works, dam) = ("kz-norvik-plant", "kz-taraz-works", "kz-ostra-dam")
        for (number, (from, into)) in [(works, plant), (plant, dam), (dam, works)].enumerated() {
            try await ledger.decide("d\(number)", .merged(ProjectsMerged(from: .of(from), into: .of(into))))
        }
        try await ledger.catchUp()
        #expect(try await ledger.projects().map(\.id) == [dam])
        for id in [plant, works, dam] { #expect(try await ledger.connection.project(id)?.id == dam) }
        try await ledger.undo("d1")
        try await ledger.catchUp()
        #expect(try await ledger.projects().map(\.id) == [plant])
        for id in [plant, works, dam] { #expect(try await ledger.connection.project(id)?.id == plant) }
    }

    @Test func `a name in another script means what it was given to and nothing else`() async throws {
        let ledger = try await Ledger.open()
        try await ledger.tell([
            Story.Told(
                hash: Story.hash(1), outlet: "A", published: "2025-01-10",
                events: [
                    Story.event(.projectAnnounced(ProjectAnnounced()), "2024", asset: "Norvik Plant"),
                    Story.event(.projectAnnounced(ProjectAnnounced()), "2024", asset: "Завод Тараз", at: 20),
                    Story.event(.projectAnnounced(ProjectAnnounced()), "2024", asset: "中信厂", at: 40),
                ])
        ])
        try await ledger.catchUp()
        let before = try await ledger.projects().count
        try await ledger.decide(
            "d1", .aliasAdded(AliasAdded(project: .of("kz-norvik-plant"), alias: "Завод Тараз")))
        try await ledger.catchUp()
        #expect(try await ledger.connection.project("kz-norvik-plant")?.events == 2)
        #expect(try await ledger.projects().count == before - 1)
    }

    @Test func `what comes later under a name that was merged or given is held of the right project`()
        async throws
    {
        let ledger = try await told()
        try await ledger.decide(
            "d1", .merged(ProjectsMerged(from: .of("kz-taraz-works"), into: .of("kz-norvik-plant"))))
        try await ledger.decide(
            "d2", .aliasAdded(AliasAdded(project: .of("kz-ostra-dam"), alias: "Fourth Thing")))
        try await ledger.catchUp()
        try await ledger.tell([
            Story.Told(
                hash: Story.hash(4), outlet: "D", published: "2025-05-10",
                events: [
                    Story.event(.operationStarted(OperationStarted()), "2025-05-09", asset: "Taraz Works"),
                    Story.event(
                        .operationStarted(OperationStarted()), "2025-05-09", asset: "Fourth Thing", at: 20),
                ])
        ])
        try await ledger.catchUp()
        #expect(try await ledger.status("kz-norvik-plant") == "operating")
        #expect(try await ledger.status("kz-ostra-dam") == "operating")
        let digest = try await ledger.exactDigest()
        try await ledger.rebuild()
        #expect(try await ledger.exactDigest() == digest)
    }
}
