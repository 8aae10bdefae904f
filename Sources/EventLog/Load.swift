import Postgres

extension Connection {
    /// Puts events of another log, or of a backup, in as they were there: positions, ids, times and digests stay the
    /// same. They must follow one another, and the first of them on the head of this log at the latest; those that
    /// are here already must be the same and are passed over. All or none.
    ///
    /// Takes at most ``largestAppend`` events. `withTexts` says whether the texts of the articles among them have been
    /// kept. Gives how many were added.
    /// - Throws: ``EventLogError/invalid(_:)``, which names the position, for one that does not fit.
    public func load(_ events: [StoredEvent], withTexts: Bool = false) throws -> Int {
        guard let first = events.first else { return 0 }
        guard events.count <= Self.largestAppend else {
            throw EventLogError.invalid("at most \(Self.largestAppend) events are loaded at once")
        }
        for (event, position) in zip(events, first.position...) where event.position != position {
            throw EventLogError.invalid("position \(event.position) does not follow on \(position - 1)")
        }
        return try transaction { connection in
            try connection.execute(Self.beginLoadStatement)
            try connection.copyArchive(events)
            return try connection.readingRefusals {
                try connection.first(Self.loadArchiveStatement, first.position, withTexts) ?? 0
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

    /// The positions that came from elsewhere without the texts of their articles.
    public func importedWithoutTexts() throws -> [ClosedRange<Int>] { try query(Self.importsStatement) }

    static let importsStatement = Statement(
        name: "imports", "SELECT first_position, last_position FROM log.imports ORDER BY first_position"
    ) { row in
        let (first, last) = (try row.read(0, Int.self), try row.read(1, Int.self))
        return first...max(first, last)
    }

    static let beginLoadStatement: Statement<Void> = Statement(name: "begin load", "SELECT log.begin_load()")

    static let loadArchiveStatement = Statement(
        name: "load archive", "SELECT added FROM log.load_archive($1, $2)"
    ) {
        try $0.read(0, Int.self)
    }
}
