/// Statements to be sent in one go, without waiting for the answer to each.
public struct Batch: Sendable {
    private(set) var commands: [Command] = []
    /// How many commands stand before each end of a transaction but the last.
    private(set) var ends: Set<Int> = []

    /// Stands for one statement of a batch; gives its rows once the batch has run.
    public struct Ticket<Output: Sendable>: Sendable {
        let index: Int
        let decode: @Sendable (Row) throws -> Output
    }

    /// What a batch brought back.
    public struct Answers: Sendable {
        let results: [ResultSet]

        /// The rows of one statement.
        public func rows<Output>(_ ticket: Ticket<Output>) throws -> [Output] {
            let result = results[ticket.index]
            return try (0..<result.rowCount).map { try ticket.decode(Row(result: result, index: $0)) }
        }

        /// How many rows one statement touched.
        public func affectedRows<Output>(_ ticket: Ticket<Output>) -> Int {
            results[ticket.index].affectedRows
        }
    }

    /// An empty batch.
    public init() {}

    /// How many statements it holds.
    public var count: Int { commands.count }

    /// Ends the transaction of the statements so far; what is added from now on is another one, which is run
    /// whatever becomes of this one.
    public mutating func endTransaction() { ends.insert(commands.count) }

    /// Adds a statement.
    @discardableResult
    public mutating func add<Output>(
        _ statement: Statement<Output>, _ values: any PostgresValue...
    ) -> Ticket<Output> {
        add(statement, bindings: Bindings(values))
    }

    /// Adds a statement.
    @discardableResult
    public mutating func add<Output>(_ statement: Statement<Output>, bindings: Bindings) -> Ticket<Output> {
        commands.append(Command(statement, bindings))
        return Ticket(index: commands.count - 1, decode: statement.decode)
    }
}
