import Crypto
import JSON
import Postgres

extension Connection {
    /// SHA-256 in hexadecimal over all rows of the state in a fixed order: equal for equal projected state.
    ///
    /// The version of the projection is left out; the position it has reached is not.
    public func stateDigest() throws -> String {
        let digest = try wholeState { connection in
            // Dates are written as the session is set, and every session must write them alike.
            try connection.execute(script: "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'")
            var hash = SHA256()
            for sql in StateDigest.tables {
                hash.update(data: Array("\(sql)\n".utf8))
                try connection.copyOutText("COPY (\(sql)) TO STDOUT") { hash.update(data: $0) }
            }
            return Array(hash.finalize())
        }
        return digest.hexadecimal
    }
}

/// What the digest is taken over.
enum StateDigest {
    static let tables = [
        "SELECT projection, position FROM state.checkpoint ORDER BY projection",
        "SELECT * FROM state.articles ORDER BY content_hash COLLATE \"C\"",
        "SELECT * FROM state.events ORDER BY position",
        "SELECT * FROM state.projects ORDER BY id COLLATE \"C\"",
        "SELECT * FROM state.identities ORDER BY first_seen, block COLLATE \"C\", project_id COLLATE \"C\"",
    ]
}
