import Domain

/// What follows from the log: articles, the events held true, and which projects they are about.
///
/// Entries are applied in the order of the log, and what comes out depends on that order alone, not on how the
/// log is cut into batches: what is not in memory is looked up in the state that earlier batches left.
public struct ProjectBook {
    /// What has changed since the last flush.
    public struct Changes: Sendable {
        /// Articles that are new or read again.
        public var articles: [String: ArticleFacts] = [:]
        /// Events that are held true now.
        public var added: [Int: BookEvent] = [:]
        /// Positions of events that no longer are.
        public var removed: Set<Int> = []
        /// Projects whose events have changed.
        public var projects: Set<String> = []
        /// Names that are new.
        public var identities: [Identity] = []
    }

    /// What has changed since the last flush.
    public private(set) var changes = Changes()
    private let source: BookSource
    /// What has been looked up or applied so far.
    private(set) var memory: BookMemory

    /// A book over what `source` holds; `memory` is what a book over the same state has left.
    init(_ source: BookSource = .empty, memory: BookMemory = BookMemory()) {
        self.source = source
        self.memory = memory
    }

    /// Takes the changes: what follows counts anew.
    public mutating func flush() -> Changes {
        defer { changes = Changes() }
        return changes
    }

    /// Applies the next entry of the log, and gives the event that is held true because of it, if one is.
    @discardableResult
    public mutating func apply(_ entry: LogEntry) throws -> BookEvent? {
        switch entry.event {
        case .articleReceived(let received):
            let facts = ArticleFacts(
                hash: received.contentHash, received: entry.position, id: received.id, url: received.url,
                outlet: received.outlet, published: received.published, headline: received.headline)
            memory.articles[facts.hash] = facts
            memory.ofArticle[facts.hash] = [:]
            changes.articles[facts.hash] = facts
            return nil
        case .articleRead:
            try beginReading(entry)
            return nil
        case .reported(let event):
            return try hold(event, entry)
        }
    }

    /// The state of a project now, or as of a day; `nil` where no event is left of it.
    public mutating func project(_ id: String, asOf: Day? = nil) throws -> Project? {
        Project.fold(id: id, try events(ofProject: id).values.map(\.entry), asOf: asOf)
    }

    /// The events held true of a project, in the order of the log.
    public mutating func timeline(_ id: String) throws -> [BookEvent] {
        try events(ofProject: id).values.sorted { $0.entry.position < $1.entry.position }
    }

    // MARK: - Readings

    /// A new reading takes the place of the one before it: what only that one said is held true no longer.
    private mutating func beginReading(_ entry: LogEntry) throws {
        guard var facts = try article(of: entry) else { return }
        for event in try events(ofArticle: facts.hash).values { try drop(event) }
        facts.reading = entry.position
        memory.articles[facts.hash] = facts
        changes.articles[facts.hash] = facts
    }

    private mutating func drop(_ event: BookEvent) throws {
        let position = event.entry.position
        memory.ofArticle[event.entry.article]?[position] = nil
        _ = try events(near: event)
        if let id = event.projectID {
            memory.ofProject[id]?[position] = nil
            changes.projects.insert(id)
        } else {
            memory.ofOccasion[event.occasion]?[position] = nil
        }
        if changes.added.removeValue(forKey: position) == nil { changes.removed.insert(position) }
    }

    private mutating func hold(_ event: ReadEvent, _ entry: LogEntry) throws -> BookEvent? {
        guard let facts = try article(of: entry) else { return nil }
        var held = BookEvent(
            entry: ProjectEvent(
                position: entry.position, article: facts.hash, outlet: facts.outlet,
                published: facts.published,
                event: event),
            articleID: facts.name, recordedAt: entry.recordedAt, projectID: nil, occurrence: entry.position)
        // Thanks and portraits tell of projects, and make none.
        if let mention = event.project, event.type.isScored {
            held.projectID = try resolve(mention, event.countries, entry.position, facts.hash)
        }
        held.occurrence = Occurrence.of(held, among: try events(near: held).values)
        // What is in memory of a key is all of it: looked up before the event is put in.
        _ = try events(ofArticle: facts.hash)
        if let id = held.projectID {
            memory.ofProject[id]?[entry.position] = held
            changes.projects.insert(id)
        } else {
            memory.ofOccasion[held.occasion]?[entry.position] = held
        }
        memory.ofArticle[facts.hash]?[entry.position] = held
        changes.added[entry.position] = held
        return held
    }

    /// What is known of the article that an entry is about.
    mutating func article(of entry: LogEntry) throws -> ArticleFacts? {
        guard entry.stream.hasPrefix(ArticleStream.prefix) else { return nil }
        let hash = String(entry.stream.dropFirst(ArticleStream.prefix.count))
        if memory.articles[hash] == nil { memory.articles[hash] = try source.article(hash) }
        return memory.articles[hash]
    }

    // MARK: - Identity

    /// The project that a mention means: the one that is most surely the same, the earliest of equals; else a
    /// new one. A mere description links within one article only.
    private mutating func resolve(
        _ mention: ProjectMention, _ countries: [CountryCode], _ position: Int, _ article: String
    ) throws -> String {
        var identity = Identity(projectID: "", position: position, mention: mention, countries: countries)
        let known = try identities(inBlock: identity.block)
        let here = Set(try events(ofArticle: article).values.compactMap(\.projectID))
        let linked = known.compactMap { candidate in Likeness(candidate, identity).map { (candidate, $0) } }
            .filter { $0.1 > .described || here.contains($0.0.projectID) }
            .max { ($0.1, -$0.0.firstSeen) < ($1.1, -$1.0.firstSeen) }
        identity.projectID = try linked?.0.projectID ?? newID(for: identity)
        memory.ids[identity.projectID] = true
        if !known.contains(where: { $0.saysSame(as: identity) }) {
            memory.identities[identity.block, default: []].append(identity)
            changes.identities.append(identity)
        }
        return identity.projectID
    }

    /// A slug of country, asset and work that no project has yet.
    private mutating func newID(for identity: Identity) throws -> String {
        let work =
            identity.work == .construction || identity.work == .other ? "" : " \(identity.work.rawValue)"
        let text = "\(identity.country?.description ?? "xx") \(AssetName(identity.asset).whole)\(work)"
        let words = NameKey.fold(text).split(separator: " ").prefix(12).joined(separator: "-")
        let slug = String(decoding: words.utf8.prefix(Self.longestSlug), as: UTF8.self)
        var id = slug
        var number = 1
        while try isTaken(id) {
            number += 1
            id = "\(slug)-\(number)"
        }
        memory.ofProject[id] = [:]
        return id
    }

    private mutating func isTaken(_ id: String) throws -> Bool {
        if let known = memory.ids[id] { return known }
        let taken = try source.isTaken(id)
        memory.ids[id] = taken
        return taken
    }

    /// Readable, and short enough for an index.
    private static let longestSlug = 80

    // MARK: - Look-up

    private mutating func identities(inBlock block: String) throws -> [Identity] {
        if let known = memory.identities[block] { return known }
        let found = try source.identitiesInBlock(block)
        memory.identities[block] = found
        return found
    }

    private mutating func events(ofProject id: String) throws -> [Int: BookEvent] {
        if let known = memory.ofProject[id] { return known }
        let found = keyed(try source.eventsOfProject(id))
        memory.ofProject[id] = found
        return found
    }

    private mutating func events(ofArticle hash: String) throws -> [Int: BookEvent] {
        if let known = memory.ofArticle[hash] { return known }
        let found = keyed(try source.eventsOfArticle(hash))
        memory.ofArticle[hash] = found
        return found
    }

    /// The events that may report the same happening as this one: those of its project, else of its occasion.
    private mutating func events(near event: BookEvent) throws -> [Int: BookEvent] {
        if let id = event.projectID { return try events(ofProject: id) }
        let occasion = event.occasion
        if let known = memory.ofOccasion[occasion] { return known }
        let found = keyed(try source.eventsOfOccasion(occasion))
        memory.ofOccasion[occasion] = found
        return found
    }

    private func keyed(_ events: [BookEvent]) -> [Int: BookEvent] {
        Dictionary(events.map { ($0.entry.position, $0) }) { first, _ in first }
    }
}
