import Crypto
import JSON
import Postgres

extension Connection {
    /// SHA-256 in hexadecimal over what is held true, in a fixed order: equal for equal projected state.
    ///
    /// What depends on the order in which articles came alone is left out: positions, ids, times of knowing. With
    /// `exact` every row of every table counts, and how far the projections are; their versions do not.
    public func stateDigest(exact: Bool = false) throws -> String {
        let tables = exact ? StateDigest.exact : StateDigest.canonical
        let digest = try wholeState { connection in
            // Dates are written as the session is set, and every session must write them alike.
            try connection.execute(script: "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'")
            var hash = SHA256()
            for sql in tables {
                hash.update(data: Array("\(sql)\n".utf8))
                try connection.copyOutText("COPY (\(sql)) TO STDOUT") { hash.update(data: $0) }
            }
            return Array(hash.finalize())
        }
        return digest.hexadecimal
    }
}

/// What the digests are taken over.
enum StateDigest {
    /// Every table of the state, each row of it.
    static let exact = [
        "SELECT projection, position FROM state.checkpoint ORDER BY projection COLLATE \"C\"",
        "SELECT * FROM state.articles ORDER BY received",
        "SELECT * FROM state.fingerprints ORDER BY band, article",
        "SELECT * FROM state.events ORDER BY position, known_from",
        "SELECT * FROM state.names ORDER BY id COLLATE \"C\"",
        "SELECT * FROM state.identities ORDER BY position",
        "SELECT * FROM state.party_names ORDER BY position, name COLLATE \"C\"",
        "SELECT * FROM state.chains ORDER BY key COLLATE \"C\", chain",
        "SELECT * FROM state.occasions ORDER BY position, key",
        "SELECT * FROM state.doubts ORDER BY one COLLATE \"C\", other COLLATE \"C\"",
        "SELECT * FROM state.decisions ORDER BY position",
        "SELECT * FROM state.redirects ORDER BY id COLLATE \"C\"",
        "SELECT * FROM state.projects ORDER BY id COLLATE \"C\"",
        "SELECT * FROM state.history ORDER BY project_id COLLATE \"C\", known_from, known_to, valid_from",
        "SELECT * FROM state.occurrences ORDER BY occurrence",
        "SELECT * FROM state.schedule ORDER BY project_id COLLATE \"C\", number",
        """
        SELECT * FROM state.party_roles
        ORDER BY unit COLLATE "C", party_id COLLATE "C", role COLLATE "C", project_id COLLATE "C"
        """,
        "SELECT * FROM state.meetings ORDER BY occurrence",
        """
        SELECT * FROM state.country_pairs
        ORDER BY project_id COLLATE "C", partner COLLATE "C"
        """,
        "SELECT * FROM state.outlets ORDER BY unit COLLATE \"C\", outlet COLLATE \"C\"",
    ]

    /// Events are called by article and place in its reading, projects and happenings by their first event in that
    /// order: so names of rows say nothing of the order in which they came.
    private static let labels = """
        WITH e AS (
            SELECT e.*, a.content_hash || ' ' || lpad(e.ordinal::text, 6, '0') AS label
            FROM state.events AS e JOIN state.articles AS a ON a.received = e.article WHERE e.known_to = 'infinity'
        ), p AS (
            SELECT project_id, min(label COLLATE "C") AS label FROM e WHERE project_id IS NOT NULL GROUP BY 1
        ), o AS (
            SELECT occurrence, min(label COLLATE "C") AS label FROM e GROUP BY 1
        )
        """

    static let canonical = [
        """
        SELECT content_hash, events, id, outlet, published FROM state.articles
        ORDER BY content_hash COLLATE "C"
        """,
        """
        \(labels)
        SELECT e.label, e.type, p.label, o.label, e.first_day, e.last_day, e.countries, e.correction IS NOT NULL
        FROM e LEFT JOIN p USING (project_id) JOIN o USING (occurrence) ORDER BY e.label COLLATE "C"
        """,
        """
        \(labels)
        SELECT p.label, s.name, ARRAY(SELECT unnest(s.aliases) ORDER BY 1), s.asset, s.work, s.status, s.phase,
               s.status_since, s.delayed, s.country, ARRAY(SELECT unnest(s.partners) ORDER BY 1), s.place, s.sectors,
               s.sector_codes, s.isic,
               ARRAY(SELECT concat_ws('|', q->>'name', q->>'role', q->>'country', q->>'since')
                     FROM json_array_elements(s.parties) AS q ORDER BY 1),
               ARRAY(SELECT concat_ws('|', q->>'value', q->>'currency', q->>'kind')
                     FROM json_array_elements(s.amounts) AS q ORDER BY 1),
               s.planned_completion, s.completed, s.schedule, s.schedule_days, s.first_seen, s.last_event, s.events,
               s.articles, s.outlets, s.sources,
               ARRAY(SELECT concat_ws('|', q->>'what', q->>'kept') FROM json_array_elements(s.conflicts) AS q ORDER BY 1)
        FROM state.projects AS s JOIN p ON p.project_id = s.id ORDER BY p.label COLLATE "C"
        """,
        """
        \(labels)
        SELECT p.label, h.valid_from, h.valid_to, h.country, h.status, h.phase, h.status_since, h.delayed,
               h.planned_completion, h.completed, h.schedule
        FROM state.history AS h JOIN p USING (project_id) WHERE h.known_to = 'infinity'
        ORDER BY p.label COLLATE "C", h.valid_from
        """,
        """
        \(labels)
        SELECT o.label, s.type, s.occurred, s.first_day, s.reports, s.outlets, s.sources
        FROM state.occurrences AS s JOIN o USING (occurrence) ORDER BY o.label COLLATE "C"
        """,
    ]
}
