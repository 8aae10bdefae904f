import Domain
import Postgres

/// Two projects that may be one.
public struct DoubtRow: Hashable, Sendable {
    /// The project that was there before.
    public var one: String
    /// The project that was made beside it.
    public var other: String
    /// What they are called.
    public var names: [String]
    /// How alike they are, 0 to 1.
    public var score: Double
    /// The position of the event that raised the doubt.
    public var position: Int
}

extension Connection {
    /// The pairs of projects that may be one, the likeliest first; those that have become one are left out.
    public func doubts(limit: Int? = nil, body: (DoubtRow) throws -> Void) throws {
        try forEach(DoubtRow.list, limit, body: body)
    }

    /// The names by which a project is found, each as it was first read.
    public func sketches(of id: String) throws -> [ProjectSketch] { try query(DoubtRow.sketches, id) }
}

extension DoubtRow {
    static let list = Statement(
        name: "doubts",
        """
        SELECT a.id, b.id, ARRAY[a.name, b.name], max(d.score), min(d.position)
        FROM state.doubts AS d
        LEFT JOIN state.redirects AS r ON r.id = d.one LEFT JOIN state.redirects AS s ON s.id = d.other
        JOIN state.projects AS a ON a.id = coalesce(r.target, d.one)
        JOIN state.projects AS b ON b.id = coalesce(s.target, d.other)
        WHERE a.id <> b.id
        GROUP BY a.id, b.id, a.name, b.name
        ORDER BY max(d.score) DESC, a.id COLLATE "C", b.id COLLATE "C"
        LIMIT $1
        """
    ) { row in
        DoubtRow(
            one: try row[0], other: try row[1], names: try row[2], score: try row[3], position: try row[4])
    }

    static let sketches = Statement(
        name: "sketches",
        """
        SELECT asset, work, place, country, countries, amount, currency FROM state.identities
        WHERE (project_id = $1 OR project_id IN (SELECT r.id FROM state.redirects AS r WHERE r.target = $1))
          AND keys <> '{}'
        ORDER BY position
        """
    ) { row in
        let value = try row.read(5, Double?.self)
        let currency = try row.read(6, String?.self)
        return ProjectSketch(
            ProjectMention(
                asset: try row[0], work: Work(rawValue: try row[1]) ?? .other, place: try row[2],
                country: try row.read(3, String?.self).flatMap { CountryCode($0) }),
            countries: try row.read(4, [String].self).compactMap { CountryCode($0) },
            amount: value.flatMap { value in currency.map { Amount(value: value, currency: $0) } })
    }
}
