import Postgres

extension Connection {
    /// Puts events of another log, or of a backup, in as they were there: positions, ids, times and digests stay the
    /// same. They must follow one another, and the first of them on the head of this log at the latest; those that
    /// are here already must be the same and are passed over. All or none.
    ///
    /// Gives how many were added.
    /// - Throws: ``EventLogError/invalid(_:)``, which names the position, for one that does not fit.
    public func load(_ events: [StoredEvent]) throws -> Int {
        guard let first = events.first else { return 0 }
        for (event, position) in zip(events, first.position...) where event.position != position {
            throw EventLogError.invalid("position \(event.position) does not follow on \(position - 1)")
        }
        return try transaction { connection in
            try connection.execute(Self.beginLoadStatement)
            try connection.copyArchive(events)
            return try connection.readingRefusals {
                try connection.first(Self.loadArchiveStatement, first.position) ?? 0
            }
        }
    }

    private func copyArchive(_ events: [StoredEvent]) throws {
        try copyIn(
            """
            COPY pg_temp.waymark_load
                (ordinal, stream, number, type, schema_version, data, metadata, recorded_at, digest)
            FROM STDIN (FORMAT binary)
            """
        ) { writer in
            for (index, event) in events.enumerated() {
                try writer.row(
                    index + 1, event.stream, event.version, event.type,
                    Int32(truncatingIfNeeded: event.schemaVersion), JSONText(event.data),
                    JSONText(event.metadata), event.recordedAt, event.digest)
            }
        }
    }

    static let beginLoadStatement: Statement<Void> = Statement(name: "begin load", "SELECT log.begin_load()")

    static let loadArchiveStatement = Statement(name: "load archive", "SELECT added FROM log.load_archive($1)") {
        try $0.read(0, Int.self)
    }
}
