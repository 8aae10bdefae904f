import Postgres

/// Which events of the log are asked for.
public struct LogRange: Hashable, Sendable {
    /// The first position.
    public var from = 1
    /// The last position.
    public var to = Int.max
    /// Only events of this type.
    public var type: String?
    /// Only events of this stream.
    public var stream: String?

    /// Whether the last comes first.
    public var isBackward = false

    /// Part of the log; all of it, forward, unless told.
    public init(
        from: Int = 1, to: Int = .max, type: String? = nil, stream: String? = nil, isBackward: Bool = false
    ) {
        self.from = from
        self.to = to
        self.type = type
        self.stream = stream
        self.isBackward = isBackward
    }
}

extension Connection {
    /// The position of the last event; 0 while the log is empty.
    public func head() throws -> Int { try first(Self.headStatement) ?? 0 }

    /// Hands over events in the order of the log, or against it, at most so many, few of them in memory at once.
    public func readLog(
        _ range: LogRange = LogRange(), limit: Int? = nil, body: (StoredEvent) throws -> Void
    ) throws {
        let statement = Self.readStatement(ofStream: range.stream != nil, backward: range.isBackward)
        var bindings = Bindings([range.from, range.to, range.type, limit])
        if let stream = range.stream { bindings.append(stream) }
        try forEach(statement, bindings: bindings, body: body)
    }

    /// The next events from a position on, at most so many.
    public func nextEvents(from position: Int, to last: Int = .max, limit: Int) throws -> [StoredEvent] {
        try query(Self.nextStatement, position, last, limit)
    }

    /// The events of several streams, of one type where that is given: by stream, in their order.
    public func events(ofStreams streams: [String], type: String? = nil) throws -> [String: [StoredEvent]] {
        Dictionary(grouping: try query(Self.streamsStatement, streams, type), by: \.stream)
    }

    /// The version of a stream's last event; 0 where it has none.
    public func version(ofStream stream: String) throws -> Int {
        try first(Self.versionStatement, stream) ?? 0
    }

    /// Which of the streams have events.
    public func existing(streams: [String]) throws -> Set<String> {
        Set(try query(Self.existingStatement, streams))
    }

    static let headStatement = Statement(
        name: "head", "SELECT position FROM log.events ORDER BY position DESC LIMIT 1"
    ) { try $0.read(0, Int.self) }

    /// A stream has an index, over its hash; for a type the log is gone through.
    static func readStatement(ofStream: Bool, backward: Bool) -> Statement<StoredEvent> {
        let stream = "AND hashtextextended(stream, 0) = hashtextextended($5, 0) AND stream = $5"
        return Statement(
            name: "read",
            """
            SELECT \(StoredEvent.columns) FROM log.events
            WHERE position BETWEEN $1 AND $2 AND ($3::text IS NULL OR type = $3) \(ofStream ? stream : "")
            ORDER BY position \(backward ? "DESC" : "")
            LIMIT $4
            """, decode: StoredEvent.init)
    }

    static let nextStatement = Statement(
        name: "next",
        "SELECT \(StoredEvent.columns) FROM log.events WHERE position BETWEEN $1 AND $2 ORDER BY position LIMIT $3",
        decode: StoredEvent.init)

    static let streamsStatement = Statement(
        name: "events of streams",
        """
        SELECT \(StoredEvent.columns) FROM log.events
        WHERE hashtextextended(stream, 0) = ANY (ARRAY(SELECT hashtextextended(s, 0) FROM unnest($1::text[]) AS s))
          AND stream = ANY ($1) AND ($2::text IS NULL OR type = $2)
        ORDER BY position
        """, decode: StoredEvent.init)

    static let versionStatement = Statement(
        name: "version", "SELECT version FROM log.streams WHERE stream = $1"
    ) { try $0.read(0, Int.self) }

    static let existingStatement = Statement(
        name: "existing", "SELECT stream FROM log.streams WHERE stream = ANY ($1)"
    ) { try $0.read(0, String.self) }
}
