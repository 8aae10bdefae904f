/// What the server said: an error, or a notice. Fields it left out are nil.
public struct ServerReport: Sendable, Equatable {
    /// `ERROR`, `FATAL`, `PANIC`, `WARNING`, `NOTICE` …, never translated.
    public let severity: String
    /// The five characters of the SQLSTATE.
    public let sqlState: String
    /// The message, one line.
    public let message: String
    /// More about it.
    public let detail: String?
    /// What may help.
    public let hint: String?
    /// Where in the SQL, in characters from 1.
    public let position: Int?
    /// The call stack inside the server.
    public let context: String?
    /// The schema it is about.
    public let schema: String?
    /// The table it is about.
    public let table: String?
    /// The column it is about.
    public let column: String?
    /// The constraint that was broken.
    public let constraint: String?

    /// Reads the fields by their letters in the protocol.
    init(field: (Character) -> String?) {
        severity = field("V") ?? field("S") ?? "ERROR"
        sqlState = field("C") ?? ""
        message = field("M") ?? "the server gave no message"
        detail = field("D")
        hint = field("H")
        position = field("P").flatMap { Int($0) }
        context = field("W")
        schema = field("s")
        table = field("t")
        column = field("c")
        constraint = field("n")
    }
}
