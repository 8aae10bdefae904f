import Postgres

/// What is wrong with the log, and where.
public struct LogFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The first bad position.
    public var position: Int
    /// What is wrong there.
    public var reason: String

    /// Something wrong at a position.
    public init(position: Int, reason: String) {
        self.position = position
        self.reason = reason
    }

    /// Place and reason, in one line.
    public var description: String { "position \(position): \(reason)" }
}

extension Connection {
    /// Checks the whole log in one snapshot: positions without gap, ids, digests, and the versions of each stream.
    ///
    /// `progress` hears the position reached, now and then. Gives the number of events, or the first fault.
    public func verifyLog(progress: (Int) -> Void = { _ in }) throws -> Result<Int, LogFault> {
        var checker = LogChecker()
        do {
            try readLog { event in
                try checker.check(event)
                if event.position % 1000 == 0 { progress(event.position) }
            }
            if let fault = try first(Self.headFaultStatement) { throw fault }
        } catch let fault as LogFault {
            return .failure(fault)
        }
        return .success(checker.last)
    }

    /// Streams whose events are not versions 1, 2, 3 … up to the version that the stream's head says.
    static let headFaultStatement = Statement(
        name: "head fault",
        """
        SELECT coalesce(e.first, (SELECT max(position) FROM log.events) + 1, 1), stream, coalesce(e.version, 0),
               coalesce(e.count, 0), coalesce(s.version, 0)
        FROM (
            SELECT stream, min(position) AS first, max(version) AS version, count(*) AS count
            FROM log.events GROUP BY stream
        ) AS e
        FULL JOIN log.streams AS s USING (stream)
        WHERE e.version IS DISTINCT FROM s.version OR e.count <> e.version
        ORDER BY 1
        LIMIT 1
        """
    ) { row in
        let (stream, version) = (try row.read(1, String.self), try row.read(2, Int.self))
        let (count, head) = (try row.read(3, Int.self), try row.read(4, Int.self))
        return LogFault(
            position: try row[0],
            reason: "\(stream) has \(count) events up to version \(version), its head says \(head)")
    }
}

/// Checks events as they come, from position 1 on.
struct LogChecker {
    /// The last position checked.
    private(set) var last = 0

    /// Throws what is wrong with the next event.
    mutating func check(_ event: StoredEvent) throws(LogFault) {
        guard event.position == last + 1 else {
            throw LogFault(
                position: last + 1, reason: "the event is missing; the next one is \(event.position)")
        }
        last = event.position
        guard event.digest == event.expectedDigest else {
            throw LogFault(position: last, reason: "the digest does not match what is stored")
        }
        guard event.eventID == event.expectedEventID else {
            throw LogFault(position: last, reason: "the event id does not follow from stream and version")
        }
    }
}
