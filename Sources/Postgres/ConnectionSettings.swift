/// What is asked of libpq for one connection, as its keywords and values; later ones outrank earlier ones.
struct ConnectionSettings {
    let address: String
    let applicationName: String
    /// Whether the environment sets a time limit for connecting.
    let hasTimeLimit: Bool

    /// What libpq is to parse by itself to see whether it can: a bare word is the name of a database.
    var parsable: String { address.contains("=") || address.contains("://") ? address : "" }

    var all: [(keyword: String, value: String)] {
        // Ahead of the address, so that it is only a default.
        let limit = hasTimeLimit ? [] : [("connect_timeout", "15")]
        return limit + [
            ("dbname", address), ("client_encoding", "UTF8"), ("fallback_application_name", applicationName),
        ]
    }

    /// libpq's own words are left out, since they quote the address.
    var unparsable: PostgresError {
        PostgresError(.connectionFailed, "the database's address does not parse: use a postgresql:// URI")
    }

    /// Why there is no connection, as far as libpq's words may be shown.
    ///
    /// libpq never prints a password it has recognised. But an unescaped `@` in one puts the rest of it into
    /// the name of the host.
    func failure(_ message: String) -> PostgresError {
        let signs = address.prefix(while: { $0 != "?" }).filter { $0 == "@" }.count
        let shown =
            signs <= 1
            ? message.oneLine
            : "no connection, and the database's address has more than one “@”: write it as %40 in a password"
        return PostgresError(.connectionFailed, shown)
    }
}

extension String {
    /// One line out of several.
    var oneLine: String {
        split(whereSeparator: \.isNewline)
            .map { line in String(line.drop { $0 == " " || $0 == "\t" }) }
            .joined(separator: " ")
    }
}
