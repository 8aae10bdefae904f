import Domain
import Postgres

/// A thing that was built, with all projects that changed it.
public struct AssetRow: Hashable, Sendable {
    /// The id of the first project of it.
    public var id: String
    /// What it is called.
    public var name: String
    /// Where it is.
    public var country: String?
    /// What was done to it, the earliest first.
    public var projects: [AssetProject]
}

/// A project of an asset.
public struct AssetProject: Hashable, Sendable {
    /// The project.
    public var id: String
    /// What is done: construction, modernization, expansion …
    public var work: String
    /// Where it stands.
    public var status: String
    /// Since when it is known to be, or to have been, under construction, EDTF.
    public var from: String?
    /// When it was completed, else since when the asset is operated, EDTF; `nil` while that is not told.
    public var to: String?
}

extension Connection {
    /// Hands over the assets in a country, or all, by country and name; at most so many.
    public func assets(
        country: String? = nil, limit: Int? = nil, body: (AssetRow) throws -> Void
    ) throws {
        try forEach(AssetRow.list, country, limit, body: body)
    }
}

extension AssetRow {
    static let list = Statement(
        name: "assets",
        """
        SELECT asset_id, name, country, ids, works, statuses, froms, tos FROM (
            SELECT asset_id,
                   (array_agg(asset ORDER BY id = asset_id DESC, first_seen, id COLLATE "C"))[1] AS name,
                   (array_agg(country ORDER BY id = asset_id DESC, first_seen, id COLLATE "C")
                    FILTER (WHERE country IS NOT NULL))[1] AS country,
                   array_agg(id ORDER BY day COLLATE "C", id COLLATE "C") AS ids,
                   array_agg(work ORDER BY day COLLATE "C", id COLLATE "C") AS works,
                   array_agg(status ORDER BY day COLLATE "C", id COLLATE "C") AS statuses,
                   array_agg(began ORDER BY day COLLATE "C", id COLLATE "C") AS froms,
                   array_agg(done ORDER BY day COLLATE "C", id COLLATE "C") AS tos
            FROM (
                SELECT p.*, s.began, coalesce(p.completed, s.operated) AS done,
                       coalesce(s.began, p.completed, s.operated, to_char(p.first_seen, 'YYYY-MM-DD')) AS day
                FROM state.projects AS p CROSS JOIN LATERAL (
                    SELECT (array_agg(h.status_since ORDER BY h.valid_from)
                            FILTER (WHERE h.status = 'under_construction'))[1] AS began,
                           (array_agg(h.status_since ORDER BY h.valid_from)
                            FILTER (WHERE h.status = 'operating'))[1] AS operated
                    FROM state.history AS h WHERE h.project_id = p.id AND h.known_to = 'infinity'
                ) AS s
                WHERE $1::text IS NULL
                   OR p.asset_id IN (SELECT c.asset_id FROM state.projects AS c WHERE c.country = $1)
            ) AS q
            GROUP BY asset_id
        ) AS assets
        WHERE $1::text IS NULL OR country = $1
        ORDER BY country COLLATE "C", name COLLATE "C", asset_id COLLATE "C"
        LIMIT $2
        """, decode: AssetRow.init)

    @Sendable
    init(_ row: Row) throws {
        id = try row[0]
        name = try row[1]
        country = try row[2]
        let (ids, works) = (try row.read(3, [String].self), try row.read(4, [String].self))
        let (statuses, froms) = (try row.read(5, [String].self), try row.read(6, [String?].self))
        let tos = try row.read(7, [String?].self)
        projects = ids.indices.map {
            AssetProject(id: ids[$0], work: works[$0], status: statuses[$0], from: froms[$0], to: tos[$0])
        }
    }
}
