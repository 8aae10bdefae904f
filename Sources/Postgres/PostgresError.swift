/// Why something with the database failed.
public struct PostgresError: Error, Sendable, CustomStringConvertible {
    /// What a caller can tell apart.
    public enum Kind: Sendable, Equatable {
        /// There never was a connection: no server there, wrong password, no such database.
        case connectionFailed
        /// The connection broke; whether the last commit went through is unknown.
        case connectionLost
        /// The server refused; `report` has its words.
        case server
        /// A column does not read as the type asked for.
        case decoding
        /// The call makes no sense here; nothing was sent, or what was sent has been undone.
        case usage
    }

    /// What went wrong, for a caller to act on.
    public let kind: Kind
    /// What went wrong, for a person to read: one line without password.
    public let message: String
    /// The server's own words, where it had any.
    public let report: ServerReport?
    /// The name of the statement, or its SQL where it has none.
    public var statement: String?

    init(_ kind: Kind, _ message: String, report: ServerReport? = nil) {
        self.kind = kind
        self.message = message
        self.report = report
    }

    static func usage(_ message: String) -> PostgresError { PostgresError(.usage, message) }

    static func server(_ report: ServerReport) -> PostgresError {
        PostgresError(.server, report.message, report: report)
    }

    static func decoding(column: String, reason: String) -> PostgresError {
        PostgresError(.decoding, "column “\(column)”: \(reason)")
    }

    /// The server's SQLSTATE; nil where the error isn't the server's.
    public var sqlState: String? { report?.sqlState }

    /// A row with this key was there already (23505).
    public var isUniqueViolation: Bool { sqlState == "23505" }

    /// The same transaction may go through the next time: serialization failure (40001) or deadlock (40P01).
    public var isSerializationFailure: Bool { sqlState == "40001" || sqlState == "40P01" }

    /// The connection is gone; a new one is needed.
    public var isConnectionLost: Bool { kind == .connectionLost }

    /// The statement was cancelled, or ran into its time limit (57014).
    public var isCancelled: Bool { sqlState == "57014" }

    /// The message, with the server's code, detail and hint where it gave them, in one line.
    public var description: String {
        var text = message
        if let report {
            text += " [\(report.sqlState)]"
            if let detail = report.detail { text += "; \(detail)" }
            if let hint = report.hint { text += "; hint: \(hint)" }
        }
        return text
    }
}
