import Postgres

extension Connection {
    /// Puts events of another log in, as they were there: positions, ids, times and digests stay the same. They
    /// must follow on the head of this log; those that are here already must be equal and are passed over.
    ///
    /// Takes at most ``largestAppend`` events, all or none. Gives how many were added.
    /// - Throws: ``EventLogError/invalid(_:)`` naming the position for one that doesn't fit.
    public func load(_ events: [StoredEvent]) throws -> Int {
        guard events.count <= Self.largestAppend else {
            throw EventLogError.invalid("at most \(Self.largestAppend) events are loaded at once")
        }
        return try transaction { connection in
            try connection.execute("SELECT pg_advisory_xact_lock(hashtextextended('waymark log', 0))")
            let head = try connection.head()
            let fresh = events.filter { $0.position > head }
            try connection.compare(events.filter { $0.position <= head })
            for (event, position) in zip(fresh, (head + 1)...) where event.position != position {
                throw EventLogError.invalid(
                    "position \(event.position) does not follow on this log, whose next is \(position)")
            }
            try connection.insert(fresh)
            return fresh.count
        }
    }

    private func compare(_ events: [StoredEvent]) throws {
        guard let first = events.map(\.position).min(), let last = events.map(\.position).max() else {
            return
        }
        let stored = try nextEvents(from: first, to: last, limit: last - first + 1)
        for event in events {
            let place = event.position - first
            guard stored.indices.contains(place), stored[place] == event else {
                throw EventLogError.invalid("position \(event.position) holds another event in this log")
            }
        }
    }

    private func insert(_ events: [StoredEvent]) throws {
        if events.isEmpty { return }
        try execute(Self.loadStreamsStatement, events.map(\.stream), events.map(\.version))
        try execute(
            Self.loadStatement, events.map(\.position), events.compactMap { UUIDBytes($0.eventID) },
            events.map(\.stream), events.map(\.version), events.map(\.type),
            events.map { Int32(clamping: $0.schemaVersion) }, events.map(\.recordedAt),
            events.map { JSONText($0.data) }, events.map { JSONText($0.metadata) }, events.map(\.digest))
    }

    static let loadStatement: Statement<Void> = Statement(
        name: "load",
        """
        INSERT INTO log.events (\(StoredEvent.columns))
        SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::bigint[], $5::text[], $6::integer[],
                             $7::timestamptz[], $8::json[], $9::json[], $10::bytea[])
        """)

    static let loadStreamsStatement: Statement<Void> = Statement(
        name: "load streams",
        """
        INSERT INTO log.streams (stream, version)
        SELECT stream, max(version) FROM unnest($1::text[], $2::bigint[]) AS t (stream, version) GROUP BY stream
        ON CONFLICT (stream) DO UPDATE SET version = excluded.version
        """)
}
