import Postgres
import Schema

extension Projector {
    /// Builds each projection beside the base that is missing or of another version, alone, while all others go on.
    /// Where another program does so already, nothing is done.
    static func refresh(_ stale: Set<String>, _ connection: Connection) async throws {
        guard try await connection.first(StateStatements.lockRebuild) == true else { return }
        try await unlocking(connection) {
            for projection in Projections.others where stale.contains(projection.name) {
                try await connection.transaction(.repeatableRead) { try $0.buildAside(projection) }
                try await putInPlace(projection, connection)
            }
        }
    }

    /// Puts the new tables in the place of the old ones. Where somebody reads those for long, it is left for the next
    /// time, lest all who come later wait behind.
    private static func putInPlace(_ projection: any Projection.Type, _ connection: Connection) async throws {
        for attempt in 1...3 {
            do {
                return try await connection.transaction { try $0.putInPlace(projection) }
            } catch let error as PostgresError where error.sqlState == "55P03" {
                try await Task.sleep(for: .milliseconds(50 * attempt))
            }
        }
    }

    fileprivate static func aside(_ projection: any Projection.Type) -> String {
        "state_aside_\(projection.name)"
    }
}

extension Connection {
    /// Makes a projection's tables in a schema of their own, from one snapshot of the base and the log.
    fileprivate func buildAside(_ projection: any Projection.Type) throws {
        let schema = Projector.aside(projection)
        try execute(script: "DROP SCHEMA IF EXISTS \(schema) CASCADE; CREATE SCHEMA \(schema)")
        // Its own tables are found first, all others where they live.
        try execute(script: "SET LOCAL search_path = \(schema), \(Projector.living), pg_catalog")
        for file in projection.schema { try execute(script: file.sql) }
        let position = try position(of: Projections.base) ?? 0
        try execute(script: "CREATE TABLE made (position bigint NOT NULL)")
        try execute(StateStatements.noteMade, position)
        let rulings = try rulings()
        for units in try units(behind: 0) { try write(units, rulings, projection) }
    }

    /// Takes in what has changed since the snapshot, and puts the tables in the place of the old ones.
    fileprivate func putInPlace(_ projection: any Projection.Type) throws {
        try execute(StateStatements.lockProjectors)
        let schema = Projector.aside(projection)
        try execute(script: "SET LOCAL search_path = \(schema), \(Projector.living), pg_catalog")
        let made = try first(StateStatements.made) ?? 0
        guard let position = try position(of: Projections.base) else { return }
        let rulings = try rulings()
        for units in try self.units(behind: made) {
            for table in projection.tables { try execute(table.remove, units.map(\.key)) }
            try write(units, rulings, projection)
        }
        try execute(script: "SET LOCAL lock_timeout = '200ms'")
        for table in projection.tables {
            try execute(
                script: """
                    DROP TABLE IF EXISTS \(Projector.living).\(table.name);
                    ALTER TABLE \(schema).\(table.name) SET SCHEMA \(Projector.living)
                    """)
        }
        try execute(script: "DROP SCHEMA \(schema) CASCADE")
        try use(Projector.living)
        try execute(
            StateStatements.moveCheckpoint, projection.name, Projector.version(of: projection), position)
    }

    private func write(_ units: [Unit], _ rulings: Rulings, _ projection: any Projection.Type) throws {
        var rows = UnitRows()
        for file in try files(units, rulings) { projection.write(file, to: &rows) }
        try rows.send(self)
    }

    /// The units that the log has changed behind a position, in pieces.
    private func units(behind position: Int) throws -> [[Unit]] {
        let units =
            try query(StateStatements.projectsBehind, position).map { Unit.project($0) }
            + query(StateStatements.chainsBehind, position).map { Unit.chain($0) }
        return stride(from: 0, to: units.count, by: 1000).map {
            Array(units[$0..<min($0 + 1000, units.count)])
        }
    }
}

extension StateStatements {
    static let noteMade: Statement<Void> = Statement(
        name: "note made", "INSERT INTO made (position) VALUES ($1)", isPrepared: false)
    static let made = Statement(name: "made", "SELECT position FROM made", isPrepared: false) {
        try $0.read(0, Int.self)
    }

    /// Projects with an event, a name or a decision behind a position. An event may end with what is appended behind
    /// it, which the time says.
    static let projectsBehind = Statement(
        name: "projects behind",
        """
        WITH since AS (
            SELECT coalesce((SELECT recorded_at FROM log.events WHERE position = $1 + 1), 'infinity') AS moment
        )
        SELECT DISTINCT project_id FROM events, since
        WHERE project_id IS NOT NULL AND (position > $1 OR known_from >= moment OR (known_to >= moment AND known_to < 'infinity'))
        UNION SELECT n.id FROM names AS n WHERE EXISTS (SELECT FROM decisions AS d WHERE d.position > $1 OR d.withdrawn > $1)
        """
    ) { try $0.read(0, String.self) }

    static let chainsBehind = Statement(
        name: "chains behind",
        """
        WITH since AS (
            SELECT coalesce((SELECT recorded_at FROM log.events WHERE position = $1 + 1), 'infinity') AS moment
        )
        SELECT DISTINCT chain FROM events, since
        WHERE chain IS NOT NULL AND (position > $1 OR known_from >= moment OR (known_to >= moment AND known_to < 'infinity'))
        """
    ) { try $0.read(0, Int.self) }
}
