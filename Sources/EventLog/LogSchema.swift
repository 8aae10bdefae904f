import Crypto
import Postgres
import Schema

extension Connection {
    /// Brings the schema of the log up to this program: applies the files that are missing, in one transaction, while
    /// others that want the same wait; lets roles use the log, see ``admit(_:)``, and does what the caller adds.
    ///
    /// Gives the names of the files applied now. Safe to call at every start.
    /// - Throws: ``EventLogError/schemaChanged(file:)`` and ``EventLogError/schemaNewer(file:)``.
    @discardableResult
    public func migrateLog(
        _ files: [SchemaFile] = SchemaFile.log, admitting roles: [String] = [],
        adding more: (@Sendable (isolated Connection) throws -> Void)? = nil
    ) throws -> [String] {
        if try roles.isEmpty && more == nil && missing(files).isEmpty { return [] }
        return try transaction { connection in
            try connection.execute(Self.schemaLockStatement)
            try connection.execute(script: Self.bookkeeping)
            let missing = try connection.missing(files)
            for file in missing {
                try connection.execute(script: file.sql)
                try connection.execute(Self.recordFileStatement, file.name, Self.checksum(file))
            }
            for role in roles { try connection.admit(role) }
            try more?(connection)
            return missing.map(\.name)
        }
    }

    /// Whether the log is there and as this program needs it.
    /// - Throws: as ``migrateLog(_:)``.
    public func isLogCurrent() throws -> Bool { try missing(SchemaFile.log).isEmpty }

    /// Lets a role read the log and append to it, and make the schemas of the projected state; nothing else.
    public func admit(_ role: String) throws { try execute(Self.admitStatement, role) }

    static let admitStatement: Statement<Void> = Statement(name: "admit", "SELECT log.admit($1)")

    /// The files that have yet to be applied. What has been applied must be the same, in the same order.
    private func missing(_ files: [SchemaFile]) throws -> [SchemaFile] {
        guard try first(Self.isMadeStatement) == true else { return files }
        let applied = try query(Self.appliedStatement)
        for (index, (name, checksum)) in applied.enumerated() {
            guard index < files.count, files[index].name == name else {
                throw EventLogError.schemaNewer(file: name)
            }
            guard Self.checksum(files[index]) == checksum else {
                throw EventLogError.schemaChanged(file: name)
            }
        }
        return Array(files.dropFirst(applied.count))
    }

    private static func checksum(_ file: SchemaFile) -> [UInt8] {
        Array(SHA256.hash(data: Array(file.sql.utf8)))
    }

    /// What remembers the files; the one table that is not made by one of them.
    private static let bookkeeping = """
        CREATE SCHEMA IF NOT EXISTS log;
        CREATE TABLE IF NOT EXISTS log.schema_files (
            name text PRIMARY KEY, checksum bytea NOT NULL, applied_at timestamptz NOT NULL DEFAULT now());
        """

    static let schemaLockStatement: Statement<Void> = Statement(
        name: "lock schema", "SELECT pg_advisory_xact_lock(hashtextextended('waymark schema', 0))")

    private static let isMadeStatement = Statement(
        name: "schema made", "SELECT to_regclass('log.schema_files') IS NOT NULL"
    ) { try $0.read(0, Bool.self) }

    static let appliedStatement = Statement(
        name: "applied", "SELECT name, checksum FROM log.schema_files ORDER BY name"
    ) { row in (try row.read(0, String.self), try row.read(1, [UInt8].self)) }

    static let recordFileStatement: Statement<Void> = Statement(
        name: "record file", "INSERT INTO log.schema_files (name, checksum) VALUES ($1, $2)")
}

extension Connection {
    /// Whether the database holds a log.
    public func hasLog() throws -> Bool { try first(Self.hasLogStatement) ?? false }

    static let hasLogStatement = Statement(
        name: "has log", "SELECT to_regclass('log.events') IS NOT NULL"
    ) { try $0.read(0, Bool.self) }
}
