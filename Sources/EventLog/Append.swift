import JSON
import Postgres

extension Connection {
    /// The most events that one append takes.
    public static let largestAppend = 10_000
    /// The most bytes that the payload of one event may have.
    public static let largestEvent = 1_000_000

    /// Appends events to streams: all or none, at positions that follow one another.
    ///
    /// The same append again adds nothing and gives the first one's positions, where its expected versions are
    /// `none` or `exact`; whether it is the same is told by streams, versions, types and data. Inside a transaction other
    /// writers wait until it ends.
    /// - Throws: ``EventLogError/conflict(stream:expected:actual:)`` where a stream is not as expected,
    ///   ``EventLogError/invalid(_:)`` for an append that cannot be, else `PostgresError`.
    public func append(_ appends: [StreamAppend]) throws -> Appended {
        try Self.check(appends)
        do {
            guard let appended = try query(Self.appendStatement, bindings: Self.bindings(appends)).first
            else {
                throw EventLogError.invalid("log.append gave no answer")
            }
            return appended
        } catch let error as PostgresError where error.sqlState == "WM001" {
            throw Self.conflict(error) ?? error
        }
    }

    static let appendStatement = Statement(
        name: "append",
        "SELECT first_position, last_position, existed FROM log.append($1, $2, $3, $4, $5, $6, $7)"
    ) { row in
        Appended(first: try row[0], last: try row[1], existed: try row[2])
    }

    private static func bindings(_ appends: [StreamAppend]) -> Bindings {
        var streams: [Int32] = []
        var events: [NewEvent] = []
        for (index, append) in appends.enumerated() {
            streams += append.events.map { _ in Int32(index + 1) }
            events += append.events
        }
        return Bindings([
            appends.map(\.stream), appends.map(\.expected.code), streams, events.map(\.type),
            events.map { Int32($0.schemaVersion) }, events.map { String(decoding: $0.data, as: UTF8.self) },
            events.map { String(decoding: $0.metadata, as: UTF8.self) },
        ])
    }

    private static func check(_ appends: [StreamAppend]) throws {
        let count = appends.reduce(0) { $0 + $1.events.count }
        guard count > 0, appends.allSatisfy({ !$0.events.isEmpty }) else {
            throw EventLogError.invalid("an append needs at least one event for each of its streams")
        }
        guard count <= largestAppend else {
            throw EventLogError.invalid(
                "an append takes at most \(largestAppend) events, this one has \(count)")
        }
        guard Set(appends.map(\.stream)).count == appends.count else {
            throw EventLogError.invalid("an append names each stream once")
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
