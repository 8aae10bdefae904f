import Domain
import Postgres

/// Which happenings are asked for; a criterion that is not set is met by all.
public struct OccurrencesQuery: Sendable {
    /// The project's id, or one that went into it.
    public var project: String?
    /// The wire name of the type.
    public var type: String?
    /// A country involved.
    public var country: String?
    /// The first day.
    public var since: Domain.Day?
    /// The last day.
    public var until: Domain.Day?
    /// How many independent sources tell of it, at least.
    public var sources: Int?

    /// The criteria.
    public init(
        project: String? = nil, type: String? = nil, country: String? = nil, since: Domain.Day? = nil,
        until: Domain.Day? = nil, sources: Int? = nil
    ) {
        self.project = project
        self.type = type
        self.country = country
        self.since = since
        self.until = until
        self.sources = sources
    }
}

/// A happening as one or many articles report it.
public struct OccurrenceRow: Hashable, Sendable {
    /// The position of the first event that reports it.
    public var occurrence: Int
    /// What happened, by its wire name.
    public var type: String
    /// The project it is of.
    public var projectID: String?
    /// When it happened, EDTF, as finely as it is told.
    public var occurred: String?
    /// The first day that it can have happened; the day of the first report where no date is told.
    public var firstDay: Domain.Day?
    /// The countries involved by any report, in the order of the alphabet.
    public var countries: [String]
    /// How many events report it.
    public var reports: Int
    /// Of how many outlets.
    public var outlets: Int
    /// Of how many independent sources: reprints count once.
    public var sources: Int
    /// The first report of the log.
    public var first: EventRow
}

extension Connection {
    /// Hands over the happenings that meet the criteria, by day, then in the order of the log; at most so many.
    public func occurrences(
        _ query: OccurrencesQuery, limit: Int? = nil, body: (OccurrenceRow) throws -> Void
    ) throws {
        // Up to when a date reaches, the server does not know: those rows are counted here.
        var left = limit ?? .max
        try forEach(
            OccurrenceRow.list, query.project, query.type, query.country, query.until?.parameter,
            query.sources, query.since == nil ? limit : nil
        ) { row in
            guard left > 0, query.since?.mayPrecede(row.occurred, else: row.firstDay) ?? true else { return }
            left -= 1
            try body(row)
        }
    }
}

extension OccurrenceRow {
    static let list = Statement(
        name: "occurrences",
        """
        SELECT \(EventRow.columns), o.occurrence, o.type, o.project_id, o.occurred, o.first_day, o.reports, o.outlets,
               o.sources,
               ARRAY(SELECT DISTINCT c COLLATE "C" FROM state.events AS x CROSS JOIN unnest(x.countries) AS c
                     WHERE (x.project_id = e.project_id OR (e.project_id IS NULL AND x.chain = e.chain))
                       AND x.occurrence = o.occurrence AND x.known_to = 'infinity' ORDER BY 1)
        FROM (
            SELECT * FROM state.occurrences
            WHERE ($1::text IS NULL
                   OR project_id = coalesce((SELECT r.target FROM state.redirects AS r WHERE r.id = $1), $1))
              AND ($2::text IS NULL OR type = $2)
              AND ($3::text IS NULL OR occurrence IN (
                   SELECT y.occurrence FROM state.events AS y
                   WHERE y.known_to = 'infinity' AND $3 = ANY (y.countries)))
              AND ($4::date IS NULL OR first_day <= $4)
              AND ($5::bigint IS NULL OR sources >= $5)
            ORDER BY first_day, occurrence
            LIMIT $6
        ) AS o, \(EventRow.tables)
        WHERE e.position = o.occurrence AND e.known_to = 'infinity'
        ORDER BY o.first_day, o.occurrence
        """, decode: OccurrenceRow.init)

    @Sendable
    init(_ row: Row) throws {
        first = try EventRow(row)
        occurrence = try row[13]
        type = try row[14]
        projectID = try row[15]
        occurred = try row[16]
        firstDay = try row.knownDay(17)
        reports = try row[18]
        outlets = try row[19]
        sources = try row[20]
        countries = try row[21]
    }
}
