extension Connection {
    /// Runs a statement and hands over its rows as they arrive, however many: only a few are in memory at once.
    ///
    /// When `body` throws, the statement is cancelled and the error passed on; inside a transaction that leaves
    /// the transaction failed. The body can't use the connection, which is busy with the answer.
    public func forEach<Output>(
        _ statement: Statement<Output>, _ values: any PostgresValue..., body: (Output) throws -> Void
    ) throws {
        try forEach(statement, bindings: Bindings(values), body: body)
    }

    /// Runs a statement and hands over its rows as they arrive, however many.
    public func forEach<Output>(
        _ statement: Statement<Output>, bindings: Bindings, body: (Output) throws -> Void
    ) throws {
        let command = Command(statement, bindings)
        var started = false
        let visit = { (row: Row) in
            started = true
            try body(try statement.decode(row))
        }
        do {
            try stream(command, visit)
        } catch let error as PostgresError where !started && forgets(command, after: error) {
            try stream(command, visit)
        }
    }

    private func stream(_ command: Command, _ visit: (Row) throws -> Void) throws {
        do {
            try send(command)
            try link.streamRows()
        } catch {
            throw error.naming(command.name)
        }
        var failure: (any Error)?
        while let result = try link.nextResult() {
            switch result.status {
            case .failed: failure = failure ?? fault(result).naming(command.name)
            case .copyIn, .copyOut:
                let refusal = try refuseCopy(result)
                failure = failure ?? refusal
            case .partialRows where failure == nil:
                do {
                    for index in 0..<result.rowCount { try visit(Row(result: result, index: index)) }
                } catch {
                    failure = error
                    canceller.cancel()
                }
            default: break
            }
        }
        if let failure { throw failure }
    }
}
