/// Who takes part in a project; one party stands once for each thing that it does.
struct PartyList {
    private(set) var parties: [Project.Party] = []
    private var groups: [Group] = []
    private var groupOfName: [String: Int] = [:]

    /// One person or organisation under all its names.
    private struct Group {
        var name: Named
        var rows: [Int] = []
    }

    /// A name, and where it stands; the events keep the keys of their names, which are dear to make.
    private struct Named {
        let text: String
        let sketch: WordSketch
        let entry: ProjectEvent
        let actor: Int

        func isSame(as other: Named) -> Bool {
            sketch.mayShareWord(with: other.sketch)
                && entry.actorKeys[actor].isSame(as: other.entry.actorKeys[other.actor])
        }
    }

    /// Adds those who act in an event, which is not before the others in the order of the fold.
    mutating func take(_ entry: ProjectEvent) {
        for (index, actor) in entry.event.actors.enumerated() {
            let role = actor.role ?? Actor.Role(impliedBy: entry.type, for: actor)
            add(actor, role, entry, group(of: actor.name, entry, index))
        }
    }

    private mutating func add(_ actor: Actor, _ role: Actor.Role, _ entry: ProjectEvent, _ group: Int) {
        let row = groups[group].rows.first { index in
            parties[index].role == role || parties[index].role.isVague || role.isVague
        }
        guard let row else {
            groups[group].rows.append(parties.count)
            parties.append(
                Project.Party(
                    name: actor.name, role: role, country: actor.country,
                    since: entry.validDay.known, first: entry.position, positions: [entry.position]))
            return
        }
        parties[row].country = parties[row].country ?? actor.country
        if parties[row].since == nil, let day = entry.validDay.known {
            parties[row].since = day
            parties[row].first = entry.position
        }
        if parties[row].role.isVague { parties[row].role = role }
        if parties[row].positions.last != entry.position { parties[row].positions.append(entry.position) }
    }

    /// The group that a name belongs to; the fullest of its names is that of the group.
    private mutating func group(of name: String, _ entry: ProjectEvent, _ actor: Int) -> Int {
        if let known = groupOfName[name] { return known }
        let named = Named(text: name, sketch: WordSketch(name), entry: entry, actor: actor)
        let found = groups.firstIndex { $0.name.isSame(as: named) }
        let index = found ?? groups.count
        groupOfName[name] = index
        if found == nil {
            groups.append(Group(name: named))
        } else if name.utf8.count > groups[index].name.text.utf8.count {
            groups[index].name = named
        }
        return index
    }

    /// The parties, each under the fullest of its names.
    func finished() -> [Project.Party] {
        var finished = parties
        for group in groups {
            for row in group.rows {
                finished[row].name = group.name.text
                finished[row].positions.sort()
            }
        }
        return finished
    }
}

/// Which words a name may have: names that share no bit share no word, whatever else is done to them.
private struct WordSketch {
    private let bits: UInt64

    init(_ name: String) {
        var name = name
        bits = name.withUTF8 { bytes in
            var bits: UInt64 = 0
            var hash: UInt64 = 0
            for byte in bytes {
                switch byte {
                // Letters beyond ASCII are folded in ways that only the table knows.
                case 0x80...: return .max
                case 0x27: continue
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                    let letter = byte | 0x20
                    hash = (hash ^ UInt64(letter == 0x71 ? 0x6B : letter)) &* 0x9E37_79B9_7F4A_7C15 | 1
                default:
                    if hash != 0 { bits |= 1 << (hash >> 58) }
                    hash = 0
                }
            }
            return hash == 0 ? bits : bits | 1 << (hash >> 58)
        }
    }

    func mayShareWord(with other: WordSketch) -> Bool { bits & other.bits != 0 }
}

extension Actor.Role {
    /// Whether one who signs, speaks or takes part does so as what it is anyway.
    fileprivate var isVague: Bool { self == .participant || self == .signatory || self == .speaker }

    /// What one who acts in such an event does, where nothing more is said.
    public init(impliedBy type: EventType, for actor: Actor) {
        if actor.kind == .person {
            self = .official
            return
        }
        switch type {
        case .interestExpressed, .investmentAnnounced, .projectAnnounced: self = .investor
        case .financingApproved: self = .lender
        case .contractAwarded, .projectCompleted, .constructionStarted, .progressReported: self = .contractor
        case .operationStarted: self = .operator
        case .agreementSigned: self = .signatory
        default: self = .participant
        }
    }
}
