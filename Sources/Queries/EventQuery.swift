import Domain
import Postgres

/// Which of the events held true are asked for; a criterion that is not set is met by all.
public struct EventQuery: Sendable {
    /// The project's id.
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

    /// The criteria.
    public init(
        project: String? = nil, type: String? = nil, country: String? = nil, party: String? = nil,
        since: Domain.Day? = nil, until: Domain.Day? = nil
    ) {
        self.project = project
        self.type = type
        self.country = country
        self.party = party
        self.since = since
        self.until = until
    }
}

/// An event of the current reading of an article.
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
    /// What the article says.
    public var event: ReadEvent
}

extension Connection {
    /// Hands over the events that meet the criteria, by the day they happened (undated ones by the day of
    /// publication), then in the order of the log; at most so many.
    public func events(_ query: EventQuery, limit: Int? = nil, body: (EventRow) throws -> Void) throws {
        try forEach(
            EventRow.list, query.project, query.type, query.country, query.party.map(NameKey.searchable),
            query.since.map { Postgres.Day(days: $0.number) },
            query.until.map { Postgres.Day(days: $0.number) },
            limit, body: body)
    }
}

extension EventRow {
    static let list = Statement(
        name: "events",
        """
        SELECT position, article_id, outlet, published, occurrence, project_id, type, data FROM state.events
        WHERE ($1::text IS NULL OR project_id = $1)
          AND ($2::text IS NULL OR type = $2)
          AND ($3::text IS NULL OR $3 = ANY (countries))
          AND ($4::text IS NULL OR EXISTS (SELECT FROM unnest(actor_names) AS n WHERE strpos(n, $4) > 0))
          AND ($5::date IS NULL OR coalesce(occurred_last, published) >= $5)
          AND ($6::date IS NULL OR coalesce(occurred_first, published) <= $6)
        ORDER BY coalesce(occurred_first, published), position
        LIMIT $7
        """
    ) { row in
        let event = try ReadEvent(type: try row[6], currentPayload: try row.read(7, JSONText.self).bytes)
        return EventRow(
            position: try row[0], articleID: try row[1], outlet: try row[2],
            published: try row.read(3, Postgres.Day?.self).map {
                Domain.Day(number: Int($0.days)).description
            },
            occurrence: try row[4], projectID: try row[5], event: event)
    }
}
