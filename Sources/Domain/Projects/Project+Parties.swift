extension Project {
    /// Adds those who act in an event; one party stands once for each thing that it does.
    mutating func takeParties(of entry: ProjectEvent) {
        for (actor, key) in zip(entry.event.actors, entry.actorKeys) {
            let role = actor.role ?? Actor.Role(impliedBy: entry.type, for: actor)
            add(Party(name: actor.name, role: role, country: actor.country, key: key))
        }
    }

    private mutating func add(_ party: Party) {
        let key = NameKey(party.name)
        guard
            let index = parties.firstIndex(where: { NameKey($0.name).isSame(as: key) && sameRole($0, party) })
        else {
            parties.append(party)
            return
        }
        if party.name.utf8.count > parties[index].name.utf8.count {
            parties[index].name = party.name
            parties[index].key = party.key
        }
        parties[index].country = parties[index].country ?? party.country
        if Self.vague.contains(parties[index].role) { parties[index].role = party.role }
    }

    /// Who signs or takes part does so as what it is anyway.
    private func sameRole(_ left: Party, _ right: Party) -> Bool {
        left.role == right.role || Self.vague.contains(left.role) || Self.vague.contains(right.role)
    }

    private static let vague: Set<Actor.Role> = [.participant, .signatory, .speaker]
}

extension Actor.Role {
    /// What one who acts in such an event does, where nothing more is said.
    init(impliedBy type: EventType, for actor: Actor) {
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
