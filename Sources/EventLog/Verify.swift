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
            if let fault = try checker.compare(withStreams: try query(Self.streamsStatement)) { throw fault }
        } catch let fault as LogFault {
            return .failure(fault)
        }
        return .success(checker.last)
    }

    static let streamsStatement = Statement(name: "streams", "SELECT stream, version FROM log.streams") {
        row in
        (stream: try row.read(0, String.self), version: try row.read(1, Int.self))
    }
}

/// Checks events as they come, from position 1 on.
struct LogChecker {
    /// The last position checked.
    private(set) var last = 0
    private var versions: [String: Int] = [:]

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
        let version = versions[event.stream, default: 0]
        guard event.version == version + 1 else {
            throw LogFault(
                position: last,
                reason: "version \(event.version) of \(event.stream) follows on version \(version)")
        }
        versions[event.stream] = event.version
    }

    /// The log must end where the streams say: a tail cut off shows here.
    func compare(withStreams streams: [(stream: String, version: Int)]) throws -> LogFault? {
        for (stream, version) in streams where versions[stream] != version {
            return LogFault(
                position: last + 1,
                reason: "\(stream) ends at version \(versions[stream] ?? 0), its head says \(version)")
        }
        return nil
    }
}
