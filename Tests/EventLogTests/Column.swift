import Postgres

extension Connection {
    /// The first column of an answer, as text.
    func column(_ sql: String) throws -> [String] {
        try query(Statement(sql, isPrepared: false) { try $0.read(0, String.self) })
    }

    /// What the server says to a script: the code of its error, nil where there is none.
    func refusal(of script: String) -> String? {
        do throws(PostgresError) {
            try execute(script: script)
            return nil
        } catch {
            return error.sqlState ?? "\(error)"
        }
    }

    /// Disables what keeps the log as it is, as only its owner can.
    func disarm() throws {
        for table in ["events", "streams", "articles", "partitions", "tree", "heads"] {
            try execute(script: "ALTER TABLE log.\(table) DISABLE TRIGGER ALL")
        }
    }

    /// Makes digests, tree and head fit what the events say now, as one would who forges the whole log.
    func rehash() throws {
        try execute(
            script: """
                UPDATE log.events SET digest = log.digest(position, event_id, stream, version, type, schema_version,
                    (extract(epoch FROM recorded_at) * 1000000)::bigint, data::text, metadata::text);
                DELETE FROM log.tree;
                DELETE FROM log.heads;
                SELECT log.seal();
                """)
    }
}
