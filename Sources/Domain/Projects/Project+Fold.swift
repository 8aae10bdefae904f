extension Project {
    /// The state of a project after `events`, in any order, by what was known up to the end of `asOf`.
    ///
    /// Total and pure: the same events give the same state, in whatever order they come and were learnt.
    /// `rulings` outrank them. `nil` where no event is left.
    public static func fold(
        id: String, _ events: [ProjectEvent], rulings: ProjectRulings = .none, asOf: Day? = nil
    ) -> Project? {
        var state = FoldState(id: id, Scope(of: events))
        InValidOrder.visit(events, rulings, upTo: asOf, &state) { state, step in
            switch step {
            case .event(let entry): state.take(entry)
            case .ruling(let ruling): state.take(ruling)
            }
        }
        return state.isEmpty ? nil : state.finish(rulings)
    }
}

/// A project while its events are applied.
struct FoldState {
    private let scope: Scope
    private var project: Project
    private var course: Course
    private var grounds = Grounds()
    private var parties = PartyList()
    private var sums: [FigureClaims] = []
    private var capacities: [FigureClaims] = []
    private var plans = PlanList()
    private var phases = PhaseList()
    private var steps = StepConflicts()
    private var mentions = MentionList()
    private var articles = DistinctTexts()
    private var outlets = DistinctTexts()
    private var sources = DistinctTexts()

    init(id: String, _ scope: Scope) {
        self.scope = scope
        project = Project(id: id)
        course = Course(scope)
    }

    var isEmpty: Bool { project.events == 0 }

    /// Applies an event that is not before the others in the order of the fold.
    mutating func take(_ entry: ProjectEvent) {
        let delayed = course.delayedMilestone
        let against = course.hold == nil ? grounds[.phase] : grounds[.status]
        let effect = course.take(entry)
        steps.add(effect, at: entry.position, against: against)
        grounds.take(effect, entry, course)
        if !effect.contains(.overruled) { phases.take(entry, scope) }
        plans.take(entry, delayed: delayed, scope)
        takeCountries(of: entry)
        if let mention = entry.event.project {
            mentions.take(mention, entry)
            if project.place == nil, let place = mention.place {
                project.place = place
                grounds[.place] = [entry.position]
            }
        }
        parties.take(entry)
        if let sum = entry.sum {
            FigureClaims.add(sum.amount.value, sum.amount.currency, kind: sum.kind, entry, to: &sums)
        }
        if let capacity = entry.capacity, !scope.isOfPart(entry) {
            FigureClaims.add(capacity.value, capacity.unit, kind: "capacity", entry, to: &capacities)
        }
        count(entry)
    }

    /// Applies a status by decision.
    mutating func take(_ ruling: ProjectRulings.Status) {
        guard course.take(ruling) else { return }
        grounds[.status] = []
        if let phase = ruling.status.phase {
            grounds[.phase] = []
            phases.take(ruling, phase)
        }
    }

    private mutating func takeCountries(of entry: ProjectEvent) {
        let event = entry.event
        if project.country == nil, let host = event.project?.country ?? event.countries.first {
            project.country = host
            grounds[.country] = [entry.position]
            project.partners.removeAll { $0 == host }
        }
        for code in event.countries where code != project.country && !project.partners.contains(code) {
            project.partners.append(code)
            grounds[.partners].append(entry.position)
        }
    }

    private mutating func count(_ entry: ProjectEvent) {
        project.events += 1
        articles.insert(entry.article)
        sources.insert(entry.source)
        if let outlet = entry.outlet { outlets.insert(outlet) }
        if let published = entry.published {
            project.firstSeen = project.firstSeen.map { min($0, published) } ?? published
            project.lastReport = project.lastReport.map { max($0, published) } ?? published
        }
        if let day = entry.validDay.known { project.lastEvent = day }
    }

    // MARK: - The end

    /// The project, when all events have been applied.
    func finish(_ rulings: ProjectRulings) -> Project {
        var project = project
        project.articles = articles.count
        project.outlets = outlets.count
        project.sources = sources.count
        project.parties = parties.finished()
        project.plans = plans.finished()
        project.notes = rulings.notes
        var grounds = grounds
        mentions.name(&project, &grounds, rulings, scope)
        takeCourse(&project, &grounds)
        project.phases = phases.finished()
        project.conflicts = steps.conflicts + dateConflicts(project)
        settleFigures(&project)
        project.evidence = grounds.finished()
        return project
    }

    private func takeCourse(_ project: inout Project, _ grounds: inout Grounds) {
        project.phase = course.phase
        project.hold = course.hold
        project.statusSince = course.statusSince
        project.statusDecision = course.ruling?.decision
        project.isDelayed = course.isDelayed
        project.plannedCompletion = course.plannedCompletion
        project.completed = course.completed
        project.schedule = course.schedule
        project.scheduleDays = course.scheduleDays
        if !course.isDelayed { grounds[.delayed] = [] }
        grounds[.completed] = course.completions.supporting
        if project.schedule != nil {
            let reports = course.scheduleReports.filter { $0.reportedSchedule == project.schedule }
            grounds[.schedule] =
                reports.isEmpty
                ? grounds[.plannedCompletion] + grounds[.completed] : reports.map(\.position)
        }
    }

    private func settleFigures(_ project: inout Project) {
        for figure in sums {
            let (held, earlier, conflict) = figure.settle("two amounts (\(figure.kind))")
            project.sums.append(
                Project.Sum(
                    amount: Amount(value: held.value, currency: figure.unit), kind: figure.kind,
                    stated: held.stated, positions: held.positions, earlier: earlier.map(\.earlier)))
            if let conflict { project.conflicts.append(conflict) }
        }
        for figure in capacities {
            let (held, earlier, conflict) = figure.settle("two capacities")
            project.capacities.append(
                Project.CapacityStated(
                    capacity: Capacity(value: held.value, unit: figure.unit), stated: held.stated,
                    positions: held.positions, earlier: earlier.map(\.earlier)))
            if let conflict { project.conflicts.append(conflict) }
        }
    }

    /// What the dates, once all are known, do not allow.
    private func dateConflicts(_ project: Project) -> [Project.Conflict] {
        var conflicts: [Project.Conflict] = []
        if let rule = course.completions.rule {
            conflicts.append(
                Project.Conflict(
                    what: "two dates of completion", positions: course.completions.positions,
                    kept: project.completed?.description, rule: rule.rawValue))
        }
        let said = Set(course.scheduleReports.compactMap(\.reportedSchedule))
        let follows = course.scheduleDays.map(Schedule.init)
        if said.count > 1 || (said.count == 1 && follows.map { !said.contains($0) } ?? false) {
            conflicts.append(
                Project.Conflict(
                    what: said.count > 1 ? "two reports of the schedule" : "the dates tell another schedule",
                    positions: course.scheduleReports.map(\.position).sorted(),
                    kept: project.schedule?.rawValue, rule: "reports stand before dates"))
        }
        if let completed = project.completed, let operating = phases.dated(.operating),
            operating.date.last < completed.first
        {
            conflicts.append(
                Project.Conflict(
                    what: "operates before its completion",
                    positions: Set(operating.positions + course.completions.supporting).sorted(),
                    rule: "the later step is held"))
        }
        return conflicts
    }
}
