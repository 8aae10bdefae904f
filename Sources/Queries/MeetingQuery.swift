import Domain
import Postgres

/// Which meetings are asked for; a criterion that is not set is met by all.
public struct MeetingQuery: Sendable {
    /// A country involved.
    public var country: String?
    /// A participant, in full or in part.
    public var party: String?
    /// The first day.
    public var since: Domain.Day?
    /// The last day.
    public var until: Domain.Day?

    /// The criteria.
    public init(
        country: String? = nil, party: String? = nil, since: Domain.Day? = nil, until: Domain.Day? = nil
    ) {
        self.country = country
        self.party = party
        self.since = since
        self.until = until
    }
}

/// A meeting, however many articles tell of it.
public struct MeetingRow: Hashable, Sendable {
    /// The position of the first event that tells of it.
    public var occurrence: Int
    /// When it was, EDTF, as finely as it is told.
    public var occurred: String?
    /// The first day that it can have been; the day of the first report where no date is told.
    public var firstDay: Domain.Day?
    /// The countries involved.
    public var countries: [String]
    /// Who took part, by the report that names most.
    public var participants: [String]
    /// Where it was.
    public var place: String?
    /// What it was held on the occasion of.
    public var occasion: String?
    /// What was talked about.
    public var topics: [String]
    /// How many events tell of it.
    public var reports: Int
    /// Of how many outlets.
    public var outlets: Int
    /// Of how many independent sources.
    public var sources: Int
}

extension Connection {
    /// Hands over the meetings that meet the criteria, by day, then in the order of the log; at most so many.
    public func meetings(
        _ query: MeetingQuery, limit: Int? = nil, body: (MeetingRow) throws -> Void
    ) throws {
        // Up to when a date reaches, the server does not know: those rows are counted here.
        var left = limit ?? .max
        try forEach(
            MeetingRow.list, query.country, query.party.map(NameKey.searchable), query.until?.parameter,
            query.since == nil ? limit : nil
        ) { row in
            guard left > 0, query.since?.mayPrecede(row.occurred, else: row.firstDay) ?? true else { return }
            left -= 1
            try body(row)
        }
    }
}

extension MeetingRow {
    static let columns = """
        occurrence, occurred, first_day, countries, participants, place, occasion, topics, reports, outlets, sources
        """

    static let list = Statement(
        name: "meetings",
        """
        SELECT \(columns) FROM state.meetings
        WHERE ($1::text IS NULL OR $1 = ANY (countries))
          AND ($2::text IS NULL OR EXISTS (SELECT FROM unnest(party_names) AS p WHERE strpos(p, $2) > 0))
          AND ($3::date IS NULL OR first_day <= $3)
        ORDER BY first_day, occurrence
        LIMIT $4
        """, decode: MeetingRow.init)

    @Sendable
    init(_ row: Row) throws {
        occurrence = try row[0]
        occurred = try row[1]
        firstDay = try row.knownDay(2)
        countries = try row[3]
        participants = try row[4]
        place = try row[5]
        occasion = try row[6]
        topics = try row[7]
        reports = try row[8]
        outlets = try row[9]
        sources = try row[10]
    }
}
