/// The phases that a project has gone through, each with what shows it.
struct PhaseList {
    private struct Row {
        var since: PartialDate?
        var positions: [Int] = []
        var isReached = false
    }

    private var rows = [Row](repeating: Row(), count: Phase.allCases.count)

    /// Adds the phase that an event shows, which is not before the others in the order of the fold.
    mutating func take(_ entry: ProjectEvent, _ scope: Scope) {
        guard let phase = scope.reached(entry) else { return }
        rows[phase.order].isReached = true
        rows[phase.order].positions.append(entry.position)
        guard let date = entry.event.occurred else { return }
        let since = rows[phase.order].since
        if since == nil || since?.contains(date) == true { rows[phase.order].since = date }
    }

    /// Adds the phase that a decision states.
    mutating func take(_ ruling: ProjectRulings.Status, _ phase: Phase) {
        rows[phase.order].isReached = true
        rows[phase.order].since = rows[phase.order].since ?? ruling.since
    }

    /// The date of a phase and the events behind it; `nil` where no dated event shows it.
    func dated(_ phase: Phase) -> (date: PartialDate, positions: [Int])? {
        rows[phase.order].since.map { ($0, rows[phase.order].positions) }
    }

    /// The phases that were reached, further ones that a resumption or decision took back included, and those that
    /// they imply.
    ///
    /// What was financed, built or works had been agreed on; what was completed had been under construction; what
    /// operates had been completed; and all had been proposed. Money is implied by nothing: an owner can pay.
    func finished() -> [Project.PhaseReached] {
        var reached: [Project.PhaseReached] = []
        var by: [Int] = []
        for phase in Phase.allCases.reversed() {
            let row = rows[phase.order]
            if row.isReached {
                by = row.positions.sorted()
                reached.append(
                    Project.PhaseReached(phase: phase, since: row.since, isImplied: false, positions: by))
            } else if !reached.isEmpty, phase != .financed {
                reached.append(
                    Project.PhaseReached(phase: phase, since: nil, isImplied: true, positions: by))
            }
        }
        return reached.reversed()
    }
}
