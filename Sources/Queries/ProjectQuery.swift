import Domain
import Postgres

/// Which projects are asked for; a criterion that is not set is met by all.
public struct ProjectQuery: Sendable {
    /// The host country.
    public var country: String?
    /// A partner country.
    public var partner: String?
    /// The status.
    public var status: String?
    /// A sector, as ``Sector/codes(for:)`` understands it.
    public var sector: String?
    /// A party, in full or in part.
    public var party: String?

    /// The criteria.
    public init(
        country: String? = nil, partner: String? = nil, status: String? = nil, sector: String? = nil,
        party: String? = nil
    ) {
        self.country = country
        self.partner = partner
        self.status = status
        self.sector = sector
        self.party = party
    }

    /// Whether a project meets all criteria.
    public func matches(_ row: ProjectRow) -> Bool {
        (country.map { row.country == $0 } ?? true) && (partner.map { row.partners.contains($0) } ?? true)
            && (status.map { row.status == $0 } ?? true)
            && (sector.map { !Set(Sector.codes(for: $0)).isDisjoint(with: row.sectorCodes) } ?? true)
            && (party.map { party in row.partyNames.contains { $0.contains(NameKey.searchable(party)) } }
                ?? true)
    }
}

extension Connection {
    /// Hands over the projects that meet the criteria, by country and name, at most so many.
    public func projects(
        _ query: ProjectQuery, limit: Int? = nil, body: (ProjectRow) throws -> Void
    ) throws {
        try forEach(
            ProjectRow.list, query.country, query.partner, query.status,
            query.sector.map(Sector.codes(for:)),
            query.party.map(NameKey.searchable), limit, body: body)
    }

    /// One project by its id, or by one that went into it; `nil` where there is none.
    public func project(_ id: String) throws -> ProjectRow? { try first(ProjectRow.one, id) }

    /// The project that answers for an id: the one it went into, or itself.
    public func answering(_ id: String) throws -> String { try first(ProjectRow.redirect, id) ?? id }

    /// All projects of an asset, in the order in which they were reported first.
    public func projects(ofAsset id: String) throws -> [ProjectRow] { try query(ProjectRow.siblings, id) }
}

extension ProjectRow {
    static let list = Statement(
        name: "projects",
        """
        SELECT \(columns) FROM state.projects
        WHERE ($1::text IS NULL OR country = $1)
          AND ($2::text IS NULL OR $2 = ANY (partners))
          AND ($3::text IS NULL OR status = $3)
          AND ($4::text[] IS NULL OR sector_codes && $4)
          AND ($5::text IS NULL OR EXISTS (SELECT FROM unnest(party_names) AS p WHERE strpos(p, $5) > 0))
        ORDER BY country, name COLLATE "C", id COLLATE "C"
        LIMIT $6
        """, decode: ProjectRow.init)

    static let one = Statement(
        name: "project",
        """
        SELECT \(columns) FROM state.projects
        WHERE id = coalesce((SELECT r.target FROM state.redirects AS r WHERE r.id = $1), $1)
        """, decode: ProjectRow.init)

    static let redirect = Statement(
        name: "redirect", "SELECT r.target FROM state.redirects AS r WHERE r.id = $1"
    ) { try $0.read(0, String.self) }

    static let siblings = Statement(
        name: "siblings",
        "SELECT \(columns) FROM state.projects WHERE asset_id = $1 ORDER BY first_seen, id COLLATE \"C\"",
        decode: ProjectRow.init)

    private static let columns = """
        id, name, aliases, status, phase, status_since, delayed, country, partners, place, sectors, sector_codes,
        isic, parties, party_names, amounts, planned_completion, completed, schedule, first_seen, last_event, events,
        articles, outlets, conflicts, asset_id, schedule_days, sources
        """

    @Sendable
    init(_ row: Row) throws {
        id = try row[0]
        name = try row[1]
        aliases = try row[2]
        status = try row[3]
        phase = try row[4]
        statusSince = try row[5]
        isDelayed = try row[6]
        country = try row[7]
        partners = try row[8]
        place = try row[9]
        sectors = try row[10]
        sectorCodes = try row[11]
        isic = try row[12]
        parties = try row.read(13, JSONText.self).bytes
        partyNames = try row[14]
        amounts = try row.read(15, JSONText.self).bytes
        plannedCompletion = try row[16]
        completed = try row[17]
        schedule = try row[18]
        firstSeen = try row.read(19, Postgres.Day?.self).map { Domain.Day(number: Int($0.days)).description }
        lastEvent = try row.read(20, Postgres.Day?.self).map { Domain.Day(number: Int($0.days)).description }
        events = Int(try row.read(21, Int32.self))
        articles = Int(try row.read(22, Int32.self))
        outlets = Int(try row.read(23, Int32.self))
        conflicts = try row.read(24, JSONText.self).bytes
        assetID = try row[25]
        scheduleDays = try row.read(26, Int32?.self).map { Int($0) }
        sources = Int(try row.read(27, Int32.self))
    }
}
