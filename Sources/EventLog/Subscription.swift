import Postgres

/// A subscriber outside the database, by name: what it has dealt with is remembered in the database, and it gets
/// each event at least once.
///
/// One consumer of a name is active at a time; others wait, and one of them goes on where it stood when it ends or
/// dies.
public struct Subscription: Sendable {
    /// Who subscribes.
    public let name: String
    private let follower: LogFollower

    /// A subscription; the follower's range says where it begins the first time, and what of the log it wants.
    public init(_ name: String, _ follower: LogFollower) {
        self.name = name
        self.follower = follower
    }

    /// Delivers events behind the checkpoint as they come, and moves it each time `deliver` returns; ends when
    /// the range does, when `deliver` gives false, or when the task is cancelled.
    ///
    /// What `deliver` dealt with before a crash, but not before the checkpoint was moved, comes once more.
    public func run(deliver: ([StoredEvent]) async throws -> Bool) async throws {
        try await follower.connected { connection in
            try await connection.execute(Connection.lockSubscriptionStatement, name)
            // Another consumer may have been active since.
            let reached = try await connection.first(Connection.subscribedStatement, name) ?? 0
            var next = max(follower.range.from, reached + 1)
            // Over this connection alone, since it holds the lock; once it is lost, another may have that.
            try await follower.follow(from: &next, over: connection) { events, last in
                let goesOn: Bool
                do {
                    goesOn = events.isEmpty ? true : try await deliver(events)
                } catch { throw DeliveryFailure(error: error) }
                try await connection.execute(Connection.checkpointStatement, name, last)
                return goesOn
            }
        }
    }
}

/// How far a subscriber has got.
public struct SubscriptionState: Hashable, Sendable {
    /// Who subscribes.
    public var name: String
    /// Up to where it has dealt with the log.
    public var position: Int
    /// When it last moved.
    public var movedAt: Timestamp
}

extension Connection {
    /// Delivers the next events to a subscriber inside the database: what `body` writes over this connection and
    /// the checkpoint are one transaction, so that it gets each event exactly once.
    ///
    /// Who comes second waits for the first. Gives the position reached.
    public func deliver(
        to name: String, limit: Int = 1000,
        body: @Sendable (isolated Connection, [StoredEvent]) throws -> Void
    ) throws -> Int {
        try transaction { connection in
            try connection.execute(Self.lockDeliveryStatement, name)
            let reached = try connection.first(Self.subscribedStatement, name) ?? 0
            let events = try connection.nextEvents(from: reached + 1, limit: limit)
            guard let last = events.last else { return reached }
            try body(connection, events)
            try connection.execute(Self.checkpointStatement, name, last.position)
            return last.position
        }
    }

    /// The subscribers there are, and how far they have got, by name.
    public func subscriptions() throws -> [SubscriptionState] { try query(Self.subscriptionsStatement) }

    static let lockSubscriptionStatement: Statement<Void> = Statement(
        name: "lock subscription",
        "SELECT pg_advisory_lock(hashtextextended('waymark subscription ' || $1, 0))")

    static let lockDeliveryStatement: Statement<Void> = Statement(
        name: "lock delivery",
        "SELECT pg_advisory_xact_lock(hashtextextended('waymark subscription ' || $1, 0))")

    static let subscribedStatement = Statement(
        name: "subscribed", "SELECT position FROM log.subscriptions WHERE name = $1"
    ) { try $0.read(0, Int.self) }

    static let checkpointStatement: Statement<Void> = Statement(
        name: "move subscription", "SELECT log.checkpoint($1, $2)")

    static let subscriptionsStatement = Statement(
        name: "subscriptions", "SELECT name, position, moved_at FROM log.subscriptions ORDER BY name"
    ) { row in SubscriptionState(name: try row[0], position: try row[1], movedAt: try row[2]) }
}
