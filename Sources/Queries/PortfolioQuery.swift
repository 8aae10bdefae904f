import Domain
import Postgres

/// Of which countries the projects are counted, and how far apart.
public struct PortfolioQuery: Sendable {
    /// The host country; all where it is not set.
    public var host: String?
    /// The partner country; all where it is not set.
    public var partner: String?
    /// Whether projects of each sector are counted apart.
    public var isBySector: Bool
    /// Whether projects of each status are counted apart.
    public var isByStatus: Bool

    /// The criteria.
    public init(
        host: String? = nil, partner: String? = nil, isBySector: Bool = false, isByStatus: Bool = false
    ) {
        self.host = host
        self.partner = partner
        self.isBySector = isBySector
        self.isByStatus = isByStatus
    }
}

/// What one country has in another.
public struct PortfolioRow: Hashable, Sendable {
    /// Where the projects are.
    public var host: String
    /// Who takes part in them.
    public var partner: String
    /// The purpose code of the sector; `nil` where sectors are not told apart, and for projects of none.
    public var sectorCode: String?
    /// Where the projects stand; `nil` where that is not told apart.
    public var status: String?
    /// How many projects.
    public var projects: Int
    /// What was announced for them, each currency and kind apart, in that order.
    public var sums: [PortfolioSum]

    /// What the sector is called.
    public var sector: String? { sectorCode.flatMap(Sector.coded)?.name }
}

/// The sums of one kind and currency that were named for some projects, added up.
public struct PortfolioSum: Hashable, Sendable {
    /// How many units of the currency.
    public var value: Double
    /// ISO 4217 code.
    public var currency: String
    /// investment, agreement, cost, financing or contract.
    public var kind: String
    /// Of how many projects.
    public var projects: Int
}

extension Connection {
    /// Hands over the portfolios that are asked for, by host, partner, sector and status; at most so many.
    ///
    /// A project of several partners counts in the portfolio of each.
    public func portfolio(
        _ query: PortfolioQuery, limit: Int? = nil, body: (PortfolioRow) throws -> Void
    ) throws {
        try forEach(
            PortfolioRow.list, query.host, query.partner, query.isBySector, query.isByStatus, limit,
            body: body)
    }
}

extension PortfolioRow {
    static let list = Statement(
        name: "portfolio",
        """
        WITH pairs AS (
            SELECT project_id, host, partner, CASE WHEN $3::boolean THEN sector_code END AS sector_code,
                   CASE WHEN $4::boolean THEN status END AS status
            FROM state.country_pairs
            WHERE ($1::text IS NULL OR host = $1) AND ($2::text IS NULL OR partner = $2)
        ), counts AS (
            SELECT host, partner, sector_code, status, count(DISTINCT project_id) AS projects
            FROM pairs GROUP BY 1, 2, 3, 4
        ), sums AS (
            SELECT g.host, g.partner, g.sector_code, g.status, a.currency, a.kind,
                   sum(a.value)::double precision AS total, count(DISTINCT p.id) AS projects
            FROM pairs AS g JOIN state.projects AS p ON p.id = g.project_id
            CROSS JOIN LATERAL json_to_recordset(p.amounts) AS a (value numeric, currency text, kind text)
            GROUP BY 1, 2, 3, 4, 5, 6
        ), lists AS (
            SELECT host, partner, sector_code, status,
                   array_agg(total ORDER BY currency COLLATE "C", kind COLLATE "C") AS totals,
                   array_agg(currency ORDER BY currency COLLATE "C", kind COLLATE "C") AS currencies,
                   array_agg(kind ORDER BY currency COLLATE "C", kind COLLATE "C") AS kinds,
                   array_agg(projects ORDER BY currency COLLATE "C", kind COLLATE "C") AS sizes
            FROM sums GROUP BY 1, 2, 3, 4
        )
        SELECT c.host, c.partner, c.sector_code, c.status, c.projects, coalesce(l.totals, '{}'),
               coalesce(l.currencies, '{}'), coalesce(l.kinds, '{}'), coalesce(l.sizes, '{}')
        FROM counts AS c LEFT JOIN lists AS l
          ON l.host = c.host AND l.partner = c.partner
             AND coalesce(l.sector_code, '') = coalesce(c.sector_code, '')
             AND coalesce(l.status, '') = coalesce(c.status, '')
        ORDER BY c.host COLLATE "C", c.partner COLLATE "C", c.sector_code COLLATE "C", c.status COLLATE "C"
        LIMIT $5
        """, decode: PortfolioRow.init)

    @Sendable
    init(_ row: Row) throws {
        host = try row[0]
        partner = try row[1]
        sectorCode = try row[2]
        status = try row[3]
        projects = try row[4]
        let (totals, currencies) = (try row.read(5, [Double].self), try row.read(6, [String].self))
        let (kinds, counts) = (try row.read(7, [String].self), try row.read(8, [Int].self))
        sums = zip(zip(totals, currencies), zip(kinds, counts)).map { sum, told in
            PortfolioSum(value: sum.0, currency: sum.1, kind: told.0, projects: told.1)
        }
    }
}
