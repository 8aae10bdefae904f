import Postgres

extension Connection {
    /// The head of what no crash can take back: the last position that is on disk, with all before it.
    ///
    /// An append becomes visible a moment before it is durable. Whoever tells the world outside the database what
    /// the log holds goes no further than this; inside the database nothing need be waited for, since what is
    /// written there later gets to the disk later, too.
    public func durableHead() throws -> Int {
        guard let (head, isFlushed) = try first(Self.durableHeadStatement) else { return 0 }
        if !isFlushed { try execute(Self.flushStatement) }
        return head
    }

    /// The end of the write-ahead log is looked up after the snapshot is taken: the commits that the snapshot
    /// sees lie before it. A standby is sent only what is on disk already.
    static let durableHeadStatement = Statement(
        name: "durable head",
        """
        SELECT coalesce((SELECT position FROM log.events ORDER BY position DESC LIMIT 1), 0),
               CASE WHEN pg_is_in_recovery() THEN true
                    ELSE pg_current_wal_insert_lsn() <= pg_current_wal_flush_lsn() END
        """
    ) { row in (try row.read(0, Int.self), try row.read(1, Bool.self)) }
}

/// Follows the log: what is there first, then what comes, each position once and in order.
///
/// It outlives the connection: when that breaks, or the server is restarted, it connects again and goes on behind
/// the last event that was delivered. Positions have no gap, so nothing can be missed; the notification that wakes
/// it only spares the wait, and it looks by itself every second.
public struct LogFollower: Sendable {
    private let open: @Sendable () async throws -> Connection
    /// What is asked for.
    public var range: LogRange
    /// Hears why the connection broke or could not be made, each time it is tried again.
    public var onTrouble: @Sendable (any Error) -> Void = { _ in }

    /// How many positions are read at once.
    private static let batch = 1000
    private static let longestPause = Duration.seconds(5)

    /// Follows a range; `open` makes a connection, the first one and each that is needed later.
    public init(_ range: LogRange = LogRange(), open: @escaping @Sendable () async throws -> Connection) {
        self.range = range
        self.open = open
    }

    /// Delivers events as they come, with the position up to which all has been looked at, until the range is at
    /// its end, `deliver` gives false, or the task is cancelled.
    /// - Throws: what `deliver` throws, and what `open` and the database throw other than for want of a connection.
    public func follow(deliver: ([StoredEvent], Int) async throws -> Bool) async throws {
        var next = range.from
        try await connected { connection in
            try await follow(from: &next, over: connection) { events, last in
                do { return try await deliver(events, last) } catch { throw DeliveryFailure(error: error) }
            }
        }
    }

    /// The same over one connection for as long as that holds; `next` is the position to go on from.
    func follow(
        from next: inout Int, over connection: Connection, deliver: ([StoredEvent], Int) async throws -> Bool
    ) async throws {
        while next <= range.to, !Task.isCancelled {
            let head = min(try await connection.durableHead(), range.to)
            if next > head {
                _ = try await connection.waitForNotification(timeoutMilliseconds: 1000)
                // One look is enough for all that have come.
                while try await connection.waitForNotification(timeoutMilliseconds: 0) != nil {}
                continue
            }
            let last = min(head, next + Self.batch - 1)
            let part = LogRange(from: next, to: last, type: range.type, stream: range.stream)
            let events = try await connection.run { connection in
                var events: [StoredEvent] = []
                try connection.readLog(part) { events.append($0) }
                return events
            }
            let goesOn = try await deliver(events, last)
            next = last + 1
            if !goesOn { return }
        }
    }

    /// Does the work over a connection that listens, and again over another one whenever that is lost.
    func connected(_ work: (Connection) async throws -> Void) async throws {
        var pause = Duration.milliseconds(50)
        while !Task.isCancelled {
            do {
                let connection = try await open()
                try await connection.listen("waymark_log")
                pause = .milliseconds(50)
                return try await work(connection)
            } catch let error as PostgresError where error.isOutage {
                onTrouble(error)
                try await Task.sleep(for: pause)
                pause = min(pause * 2, Self.longestPause)
            } catch let failure as DeliveryFailure {
                throw failure.error
            }
        }
    }
}

/// What the receiver of events threw: not to be taken for trouble with the log's own connection.
struct DeliveryFailure: Error {
    let error: any Error
}

extension PostgresError {
    /// Whether there is no server to talk to for the moment: the connection broke, the server goes down or comes up
    /// (class 57P), or it has no connection left (53300).
    var isOutage: Bool {
        isConnectionLost || kind == .connectionFailed || sqlState == "53300"
            || sqlState?.hasPrefix("57P") == true
    }
}
