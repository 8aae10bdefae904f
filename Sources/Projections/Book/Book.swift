import Domain

/// What follows from the log: articles, which events are held true from when to when, and which projects they are
/// about.
///
/// Entries are applied in the order of the log, and what comes out depends on that order alone. A book holds what it
/// has been given, and looks nothing up: for a batch of the log it must first be given all that the batch can touch.
struct Book: Sendable {
    /// What was touched since it was begun.
    struct Touched: Sendable {
        /// Articles, by number.
        var articles: Set<Int32> = []
        /// Events whose versions changed, by position.
        var events: Set<Int> = []
        /// Projects whose events or rulings changed, by number.
        var projects: Set<Int32> = []
        /// Chains whose events changed, by number.
        var chains: Set<Int32> = []
        /// Whether there is a decision or a withdrawal among the entries.
        var decisions = false
    }

    /// A pair of projects that may be one.
    struct Doubt: Hashable, Sendable {
        var position: Int
        var one: Int32
        var other: Int32
        var score: Double
    }

    var articles: [ArticleFacts] = []
    var articleNumbers: [String: Int32] = [:]
    var fingerprints = KeyIndex()
    /// The first version of each event, by position; further ones stand in ``later``.
    var versions: [EventVersion] = []
    var later: [Int: [EventVersion]] = [:]
    var projects: [ProjectName] = []
    var projectNumbers: [String: Int32] = [:]
    /// How many ids there are on each base.
    var bases: [String: Int] = [:]
    var identities: [Identity] = []
    var identityNumbers: [Int: Int32] = [:]
    /// The names that are more than descriptions, by all that they say.
    var exacts: [UInt64: Int32] = [:]
    var keys = KeyIndex()
    /// The positions of the events that founded them.
    var chains: [Int] = []
    var chainNumbers: [Int: Int32] = [:]
    var chainKeys = KeyIndex()
    var parties = PartyBook()
    var occasions = OccasionBook()
    var rulings = Rulings()
    var doubts: [Doubt] = []
    var touched = Touched()
    /// The keys of chains that are new.
    var newChainKeys: [(key: String, chain: Int32)] = []
    /// What the events say.
    var archive = EventArchive()
    /// Where in the archive the event of each first version stands.
    var places: [Int] = []
    /// The position of the last entry that was applied.
    private(set) var lastPosition = 0
    /// Whether what is new is noted down for a state that is written batch by batch.
    let isIncremental: Bool

    init(isIncremental: Bool = false) { self.isIncremental = isIncremental }

    /// Applies the next entry of the log.
    mutating func apply(_ entry: LogEntry) {
        lastPosition = entry.position
        switch entry.event {
        case .articleReceived(let received): receive(received, entry)
        case .articleRead(let read): beginReading(read, entry)
        case .reported(let event): hold(event, entry)
        case .decided(let taken): decide(taken, entry)
        case .withdrawn(let withdrawn): withdraw(withdrawn, entry)
        }
    }

    // MARK: - Articles

    private mutating func receive(_ received: ArticleReceived, _ entry: LogEntry) {
        var facts = ArticleFacts(
            received: entry.position, hash: received.contentHash, id: received.id, outlet: received.outlet,
            published: received.published, source: received.outlet ?? received.contentHash,
            fingerprint: received.fingerprint.flatMap { Fingerprint(text: $0) })
        if let original = original(of: facts) {
            facts.source = articles[original].source
            facts.original = articles[original].received
        }
        touched.articles.insert(give(facts, withBands: true))
    }

    /// How many days apart reprints of one text may be published.
    static let reprintWindow = 14

    /// How many articles that share a band are compared at most, the latest of them: texts from one mould share bands
    /// by the thousand.
    private static let mostLike = 64

    /// The earliest article of which one is a reprint. Reprints themselves are not compared: their original is.
    private func original(of facts: ArticleFacts) -> Int? {
        guard let fingerprint = facts.fingerprint else { return nil }
        var best: Int?
        var left = Book.mostLike
        for band in fingerprint.bands {
            fingerprints.search("\(band)") { number in
                let number = Int(number)
                left -= 1
                if number < best ?? .max, let known = articles[number].fingerprint,
                    Book.isNear(articles[number].published, facts.published), fingerprint.isReprint(of: known)
                {
                    best = number
                }
                return left > 0
            }
            if left <= 0 { break }
        }
        return best
    }

    /// Lets later articles be compared with one, unless it is a reprint.
    mutating func index(_ facts: ArticleFacts, _ number: Int32) {
        guard facts.original == nil, let fingerprint = facts.fingerprint else { return }
        for band in fingerprint.bands { fingerprints.add(number, under: "\(band)") }
    }

    private static func isNear(_ one: Day?, _ other: Day?) -> Bool {
        guard let one, let other else { return true }
        return abs(Int(one.number) - Int(other.number)) <= reprintWindow
    }

    /// A new reading takes the place of the one before it: what only that one said is held true no longer.
    private mutating func beginReading(_ read: ArticleRead, _ entry: LogEntry) {
        guard let number = article(of: entry) else { return }
        for position in articles[Int(number)].positions { close(position, at: entry.recordedAt) }
        articles[Int(number)].reading = entry.position
        articles[Int(number)].events = read.events
        touched.articles.insert(number)
    }

    private func article(of entry: LogEntry) -> Int32? { entry.article.flatMap { articleNumbers[$0] } }

    // MARK: - Events

    private mutating func hold(_ event: ReadEvent, _ entry: LogEntry) {
        guard let number = article(of: entry), let reading = articles[Int(number)].reading else { return }
        var version = EventVersion(
            position: entry.position, knownFrom: entry.recordedAt, article: number,
            ordinal: UInt16(truncatingIfNeeded: entry.position - reading - 1), type: event.type.number)
        for actor in event.actors { parties.resolve(actor, at: entry.position) }
        // Thanks and portraits tell of projects, and make none.
        if let mention = event.project, event.type.isScored {
            version.identity = resolve(mention, event, version)
        }
        place(&version, event)
        if event.project == nil, event.type.isScored {
            version.chain = chain(of: event, entry.position, number)
        }
        versions.append(version)
        places.append(archive.keep(event))
        if version.identity >= 0 {
            let sketch = identities[Int(version.identity)].sketch
            let keys = Book.occasionKeys(event, articles[Int(number)].published, sketch, parties)
            occasions.add(keys, at: entry.position)
        }
        touch(version)
    }

    /// Lays the decisions over what the resolver made of an event.
    mutating func place(_ version: inout EventVersion, _ event: ReadEvent) {
        let linked = version.identity < 0 ? nil : projects[Int(identities[Int(version.identity)].project)].id
        guard !rulings.isEmpty else {
            version.project = linked.map { number(ofProject: $0, at: version.position) } ?? -1
            return
        }
        let hash = articles[Int(version.article)].hash
        let placed = rulings.project(of: event, in: hash, linked: linked)
        version.project = placed.map { number(ofProject: $0, at: version.position) } ?? -1
        version.correction = rulings.correction(of: event, in: hash)
        if rulings.retracts(event, of: hash) { version.knownTo = version.knownFrom }
    }

    /// The last version of an event.
    func last(_ position: Int) -> EventVersion? {
        if let version = later[position]?.last { return version }
        return firstIndex(position).map { versions[$0] }
    }

    /// All versions of an event, in their order.
    func all(_ position: Int) -> [EventVersion] {
        guard let index = firstIndex(position) else { return [] }
        return [versions[index]] + (later[position] ?? [])
    }

    func firstIndex(_ position: Int) -> Int? {
        var (low, high) = (0, versions.count)
        while low < high {
            let middle = (low + high) / 2
            if versions[middle].position < position { low = middle + 1 } else { high = middle }
        }
        return low < versions.count && versions[low].position == position ? low : nil
    }

    /// Ends the version of an event that is held true now, if one is.
    mutating func close(_ position: Int, at moment: Int64) {
        guard var version = last(position), version.isCurrent else { return }
        version.knownTo = moment
        replace(version)
        touch(version)
    }

    private mutating func replace(_ version: EventVersion) {
        if let count = later[version.position]?.count, count > 0 {
            later[version.position]?[count - 1] = version
        } else if let index = firstIndex(version.position) {
            versions[index] = version
        }
    }

    /// Holds an event true in another way from a moment on.
    mutating func open(_ version: EventVersion) {
        // A version of no while is as if it had never been, unless nothing else remembers the event.
        if let last = last(version.position), last.knownFrom == version.knownFrom {
            replace(version)
        } else {
            later[version.position, default: []].append(version)
        }
        touch(version)
    }

    mutating func touch(_ version: EventVersion) {
        guard isIncremental else { return }
        touched.events.insert(version.position)
        if version.project >= 0 { touched.projects.insert(version.project) }
        if version.chain >= 0 { touched.chains.insert(version.chain) }
    }

    // MARK: - Happenings of no project

    /// The chain that an event of no project belongs to: the one with which it shares most keys, the earliest of
    /// equals; else one of its own.
    private mutating func chain(of event: ReadEvent, _ position: Int, _ article: Int32) -> Int32 {
        let keys = Occurrences.keys(
            projectEvent(
                EventVersion(position: position, knownFrom: 0, article: article, ordinal: 0, type: 0), event))
        var shared: [Int32: Int] = [:]
        for key in keys { chainKeys.visit(key) { shared[$0, default: 0] += 1 } }
        let best = shared.max { left, right in
            (left.value, -chains[Int(left.key)]) < (right.value, -chains[Int(right.key)])
        }?.key
        let number = best ?? self.number(ofChainAt: position)
        for key in keys {
            var isThere = false
            chainKeys.visit(key) { if $0 == number { isThere = true } }
            if isThere { continue }
            chainKeys.add(number, under: key)
            newChainKeys.append((key, number))
        }
        return number
    }
}
