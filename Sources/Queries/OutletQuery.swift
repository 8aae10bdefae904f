import Domain
import Postgres

/// An outlet, and how much of what it tells nobody told before or nobody else tells.
public struct OutletRow: Hashable, Sendable {
    /// What it is called.
    public var outlet: String
    /// How many articles of it there are.
    public var articles: Int
    /// How many of those reprint the text of another outlet's article.
    public var reprints: Int
    /// How many events held true are of them.
    public var events: Int
    /// How many happenings it told first.
    public var firsts: Int
    /// How many of those no independent source tells of.
    public var alone: Int
    /// The day of its first article.
    public var firstPublished: Domain.Day?
    /// The day of its latest article.
    public var lastPublished: Domain.Day?

    /// How many of its articles reprint none.
    public var originals: Int { articles - reprints }
}

extension Connection {
    /// Hands over the outlets, those of most articles first; at most so many.
    public func outlets(limit: Int? = nil, body: (OutletRow) throws -> Void) throws {
        try forEach(OutletRow.list, limit, body: body)
    }
}

extension OutletRow {
    static let list = Statement(
        name: "outlets",
        """
        SELECT a.outlet, a.articles, a.reprints, coalesce(o.events, 0), coalesce(o.firsts, 0), coalesce(o.alone, 0),
               a.first, a.last
        FROM (
            SELECT outlet, count(*) AS articles, count(original) AS reprints, min(published) AS first,
                   max(published) AS last
            FROM state.articles WHERE outlet IS NOT NULL GROUP BY outlet
        ) AS a LEFT JOIN (
            SELECT outlet, sum(events) AS events, sum(firsts) AS firsts, sum(alone) AS alone
            FROM state.outlets GROUP BY outlet
        ) AS o USING (outlet)
        ORDER BY a.articles DESC, a.outlet COLLATE "C"
        LIMIT $1
        """, decode: OutletRow.init)

    @Sendable
    init(_ row: Row) throws {
        outlet = try row[0]
        articles = try row[1]
        reprints = try row[2]
        events = try row[3]
        firsts = try row[4]
        alone = try row[5]
        firstPublished = try row.knownDay(6)
        lastPublished = try row.knownDay(7)
    }
}
