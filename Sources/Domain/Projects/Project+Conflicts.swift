extension Project {
    /// Two reports that cannot both be right, or a step that should not be possible. Nothing is rejected: both stay,
    /// one is held.
    ///
    /// **How conflicts are settled.** Two dates of completion are in conflict only where they do not overlap: a finer
    /// date within a coarser one refines it. Of dates that do not overlap, what more independent sources say is
    /// held; else what was published later; else what comes last in the order of the fold, which is an order of
    /// content. Figures of the same thing that differ are a revision where they are told of different times, and the
    /// later is held; told of the same time, they are a conflict and settled like dates. The schedule that reports
    /// state stands before what follows from the dates. Of impossible steps the later in valid time is held
    /// (what goes on after a cancellation goes on), except that a part never moves the whole, that works which begin
    /// after the completion do not open a project again, and that a decision stands against all that happened up to
    /// its day.
    public struct Conflict: Hashable, Sendable {
        /// What doesn't fit, in a few words.
        public var what: String
        /// The positions of the events that don't, sorted.
        public var positions: [Int]
        /// What is held; `nil` where that is the status itself.
        public var kept: String?
        /// Why that is held, in a few words.
        public var rule: String?
    }
}

/// The conflicts of steps, in the order in which they first came up.
struct StepConflicts {
    private(set) var conflicts: [Project.Conflict] = []

    /// Adds what an event did, if that should not be possible; `against` are the events that it does not fit.
    mutating func add(_ effect: Course.Effect, at position: Int, against: [Int]) {
        if effect.isDisjoint(with: StepConflicts.all) { return }
        for kind in StepConflicts.kinds where effect.contains(kind.effect) {
            let positions = kind.isAgainst ? against + [position] : [position]
            if let index = conflicts.firstIndex(where: { $0.what == kind.what }) {
                let known = conflicts[index].positions
                conflicts[index].positions = Set(known + positions).sorted()
            } else {
                conflicts.append(
                    Project.Conflict(what: kind.what, positions: Set(positions).sorted(), rule: kind.rule))
            }
        }
    }

    private static let kinds: [(effect: Course.Effect, what: String, rule: String, isAgainst: Bool)] = [
        (.partHalted, "a part is halted", "a part does not hold the whole", false),
        (.partCancelled, "a part is cancelled", "a part does not hold the whole", false),
        (.goesOnAfterCancellation, "goes on after it was cancelled", "the later step is held", true),
        (.cancelledAfterCompletion, "cancelled after its completion", "the later step is held", true),
        (.reopened, "resumed after its completion", "the later step is held", true),
        (.worksAfterCompletion, "works begin after its completion", "a completion is not taken back", true),
        (.overruled, "reports against the decided status", "a decision outranks reports", false),
    ]
    private static let all = kinds.reduce(into: Course.Effect()) { $0.formUnion($1.effect) }
}
