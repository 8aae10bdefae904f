/// Which statements a connection has prepared, and under which names.
struct PreparedStatements {
    private struct Key: Hashable {
        let sql: String
        // The same SQL with other types is another statement to the server.
        let types: [TypeID]
    }

    /// Beyond this many the rest run unprepared: SQL made up anew each time must not fill the server.
    private static let limit = 500

    private var names: [Key: String] = [:]
    private var made = 0

    func name(of command: Command) -> String? {
        names[Key(sql: command.sql, types: command.bindings.types)]
    }

    /// A name not used before; nil when there are enough.
    mutating func freshName() -> String? {
        guard names.count < Self.limit else { return nil }
        made += 1
        return "waymark_\(made)"
    }

    mutating func keep(_ name: String, for command: Command) {
        names[Key(sql: command.sql, types: command.bindings.types)] = name
    }

    mutating func discard(_ command: Command) {
        names[Key(sql: command.sql, types: command.bindings.types)] = nil
    }

    /// Drops a statement that the server no longer takes, because it is gone or a table has changed under it.
    /// Tells whether it should be tried again.
    mutating func forgets(_ command: Command, after error: PostgresError, retrying: Bool) -> Bool {
        guard ["0A000", "26000"].contains(error.sqlState) else { return false }
        let known = names.removeValue(forKey: Key(sql: command.sql, types: command.bindings.types))
        return known != nil && retrying
    }
}
