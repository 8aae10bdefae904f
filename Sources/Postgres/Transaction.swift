/// How much of other transactions a transaction sees.
public enum Isolation: String, Sendable {
    /// What was committed before each statement.
    case readCommitted = "READ COMMITTED"
    /// What was committed before the first statement.
    case repeatableRead = "REPEATABLE READ"
    /// As if transactions ran one after the other; some then fail with `isSerializationFailure`.
    case serializable = "SERIALIZABLE"
}

extension Connection {
    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// The body doesn't suspend, so no other task's statement can come in between. Throws what the body
    /// throws, and an error of kind `usage` when the body swallowed a failed statement's error, since then
    /// nothing was committed. After `isConnectionLost` the outcome is unknown and must be looked up.
    public func transaction<Value: Sendable>(
        _ isolation: Isolation = .readCommitted, readOnly: Bool = false,
        _ body: @Sendable (isolated Connection) throws -> Value
    ) throws -> Value {
        guard !isInTransaction else { throw PostgresError.usage("a transaction runs already; use savepoint") }
        try execute(
            script: "BEGIN ISOLATION LEVEL \(isolation.rawValue) \(readOnly ? "READ ONLY" : "READ WRITE")")
        isInTransaction = true
        defer { isInTransaction = false }
        let value: Value
        do {
            value = try body(self)
        } catch {
            // The body's error says more than that of a rollback on a broken connection.
            try? execute(script: "ROLLBACK")
            throw error
        }
        try link.send(script: "COMMIT")
        guard try collect().commandTag == "COMMIT" else {
            throw PostgresError.usage("a statement in the transaction had failed, so nothing was committed")
        }
        return value
    }

    /// Runs `body` inside a transaction so that its work alone is undone when it throws.
    public func savepoint<Value: Sendable>(
        _ body: (isolated Connection) throws -> Value
    ) throws -> Value {
        try execute(script: "SAVEPOINT waymark")
        do {
            let value = try body(self)
            try execute(script: "RELEASE SAVEPOINT waymark")
            return value
        } catch {
            try? execute(script: "ROLLBACK TO SAVEPOINT waymark; RELEASE SAVEPOINT waymark")
            throw error
        }
    }
}
