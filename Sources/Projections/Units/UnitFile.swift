import Domain

/// What belongs together in the state: the events of one project, or a chain of events of none.
enum Unit: Hashable, Sendable {
    /// A project, by its id.
    case project(String)
    /// Events of no project that may report the same happenings, by the position of the first.
    case chain(Int)
    /// Of what belongs to no unit: praise, portraits.
    case none

    /// How the state's tables name it.
    var key: String {
        switch self {
        case .project(let id): id
        // No id of a project looks like this.
        case .chain(let position): "~\(position)"
        case .none: "~"
        }
    }
}

/// An event of a unit, and a while in which it was held true so.
struct UnitEvent: Hashable, Sendable {
    /// From when it was held true so, in microseconds since 1970.
    var knownFrom: Int64
    /// Until when; `.max` for what is held true now.
    var knownTo: Int64
    /// The position of its article's arrival.
    var article: Int
    /// The position of the name by which it was linked.
    var identity: Int?
    /// The project it is about.
    var project: String?
    /// The chain it belongs to, should it be about none.
    var chain: Int?
    /// The position of the decision that corrects it.
    var correction: Int?
    /// The position of the first event that reports the same happening.
    var occurrence: Int
    /// What the article says, as corrected.
    var event: ProjectEvent

    /// Whether it is held true now.
    var isCurrent: Bool { knownTo == .max }

    /// Whether it was held true at a moment.
    func isKnown(at moment: Int64) -> Bool { knownFrom <= moment && moment < knownTo }
}

/// All that is known of a unit. What a projection holds of the unit follows from it alone.
struct UnitFile: Sendable {
    /// Which unit.
    let unit: Unit
    /// Its events in the order of the log, those no longer held true among them.
    var events: [UnitEvent]
    /// The events whose occurrence is another one than the file was made with.
    private(set) var moved: [(position: Int, knownFrom: Int64, occurrence: Int)] = []
    /// The asset that a project belongs to, by the id of the first project of it.
    let asset: String?
    /// The id of the party that a name of its events is of.
    let party: @Sendable (String) -> String?
    /// What analysts decided.
    let rulings: Rulings
    /// The state of the project now; `nil` for a chain, and where no event is left.
    private(set) var project: Project?

    init(
        _ unit: Unit, _ events: [UnitEvent], asset: String?, rulings: Rulings, asTheyAre: Bool = false,
        party: @escaping @Sendable (String) -> String?
    ) {
        self.unit = unit
        self.events = events
        self.asset = asset
        self.party = party
        self.rulings = rulings
        if asTheyAre { return }
        group()
        if case .project(let id) = unit {
            let ruled = rulings.isEmpty ? .none : rulings.project(id)
            project = Project.fold(id: id, current.map(\.event), rulings: ruled)
        }
    }

    /// What is held true now.
    var current: [UnitEvent] { events.filter(\.isCurrent) }

    /// Finds out which of the events held true now report the same happening.
    private mutating func group() {
        if unit == .none { return }
        let indices = events.indices.filter { events[$0].isCurrent }
        let groups = Occurrences.groups(indices.map { events[$0].event })
        var first: [Int: Int] = [:]
        for (index, group) in zip(indices, groups) {
            first[group] = min(first[group] ?? .max, events[index].event.position)
        }
        for (index, group) in zip(indices, groups) {
            let occurrence = first[group] ?? events[index].event.position
            if events[index].occurrence == occurrence { continue }
            events[index].occurrence = occurrence
            moved.append((events[index].event.position, events[index].knownFrom, occurrence))
        }
    }
}
