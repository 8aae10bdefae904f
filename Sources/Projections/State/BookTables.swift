import Domain
import Postgres

/// The tables that hold what a book knows, and the rows that it puts there.
enum BookTables {
    static let articles = StateTable(
        name: "articles",
        columns: [
            "received", "content_hash", "reading", "events", "id", "outlet", "published", "source",
            "original", "fingerprint",
        ], key: "received")
    static let fingerprints = StateTable(
        name: "fingerprints", columns: ["band", "article"], key: "article")
    static let names = StateTable(
        name: "names", columns: ["id", "base", "founded", "asset_id"], key: "id")
    static let identities = StateTable(
        name: "identities",
        columns: [
            "position", "project_id", "asset", "folded", "work", "place", "country", "countries", "amount",
            "currency", "parties", "keys",
        ], key: "position")
    static let partyNames = StateTable(
        name: "party_names",
        columns: ["name", "party_id", "base", "kind", "country", "position", "keys"], key: "party_id")
    static let chains = StateTable(name: "chains", columns: ["key", "chain"], key: "chain")
    static let occasions = StateTable(name: "occasions", columns: ["key", "position"], key: "position")
    static let doubts = StateTable(
        name: "doubts", columns: ["position", "one", "other", "score"], key: "one")
    static let decisions = StateTable(
        name: "decisions", columns: ["id", "position", "recorded_at", "withdrawn", "withdrawn_at"], key: "id")
    static let redirects = StateTable(name: "redirects", columns: ["id", "target"], key: "id")
    static let events = StateTable(
        name: "events",
        columns: [
            "position", "known_from", "known_to", "article", "ordinal", "type", "project_id", "chain",
            "identity", "occurrence", "correction", "first_day", "last_day", "countries",
        ], key: "position")
}

extension UnitRows {
    mutating func add(_ facts: ArticleFacts) {
        add(
            BookTables.articles, facts.received, facts.hash, facts.reading, Int32(clamping: facts.events),
            facts.id, facts.outlet, facts.published?.column, facts.source, facts.original,
            facts.fingerprint?.text)
    }

    mutating func addBands(_ facts: ArticleFacts) {
        if facts.original != nil { return }
        for band in facts.fingerprint?.bands ?? [] {
            add(BookTables.fingerprints, Int(band), facts.received)
        }
    }

    mutating func add(_ name: ProjectName) {
        add(BookTables.names, name.id, name.base, name.founded, name.asset)
    }

    mutating func add(_ identity: Identity, of project: String) {
        let mention = identity.mention
        add(
            BookTables.identities, identity.position, project, mention.asset,
            identity.searchable, mention.work.rawValue, mention.place,
            mention.country?.description, identity.countries.map(\.description), identity.amount?.value,
            identity.amount?.currency, identity.parties.map { Int(bitPattern: UInt($0)) }, identity.keys)
    }

    mutating func add(_ named: PartyBook.Named) {
        add(
            BookTables.partyNames, named.name, named.party, named.base, named.kind?.rawValue,
            named.country?.description, named.position, named.sketch.keys)
    }

    mutating func add(_ ruling: Ruling) {
        add(
            BookTables.decisions, ruling.id, ruling.position, Timestamp(microseconds: ruling.knownFrom),
            ruling.withdrawn, Timestamp(microseconds: ruling.knownTo))
    }

    mutating func add(_ held: UnitEvent) {
        let event = held.event
        let day = event.published
        add(
            BookTables.events, event.position, Timestamp(microseconds: held.knownFrom),
            Timestamp(microseconds: held.knownTo), held.article, Int32(clamping: event.ordinal),
            event.type.rawValue, held.project, held.chain, held.identity, held.occurrence, held.correction,
            (event.event.occurred?.first ?? day)?.column, (event.event.occurred?.last ?? day)?.column,
            event.event.countries.map(\.description))
    }
}

extension Book {
    /// An event of an article with what is known of that.
    func projectEvent(
        _ version: EventVersion, _ event: ReadEvent, assetName: AssetName? = nil
    ) -> ProjectEvent {
        let facts = articles[Int(version.article)]
        return ProjectEvent(
            position: version.position, ordinal: Int(version.ordinal), article: facts.hash,
            outlet: facts.outlet, published: facts.published, source: facts.source, event: event,
            assetName: assetName)
    }

    /// A version of an event as the state keeps it; with the name of its asset taken apart, where that is at hand.
    func unitEvent(
        _ version: EventVersion, _ event: ReadEvent, assetName: AssetName? = nil
    ) -> UnitEvent {
        let facts = articles[Int(version.article)]
        let correction = version.correction < 0 ? nil : rulings.all[Int(version.correction)].position
        let told = projectEvent(version, event, assetName: assetName)
        return UnitEvent(
            knownFrom: version.knownFrom, knownTo: version.knownTo, article: facts.received,
            identity: version.identity < 0 ? nil : identities[Int(version.identity)].position,
            project: version.project < 0 ? nil : projects[Int(version.project)].id,
            chain: version.chain < 0 ? nil : chains[Int(version.chain)], correction: correction,
            occurrence: version.position, event: told.corrected(by: correction, rulings))
    }
}
