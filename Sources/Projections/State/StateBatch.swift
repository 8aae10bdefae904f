import Domain
import EventLog
import Postgres

/// Takes the next events of the log into the state: gives a book all that they can touch, applies them, and writes
/// what follows, all in the transaction it is called in.
struct StateBatch {
    private let connection: Connection
    private var book = Book(isIncremental: true)
    /// What each version that the state holds has for its occurrence.
    private let entries: [LogEntry]
    /// The projections beside the base that are kept up here.
    private let others: [any Projection.Type]

    /// The events to be taken in, in the order of the log. A decision stands alone in a batch, because what it can
    /// touch depends on all before it.
    init(_ connection: isolated Connection, _ entries: [LogEntry], _ others: [any Projection.Type]) {
        self.connection = connection
        self.entries = entries
        self.others = others
    }

    /// The ids of the projects that it touched, sorted.
    var projects: [String] { book.touched.projects.map { book.projects[Int($0)].id }.sorted() }
    /// The decisions as they stand behind it.
    var rulings: Rulings { book.rulings }

    mutating func run(_ connection: isolated Connection) throws {
        try give(connection)
        let before = Before(book)
        for entry in entries { book.apply(entry) }
        try writeBook(connection, before)
        try writeUnits(connection)
    }

    /// How much the book was given; what lies behind is new.
    private struct Before {
        let articles: Int
        let projects: Int
        let identities: Int
        let parties: Int

        init(_ book: Book) {
            articles = book.articles.count
            projects = book.projects.count
            identities = book.identities.count
            parties = book.parties.names.count
        }
    }

    // MARK: - Giving

    private mutating func give(_ connection: isolated Connection) throws {
        book.rulings = Rulings(try connection.query(StateStatements.rulings).compactMap(\.self))
        try giveRuled(connection)
        try giveArticles(connection)
        try giveIdentities(connection)
        try giveParties(connection)
        try giveChains(connection)
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
        for facts in found.sorted(by: { $0.received < $1.received }) { book.give(facts) }
    }

    private mutating func giveIdentities(_ connection: isolated Connection) throws {
        let mentions = entries.flatMap { entry -> [Identity] in
            guard case .reported(let event) = entry.event, let mention = event.project, event.type.isScored
            else { return [] }
            return [
                Identity(
                    position: entry.position, project: -1, mention: mention, countries: event.countries,
                    amount: event.fact.amount)
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
                    countries: stored.countries, amount: stored.amount, isFound: stored.isFound))
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

    // MARK: - Writing

    private func writeBook(_ connection: isolated Connection, _ before: Before) throws {
        var batch = Batch()
        for number in book.touched.articles.sorted() {
            let facts = book.articles[Int(number)]
            batch.add(
                StateStatements.putArticle, facts.received, facts.hash, facts.reading,
                Int32(clamping: facts.events), facts.id, facts.outlet, facts.published?.column, facts.source,
                facts.original, facts.fingerprint?.text)
        }
        for doubt in book.doubts {
            batch.add(
                StateStatements.putDoubt, doubt.position, book.projects[Int(doubt.one)].id,
                book.projects[Int(doubt.other)].id, doubt.score)
        }
        if book.touched.decisions {
            for ruling in book.rulings.all {
                batch.add(
                    StateStatements.putRuling, ruling.id, ruling.position,
                    Timestamp(microseconds: ruling.knownFrom), ruling.withdrawn,
                    Timestamp(microseconds: ruling.knownTo))
            }
            batch.add(StateStatements.removeRedirects)
        }
        if !book.touched.events.isEmpty {
            batch.add(StateStatements.removeVersions, book.touched.events.sorted())
        }
        if batch.count > 0 { _ = try connection.run(batch) }
        var rows = UnitRows()
        for facts in book.articles[before.articles...] { rows.addBands(facts) }
        for name in book.projects[before.projects...] { rows.add(name) }
        for identity in book.identities[before.identities...] {
            rows.add(identity, of: book.projects[Int(identity.project)].id)
        }
        for named in book.parties.names[before.parties...] { rows.add(named) }
        for (key, chain) in book.newChainKeys { rows.add(BookTables.chains, key, book.chains[Int(chain)]) }
        if book.touched.decisions {
            for (id, into) in book.rulings.redirects { rows.add(BookTables.redirects, id, into) }
        }
        for position in book.touched.events.sorted() {
            guard let event = book.recall(position) else { continue }
            for version in book.all(position) { rows.add(book.unitEvent(version, event)) }
        }
        try rows.send(connection)
    }

    private func writeUnits(_ connection: isolated Connection) throws {
        let units =
            book.touched.projects.sorted().map { Unit.project(book.projects[Int($0)].id) }
            + book.touched.chains.sorted().map { Unit.chain(book.chains[Int($0)]) }
        try connection.refresh(units, book.rulings, [Projections.base] + others)
    }
}

extension LogEntry {
    /// The content hash of the article whose stream it is in.
    var article: String? {
        stream.hasPrefix(ArticleStream.prefix) ? String(stream.dropFirst(ArticleStream.prefix.count)) : nil
    }

    /// Whom it names.
    var actors: [Actor] {
        switch event {
        case .reported(let event): event.actors
        case .decided(let taken): taken.decision.actors
        case .articleReceived, .articleRead, .withdrawn: []
        }
    }

    /// Whether an analyst decided it.
    var isDecision: Bool {
        switch event {
        case .decided, .withdrawn: true
        case .articleReceived, .articleRead, .reported: false
        }
    }
}
