import Domain

/// A decision of an analyst, and from when to when it was in force.
struct Ruling: Sendable {
    /// What its stream is called behind the prefix.
    let id: String
    /// Its place in the log.
    let position: Int
    /// What was decided.
    let taken: DecisionTaken
    /// When the log learnt it, in microseconds since 1970.
    let knownFrom: Int64
    /// The position of its withdrawal.
    var withdrawn: Int?
    /// When it was withdrawn; `.max` while it is in force.
    var knownTo: Int64 = .max

    /// Whether it was in force at a moment; `.max` asks for now.
    func holds(at moment: Int64) -> Bool {
        moment == .max ? knownTo == .max : knownFrom <= moment && moment < knownTo
    }
}

/// The decisions of analysts, and what follows from those in force.
///
/// Decisions are laid over what the resolver makes of the readings, and never reach into it: that is why they outlive
/// every new reading, and why taking one back leaves nothing behind.
struct Rulings: Sendable {
    /// All decisions in the order of the log, those withdrawn among them.
    private(set) var all: [Ruling] = []
    private var numbers: [String: Int] = [:]

    /// What the first reader of the log sees: none.
    init() {}

    /// Those that the state holds, in the order of the log.
    init(_ rulings: [Ruling]) { for ruling in rulings { add(ruling) } }

    /// Whether there has been none.
    var isEmpty: Bool { all.isEmpty }

    /// The decision with an id.
    subscript(id: String) -> Ruling? { numbers[id].map { all[$0] } }

    mutating func add(_ ruling: Ruling) {
        numbers[ruling.id] = all.count
        all.append(ruling)
    }

    /// Takes a decision out of force; gives it, or `nil` where there is none in force of that id.
    mutating func withdraw(_ id: String, position: Int, at moment: Int64) -> Ruling? {
        guard let number = numbers[id], all[number].withdrawn == nil else { return nil }
        all[number].withdrawn = position
        all[number].knownTo = moment
        return all[number]
    }

    /// The number of the decision at a position of the log.
    func number(at position: Int) -> Int? { all.firstIndex { $0.position == position } }

    // MARK: - What follows

    /// Which project answers for an id, by what was decided up to a moment.
    ///
    /// Of merges that go round in a circle, as when two analysts decide at once, the latest counts for nothing.
    func follow(_ id: String, at moment: Int64 = .max) -> String {
        var path: [(id: String, position: Int)] = []
        var reached = id
        while let (into, position) = merged(reached, at: moment) {
            path.append((reached, position))
            if let start = path.firstIndex(where: { $0.id == into }) {
                return path[start...].max { $0.position < $1.position }?.id ?? into
            }
            reached = into
        }
        return reached
    }

    private func merged(_ id: String, at moment: Int64) -> (into: String, position: Int)? {
        for ruling in all.reversed() {
            guard case .merged(let merge) = ruling.taken.decision, merge.from.id == id,
                ruling.holds(at: moment)
            else { continue }
            return (merge.into.id, ruling.position)
        }
        return nil
    }

    /// The projects that decisions, withdrawn ones among them, tie to others: by what goes, or ever went, from one
    /// into the other. The given ones are among them.
    func family(of ids: [String]) -> Set<String> {
        var ties: [String: [String]] = [:]
        for ruling in all where ruling.taken.decision.movesProjects {
            let tied = ruling.taken.decision.projects
            for id in tied { ties[id, default: []] += tied }
        }
        var family = Set(ids)
        var waiting = ids
        while let id = waiting.popLast() {
            for tied in ties[id] ?? [] where family.insert(tied).inserted { waiting.append(tied) }
        }
        return family
    }

    /// The ids that went into others, with those that answer for them.
    var redirects: [(id: String, into: String)] {
        var redirects: [String: String] = [:]
        for ruling in all where ruling.holds(at: .max) {
            guard case .merged(let merge) = ruling.taken.decision else { continue }
            let into = follow(merge.from.id)
            if into != merge.from.id { redirects[merge.from.id] = into }
        }
        return redirects.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Whether an event is retracted.
    func retracts(_ event: ReadEvent, of article: String) -> Bool {
        all.contains { ruling in
            guard case .retracted(let retraction) = ruling.taken.decision, ruling.holds(at: .max) else {
                return false
            }
            return retraction.event.matches(article: article, event)
        }
    }

    /// The number of the decision that corrects an event, the latest where several do; -1 for none.
    func correction(of event: ReadEvent, in article: String) -> Int32 {
        let number = all.lastIndex { ruling in
            guard case .corrected(let correction) = ruling.taken.decision, ruling.holds(at: .max) else {
                return false
            }
            return correction.event.matches(article: article, event)
        }
        return number.map { Int32($0) } ?? -1
    }

    /// The project that an event is about, where a resolver links it to `project` (`nil` for none).
    ///
    /// What was said of this very mention comes first, then what was said of its name; the latest decision of equals.
    func project(of event: ReadEvent, in article: String, linked project: String?) -> String? {
        if all.isEmpty { return project }
        let placed =
            assigned(event, article, project) ?? split(event, article, project) ?? aliased(event, project)
            ?? project
        return placed.map { follow($0) }
    }

    private func assigned(_ event: ReadEvent, _ article: String, _ project: String?) -> String? {
        for ruling in all.reversed() where ruling.holds(at: .max) {
            guard case .assigned(let assignment) = ruling.taken.decision,
                // A name alone gives no project to praise and portraits, which tell of one and make none.
                project != nil || assignment.mention.article != nil,
                assignment.mention.matches(article: article, event)
            else { continue }
            return assignment.to.id
        }
        return nil
    }

    private func split(_ event: ReadEvent, _ article: String, _ project: String?) -> String? {
        guard let project else { return nil }
        for ruling in all.reversed() where ruling.holds(at: .max) {
            guard case .split(let split) = ruling.taken.decision,
                split.project.id == project || follow(project) == follow(split.project.id),
                split.mentions.contains(where: { $0.matches(article: article, event) })
            else { continue }
            return split.into
        }
        return nil
    }

    private func aliased(_ event: ReadEvent, _ project: String?) -> String? {
        guard project != nil, let mention = event.project else { return nil }
        for ruling in all.reversed() where ruling.holds(at: .max) {
            guard case .aliasAdded(let added) = ruling.taken.decision,
                NameKey.searchable(added.alias) == NameKey.searchable(mention.asset)
            else { continue }
            return added.project.id
        }
        return nil
    }

    /// What was decided of a project, and of those that went into it, by what was in force at a moment.
    func project(_ id: String, at moment: Int64 = .max) -> ProjectRulings {
        var rulings = ProjectRulings.none
        for ruling in all where ruling.holds(at: moment) {
            guard let subject = ruling.taken.decision.subject, follow(subject, at: moment) == id else {
                continue
            }
            rulings.take(ruling)
        }
        return rulings
    }

    /// The moments at which what was decided of a project, or of those that ever went into it, changed.
    func moments(of id: String) -> [Int64] {
        let family = family(of: [id])
        return all.filter { ruling in
            let decision = ruling.taken.decision
            return (decision.movesProjects || decision.subject != nil)
                && !family.isDisjoint(with: decision.projects)
        }
        .flatMap { [$0.knownFrom, $0.knownTo] }
        .filter { $0 != .max }
    }
}

extension Decision {
    /// The project of which something is said that no event says: a name, a status, a note.
    var subject: String? {
        switch self {
        case .renamed(let renaming): renaming.project.id
        case .statusDecided(let decided): decided.project.id
        case .aliasAdded(let added): added.project.id
        case .noteAdded(let added): added.project.id
        case .split(let split) where split.name != nil: split.into
        case .merged, .split, .assigned, .retracted, .corrected: nil
        }
    }
}

extension ProjectRulings {
    fileprivate mutating func take(_ ruling: Ruling) {
        let taken = ruling.taken
        switch taken.decision {
        case .renamed(let renaming): name = renaming.name
        case .split(let split): name = split.name
        case .aliasAdded(let added): aliases.append(added.alias)
        case .noteAdded(let note):
            notes.append(
                Note(text: note.text, who: taken.who, decidedOn: taken.decidedOn, decision: ruling.id))
        case .statusDecided(let decided):
            statuses.append(
                Status(
                    status: decided.status, since: decided.since, decidedOn: taken.decidedOn,
                    decision: ruling.id))
        case .merged, .assigned, .retracted, .corrected: break
        }
    }
}
