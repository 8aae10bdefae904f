/// The time during which a project's status and schedule stayed what they were.
public struct StatusSpan: Hashable, Sendable {
    /// The first day; the far past, `Day(number: .min)`, for what no date is known of.
    public internal(set) var from: Day
    /// The day behind the last; `nil` for the span that is still open.
    public internal(set) var to: Day?
    /// Where the project stood.
    public let status: ProjectStatus
    /// How far it had come, whatever held it.
    public let phase: Phase?
    /// Since when it had its status, where a dated event tells.
    public let statusSince: PartialDate?
    /// Whether its schedule had slipped and it was not finished.
    public let isDelayed: Bool
    /// When it was to be completed.
    public let plannedCompletion: PartialDate?
    /// When it was completed.
    public let completed: PartialDate?
    /// How that lies to the plan.
    public let schedule: Schedule?

    init(_ course: borrowing Course, from: Day) {
        self.from = from
        status = course.status
        phase = course.phase
        statusSince = course.statusSince
        isDelayed = course.isDelayed
        plannedCompletion = course.plannedCompletion
        completed = course.completed
        schedule = course.schedule
    }

    /// Whether both say the same of the project.
    func saysSame(as other: StatusSpan) -> Bool {
        status == other.status && phase == other.phase && statusSince == other.statusSince
            && isDelayed == other.isDelayed && plannedCompletion == other.plannedCompletion
            && completed == other.completed && schedule == other.schedule
    }
}

extension Project {
    /// The states of a project along valid time: spans in order without gaps or overlaps, neighbours differ, the
    /// last is open. None where there is no event.
    ///
    /// The span that holds a day says what ``fold(id:_:rulings:asOf:)`` as of that day does. Fastest for events that
    /// come in the order of the fold.
    public static func spans(_ events: [ProjectEvent], rulings: ProjectRulings = .none) -> [StatusSpan] {
        var walk = SpanWalk(Scope(of: events))
        InValidOrder.visit(events, rulings, &walk) { walk, step in walk.take(step) }
        return walk.finished()
    }
}

/// A project's spans while its events are applied.
private struct SpanWalk {
    private var spans: [StatusSpan] = []
    private var course: Course
    private var isChanged = true
    private var hasBegun = false
    private var day = Day(number: .min)

    init(_ scope: Scope) {
        course = Course(scope)
        spans.reserveCapacity(8)
    }

    mutating func take(_ step: InValidOrder.Step) {
        let next = step.validDay
        if hasBegun, next != day { close() }
        day = next
        switch step {
        case .event(let entry):
            // A project begins with its first event, whatever was decided of the time before it.
            hasBegun = true
            if !course.take(entry).isEmpty { isChanged = true }
        case .ruling(let ruling):
            if course.take(ruling) { isChanged = true }
        }
    }

    /// At the end of a day, begins a new span where what it says has changed.
    private mutating func close() {
        guard isChanged else { return }
        isChanged = false
        let next = StatusSpan(course, from: day)
        if let last = spans.indices.last {
            if spans[last].saysSame(as: next) { return }
            spans[last].to = day
        }
        spans.append(next)
    }

    mutating func finished() -> [StatusSpan] {
        if hasBegun { close() }
        return spans
    }
}
