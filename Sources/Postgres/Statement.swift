/// A question to the server: its SQL and how a row of the answer reads.
///
/// Values go in as `$1`, `$2` …; there is no way to paste them into the text.
public struct Statement<Output: Sendable>: Sendable {
    /// What errors call it.
    public let name: String
    /// One SQL statement.
    public let sql: String
    /// Whether the server keeps its plan for the next time; on unless the SQL is made for one use.
    public let isPrepared: Bool
    /// Makes a value of a row.
    public let decode: @Sendable (Row) throws -> Output

    /// A statement whose rows are read by `decode`.
    public init(
        name: String? = nil, _ sql: String, isPrepared: Bool = true,
        decode: @escaping @Sendable (Row) throws -> Output
    ) {
        self.name = name ?? sql
        self.sql = sql
        self.isPrepared = isPrepared
        self.decode = decode
    }
}

extension Statement where Output == Void {
    /// A statement whose rows, if any, are of no interest.
    public init(name: String? = nil, _ sql: String, isPrepared: Bool = true) {
        self.init(name: name, sql, isPrepared: isPrepared) { _ in }
    }
}

extension Statement: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral
where Output == Void {
    /// A statement whose rows, if any, are of no interest.
    public init(stringLiteral sql: String) { self.init(sql) }
}

/// What is sent: SQL with its values, the decoding left behind.
struct Command: Sendable {
    let name: String
    let sql: String
    let isPrepared: Bool
    let bindings: Bindings

    init<Output>(_ statement: Statement<Output>, _ bindings: Bindings) {
        name = statement.name
        sql = statement.sql
        isPrepared = statement.isPrepared
        self.bindings = bindings
    }
}
