import Domain
import Postgres

/// Which parties are asked for; a criterion that is not set is met by all.
public struct PartiesQuery: Sendable {
    /// One of the names, in full or in part.
    public var name: String?
    /// Where the party belongs.
    public var country: String?
    /// A role that it has somewhere.
    public var role: String?

    /// The criteria.
    public init(name: String? = nil, country: String? = nil, role: String? = nil) {
        self.name = name
        self.country = country
        self.role = role
    }
}

/// A person or an organisation, with all names that were read of it.
public struct PartyRow: Hashable, Sendable {
    /// A slug of the name by which it became known.
    public var id: String
    /// All names in the order in which they were read first.
    public var names: [String]
    /// person, company, bank, government or organization, where that was said.
    public var kind: String?
    /// Where it belongs, where that was said.
    public var country: String?
    /// In how many projects it takes part.
    public var projects: Int
    /// In how many events it acts.
    public var events: Int
    /// What it does in them, in the order of the alphabet.
    public var roles: [String]
    /// The day of the first of them.
    public var firstDay: Domain.Day?

    /// The fullest of the names: the longest, one without an office before one with.
    public var name: String {
        let kind = kind.flatMap(Actor.Kind.init)
        var best: (name: String, isPlain: Bool)?
        for name in names {
            let isPlain = PartyName(name, kind: kind).office == nil
            guard let known = best else {
                best = (name, isPlain)
                continue
            }
            if isPlain == known.isPlain ? name.utf8.count > known.name.utf8.count : isPlain {
                best = (name, isPlain)
            }
        }
        return best?.name ?? id
    }
}

extension Connection {
    /// Hands over the parties of events held true that meet the criteria, those of most projects and events first;
    /// at most so many.
    public func parties(
        _ query: PartiesQuery, limit: Int? = nil, body: (PartyRow) throws -> Void
    ) throws {
        // Names are compared as they are folded, which the server cannot: those rows are counted here.
        let name = query.name.map(NameKey.searchable)
        var left = limit ?? .max
        try forEach(PartyRow.list, query.country, query.role, name == nil ? limit : nil) { row in
            guard left > 0, row.hasName(name) else { return }
            left -= 1
            try body(row)
        }
    }
}

extension PartyRow {
    fileprivate func hasName(_ name: String?) -> Bool {
        guard let name else { return true }
        return names.contains { NameKey.searchable($0).contains(name) }
    }

    /// All names of each party, and what it does; `condition` stands for both.
    static func select(_ condition: String) -> String {
        """
        SELECT n.party_id, n.names, n.kind, n.country, coalesce(r.projects, 0), coalesce(r.events, 0),
               coalesce(r.roles, '{}'), r.first_day
        FROM (
            SELECT party_id, array_agg(name ORDER BY position, name COLLATE "C") AS names,
                   (array_agg(kind ORDER BY position, name COLLATE "C") FILTER (WHERE kind IS NOT NULL))[1] AS kind,
                   (array_agg(country ORDER BY position, name COLLATE "C")
                    FILTER (WHERE country IS NOT NULL))[1] AS country
            FROM state.party_names WHERE \(condition) GROUP BY party_id
        ) AS n LEFT JOIN (
            SELECT party_id, count(DISTINCT project_id) AS projects, sum(events) AS events,
                   array_agg(DISTINCT role COLLATE "C") AS roles, min(nullif(first_day, '-infinity')) AS first_day
            FROM state.party_roles WHERE \(condition) GROUP BY party_id
        ) AS r USING (party_id)
        """
    }

    static let list = Statement(
        name: "parties",
        """
        \(select("true"))
        WHERE r.events IS NOT NULL
          AND ($1::text IS NULL OR n.country = $1)
          AND ($2::text IS NULL OR $2 = ANY (r.roles))
        ORDER BY r.projects DESC, r.events DESC, n.party_id COLLATE "C"
        LIMIT $3
        """, decode: PartyRow.init)

    @Sendable
    init(_ row: Row) throws {
        id = try row[0]
        names = try row[1]
        kind = try row[2]
        country = try row[3]
        projects = try row[4]
        events = try row[5]
        roles = try row[6]
        firstDay = try row.knownDay(7)
    }
}
