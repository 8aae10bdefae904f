import Domain

extension Book {
    mutating func decide(_ taken: DecisionTaken, _ entry: LogEntry) {
        guard let id = DecisionStream.id(of: entry.stream), rulings[id] == nil else { return }
        rulings.add(
            Ruling(id: id, position: entry.position, taken: taken, knownFrom: entry.recordedAt))
        for actor in taken.decision.actors { parties.resolve(actor, at: entry.position) }
        settle(taken.decision, entry)
    }

    mutating func withdraw(_ withdrawn: DecisionWithdrawn, _ entry: LogEntry) {
        guard
            let ruling = rulings.withdraw(withdrawn.decision, position: entry.position, at: entry.recordedAt)
        else { return }
        settle(ruling.taken.decision, entry)
    }

    /// Holds true what follows from the decisions now, of the events that one can touch.
    private mutating func settle(_ decision: Decision, _ entry: LogEntry) {
        touched.decisions = true
        let named = subjects(of: decision, at: entry.position)
        touched.projects.formUnion(named)
        for last in candidates(decision, named) {
            guard let event = recall(last.position) else { continue }
            var version = last
            version.knownFrom = entry.recordedAt
            version.knownTo = .max
            place(&version, event)
            if version.isCurrent == last.isCurrent, version.project == last.project,
                version.correction == last.correction
            {
                continue
            }
            close(last.position, at: entry.recordedAt)
            if version.isCurrent { open(version) }
        }
    }

    /// The projects that a decision names, and those whose events other decisions may take to them or from them.
    private mutating func subjects(of decision: Decision, at position: Int) -> Set<Int32> {
        Set(rulings.family(of: decision.projects).sorted().map { number(ofProject: $0, at: position) })
    }

    /// The last versions of the events of current readings that a decision can touch, in the order of the log.
    private func candidates(_ decision: Decision, _ named: Set<Int32>) -> [EventVersion] {
        let article = decision.article.flatMap { articleNumbers[$0] }
        let alias = decision.alias.map { Identity.searchable($0) }
        guard article != nil || alias != nil || decision.movesProjects else { return [] }
        return versions.compactMap { last($0.position) }.filter { version in
            guard articles[Int(version.article)].positions.contains(version.position) else { return false }
            if let article { return version.article == article }
            if decision.movesProjects, named.contains(version.project) { return true }
            guard version.identity >= 0 else { return false }
            let identity = identities[Int(version.identity)]
            if let alias { return identity.searchable == alias }
            return named.contains(identity.project)
        }
    }

    /// What an event says, of those that are kept.
    func recall(_ position: Int) -> ReadEvent? {
        firstIndex(position).map { archive.event(at: places[$0]) }
    }
}

extension Decision {
    /// The ids of the projects that it names.
    var projects: [String] {
        switch self {
        case .merged(let merge): [merge.from.id, merge.into.id]
        case .split(let split): [split.project.id, split.into]
        case .assigned(let assignment): [assignment.to.id]
        case .renamed(let renaming): [renaming.project.id]
        case .statusDecided(let decided): [decided.project.id]
        case .aliasAdded(let added): [added.project.id]
        case .noteAdded(let added): [added.project.id]
        case .retracted, .corrected: []
        }
    }

    /// Whom it names.
    var actors: [Actor] {
        guard case .corrected(let correction) = self else { return [] }
        return correction.changes.actors ?? []
    }

    /// The article that it is about, where it is about one.
    var article: String? {
        switch self {
        case .assigned(let assignment): assignment.mention.article
        case .retracted(let retraction): retraction.event.article
        case .corrected(let correction): correction.event.article
        case .merged, .split, .renamed, .statusDecided, .aliasAdded, .noteAdded: nil
        }
    }

    /// The name that it gives to a project, wherever it is read.
    var alias: String? {
        switch self {
        case .aliasAdded(let added): added.alias
        case .assigned(let assignment) where assignment.mention.article == nil: assignment.mention.asset
        default: nil
        }
    }

    /// Whether events go from one project into another by it.
    var movesProjects: Bool {
        switch self {
        case .merged, .split: true
        case .assigned, .retracted, .corrected, .renamed, .statusDecided, .aliasAdded, .noteAdded: false
        }
    }
}
