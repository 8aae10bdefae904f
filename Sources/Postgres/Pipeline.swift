/// Pairs what was sent into a pipeline with what comes back, in order. A pure value: it knows no socket.
struct PipelineLedger {
    /// What an answer belongs to.
    enum Entry {
        case preparation(Command)
        case statement(Command)
        case end
    }

    private var expected: [Entry] = []
    private var next = 0
    private(set) var answers: [ResultSet] = []
    private(set) var fault: PostgresError?
    /// The statement whose preparation or execution failed.
    private(set) var faulty: Command?

    mutating func expect(_ entry: Entry) { expected.append(entry) }

    /// Whether everything sent so far has been answered.
    var isSettled: Bool { next == expected.count }

    /// Takes a result, or the nil that ends each answer but the last.
    mutating func take(_ result: ResultSet?, fault describe: (ResultSet) -> PostgresError) {
        guard next < expected.count else { return }
        guard let result else {
            next += 1
            return
        }
        switch (expected[next], result.status) {
        case (.end, .sync): next += 1
        case (_, .skipped): break
        case (.preparation(let command), .failed), (.statement(let command), .failed):
            fault = fault ?? describe(result).naming(command.name)
            faulty = faulty ?? command
        case (.statement, _): answers.append(result)
        default: break
        }
    }
}

extension Connection {
    /// Sends all statements of a batch at once and returns their answers: one round trip, not one for each.
    ///
    /// They are one transaction, unless one is open already or the batch says otherwise: the first error is thrown
    /// and all is undone. Of a batch of several transactions each is done or undone by itself.
    /// Sizes don't matter: answers are read while statements are still being written.
    public func run(_ batch: Batch) throws(PostgresError) -> Batch.Answers {
        if batch.count == 0 { return Batch.Answers(results: []) }
        // Once half of a batch is on its way, there is no taking it back.
        for command in batch.commands {
            try command.bindings.check()
            if command.sql.drop(while: \.isWhitespace).prefix(4).lowercased() == "copy" { throw .copyInBatch }
        }
        let ledger = try sendAll(batch)
        guard let fault = ledger.fault else { return Batch.Answers(results: ledger.answers) }
        // Of several transactions some may be done: only one is run again, but a statement that is gone is forgotten.
        guard let faulty = ledger.faulty, forgets(faulty, after: fault), batch.ends.isEmpty else { throw fault }
        let second = try sendAll(batch)
        if let fault = second.fault { throw fault }
        return Batch.Answers(results: second.answers)
    }

    private func sendAll(_ batch: Batch) throws(PostgresError) -> PipelineLedger {
        var ledger = PipelineLedger()
        var fresh: [Command] = []
        try link.enterPipeline()
        for (index, command) in batch.commands.enumerated() {
            if batch.ends.contains(index) {
                try link.syncPipeline()
                ledger.expect(.end)
            }
            let name = try name(for: command) { name throws(PostgresError) in
                try link.prepare(name, command.sql, command.bindings.types)
                ledger.expect(.preparation(command))
                fresh.append(command)
            }
            try link.send(prepared: name, sql: command.sql, command.bindings)
            ledger.expect(.statement(command))
            while try link.flush() { try exchange(&ledger, toWrite: true) }
        }
        try link.syncPipeline()
        ledger.expect(.end)
        while try link.flush() { try exchange(&ledger, toWrite: true) }
        while !ledger.isSettled { try exchange(&ledger, toWrite: false) }
        try link.exitPipeline()
        // Some may have been skipped and not be there; to prepare one anew costs less than to find out.
        if ledger.fault != nil { fresh.forEach { discard($0) } }
        return ledger
    }

    /// Takes in what has arrived; waits first if nothing has. Reading while there is something to write is
    /// what keeps both ends from waiting for each other with full buffers.
    private func exchange(_ ledger: inout PipelineLedger, toWrite: Bool) throws(PostgresError) {
        if toWrite || link.isBusy {
            if Readiness.wait(try link.socket, toWrite: toWrite).toRead { try link.consumeInput() }
        }
        while !ledger.isSettled, !link.isBusy {
            let result = try link.nextResult()
            // One that came in disguise: libpq knows no way out of it.
            if result?.status == .copyIn || result?.status == .copyOut {
                link.close()
                throw .copyInBatch
            }
            ledger.take(result, fault: fault)
        }
    }
}

extension PostgresError {
    fileprivate static var copyInBatch: PostgresError {
        .usage("COPY can't be part of a batch; it goes by copyIn and copyOut")
    }
}
