import Domain
import EventLog
import Postgres

/// The SQL of the projected state. Table names stand without their schema: the state is built beside the living
/// one and swapped in, so the search path says which is meant.
enum StateStatements {
    static let checkpoints = Statement(
        name: "checkpoints", "SELECT projection, version, position FROM checkpoint"
    ) { row in
        (try row.read(0, String.self), Checkpoint(version: try row[1], position: try row[2]))
    }

    static let moveCheckpoint: Statement<Void> = Statement(
        name: "move checkpoint",
        """
        INSERT INTO checkpoint (projection, version, position) VALUES ($1, $2, $3)
        ON CONFLICT (projection) DO UPDATE SET version = excluded.version, position = excluded.position
        """)

    static let moveCheckpoints: Statement<Void> = Statement(
        name: "move checkpoints", "UPDATE checkpoint SET position = $2 WHERE projection = ANY ($1)")

    static let hasState = Statement(
        name: "has state", "SELECT to_regclass($1 || '.checkpoint') IS NOT NULL"
    ) { try $0.read(0, Bool.self) }

    static let lockRebuild = Statement(
        name: "lock rebuild", "SELECT pg_try_advisory_lock(hashtextextended('waymark rebuild', 0))"
    ) { try $0.read(0, Bool.self) }

    static let lockProjectors: Statement<Void> = Statement(
        name: "lock projectors", "SELECT pg_advisory_xact_lock(hashtextextended('waymark project', 0))")

    static let waitForRebuild: Statement<Void> = Statement(
        name: "wait for rebuild", "SELECT pg_advisory_lock(hashtextextended('waymark rebuild', 0))")

    static let unlockRebuild = Statement(
        name: "unlock rebuild", "SELECT pg_advisory_unlock(hashtextextended('waymark rebuild', 0))"
    ) { try $0.read(0, Bool.self) }

    static let transaction = Statement(
        name: "transaction", "SELECT pg_current_xact_id()::text::bigint"
    ) { try $0.read(0, Int.self) }

    static let retired = Statement(
        name: "retired", "SELECT nspname::text FROM pg_namespace WHERE nspname LIKE $1"
    ) { try $0.read(0, String.self) }

    // MARK: - What a batch can touch

    static let articles = Statement(
        name: "articles",
        """
        SELECT received, content_hash, reading, events, id, outlet, published, source, original, fingerprint
        FROM articles WHERE content_hash = ANY ($1) ORDER BY received
        """, decode: article)

    static let articlesByNumber = Statement(
        name: "articles by number",
        """
        SELECT received, content_hash, reading, events, id, outlet, published, source, original, fingerprint
        FROM articles WHERE received = ANY ($1) ORDER BY received
        """, decode: article)

    static let articlesByBand = Statement(
        name: "articles by band",
        """
        SELECT received, content_hash, reading, events, id, outlet, published, source, original, fingerprint
        FROM articles WHERE received IN (SELECT article FROM fingerprints WHERE band = ANY ($1)) ORDER BY received
        """, decode: article)

    @Sendable
    private static func article(_ row: Row) throws -> ArticleFacts {
        ArticleFacts(
            received: try row[0], hash: try row[1], reading: try row[2],
            events: Int(try row.read(3, Int32.self)), id: try row[4], outlet: try row[5],
            published: try row.read(6, Postgres.Day?.self).map(Domain.Day.init), source: try row[7],
            original: try row[8],
            fingerprint: try row.read(9, String?.self).flatMap { Fingerprint(text: $0) })
    }

    static let identitiesByKey = Statement(
        name: "identities by key", identities("keys && $1"), decode: identity)
    static let identitiesByPosition = Statement(
        name: "identities by position", identities("position = ANY ($1)"), decode: identity)

    private static func identities(_ condition: String) -> String {
        """
        SELECT position, project_id, asset, work, place, country, countries, amount, currency, parties, keys <> '{}'
        FROM identities
        WHERE \(condition) ORDER BY position
        """
    }

    @Sendable
    private static func identity(_ row: Row) throws -> StoredIdentity {
        let amount = try row.read(7, Double?.self)
        let currency = try row.read(8, String?.self)
        return StoredIdentity(
            position: try row[0], project: try row[1],
            mention: ProjectMention(
                asset: try row[2], work: Work(rawValue: try row[3]) ?? .other, place: try row[4],
                country: try row.read(5, String?.self).flatMap { CountryCode($0) }),
            countries: try row.read(6, [String].self).compactMap { CountryCode($0) },
            amount: amount.flatMap { value in currency.map { Amount(value: value, currency: $0) } },
            parties: try row.read(9, [Int].self).map { UInt64(UInt(bitPattern: $0)) }, isFound: try row[10])
    }

    static let names = Statement(
        name: "names", "SELECT id, base, founded, asset_id FROM names WHERE id = ANY ($1)"
    ) { row in
        ProjectName(id: try row[0], base: try row[1], founded: try row[2], asset: try row[3])
    }

    static let bases = Statement(
        name: "bases", "SELECT base, count(*) FROM names WHERE base = ANY ($1) GROUP BY base"
    ) { row in (base: try row.read(0, String.self), count: try row.read(1, Int.self)) }

    static let partyNames = Statement(
        name: "party names",
        """
        SELECT name, party_id, base, kind, country, position FROM party_names
        WHERE hashtextextended(name, 0) = ANY (ARRAY(SELECT hashtextextended(n, 0) FROM unnest($1::text[]) AS n))
        ORDER BY position
        """, decode: partyName)

    static let partyIDs = Statement(
        name: "party ids",
        """
        SELECT name, party_id FROM party_names
        WHERE hashtextextended(name, 0) = ANY (ARRAY(SELECT hashtextextended(n, 0) FROM unnest($1::text[]) AS n))
        """
    ) { row in (name: try row.read(0, String.self), party: try row.read(1, String.self)) }

    static let partyNamesByKey = Statement(
        name: "party names by key",
        "SELECT name, party_id, base, kind, country, position FROM party_names WHERE keys && $1 ORDER BY position",
        decode: partyName)

    @Sendable
    private static func partyName(_ row: Row) throws -> PartyBook.Named {
        let kind = try row.read(3, String?.self).flatMap { Actor.Kind(rawValue: $0) }
        let name: String = try row[0]
        return PartyBook.Named(
            name: name, party: try row[1], base: try row[2], kind: kind,
            country: try row.read(4, String?.self).flatMap { CountryCode($0) }, position: try row[5],
            sketch: PartyName(name, kind: kind))
    }

    static let partyBases = Statement(
        name: "party bases", "SELECT base, count(*) FROM party_names WHERE base = ANY ($1) GROUP BY base"
    ) { row in (base: try row.read(0, String.self), count: try row.read(1, Int.self)) }

    static let chains = Statement(
        name: "chains", "SELECT key, chain FROM chains WHERE key = ANY ($1) ORDER BY chain"
    ) { row in (key: try row.read(0, String.self), chain: try row.read(1, Int.self)) }

    static let occasions = Statement(
        name: "occasions",
        "SELECT key, position FROM occasions WHERE key = ANY ($1) AND position > $2 ORDER BY position"
    ) { row in (key: try row.read(0, Int.self), position: try row.read(1, Int.self)) }

    static let forgetOccasions: Statement<Void> = Statement(
        name: "forget occasions", "DELETE FROM occasions WHERE position <= $1")

    static let hasRulings = Statement(
        name: "has rulings", "SELECT EXISTS (SELECT FROM decisions)"
    ) { try $0.read(0, Bool.self) }

    static let rulings = Statement(
        name: "rulings",
        """
        SELECT d.id, d.position, d.recorded_at, d.withdrawn, d.withdrawn_at, e.type, e.schema_version, e.data
        FROM decisions AS d JOIN log.events AS e USING (position) ORDER BY d.position
        """
    ) { row in
        let event = try DomainEvent(
            type: try row[5], schemaVersion: Int(try row.read(6, Int32.self)),
            payload: try row.read(7, JSONText.self).bytes)
        guard case .decided(let taken) = event else { return nil as Ruling? }
        return Ruling(
            id: try row[0], position: try row[1], taken: taken,
            knownFrom: try row.read(2, Timestamp.self).microseconds, withdrawn: try row[3],
            knownTo: try row.read(4, Timestamp.self).microseconds)
    }

    // MARK: - Versions and files

    static let eventsByPosition = Statement(
        name: "events by position", events("e.position = ANY ($1)"), decode: StoredVersion.init)
    static let eventsOfProjects = Statement(
        name: "events of projects", events("e.project_id = ANY ($1)"), decode: StoredVersion.init)
    static let eventsOfChains = Statement(
        name: "events of chains", events("e.chain = ANY ($1) AND e.project_id IS NULL"),
        decode: StoredVersion.init)
    /// All versions of events that are, or were first linked to be, about projects.
    static let eventsLinkedTo = Statement(
        name: "events linked to",
        events(
            """
            e.position IN (
                SELECT position FROM events WHERE project_id = ANY ($1)
                UNION SELECT n.position FROM events AS n JOIN identities AS i ON i.position = n.identity
                      WHERE i.project_id = ANY ($1) OR i.folded = $2)
            """), decode: StoredVersion.init)

    private static func events(_ condition: String) -> String {
        """
        SELECT e.position, e.known_from, e.known_to, e.article, e.ordinal, e.project_id, e.chain, e.identity,
               e.occurrence, e.correction, a.content_hash, a.outlet, a.published, a.source, l.type,
               l.schema_version, l.data
        FROM events AS e JOIN articles AS a ON a.received = e.article JOIN log.events AS l ON l.position = e.position
        WHERE \(condition) ORDER BY e.position, e.known_from
        """
    }

    static let removeVersions: Statement<Void> = Statement(
        name: "remove versions", "DELETE FROM events WHERE position = ANY ($1)")
    static let moveOccurrences: Statement<Void> = Statement(
        name: "move occurrences",
        """
        UPDATE events AS e SET occurrence = n.occurrence
        FROM unnest($1::bigint[], $2::timestamptz[], $3::bigint[]) AS n (position, known_from, occurrence)
        WHERE e.position = n.position AND e.known_from = n.known_from
        """)
    static let putArticle: Statement<Void> = Statement(
        name: "put article",
        """
        INSERT INTO articles (received, content_hash, reading, events, id, outlet, published, source, original, fingerprint)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (received) DO UPDATE SET reading = excluded.reading, events = excluded.events
        """)
    static let putRuling: Statement<Void> = Statement(
        name: "put ruling",
        """
        INSERT INTO decisions (id, position, recorded_at, withdrawn, withdrawn_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (id) DO UPDATE SET withdrawn = excluded.withdrawn, withdrawn_at = excluded.withdrawn_at
        """)
    static let removeRedirects: Statement<Void> = Statement(name: "remove redirects", "DELETE FROM redirects")
    static let putDoubt: Statement<Void> = Statement(
        name: "put doubt",
        "INSERT INTO doubts (position, one, other, score) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING")
}

/// How far a projection has come.
struct Checkpoint: Hashable, Sendable {
    /// Of the code and tables that made it.
    var version: String
    /// The last position that it has taken in.
    var position: Int
}

/// An identity as the state holds it, its project by its id.
struct StoredIdentity: Sendable {
    var position: Int
    var project: String
    var mention: ProjectMention
    var countries: [CountryCode]
    var amount: Amount?
    var parties: [UInt64]
    var isFound: Bool
}

/// A version of an event as the state holds it, with what the log says.
struct StoredVersion: Sendable {
    var knownFrom: Int64
    var knownTo: Int64
    var article: Int
    var project: String?
    var chain: Int?
    var identity: Int?
    var occurrence: Int
    var correction: Int?
    /// What the article says, not corrected.
    var event: ProjectEvent

    init(_ row: Row) throws {
        knownFrom = try row.read(1, Timestamp.self).microseconds
        knownTo = try row.read(2, Timestamp.self).microseconds
        article = try row[3]
        project = try row[5]
        chain = try row[6]
        identity = try row[7]
        occurrence = try row[8]
        correction = try row[9]
        let type: String = try row[14]
        let decoded = try DomainEvent(
            type: type, schemaVersion: Int(try row.read(15, Int32.self)),
            payload: try row.read(16, JSONText.self).bytes)
        guard case .reported(let event) = decoded else {
            throw DomainEventError.unknownType(type, version: 1)
        }
        self.event = ProjectEvent(
            position: try row[0], ordinal: Int(try row.read(4, Int32.self)), article: try row[10],
            outlet: try row[11], published: try row.read(12, Postgres.Day?.self).map(Domain.Day.init),
            source: try row[13], event: event)
    }

    /// The version as an event of a unit, corrected as the decisions say.
    func unitEvent(_ rulings: Rulings) -> UnitEvent {
        UnitEvent(
            knownFrom: knownFrom, knownTo: knownTo, article: article, identity: identity, project: project,
            chain: chain, correction: correction, occurrence: occurrence,
            event: event.corrected(by: correction, rulings))
    }
}

extension ProjectEvent {
    /// The event as the decision at a position changes it.
    func corrected(by position: Int?, _ rulings: Rulings) -> ProjectEvent {
        guard let position, let number = rulings.number(at: position),
            case .corrected(let correction) = rulings.all[number].taken.decision,
            // What cannot be applied changes nothing; it was refused when it was decided.
            let changed = try? correction.changes.applied(to: event)
        else { return self }
        return ProjectEvent(
            position: self.position, ordinal: ordinal, article: article, outlet: outlet,
            published: published, source: source, event: changed)
    }
}
