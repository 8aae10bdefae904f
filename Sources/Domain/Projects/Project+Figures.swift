extension Project {
    /// A figure as it was stated before, or by others.
    public struct Earlier: Hashable, Sendable {
        /// How much.
        public var value: Double
        /// The valid day of its latest statement; `nil` where that has no date.
        public var stated: Day?
        /// The positions of the events that state it, sorted.
        public var positions: [Int]
    }

    /// A sum that was named, and what for.
    public struct Sum: Hashable, Sendable {
        /// How much.
        public var amount: Amount
        /// investment, agreement, cost, financing or contract.
        public var kind: String
        /// The valid day of its latest statement; `nil` where that has no date.
        public var stated: Day?
        /// The positions of the events that state it, sorted.
        public var positions: [Int]
        /// What else was stated for the same, in the order of the fold.
        public var earlier: [Earlier]
    }

    /// A capacity that was named.
    public struct CapacityStated: Hashable, Sendable {
        /// How much of what.
        public var capacity: Capacity
        /// The valid day of its latest statement; `nil` where that has no date.
        public var stated: Day?
        /// The positions of the events that state it, sorted.
        public var positions: [Int]
        /// What else was stated in the same unit, in the order of the fold.
        public var earlier: [Earlier]
    }
}

/// What was stated, in one unit, of one and the same thing, in the order of the fold.
struct FigureClaims {
    /// A value, and who states it.
    struct Claim {
        let value: Double
        var entries: [ProjectEvent]
    }

    /// What for: the kind of sum, or capacity.
    let kind: String
    /// The currency, or the unit.
    let unit: String
    private(set) var claims: [Claim]

    init(kind: String, unit: String, value: Double, _ entry: ProjectEvent) {
        self.kind = kind
        self.unit = unit
        claims = [Claim(value: value, entries: [entry])]
    }

    /// Puts a value to what was stated of the same thing before, or beside it.
    ///
    /// An equal value is the same thing. Another value is the same thing told otherwise, unless the two are told
    /// side by side in one article or by other parties.
    static func add(
        _ value: Double, _ unit: String, kind: String, _ entry: ProjectEvent, to figures: inout [FigureClaims]
    ) {
        var candidate: Int?
        for index in figures.indices where figures[index].kind == kind && figures[index].unit == unit {
            if let claim = figures[index].claims.firstIndex(where: { $0.value == value }) {
                figures[index].claims[claim].entries.append(entry)
                return
            }
            if candidate == nil, figures[index].canBeSame(as: entry) { candidate = index }
        }
        if let candidate {
            figures[candidate].claims.append(Claim(value: value, entries: [entry]))
        } else {
            figures.append(FigureClaims(kind: kind, unit: unit, value: value, entry))
        }
    }

    private func canBeSame(as entry: ProjectEvent) -> Bool {
        let entries = claims.flatMap(\.entries)
        if entries.contains(where: { $0.article == entry.article }) { return false }
        return entries.contains { $0.sharesActor(with: entry) }
    }

    /// What is held, what is not, and the conflict if it is one: what was stated latest is held, and if others
    /// give another figure for the same time, the best supported of those.
    func settle(_ what: String) -> (held: Claim, earlier: [Claim], conflict: Project.Conflict?) {
        var latest = claims[0]
        for claim in claims.dropFirst() where claim.lastDay >= latest.lastDay { latest = claim }
        let rivals = claims.filter { claim in
            claim.value == latest.value
                || claim.entries.contains { one in latest.entries.contains { $0.mayBeSameTime(as: one) } }
        }
        guard rivals.count > 1, let best = Support.best(rivals.map { Support($0.entries) }) else {
            return (latest, claims.filter { $0.value != latest.value }, nil)
        }
        let held = rivals[best.index]
        let conflict = Project.Conflict(
            what: what, positions: rivals.flatMap { $0.entries.map(\.position) }.sorted(),
            kept: "\(held.value.plain) \(unit)", rule: best.rule?.rawValue)
        return (held, claims.filter { $0.value != held.value }, conflict)
    }
}

extension FigureClaims.Claim {
    var lastDay: Day { entries.last?.validDay ?? Day(number: .min) }
    var stated: Day? { lastDay.known }
    var positions: [Int] { entries.map(\.position).sorted() }
    var earlier: Project.Earlier { Project.Earlier(value: value, stated: stated, positions: positions) }
}

extension Day {
    /// The day; `nil` for the far past that stands for no date.
    var known: Day? { number == .min ? nil : self }
}

extension Double {
    /// The number without a fraction where it is whole.
    fileprivate var plain: String {
        self == rounded() && abs(self) < 1e15 ? String(Int64(self)) : "\(self)"
    }
}

extension ProjectEvent {
    /// Whether both can tell of the same day, or were told on the same day where no date is given.
    fileprivate func mayBeSameTime(as other: ProjectEvent) -> Bool {
        let left = event.occurred ?? PartialDate(validDay)
        return left.overlaps(other.event.occurred ?? PartialDate(other.validDay))
    }

    /// Whether one acts in both, or nobody is named in one of them.
    fileprivate func sharesActor(with other: ProjectEvent) -> Bool {
        let left = event.actors
        let right = other.event.actors
        if left.isEmpty || right.isEmpty { return true }
        if left.contains(where: { one in right.contains { $0.name == one.name } }) { return true }
        return actorKeys.contains { key in other.actorKeys.contains { $0.isSame(as: key) } }
    }

    /// The sum that it names, and what for; `nil` where it names none.
    var sum: (amount: Amount, kind: String)? {
        guard let amount = event.fact.amount else { return nil }
        switch type {
        case .investmentAnnounced: return (amount, "investment")
        case .projectAnnounced: return (amount, "cost")
        case .financingApproved: return (amount, "financing")
        case .contractAwarded: return (amount, "contract")
        default: return (amount, "agreement")
        }
    }

    /// The capacity that it names.
    var capacity: Capacity? {
        switch event.fact {
        case .projectAnnounced(let announced): announced.capacity
        case .operationStarted(let started): started.capacity
        default: nil
        }
    }
}
