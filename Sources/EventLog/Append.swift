import JSON
import Postgres

extension Connection {
    /// The most events that one append takes.
    public static let largestAppend = 10_000
    /// The most bytes that the payload of one event may have.
    public static let largestEvent = 1_000_000

    /// The most bytes that the payloads of one append may have together.
    public static let largestBatch = 256_000_000

    /// Appends events to streams: all or none, at positions that follow one another. When it returns they are
    /// durable; in a transaction of the caller's, when that has been committed.
    ///
    /// Texts are kept in the same transaction. The same append again adds nothing and gives the first one's
    /// positions, where its expected versions are `none` or `exact`; whether it is the same is told by streams,
    /// versions, types and data. After `PostgresError.isConnectionLost` the outcome is unknown, and the same append
    /// over another connection finds it out. Inside a transaction other writers wait until that ends.
    /// - Throws: ``EventLogError/conflict(stream:expected:actual:)`` where a stream is not as expected,
    ///   ``EventLogError/invalid(_:)`` for an append that cannot be, else `PostgresError`.
    public func append(_ appends: [StreamAppend], keeping texts: [ArticleText] = []) throws -> Appended {
        try Self.check(appends)
        // Who had to wait for others lately will not have waited for the disk when the answer comes; the wait is
        // then asked for in the same message.
        let inCompany = !isInTransaction && self[Company.self] > 0
        let answer = try readingRefusals {
            if texts.isEmpty && !inCompany {
                return try first(Self.statement(appends), bindings: bindings(appends))
            }
            var batch = Batch()
            if !texts.isEmpty { batch.add(Self.keepStatement, bindings: Self.bindings(texts)) }
            let ticket = batch.add(Self.statement(appends), bindings: bindings(appends))
            if inCompany {
                batch.endTransaction()
                batch.add(Self.flushStatement)
            }
            do {
                return try run(batch).rows(ticket).first
            } catch let error as PostgresError
                where error.statement == Self.flushStatement.name && !error.isConnectionLost
            {
                throw EventLogError.notConfirmed(error.message)
            }
        }
        guard let answer else { throw EventLogError.invalid("the log gave no answer") }
        try settle(isDurable: answer.isDurable, hasWaited: inCompany)
        return answer.appended
    }

    /// Makes appends of several writers, to one stream each, in one commit: each takes place or not by itself. Gives
    /// their places, nil for one whose stream was not as expected. When it returns they are durable.
    func append(each appends: [StreamAppend]) throws -> [Appended?] {
        try Self.check(appends)
        let answer = try readingRefusals {
            try first(Self.appendEachStatement, bindings: bindings(all: appends))
        }
        guard let answer else { throw EventLogError.invalid("the log gave no answer") }
        try settle(isDurable: answer.isDurable)
        return zip(appends, answer.places).map { append, place in
            place.map { Appended(first: $0, last: $0 + append.events.count - 1, existed: false) }
        }
    }

    /// Waits for the disk where nobody has yet, and remembers whether there was company.
    private func settle(isDurable: Bool, hasWaited: Bool = false) throws {
        if !isDurable, !hasWaited { try waitForDisk() }
        self[Company.self] = isDurable ? max(0, self[Company.self] - 1) : 16
    }

    /// Waits until what was committed is on disk; once more where the wait is broken off.
    func waitForDisk() throws {
        do {
            do { try execute(Self.flushStatement) } catch  where !error.isConnectionLost {
                try execute(Self.flushStatement)
            }
        } catch  where !error.isConnectionLost {
            throw EventLogError.notConfirmed(error.message)
        }
    }

    static let appendEachStatement = Statement(
        name: "append each", "SELECT durable, places FROM log.append($1, $2, $3, $4, $5, $6, $7, $8, true)"
    ) { row in (isDurable: try row.read(0, Bool.self), places: try row.read(1, [Int?].self)) }

    /// For how many appends to come a connection takes itself to have others beside it, as the log does.
    private enum Company: ConnectionNote {
        static let initial = 0
    }

    /// Makes errors of the log of those that its functions raise.
    func readingRefusals<Value>(_ call: () throws -> Value) throws -> Value {
        do {
            return try call()
        } catch let error as PostgresError where error.sqlState == "WM001" {
            throw Self.conflict(error) ?? error
        } catch let error as PostgresError where error.sqlState == "WM003" {
            throw EventLogError.invalid(error.message)
        }
    }

    private static func statement(_ appends: [StreamAppend]) -> Statement<LogAnswer> {
        appends.count == 1 && appends[0].events.count == 1 ? appendOneStatement : appendStatement
    }

    /// As log.append() wants it: in a transaction that goes on, alone, or in company.
    private var mode: Int32 { isInTransaction ? 0 : self[Company.self] > 0 ? 2 : 1 }

    private func bindings(_ appends: [StreamAppend]) -> Bindings {
        if appends.count == 1, appends[0].events.count == 1, let event = appends[0].events.first {
            var one = Bindings([appends[0].stream, appends[0].expected.code, event.type])
            one.append(Int32(truncatingIfNeeded: event.schemaVersion))
            one.append(text: event.data)
            one.append(text: event.metadata)
            one.append(mode)
            return one
        }
        return bindings(all: appends)
    }

    private func bindings(all appends: [StreamAppend]) -> Bindings {
        let events = appends.flatMap(\.events)
        var all = Bindings([appends.map(\.stream), appends.map(\.expected.code)])
        all.append(appends.map { Int32(truncatingIfNeeded: $0.events.count) })
        all.append(events.map(\.type))
        all.append(events.map { Int32(truncatingIfNeeded: $0.schemaVersion) })
        all.append(texts: events.map(\.data))
        all.append(texts: events.map(\.metadata))
        all.append(mode)
        return all
    }

    static let appendStatement = Statement(
        name: "append",
        """
        SELECT first_position, last_position, existed, durable
        FROM log.append($1, $2, $3, $4, $5, $6, $7, $8, false)
        """, decode: LogAnswer.init)

    static let appendOneStatement = Statement(
        name: "append one",
        "SELECT first_position, last_position, existed, durable FROM log.append_one($1, $2, $3, $4, $5, $6, $7)",
        decode: LogAnswer.init)

    static let flushStatement: Statement<Void> = Statement(name: "flush", "SELECT log.flush()")

    static func check(_ appends: [StreamAppend]) throws {
        let count = appends.reduce(0) { $0 + $1.events.count }
        guard count > 0, appends.allSatisfy({ !$0.events.isEmpty }) else {
            throw EventLogError.invalid("an append needs at least one event for each of its streams")
        }
        guard count <= largestAppend else {
            throw EventLogError.invalid(
                "an append takes at most \(largestAppend) events, this one has \(count)")
        }
        // By their bytes: to the log, texts that only look the same are two.
        guard Set(appends.map { Array($0.stream.utf8) }).count == appends.count else {
            throw EventLogError.invalid("an append names each stream once")
        }
        let names = appends.map(\.stream) + appends.flatMap { $0.events.map(\.type) }
        guard names.allSatisfy({ !$0.isEmpty && !$0.utf8.contains(0x0A) }) else {
            throw EventLogError.invalid("the names of streams and types are one line each, and not empty")
        }
        for event in appends.flatMap(\.events) where !(1...Int(Int32.max)).contains(event.schemaVersion) {
            throw EventLogError.invalid(
                "a schema version is 1 or more, that of this \(event.type) is \(event.schemaVersion)")
        }
        for case .exact(let version) in appends.map(\.expected) where version < 1 {
            throw EventLogError.invalid(
                "an exact version is 1 or more, this one is \(version); see `none` and `exists`")
        }
        let bytes = appends.reduce(0) { $0 + $1.events.reduce(0) { $0 + $1.data.count + $1.metadata.count } }
        guard bytes <= largestBatch else {
            throw EventLogError.invalid(
                "an append takes at most \(largestBatch) bytes, this one has \(bytes)")
        }
        for append in appends {
            for event in append.events where event.data.count + event.metadata.count > largestEvent {
                throw EventLogError.invalid(
                    "an event takes at most \(largestEvent) bytes; this \(event.type) for \(append.stream) has "
                        + "\(event.data.count + event.metadata.count)")
            }
        }
    }

    private static func conflict(_ error: PostgresError) -> EventLogError? {
        var stream = ""
        var expected = 0
        var actual = 0
        var scanner = JSONScanner(error.report?.detail ?? "")
        do {
            try scanner.object { key, scanner in
                switch key {
                case "stream": stream = try scanner.string()
                case "expected": expected = try scanner.integer()
                case "actual": actual = try scanner.integer()
                default: try scanner.skip()
                }
            }
        } catch { return nil }
        return .conflict(stream: stream, expected: ExpectedVersion(code: expected), actual: actual)
    }
}

/// What a function of the log that appends answers.
struct LogAnswer: Sendable {
    let appended: Appended
    /// Whether the commit waited for the disk, or will.
    let isDurable: Bool

    init(_ row: Row) throws {
        appended = Appended(first: try row[0], last: try row[1], existed: try row[2])
        isDurable = try row[3]
    }
}
