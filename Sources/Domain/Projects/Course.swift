/// What a project's status and schedule do while its events are applied in the order of the fold: the one machine
/// behind the whole fold and the spans of its history, so that they cannot differ.
struct Course {
    /// What an event did.
    struct Effect: OptionSet {
        let rawValue: UInt16

        /// It changed the status, which rests on it alone now.
        static let moved = Effect(rawValue: 1)
        /// It says once more what the status is.
        static let confirmed = Effect(rawValue: 1 << 1)
        /// It changed the plan, or that it slipped.
        static let planned = Effect(rawValue: 1 << 2)
        static let delayed = Effect(rawValue: 1 << 3)
        /// It tells of the completion of the whole.
        static let completed = Effect(rawValue: 1 << 4)
        static let partHalted = Effect(rawValue: 1 << 5)
        static let partCancelled = Effect(rawValue: 1 << 6)
        static let goesOnAfterCancellation = Effect(rawValue: 1 << 7)
        static let cancelledAfterCompletion = Effect(rawValue: 1 << 8)
        static let reopened = Effect(rawValue: 1 << 9)
        static let worksAfterCompletion = Effect(rawValue: 1 << 10)
        /// A decision stands against it.
        static let overruled = Effect(rawValue: 1 << 11)
        /// It changed how far the project has come, whatever holds it.
        static let advanced = Effect(rawValue: 1 << 12)
    }

    /// Which events speak of a part only.
    let scope: Scope
    private(set) var phase: Phase?
    private(set) var hold: ProjectStatus?
    private(set) var statusSince: PartialDate?
    private(set) var isDelayed = false
    private(set) var plannedCompletion: PartialDate?
    private(set) var completions = DateClaims()
    /// Those who say how the completion lies to the plan, in the order of the fold.
    private(set) var scheduleReports: [ProjectEvent] = []
    /// The status by decision that stands, until something later moves it.
    private(set) var ruling: ProjectRulings.Status?
    private var reportedSchedule: Schedule?
    private var plansStart = false
    private var heldUntil = Day(number: .min)
    private var reachedOn = Day(number: .min)
    /// What happened up to the end of this day does not move the status.
    private var ruledUntil: Day?

    init(_ scope: Scope) { self.scope = scope }

    var status: ProjectStatus { hold ?? ProjectStatus(phase ?? .proposed) }

    var completed: PartialDate? {
        if let ruling, ruling.status == .completed, let since = ruling.since { return since }
        return completions.settled
    }

    /// What reports say; else what the dates say: finished before, within or after the planned time.
    var schedule: Schedule? { reportedSchedule ?? scheduleDays.map(Schedule.init) }

    /// How many days the completion lies behind the plan: from the least to the most that both dates leave open.
    var scheduleDays: ClosedRange<Int>? {
        guard let plannedCompletion, let completed else { return nil }
        return plannedCompletion.days(to: completed)
    }

    // MARK: - Events

    /// Applies the next event in the order of the fold.
    mutating func take(_ entry: ProjectEvent) -> Effect {
        // By type, since taking a fact out of an event copies it, and few are asked for more than their type.
        switch entry.type {
        case .meetingHeld, .cooperationAffirmed, .organizationProfiled: return []
        case .milestoneScheduled:
            guard case .milestoneScheduled(let milestone) = entry.event.fact, let due = milestone.due,
                !scope.isOfPart(entry)
            else { return [] }
            if milestone.milestone == .constructionStart { plansStart = true }
            return milestone.milestone == .completion ? plan(due) : []
        case .projectDelayed:
            guard case .projectDelayed(let delay) = entry.event.fact, !scope.isOfPart(entry) else {
                return []
            }
            return slip(to: delay.due)
        case .projectSuspended: return scope.isOfPart(entry) ? .partHalted : halt(.suspended, entry)
        case .projectCancelled: return scope.isOfPart(entry) ? .partCancelled : halt(.cancelled, entry)
        case .projectCompleted:
            let effect = move(entry)
            return scope.isOfPart(entry) || effect.contains(.overruled)
                ? effect : effect.union(complete(entry))
        default: return move(entry)
        }
    }

    private mutating func halt(_ next: ProjectStatus, _ entry: ProjectEvent) -> Effect {
        if isRuled(entry) { return hold == next ? .confirmed : .overruled }
        heldUntil = max(heldUntil, entry.event.occurred?.last ?? entry.validDay)
        if hold == next {
            statusSince = statusSince ?? entry.event.occurred
            return .confirmed
        }
        hold = next
        statusSince = entry.event.occurred
        ruling = nil
        let isImpossible = next == .cancelled && phase.map { $0 >= .completed } ?? false
        return isImpossible ? [.moved, .cancelledAfterCompletion] : .moved
    }

    private mutating func move(_ entry: ProjectEvent) -> Effect {
        guard let reached = scope.reached(entry) else { return [] }
        if isRuled(entry) {
            let goesFurther = hold != nil ? reached >= .agreed : reached > (phase ?? .proposed)
            return goesFurther ? .overruled : hold == nil && reached == phase ? .confirmed : []
        }
        let goesOn = hold == nil ? reopen(entry) : lift(entry, reached)
        return goesOn.union(advance(to: reached, entry))
    }

    /// What goes on is not held any more: a resumption lifts every hold, dated work and new contracts one that is
    /// surely older than they are.
    private mutating func lift(_ entry: ProjectEvent, _ reached: Phase) -> Effect {
        guard let held = hold else { return [] }
        let goesOn =
            reached >= .agreed && reached != .financed
            && entry.event.occurred.map { $0.first > heldUntil } ?? false
        guard entry.type == .projectResumed || goesOn else { return [] }
        hold = nil
        heldUntil = Day(number: .min)
        statusSince = entry.event.occurred
        ruling = nil
        return held == .cancelled ? [.moved, .goesOnAfterCancellation] : .moved
    }

    /// A resumption that surely came after the completion opens the project again, unless it was halted since, or
    /// works already: then that is what goes on. Works that start after the completion are another project of the
    /// same asset, and only shown.
    private mutating func reopen(_ entry: ProjectEvent) -> Effect {
        guard let phase, phase >= .completed, let occurred = entry.event.occurred, !scope.isOfPart(entry)
        else {
            return []
        }
        guard occurred.first > (completed?.last ?? reachedOn) else { return [] }
        switch entry.type {
        case .projectResumed where phase == .completed:
            self.phase = .underConstruction
            statusSince = occurred
            completions = DateClaims()
            scheduleReports = []
            reportedSchedule = nil
            ruling = nil
            return [.moved, .advanced, .reopened]
        case .constructionStarted: return .worksAfterCompletion
        default: return []
        }
    }

    private mutating func advance(to reached: Phase, _ entry: ProjectEvent) -> Effect {
        if let phase, phase >= reached {
            guard phase == reached, hold == nil else { return [] }
            // An undated or coarser report may come first in the order; a finer one then tells since when.
            let enters = entry.type == .constructionStarted || entry.type == .operationStarted
            if let date = entry.event.occurred,
                statusSince == nil || (enters && statusSince?.contains(date) == true)
            {
                statusSince = date
            }
            return .confirmed
        }
        phase = reached
        reachedOn = entry.validDay
        if reached >= .completed { isDelayed = false }
        if hold != nil { return .advanced }
        ruling = nil
        statusSince = entry.event.occurred
        return [.moved, .advanced]
    }

    private mutating func complete(_ entry: ProjectEvent) -> Effect {
        if let date = entry.event.occurred {
            completions.add(entry, date)
            if phase == .completed, hold == nil, ruling == nil { statusSince = completions.settled }
        }
        if let schedule = entry.reportedSchedule {
            scheduleReports.append(entry)
            reportedSchedule = scheduleReports.count == 1 ? schedule : Course.settle(scheduleReports)
        }
        return .completed
    }

    /// What the best supported of the reports say of the schedule.
    private static func settle(_ reports: [ProjectEvent]) -> Schedule? {
        let said = Schedule.allCases.map { schedule in reports.filter { $0.reportedSchedule == schedule } }
        let held = Schedule.allCases.indices.filter { !said[$0].isEmpty }
        return Support.best(held.map { Support(said[$0]) }).map { Schedule.allCases[held[$0.index]] }
    }

    // MARK: - Plans

    /// The latest plan holds, except that a coarser one does not blur a finer one, and that none is made after the
    /// completion where there was one before.
    private mutating func plan(_ due: PartialDate) -> Effect {
        guard let planned = plannedCompletion else {
            plannedCompletion = due
            return .planned
        }
        if isOver || due.contains(planned) { return [] }
        let slipped = due.first > planned.last
        plannedCompletion = due
        if slipped { isDelayed = true }
        return slipped ? [.planned, .delayed] : .planned
    }

    private mutating func slip(to due: PartialDate?) -> Effect {
        if isOver { return [] }
        isDelayed = true
        guard let due, delayedMilestone == .completion else { return .delayed }
        plannedCompletion = due
        return [.planned, .delayed]
    }

    /// What a delay that is told now puts off: before the works a project that only has a date for their start is
    /// late in starting.
    var delayedMilestone: Milestone {
        plansStart && plannedCompletion == nil && (phase ?? .proposed) < .underConstruction
            ? .constructionStart : .completion
    }

    private var isOver: Bool { phase.map { $0 >= .completed } ?? false }

    // MARK: - Decisions

    /// Applies a status by decision, after the events of the day on which it enters; `false` where one that was
    /// decided later stands against it.
    mutating func take(_ next: ProjectRulings.Status) -> Bool {
        if let ruledUntil, next.decidedOn < ruledUntil, next.validDay <= ruledUntil { return false }
        ruling = next
        ruledUntil = next.decidedOn
        statusSince = next.since ?? PartialDate(next.decidedOn)
        guard let decided = next.status.phase else {
            hold = next.status
            heldUntil = statusSince?.last ?? next.decidedOn
            return true
        }
        hold = nil
        heldUntil = Day(number: .min)
        phase = decided
        reachedOn = next.validDay
        if decided >= .completed {
            isDelayed = false
        } else {
            completions = DateClaims()
            scheduleReports = []
            reportedSchedule = nil
        }
        return true
    }

    private func isRuled(_ entry: ProjectEvent) -> Bool {
        guard let ruledUntil else { return false }
        return entry.validDay <= ruledUntil
    }
}

extension ProjectEvent {
    /// How the completion that it tells of lies to the plan, where it says so.
    var reportedSchedule: Schedule? {
        guard case .projectCompleted(let completion) = event.fact else { return nil }
        return completion.schedule
    }
}

extension Schedule {
    /// Ahead or late where that is sure, else on time.
    init(_ days: ClosedRange<Int>) {
        self = days.lowerBound > 0 ? .late : days.upperBound < 0 ? .ahead : .onTime
    }
}

extension PartialDate {
    /// How many days later `other` is: the least and the most that both leave open.
    func days(to other: PartialDate) -> ClosedRange<Int> {
        Int(other.first.number) - Int(last.number)...Int(other.last.number) - Int(first.number)
    }

    /// How many days the last day of `other` lies behind that of this one.
    func slip(to other: PartialDate) -> Int { Int(other.last.number) - Int(last.number) }
}
