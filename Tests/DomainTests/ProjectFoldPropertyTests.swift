import Domain
import Testing

/// Random events of one project: all types, undated and coarse ones, parts, many on one day.
private struct EventMaker {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func roll(_ count: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % count
    }

    mutating func events(_ count: Int) -> [ProjectEvent] { (0..<count).map { next($0 + 1) } }

    mutating func next(_ position: Int) -> ProjectEvent {
        let types = EventType.allCases
        return next(position, fact(types[roll(types.count)]))
    }

    mutating func next(_ position: Int, _ fact: Fact) -> ProjectEvent {
        let assets = ["Norvik Plant", "Norvik Cement Plant", "Norvik Cement Plant, second phase"]
        let article = roll(6)
        return event(
            position, fact, date(), asset: assets[roll(3)],
            actors: [Actor(name: ["Ostra", "Ostra Group", "Delta Bank"][roll(3)])],
            published: article == 5 ? nil : "202\(article)-0\(1 + article)-11", article: "article \(article)",
            source: "source \(article % 4)", ordinal: position)
    }

    private mutating func date() -> String? {
        let year = 2019 + roll(5)
        switch roll(5) {
        case 0: return nil
        case 1: return "\(year)"
        case 2: return "\(year)-Q\(1 + roll(4))"
        default: return "\(year)-0\(1 + roll(3))-0\(1 + roll(3))"
        }
    }

    private mutating func fact(_ type: EventType) -> Fact {
        let due = PartialDate(year: 2020 + roll(5))
        let amount = Amount(value: Double(1 + roll(3)), currency: "USD")
        switch type {
        case .milestoneScheduled:
            return .milestoneScheduled(
                MilestoneScheduled(milestone: Milestone.allCases[roll(3)], due: due))
        case .projectDelayed: return .projectDelayed(ProjectDelayed(due: roll(2) == 0 ? due : nil))
        case .projectCompleted:
            return .projectCompleted(
                ProjectCompleted(schedule: roll(3) == 0 ? Schedule.allCases[roll(3)] : nil))
        case .projectAnnounced:
            return .projectAnnounced(
                ProjectAnnounced(capacity: Capacity(value: Double(roll(3)), unit: "MW"), amount: amount))
        case .financingApproved: return .financingApproved(FinancingApproved(amount: amount))
        default: return Fact(type)
        }
    }

    mutating func rulings() -> ProjectRulings {
        ProjectRulings(
            statuses: (0..<roll(3)).map { index in
                ProjectRulings.Status(
                    status: ProjectStatus.allCases[roll(ProjectStatus.allCases.count)],
                    since: date().flatMap { PartialDate(edtf: $0) },
                    decidedOn: Day(2020 + roll(5), 1 + roll(12), 1) ?? Day(number: 0), decision: "d\(index)")
            })
    }

    mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var items = items
        for index in items.indices.dropFirst() { items.swapAt(index, roll(index + 1)) }
        return items
    }
}

/// What a span and a project both say.
private struct Standing: Equatable {
    var status: ProjectStatus
    var phase: Phase?
    var since: PartialDate?
    var isDelayed: Bool
    var planned: PartialDate?
    var completed: PartialDate?
    var schedule: Schedule?

    init(_ span: StatusSpan) {
        (status, phase, since, isDelayed) = (span.status, span.phase, span.statusSince, span.isDelayed)
        (planned, completed, schedule) = (span.plannedCompletion, span.completed, span.schedule)
    }

    init(_ project: Project) {
        (status, phase, since) = (project.status, project.phase, project.statusSince)
        (isDelayed, planned) = (project.isDelayed, project.plannedCompletion)
        (completed, schedule) = (project.completed, project.schedule)
    }
}

@Suite struct ProjectFoldPropertyTests {
    @Test func `any order of the events gives the same project and the same spans`() {
        for seed in 1...150 {
            var maker = EventMaker(seed: UInt64(seed))
            let events = maker.events(1 + maker.roll(25))
            let rulings = maker.rulings()
            let mixed = maker.shuffled(events)
            #expect(fold(events, rulings: rulings) == fold(mixed, rulings: rulings), "seed \(seed)")
            #expect(
                Project.spans(events, rulings: rulings) == Project.spans(mixed, rulings: rulings),
                "seed \(seed)")
        }
    }

    @Test func `articles that were learnt in another order make the same project at other positions`() {
        for seed in 1...150 {
            var maker = EventMaker(seed: UInt64(seed))
            let events = maker.events(1 + maker.roll(25))
            let positions = maker.shuffled(events.map(\.position))
            let moved = zip(events, positions).map { entry, position in
                ProjectEvent(
                    position: position, ordinal: entry.ordinal, article: entry.article,
                    outlet: entry.outlet, published: entry.published, source: entry.source,
                    event: entry.event)
            }
            let (left, right) = (fold(events), fold(moved))
            #expect(Project.spans(events) == Project.spans(moved), "seed \(seed)")
            #expect(left.map(Standing.init) == right.map(Standing.init), "seed \(seed)")
            #expect(left?.name == right?.name && left?.aliases == right?.aliases, "seed \(seed)")
            #expect(left?.sums.map(\.amount) == right?.sums.map(\.amount), "seed \(seed)")
            #expect(left?.parties.map(\.name) == right?.parties.map(\.name), "seed \(seed)")
            #expect(left?.conflicts.map(\.what) == right?.conflicts.map(\.what), "seed \(seed)")
            #expect(left?.conflicts.map(\.kept) == right?.conflicts.map(\.kept), "seed \(seed)")
        }
    }

    @Test func `the span that holds a day says what the fold as of that day says`() {
        for seed in 1...150 {
            var maker = EventMaker(seed: UInt64(seed))
            let events = maker.events(1 + maker.roll(25))
            let rulings = maker.rulings()
            let spans = Project.spans(events, rulings: rulings)
            #expect(spans.last?.to == nil && !spans.isEmpty, "seed \(seed)")
            for (span, next) in zip(spans, spans.dropFirst()) {
                #expect(span.to == next.from && span.from < next.from, "seed \(seed)")
                #expect(Standing(span) != Standing(next), "seed \(seed)")
            }
            let days = (events.map(\.validDay) + spans.map(\.from)).flatMap { day in
                [-1, 0, 1].map { day.advanced(by: $0) }
            }
            for day in days + [Day(number: 40_000)] {
                let project = Project.fold(id: "p", events, rulings: rulings, asOf: day)
                let span = spans.last { $0.from <= day }
                #expect(project.map(Standing.init) == span.map(Standing.init), "seed \(seed), \(day)")
            }
        }
    }

    @Test func `an event of an earlier phase never takes a project back`() {
        let facts: [Fact] = [
            .interestExpressed(InterestExpressed()), .agreementSigned(AgreementSigned(kind: "contract")),
            .financingApproved(FinancingApproved()), .constructionStarted(ConstructionStarted()),
            .progressReported(ProgressReported()), .meetingHeld(MeetingHeld()),
        ]
        for seed in 1...150 {
            var maker = EventMaker(seed: UInt64(seed))
            let events = maker.events(1 + maker.roll(12))
            // What is known of the whole at all decides what is told of parts.
            let whole = event(99, .meetingHeld(MeetingHeld()), asset: "Norvik Plant")
            let before = fold(events + [whole])?.phase ?? .proposed
            for fact in facts {
                let after = fold(events + [whole, maker.next(100, fact)])?.phase ?? .proposed
                #expect(after >= before, "seed \(seed), \(fact.type)")
            }
        }
    }

    @Test func `names that can name a part are all taken apart`() {
        let names = [
            "Zarya wind power plant, first batch of turbines", "second phase of the Lakeside metro",
            "line of the Lakeside metro", "unit 2 at the Norvik power plant", "Port of Lakeside",
            "Lakeside metro second phase", "Norvik Cement Plant",
        ]
        for name in names {
            let entry = event(1, .projectCompleted(ProjectCompleted()), "2020", asset: name)
            #expect(entry.isOfPart == (AssetName(name).part != nil), "\(name)")
        }
    }
}
