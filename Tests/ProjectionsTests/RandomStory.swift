import Domain
import EventLog

/// A random story: articles of several outlets about a few projects, reprints, readings again, decisions of all kinds
/// and their withdrawals.
struct RandomStory {
    var random: SeededRandom
    /// The articles that have arrived, with their last readings.
    private(set) var articles: [Story.Told] = []
    /// The decisions that stand.
    private(set) var standing: [String] = []
    private var decided = 0

    init(seed: UInt64) { random = SeededRandom(seed) }

    /// The next things to happen, to be appended together; `ids` are the projects that are known by then.
    mutating func next(_ ids: [String]) -> [StreamAppend] {
        switch random.next(10) {
        case 0...1 where !articles.isEmpty: [readAgain()]
        case 2...3 where !ids.isEmpty && !articles.isEmpty: [decision(ids)]
        case 4 where !standing.isEmpty: [withdrawal()]
        case 5: [article(), article(), article()]
        default: [article()]
        }
    }

    // MARK: - Articles

    mutating func article() -> StreamAppend {
        var told = Story.Told(
            hash: Story.hash(articles.count + 1), outlet: random.pick(["A", "B", "C", "D", nil]),
            published: day(), events: reading(), fingerprint: Story.fingerprint(articles.count + 1))
        if let original = articles.last(where: { $0.events != nil }), random.isOnce(in: 5) {
            told.fingerprint = original.fingerprint
            told.events = original.events
        }
        if random.isOnce(in: 8) { told.events = nil }
        if random.isOnce(in: 4) { told.fingerprint = nil }
        articles.append(told)
        return Story.stream(told)
    }

    /// A reading that finds more, less, or other spans.
    mutating func readAgain() -> StreamAppend {
        let number = random.next(articles.count)
        return readAgain(number)
    }

    mutating func readAgain(_ number: Int) -> StreamAppend {
        var events = articles[number].events ?? []
        switch random.next(4) {
        case 0: events += reading()
        case 1: events = Array(events.dropLast(1 + random.next(2)))
        case 2: events = events.map { moved($0) }
        default:
            let more = events + reading()
            events = Array(random.shuffled(more).dropLast(random.next(3)))
        }
        articles[number].events = events
        return Story.again(articles[number].hash, events)
    }

    /// The same event with a longer sentence for its evidence.
    private mutating func moved(_ event: ReadEvent) -> ReadEvent {
        var event = event
        let start = max(0, event.evidence.start - random.next(6))
        event.evidence = Evidence(quote: "another", start: start, end: event.evidence.end + random.next(6))
        return event
    }

    private mutating func day() -> String { "2025-0\(1 + random.next(6))-1\(random.next(10))" }

    private mutating func reading() -> [ReadEvent] {
        (0..<random.next(4)).map { event(at: $0 * 20) }
    }

    private mutating func event(at start: Int) -> ReadEvent {
        let fact = random.pick(RandomStory.facts)
        let hasProject = fact.type != .meetingHeld && !random.isOnce(in: 10)
        let occurred = random.pick(["2024", "2024-05", "2025-Q1", "2025-H1", day(), nil])
        var event = Story.event(
            fact, occurred, asset: hasProject ? random.pick(RandomStory.assets) : nil,
            work: random.pick([.construction, .construction, .modernization, .other]),
            place: random.pick([nil, nil, "Aktobe", "Aktobe region"]),
            countries: random.pick([["KZ", "CN"], ["KZ"], ["UZ", "CN"], []]), at: start)
        event.actors = (0..<random.next(4)).map { _ in
            Actor(
                name: random.pick(RandomStory.names), role: random.pick([nil, nil, .investor, .contractor]),
                kind: random.pick([nil, .person, .company, .government]),
                country: random.pick([nil, CountryCode("KZ"), CountryCode("CN")]))
        }
        return event
    }

    private static let assets = [
        "Norvik Plant", "Norvik Cement Plant", "norvik cement plant", "cement plant", "the plant",
        "Ostra Dam",
        "oil refineries", "Delta Railway", "Delta Railway, first section", "Delta Railway line",
        "Kambarata-1 HPP", "Kambar-Ata-1 Hydropower Plant", "Завод Норвик", "中信厂",
    ]
    private static let names = [
        "Arman Sadykov", "Sadykov", "President Arman Sadykov", "Li Wenhua", "Ostra Group",
        "Ostra Group Co., Ltd.", "OG", "Ministry of Energy", "Energy Ministry", "CITIC", "中信", "Silk Bank",
        "Delta", "Delta Bank",
    ]
    private static let facts: [Fact] = [
        .interestExpressed(InterestExpressed()), .constructionStarted(ConstructionStarted()),
        .projectCompleted(ProjectCompleted()), .projectCompleted(ProjectCompleted(schedule: .late)),
        .operationStarted(OperationStarted()), .projectSuspended(ProjectSuspended()),
        .projectResumed(ProjectResumed()), .projectCancelled(ProjectCancelled()),
        .meetingHeld(MeetingHeld(place: "Astana", occasion: "forum", topics: ["green energy"])),
        .meetingHeld(MeetingHeld()),
        .agreementSigned(AgreementSigned(kind: "memorandum", amount: Amount(value: 2e9, currency: "USD"))),
        .investmentAnnounced(InvestmentAnnounced(amount: Amount(value: 5e8, currency: "EUR"))),
        .projectDelayed(ProjectDelayed(due: PartialDate(edtf: "2027"))),
        .milestoneScheduled(MilestoneScheduled(milestone: .completion, due: PartialDate(edtf: "2026-Q2"))),
        .progressReported(ProgressReported(percent: 40, stage: "foundations")),
        .cooperationAffirmed(CooperationAffirmed()), .organizationProfiled(OrganizationProfiled()),
    ]

    // MARK: - Decisions

    mutating func decision(_ ids: [String]) -> StreamAppend {
        decided += 1
        let id = "d\(decided)"
        standing.append(id)
        return Story.decision(id, choose(ids), on: day())
    }

    mutating func withdrawal() -> StreamAppend {
        let id = standing.remove(at: random.next(standing.count))
        return Story.withdrawal(id)
    }

    private mutating func choose(_ ids: [String]) -> Decision {
        let one = ProjectReference.of(random.pick(ids))
        let (article, event) = anEvent()
        switch random.next(9) {
        case 0: return .merged(ProjectsMerged(from: one, into: .of(random.pick(ids))))
        case 1:
            return .split(
                ProjectSplit(
                    project: one, mentions: [mention(article, event), MentionReference(asset: asset())],
                    into: "made_\(decided)", name: random.isOnce(in: 2) ? "Made \(decided)" : nil))
        case 2: return .assigned(MentionAssigned(mention: mention(article, event), to: one))
        case 3: return .retracted(EventRetracted(event: EventReference(article: article, event)))
        case 4:
            return .corrected(
                EventCorrected(event: EventReference(article: article, event), changes: changes()))
        case 5: return .renamed(ProjectRenamed(project: one, name: "Named \(decided)"))
        case 6:
            return .statusDecided(
                StatusDecided(
                    project: one, status: random.pick([.cancelled, .underConstruction, .operating]),
                    since: random.isOnce(in: 2) ? PartialDate(edtf: day()) : nil))
        case 7: return .aliasAdded(AliasAdded(project: one, alias: asset()))
        default: return .noteAdded(NoteAdded(project: one, text: "Seen \(decided)"))
        }
    }

    private mutating func asset() -> String { random.pick(RandomStory.assets) }

    private mutating func mention(_ article: String, _ event: ReadEvent) -> MentionReference {
        switch random.next(3) {
        case 0: MentionReference(article: article, asset: event.project?.asset ?? asset())
        case 1:
            MentionReference(
                article: article, type: event.type, start: event.evidence.start, end: event.evidence.end)
        default: MentionReference(asset: event.project?.asset ?? asset())
        }
    }

    private mutating func changes() -> EventChanges {
        switch random.next(3) {
        case 0: EventChanges(occurred: PartialDate(year: 2023).map { .set($0) } ?? .kept)
        case 1: EventChanges(countries: [CountryCode("UZ"), CountryCode("CN")].compactMap(\.self))
        default:
            EventChanges(
                occurred: .cleared, actors: [Actor(name: random.pick(RandomStory.names + ["Nobody Else"]))])
        }
    }

    /// An event of the last reading of an article, or one that nobody has read.
    private mutating func anEvent() -> (article: String, event: ReadEvent) {
        let told = random.pick(articles)
        guard let events = told.events, !events.isEmpty else { return (told.hash, event(at: 0)) }
        return (told.hash, random.pick(events))
    }
}
