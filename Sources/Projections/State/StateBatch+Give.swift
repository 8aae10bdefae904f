import Domain
import Postgres

/// What a batch can touch, looked up in the state before it is applied.
extension StateBatch {
    mutating func give(_ connection: isolated Connection) throws {
        book.rulings = try connection.rulings()
        try giveRuled(connection)
        try giveArticles(connection)
        try giveIdentities(connection)
        try giveParties(connection)
        try giveChains(connection)
        try giveOccasions(connection)
        if entries.contains(where: \.isDecision) { try giveDecided(connection) }
        try giveReadings(connection)
    }

    /// The projects that decisions name: an event goes to them whatever it calls its own.
    private mutating func giveRuled(_ connection: isolated Connection) throws {
        var ids = Set(book.rulings.all.flatMap(\.taken.decision.projects))
        for case .decided(let taken) in entries.map(\.event) { ids.formUnion(taken.decision.projects) }
        if ids.isEmpty { return }
        for name in try connection.query(StateStatements.names, Array(ids)) { _ = book.add(name) }
    }

    private mutating func giveArticles(_ connection: isolated Connection) throws {
        let hashes = Set(entries.compactMap(\.article))
        let bands = entries.flatMap { entry in
            guard case .articleReceived(let received) = entry.event else { return [Int64]() }
            return received.fingerprint.flatMap { Fingerprint(text: $0) }?.bands ?? []
        }
        var found = try connection.query(StateStatements.articles, Array(hashes))
        if !bands.isEmpty {
            let known = Set(found.map(\.received))
            found += try connection.query(StateStatements.articlesByBand, bands.map { Int($0) })
                .filter { !known.contains($0.received) }
        }
        for facts in found.sorted(by: { $0.received < $1.received }) { book.give(facts, withBands: true) }
    }

    private mutating func giveIdentities(_ connection: isolated Connection) throws {
        let mentions = entries.flatMap { entry -> [Identity] in
            guard case .reported(let event) = entry.event, let mention = event.project, event.type.isScored
            else { return [] }
            return [
                Identity(
                    position: entry.position, project: -1, mention: mention, countries: event.countries,
                    amount: event.fact.amount, parties: [])
            ]
        }
        let keys = Set(mentions.flatMap(\.sketch.keys))
        let bases = Set(mentions.map { Book.base(of: $0) })
        let identities =
            keys.isEmpty ? [] : try connection.query(StateStatements.identitiesByKey, Array(keys))
        try give(identities, connection)
        for (base, count) in try connection.query(StateStatements.bases, Array(bases)) {
            book.bases[base] = count
        }
    }

    private mutating func give(
        _ identities: [StoredIdentity], _ connection: isolated Connection
    ) throws {
        let missing = Set(identities.map(\.project)).filter { book.projectNumbers[$0] == nil }
        for name in try connection.query(StateStatements.names, Array(missing)) { _ = book.add(name) }
        for stored in identities where !book.knows(identityAt: stored.position) {
            guard let project = book.projectNumbers[stored.project] else { continue }
            _ = book.add(
                Identity(
                    position: stored.position, project: project, mention: stored.mention,
                    countries: stored.countries, amount: stored.amount, parties: stored.parties,
                    isFound: stored.isFound))
        }
    }

    private mutating func giveParties(_ connection: isolated Connection) throws {
        // The same name may come with several kinds, and which of them counts is the book's to say.
        var actors: [String: Set<Actor.Kind?>] = [:]
        for actor in entries.flatMap(\.actors) { actors[actor.name, default: []].insert(actor.kind) }
        if actors.isEmpty { return }
        let known = try connection.query(StateStatements.partyNames, Array(actors.keys))
        let unknown = Set(actors.keys).subtracting(known.map(\.name))
        let keys = Set(
            unknown.flatMap { name in
                (actors[name] ?? []).flatMap { PartyName(name, kind: $0).keys }
            })
        let like = keys.isEmpty ? [] : try connection.query(StateStatements.partyNamesByKey, Array(keys))
        var given: Set<String> = []
        for named in (known + like).sorted(by: { ($0.position, $0.name) < ($1.position, $1.name) })
        where given.insert(named.name).inserted {
            book.parties.give(named)
        }
        let bases = Set(unknown.map { PartyBook.base($0) })
        for (base, count) in try connection.query(StateStatements.partyBases, Array(bases)) {
            book.parties.give(base: base, count: count)
        }
    }

    private mutating func giveChains(_ connection: isolated Connection) throws {
        var keys: Set<String> = []
        for entry in entries {
            guard case .reported(let event) = entry.event, event.type.isScored else { continue }
            let published = entry.article.flatMap { book.article(ofHash: $0)?.published ?? received($0) }
            keys.formUnion(
                Occurrences.keys(
                    ProjectEvent(
                        position: entry.position, article: entry.article ?? "", outlet: nil,
                        published: published, event: event)))
        }
        if keys.isEmpty { return }
        for (key, chain) in try connection.query(StateStatements.chains, Array(keys)) {
            book.give(chain: chain, under: key)
        }
    }

    /// What was told shortly before of what may be the same occasions.
    private mutating func giveOccasions(_ connection: isolated Connection) throws {
        var keys: Set<UInt64> = []
        var parties = book.parties
        for entry in entries {
            guard case .reported(let event) = entry.event, let mention = event.project else { continue }
            let published = entry.article.flatMap { book.article(ofHash: $0)?.published ?? received($0) }
            let sketch = ProjectSketch(mention, countries: event.countries)
            // Names that are new may be those of parties that are known.
            for actor in event.actors { parties.resolve(actor, at: entry.position) }
            keys.formUnion(Book.occasionKeys(event, published, sketch, parties))
        }
        guard let first = entries.first?.position, !keys.isEmpty else { return }
        let found = try connection.query(
            StateStatements.occasions, keys.map { Int(bitPattern: UInt($0)) }, first - OccasionBook.window)
        if found.isEmpty { return }
        let positions = Set(found.map(\.position)).sorted()
        try give(try connection.query(StateStatements.eventsByPosition, positions), connection)
        for (key, position) in found { book.occasions.give(position, under: UInt64(UInt(bitPattern: key))) }
    }

    /// The day of publication of an article that arrives in this batch.
    private func received(_ hash: String) -> Domain.Day? {
        for case .articleReceived(let received) in entries.map(\.event) where received.contentHash == hash {
            return received.published
        }
        return nil
    }

    /// What new readings take the place of.
    private mutating func giveReadings(_ connection: isolated Connection) throws {
        let positions = Set(
            entries.compactMap { entry -> [Int]? in
                guard case .articleRead = entry.event, let hash = entry.article else { return nil }
                return book.article(ofHash: hash).map { Array($0.positions) }
            }
            .joined())
        if positions.isEmpty { return }
        try give(try connection.query(StateStatements.eventsByPosition, positions.sorted()), connection)
    }

    /// What a decision, or its withdrawal, can touch.
    private mutating func giveDecided(_ connection: isolated Connection) throws {
        for entry in entries {
            let decision: Decision? =
                switch entry.event {
                case .decided(let taken): taken.decision
                case .withdrawn(let withdrawn): book.rulings[withdrawn.decision]?.taken.decision
                default: nil
                }
            guard let decision else { continue }
            let ids = book.rulings.family(of: decision.projects).sorted()
            if let hash = decision.article, book.article(ofHash: hash) == nil {
                for facts in try connection.query(StateStatements.articles, [hash]) { book.give(facts) }
            }
            if let facts = decision.article.flatMap({ book.article(ofHash: $0) }) {
                try give(
                    try connection.query(StateStatements.eventsByPosition, Array(facts.positions)), connection
                )
            }
            let alias = decision.alias.map { Identity.searchable($0) }
            if decision.movesProjects || alias != nil {
                let moving = decision.movesProjects ? ids : []
                try give(try connection.query(StateStatements.eventsLinkedTo, moving, alias), connection)
            }
        }
    }

    private mutating func give(_ stored: [StoredVersion], _ connection: isolated Connection) throws {
        let known = Set(book.articles.map(\.received))
        let articles = Set(stored.map(\.article)).subtracting(known)
        for facts in try connection.query(StateStatements.articlesByNumber, articles.sorted()) {
            book.give(facts)
        }
        let identities = Set(stored.compactMap(\.identity)).filter { !book.knows(identityAt: $0) }
        if !identities.isEmpty {
            try give(
                try connection.query(StateStatements.identitiesByPosition, identities.sorted()), connection)
        }
        let missing = Set(stored.compactMap(\.project)).filter { book.projectNumbers[$0] == nil }
        for name in try connection.query(StateStatements.names, Array(missing)) { _ = book.add(name) }
        book.give(stored)
    }
}
