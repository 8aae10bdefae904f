import Postgres

/// Appends batch after batch by COPY, each batch one commit: for loads and archives.
///
/// The rows of one batch travel over one connection while the batch before it is put into the log over the other, so
/// that only the latter is done under the lock of the log. Each batch has all that ``Connection/append(_:keeping:)``
/// promises: all or none, expected versions, the same again gives the first one's positions.
public struct BulkAppender: Sendable {
    private let connections: [Connection]

    /// Uses these connections, at least one; two are best.
    public init(_ connections: [Connection]) { self.connections = connections }

    /// Appends the batches in their order and tells of each, in order, once it is durable.
    ///
    /// What was told of stays where a later batch fails.
    /// - Throws: as ``Connection/append(_:keeping:)``.
    public func append(
        _ batches: some Sequence<[StreamAppend]>, appended: (Appended) throws -> Void = { _ in }
    ) async throws {
        guard !connections.isEmpty else { throw EventLogError.invalid("a load needs a connection") }
        try await withThrowingTaskGroup(of: (number: Int, connection: Int, outcome: Appended).self) { group in
            // Who may put its batch into the log: the one whose number it is.
            let turn = Turn()
            var idle = Array(connections.indices.reversed())
            var told = 0
            var done: [Int: Appended] = [:]
            func tell() async throws {
                guard let (number, connection, outcome) = try await group.next() else { return }
                idle.append(connection)
                done[number] = outcome
                while let next = done.removeValue(forKey: told) {
                    told += 1
                    try appended(next)
                }
            }
            var started = 0
            for batch in batches {
                try Connection.check(batch)
                while idle.isEmpty { try await tell() }
                let (number, free) = (started, idle.removeLast())
                let connection = connections[free]
                group.addTask {
                    do {
                        return (number, free, try await connection.load(batch, number: number, turn: turn))
                    } catch {
                        await turn.fail(error)
                        throw error
                    }
                }
                started += 1
            }
            while told < started { try await tell() }
        }
    }
}

/// Lets batches into the log one after the other, in the order of their numbers.
private actor Turn {
    private var number = 0
    private var failure: (any Error)?
    private var waiting: [Int: CheckedContinuation<Void, any Error>] = [:]

    /// Returns when all batches with lower numbers are in the log; throws where one of them failed.
    func wait(_ wanted: Int) async throws {
        if let failure { throw failure }
        if number == wanted { return }
        try await withCheckedThrowingContinuation { waiting[wanted] = $0 }
    }

    func pass() {
        number += 1
        waiting.removeValue(forKey: number)?.resume()
    }

    func fail(_ error: any Error) {
        failure = failure ?? error
        for one in waiting.values { one.resume(throwing: error) }
        waiting = [:]
    }
}

extension Connection {
    /// One batch: its rows into a table of the session, and when its turn has come, from there into the log.
    fileprivate func load(_ batch: [StreamAppend], number: Int, turn: Turn) async throws -> Appended {
        let answer: LogAnswer
        do {
            try execute(script: "BEGIN; SELECT log.begin_load()")
            try copyLoad(batch)
            try await turn.wait(number)
            answer = try readingRefusals {
                guard let answer = try first(Self.loadStatement, bindings: Self.bindings(batch)) else {
                    throw EventLogError.invalid("log.load gave no answer")
                }
                return answer
            }
            try execute(script: "COMMIT")
        } catch {
            // The error says more than that of a rollback on a broken connection.
            try? execute(script: "ROLLBACK")
            throw error
        }
        await turn.pass()
        if !answer.isDurable { try waitForDisk() }
        return answer.appended
    }

    private func copyLoad(_ batch: [StreamAppend]) throws {
        try copyIn(
            """
            COPY pg_temp.waymark_load (ordinal, stream, number, type, schema_version, data, metadata)
            FROM STDIN (FORMAT binary)
            """
        ) { writer in
            var ordinal = 0
            for append in batch {
                for (index, event) in append.events.enumerated() {
                    ordinal += 1
                    try writer.row(
                        ordinal, append.stream, index + 1, event.type,
                        Int32(truncatingIfNeeded: event.schemaVersion), JSONText(event.data),
                        JSONText(event.metadata))
                }
            }
        }
    }

    private static func bindings(_ batch: [StreamAppend]) -> Bindings {
        Bindings([
            batch.map(\.stream), batch.map(\.expected.code),
            batch.map { Int32(truncatingIfNeeded: $0.events.count) },
        ])
    }

    static let loadStatement = Statement(
        name: "load", "SELECT first_position, last_position, existed, durable FROM log.load($1, $2, $3)",
        decode: LogAnswer.init)
}
