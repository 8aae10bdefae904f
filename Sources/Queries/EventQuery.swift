import Domain
import Postgres

/// Which of the events held true are asked for; a criterion that is not set is met by all.
public struct EventQuery: Sendable {
    /// The project's id, or one that went into it.
    public var project: String?
    /// The wire name of the type.
    public var type: String?
    /// A country involved.
    public var country: String?
    /// An actor, in full or in part.
    public var party: String?
    /// The first day.
    public var since: Domain.Day?
    /// The last day.
    public var until: Domain.Day?
    /// The moment at which they were held true, in microseconds since 1970; now unless told.
    public var knownAt: Int64?

    /// The criteria.
    public init(
        project: String? = nil, type: String? = nil, country: String? = nil, party: String? = nil,
        since: Domain.Day? = nil, until: Domain.Day? = nil, knownAt: Int64? = nil
    ) {
        self.project = project
        self.type = type
        self.country = country
        self.party = party
        self.since = since
        self.until = until
        self.knownAt = knownAt
    }
}

/// An event of a reading of an article that is, or was, held true.
public struct EventRow: Hashable, Sendable {
    /// Its place in the log.
    public var position: Int
    /// What the article is called.
    public var articleID: String
    /// Who published the article.
    public var outlet: String?
    /// When the article was published.
    public var published: String?
    /// The position of the first event that reports the same happening.
    public var occurrence: Int
    /// The project it is about.
    public var projectID: String?
    /// The id of the decision that corrects it.
    public var correction: String?
    /// The article's content hash.
    public var article: String
    /// What the article says, as corrected.
    public var event: ReadEvent
}

extension Connection {
    /// Hands over the events that meet the criteria, by the day they happened (undated ones by the day of
    /// publication), then in the order of the log; at most so many.
    public func events(_ query: EventQuery, limit: Int? = nil, body: (EventRow) throws -> Void) throws {
        // A party's name is compared as it is folded, which the server cannot: those rows are counted here.
        let party = query.party.map(NameKey.searchable)
        var left = limit ?? .max
        try forEach(
            EventRow.list, query.project, query.type, query.country,
            query.since.map { Postgres.Day(days: $0.number) },
            query.until.map { Postgres.Day(days: $0.number) },
            query.knownAt.map { Timestamp(microseconds: $0) }, party == nil ? limit : nil
        ) { row in
            guard left > 0, row.hasParty(party) else { return }
            left -= 1
            try body(row)
        }
    }

    /// The event at a position, as it is held true now or was last; `nil` where the log has no event of an article
    /// there.
    public func heldEvent(at position: Int) throws -> EventRow? { try first(EventRow.one, position) }
}

extension EventRow {
    fileprivate func hasParty(_ party: String?) -> Bool {
        guard let party else { return true }
        return event.actors.contains { NameKey.searchable($0.name).contains(party) }
    }

    static let columns = """
        e.position, coalesce(a.id, a.content_hash), a.outlet, a.published, e.occurrence, e.project_id, l.type,
        l.schema_version, l.data, c.schema_version, c.data, c.stream, a.content_hash
        """
    static let tables = """
        state.events AS e JOIN state.articles AS a ON a.received = e.article
        JOIN log.events AS l ON l.position = e.position
        LEFT JOIN log.events AS c ON c.position = e.correction
        """

    static let list = Statement(
        name: "events",
        """
        SELECT \(columns) FROM \(tables)
        WHERE ($1::text IS NULL
               OR e.project_id = coalesce((SELECT r.target FROM state.redirects AS r WHERE r.id = $1), $1))
          AND ($2::text IS NULL OR e.type = $2)
          AND ($3::text IS NULL OR $3 = ANY (e.countries))
          AND ($4::date IS NULL OR e.last_day >= $4)
          AND ($5::date IS NULL OR e.first_day <= $5)
          AND CASE WHEN $6::timestamptz IS NULL THEN e.known_to = 'infinity'
                   ELSE e.known_from <= $6 AND $6 < e.known_to END
        ORDER BY e.first_day, e.position
        LIMIT $7
        """, decode: EventRow.init)

    static let one = Statement(
        name: "event",
        "SELECT \(columns) FROM \(tables) WHERE e.position = $1 ORDER BY e.known_from DESC LIMIT 1",
        decode: EventRow.init)

    @Sendable
    init(_ row: Row) throws {
        var event = try ReadEvent(
            type: try row[6], schemaVersion: Int(try row.read(7, Int32.self)),
            payload: try row.read(8, JSONText.self).bytes)
        if let data = try row.read(10, JSONText?.self) {
            let decided = try DomainEvent(
                type: EventCorrected.wireName, schemaVersion: Int(try row.read(9, Int32.self)),
                payload: data.bytes)
            if case .decided(let taken) = decided, case .corrected(let correction) = taken.decision {
                event = try correction.changes.applied(to: event)
            }
            correction = DecisionStream.id(of: try row[11])
        }
        position = try row[0]
        articleID = try row[1]
        outlet = try row[2]
        published = try row.read(3, Postgres.Day?.self).map {
            Domain.Day(number: Int($0.days)).description
        }
        occurrence = try row[4]
        projectID = try row[5]
        article = try row[12]
        self.event = event
    }
}
