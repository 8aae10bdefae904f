extension Project {
    /// The state of a project after `events`, in any order, by what was known up to the end of `asOf`.
    ///
    /// Total and pure: the same events give the same state. `nil` where no event is left.
    public static func fold(id: String, _ events: [ProjectEvent], asOf: Day? = nil) -> Project? {
        let held = events.filter { event in asOf.map { event.validDay <= $0 } ?? true }
            .sorted(by: ProjectEvent.inValidOrder)
        if held.isEmpty { return nil }
        var project = Project(id: id)
        for event in held { project.apply(event) }
        project.count(held)
        project.takeNames(from: held)
        project.compareSchedule(held)
        return project
    }

    /// The state after one more event, which is not earlier in valid time than those before it.
    mutating func apply(_ entry: ProjectEvent) {
        let event = entry.event
        move(by: entry)
        switch event.fact {
        case .milestoneScheduled(let milestone) where milestone.milestone == .completion:
            plannedCompletion = milestone.due ?? plannedCompletion
        case .projectDelayed(let delay):
            isDelayed = phase.map { $0 < .completed } ?? true
            plannedCompletion = delay.due ?? plannedCompletion
        case .projectCompleted(let completion) where !entry.isOfPart:
            complete(completion, entry)
        default: break
        }
        takeCountries(of: event)
        takeParties(of: entry)
        if let sum = Sum(of: event.fact), !sums.contains(sum) { sums.append(sum) }
        place = place ?? event.project?.place
    }

    private mutating func move(by entry: ProjectEvent) {
        let event = entry.event
        switch entry.type {
        case .projectSuspended where entry.isOfPart:
            conflicts.append(Conflict(what: "a part is halted", positions: [entry.position]))
        case .projectSuspended, .projectCancelled:
            let next: ProjectStatus = entry.type == .projectCancelled ? .cancelled : .suspended
            if hold != next { statusSince = event.occurred }
            hold = next
        default:
            guard let reached = Phase(reachedBy: event.fact, ofPart: entry.isOfPart) else { return }
            lift(by: entry, reached)
            advance(to: reached, entry)
        }
    }

    /// What goes on is not held any more: a resumption lifts every hold, dated work and new contracts one that is
    /// older than they are.
    private mutating func lift(by entry: ProjectEvent, _ reached: Phase) {
        guard let held = hold else { return }
        let moves =
            entry.event.occurred != nil && reached >= .agreed && entry.type != .financingApproved
        guard entry.type == .projectResumed || moves else { return }
        if held == .cancelled {
            conflicts.append(Conflict(what: "goes on after it was cancelled", positions: [entry.position]))
        }
        hold = nil
        statusSince = entry.event.occurred
    }

    private mutating func advance(to reached: Phase, _ entry: ProjectEvent) {
        if let phase, phase >= reached {
            // An undated report of the phase may come first in the order; a dated one then tells since when.
            if phase == reached, hold == nil, statusSince == nil { statusSince = entry.event.occurred }
            return
        }
        phase = reached
        if reached >= .completed { isDelayed = false }
        if hold == nil { statusSince = entry.event.occurred }
    }

    private mutating func complete(_ completion: ProjectCompleted, _ entry: ProjectEvent) {
        if let known = completed, let date = entry.event.occurred, !known.overlaps(date) {
            conflicts.append(Conflict(what: "two dates of completion", positions: [entry.position]))
        }
        if completed == nil
            || completed?.contains(entry.event.occurred ?? PartialDate(Day(number: 0))) == true
        {
            completed = entry.event.occurred ?? completed
        }
        schedule = completion.schedule ?? schedule
    }

    private mutating func takeCountries(of event: ReadEvent) {
        country = country ?? event.project?.country ?? event.countries.first
        for code in event.countries where code != country && !partners.contains(code) {
            partners.append(code)
        }
        partners.removeAll { $0 == country }
    }

    private mutating func count(_ held: [ProjectEvent]) {
        events = held.count
        articles = Set(held.map(\.article)).count
        outlets = Set(held.compactMap(\.outlet)).count
        firstSeen = held.compactMap(\.published).min()
        lastEvent = held.filter { $0.event.occurred != nil || $0.published != nil }.map(\.validDay).max()
    }

    private mutating func takeNames(from held: [ProjectEvent]) {
        var names: [AssetName] = []
        for name in held.compactMap(\.assetName) where !names.contains(where: { $0.whole == name.whole }) {
            names.append(name)
        }
        asset = names.max { $0.weight < $1.weight }?.whole ?? ""
        // Later events may say more of the work; the first that is not vague names it.
        let works = held.compactMap(\.event.project?.work)
        work = works.first { $0 != .other && $0 != .operation } ?? works.first ?? .other
        name = work == .construction || work == .other ? asset : "\(asset) \(work.rawValue)"
        aliases = names.map(\.whole).filter { $0 != asset }
        sectors =
            ([asset] + aliases).lazy.map { [work] in Sector.of(asset: $0, work: work) }.first { !$0.isEmpty }
            ?? []
    }

    /// What no report says follows from the dates: finished before, within or after the planned time.
    private mutating func compareSchedule(_ held: [ProjectEvent]) {
        guard schedule == nil, let completed, let plannedCompletion else { return }
        schedule =
            completed.first > plannedCompletion.last
            ? .late : completed.last < plannedCompletion.first ? .ahead : .onTime
    }
}

extension ProjectEvent {
    /// Whether it speaks of a part of the project: a section, a unit, a first stage.
    var isOfPart: Bool { assetName?.part != nil }
}

extension Project.Sum {
    /// The sum that an event names, and what for; `nil` where it names none.
    init?(of fact: Fact) {
        guard let amount = fact.amount else { return nil }
        let kind =
            switch fact {
            case .investmentAnnounced: "investment"
            case .projectAnnounced: "cost"
            case .financingApproved: "financing"
            case .contractAwarded: "contract"
            default: "agreement"
            }
        self.init(amount: amount, kind: kind)
    }
}
