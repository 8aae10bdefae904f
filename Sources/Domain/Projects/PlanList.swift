/// The plans of a project as they were stated.
struct PlanList {
    private var plans: [Project.Plan] = []

    /// Adds the plan that an event states, if it states one, which is not before the others in the order of the fold.
    /// A delay is one of `delayed`.
    mutating func take(_ entry: ProjectEvent, delayed: Milestone, _ scope: Scope) {
        switch entry.event.fact {
        case .milestoneScheduled(let scheduled):
            guard let due = scheduled.due, let milestone = scheduled.milestone else { return }
            add(due, milestone, entry, scope)
        case .projectDelayed(let delay):
            guard let due = delay.due else { return }
            add(due, delayed, entry, scope)
        default: return
        }
    }

    private mutating func add(
        _ due: PartialDate, _ milestone: Milestone, _ entry: ProjectEvent, _ scope: Scope
    ) {
        let isOfPart = scope.isOfPart(entry)
        let last = plans.lastIndex { $0.milestone == milestone && $0.isOfPart == isOfPart }
        if let last, plans[last].due == due {
            plans[last].positions.append(entry.position)
            return
        }
        plans.append(
            Project.Plan(
                milestone: milestone, due: due, stated: entry.validDay.known,
                slip: last.map { plans[$0].due.slip(to: due) }, isOfPart: isOfPart,
                positions: [entry.position]))
    }

    /// The plans in the order in which they were stated.
    func finished() -> [Project.Plan] {
        var finished = plans
        for index in finished.indices { finished[index].positions.sort() }
        return finished
    }
}
