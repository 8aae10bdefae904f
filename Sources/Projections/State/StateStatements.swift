import Domain
import Postgres

/// The SQL of the projected state. Table names stand without their schema: the state is built beside the living
/// one and swapped in, so the search path says which is meant.
enum StateStatements {
    static let checkpoint = Statement(
        name: "checkpoint", "SELECT version, position FROM checkpoint WHERE projection = $1 FOR UPDATE"
    ) { row in Checkpoint(version: try row[0], position: try row[1]) }

    static let readCheckpoint = Statement(
        name: "read checkpoint", "SELECT version, position FROM checkpoint WHERE projection = $1"
    ) { row in Checkpoint(version: try row[0], position: try row[1]) }

    static let hasState = Statement(
        name: "has state", "SELECT to_regclass($1 || '.checkpoint') IS NOT NULL"
    ) { try $0.read(0, Bool.self) }

    static let lockRebuild = Statement(
        name: "lock rebuild", "SELECT pg_try_advisory_lock(hashtextextended('waymark rebuild', 0))"
    ) { try $0.read(0, Bool.self) }

    static let lockProjectors: Statement<Void> = Statement(
        name: "lock projectors", "SELECT pg_advisory_xact_lock(hashtextextended('waymark project', 0))")

    static let transaction = Statement(
        name: "transaction", "SELECT pg_current_xact_id()::text::bigint"
    ) { try $0.read(0, Int.self) }

    static let retired = Statement(
        name: "retired", "SELECT nspname::text FROM pg_namespace WHERE nspname LIKE $1"
    ) { try $0.read(0, String.self) }

    static let waitForRebuild: Statement<Void> = Statement(
        name: "wait for rebuild", "SELECT pg_advisory_lock(hashtextextended('waymark rebuild', 0))")

    static let unlockRebuild = Statement(
        name: "unlock rebuild", "SELECT pg_advisory_unlock(hashtextextended('waymark rebuild', 0))"
    ) { try $0.read(0, Bool.self) }

    static let moveCheckpoint: Statement<Void> = Statement(
        name: "move checkpoint",
        """
        INSERT INTO checkpoint (projection, version, position) VALUES ($1, $2, $3)
        ON CONFLICT (projection) DO UPDATE SET version = excluded.version, position = excluded.position
        """)

    static let article = Statement(
        name: "article",
        "SELECT content_hash, received, reading, id, url, outlet, published, headline FROM articles WHERE content_hash = $1"
    ) { row in
        ArticleFacts(
            hash: try row[0], received: try row[1], reading: try row[2], id: try row[3], url: try row[4],
            outlet: try row[5], published: try row.read(6, Postgres.Day?.self).map(Domain.Day.init),
            headline: try row[7])
    }

    static let putArticle: Statement<Void> = Statement(
        name: "put article",
        """
        INSERT INTO articles (content_hash, received, reading, id, url, outlet, published, headline)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (content_hash) DO UPDATE SET reading = excluded.reading
        """)

    static let identities = Statement(
        name: "identities",
        """
        SELECT project_id, first_seen, asset, work, place, country, partner FROM identities
        WHERE block = $1 ORDER BY first_seen
        """
    ) { row in
        Identity(
            projectID: try row[0], firstSeen: try row[1], asset: try row[2],
            work: Work(rawValue: try row[3]) ?? .other, place: try row[4],
            country: try row.read(5, String?.self).flatMap { CountryCode($0) },
            partner: try row.read(6, String?.self).flatMap { CountryCode($0) })
    }

    static let isTaken = Statement(
        name: "is taken", "SELECT EXISTS (SELECT FROM identities WHERE project_id = $1)"
    ) { try $0.read(0, Bool.self) }

    static let putIdentity: Statement<Void> = Statement(
        name: "put identity",
        """
        INSERT INTO identities (project_id, first_seen, block, asset, work, place, country, partner)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """)

    static let eventsOfProject = events("project_id = $1")
    static let eventsOfArticle = events("content_hash = $1")
    static let eventsOfOccasion = events("occasion = $1 AND project_id IS NULL")

    static let putEvent: Statement<Void> = Statement(
        name: "put event",
        """
        INSERT INTO events (
            position, content_hash, article_id, outlet, published, recorded_at, type, occurred, occurred_first,
            occurred_last, countries, actor_names, occurrence, project_id, occasion, data)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        """)

    static let removeEvents: Statement<Void> = Statement(
        name: "remove events", "DELETE FROM events WHERE position = ANY ($1)")

    static let removeProject: Statement<Void> = Statement(
        name: "remove project", "DELETE FROM projects WHERE id = $1")

    private static func events(_ condition: String) -> Statement<BookEvent> {
        Statement(
            name: "events where \(condition)",
            """
            SELECT position, content_hash, article_id, outlet, published, recorded_at, project_id, occurrence, type,
                   data
            FROM events WHERE \(condition)
            """
        ) { row in
            let event = try ReadEvent(type: try row[8], currentPayload: try row.read(9, JSONText.self).bytes)
            let entry = ProjectEvent(
                position: try row[0], article: try row[1], outlet: try row[3],
                published: try row.read(4, Postgres.Day?.self).map(Domain.Day.init), event: event)
            return BookEvent(
                entry: entry, articleID: try row[2], recordedAt: try row.read(5, Timestamp.self).microseconds,
                projectID: try row[6], occurrence: try row[7])
        }
    }
}

/// How far a projection has come.
struct Checkpoint: Hashable, Sendable {
    /// Of the code and tables that made it.
    var version: String
    /// The last position that it has taken in.
    var position: Int
}

extension Domain.Day {
    /// A day of the database.
    init(_ day: Postgres.Day) { self.init(number: Int(day.days)) }

    /// The day as the database takes it.
    var column: Postgres.Day { Postgres.Day(days: number) }
}

extension StateStatements {
    /// The name and text of every statement, for the test that holds them against the schema.
    static var all: [(name: String, sql: String)] {
        [
            (checkpoint.name, checkpoint.sql), (readCheckpoint.name, readCheckpoint.sql),
            (hasState.name, hasState.sql),
            (lockProjectors.name, lockProjectors.sql), (transaction.name, transaction.sql),
            (retired.name, retired.sql), (lockRebuild.name, lockRebuild.sql),
            (waitForRebuild.name, waitForRebuild.sql),
            (unlockRebuild.name, unlockRebuild.sql),
            (moveCheckpoint.name, moveCheckpoint.sql), (article.name, article.sql),
            (putArticle.name, putArticle.sql),
            (identities.name, identities.sql), (isTaken.name, isTaken.sql),
            (putIdentity.name, putIdentity.sql),
            (eventsOfProject.name, eventsOfProject.sql), (eventsOfArticle.name, eventsOfArticle.sql),
            (eventsOfOccasion.name, eventsOfOccasion.sql), (putEvent.name, putEvent.sql),
            (removeEvents.name, removeEvents.sql), (putProject.name, putProject.sql),
            (removeProject.name, removeProject.sql),
        ]
    }
}
