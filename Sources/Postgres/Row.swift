/// One row of an answer; columns are read by number, from 0, or by name.
public struct Row: Sendable {
    let result: ResultSet
    let index: Int

    /// How many columns there are.
    public var columnCount: Int { result.columnCount }

    /// A column by number. Throws an error that names the column when it doesn't read as the type asked for.
    public subscript<Value: PostgresValue>(column: Int) -> Value {
        get throws(PostgresError) { try read(column, Value.self) }
    }

    /// A column by name; a number is faster where it counts.
    public subscript<Value: PostgresValue>(name: String) -> Value {
        get throws(PostgresError) {
            guard let column = result.column(named: name) else {
                throw .usage("the answer has no column “\(name)”")
            }
            return try read(column, Value.self)
        }
    }

    /// A column by number, the type said outright.
    public func read<Value: PostgresValue>(_ column: Int, _ type: Value.Type) throws(PostgresError) -> Value {
        guard column >= 0, column < result.columnCount else {
            throw .usage("the answer has \(result.columnCount) columns, none of number \(column)")
        }
        if result.isNull(index, column) {
            guard let null = Value.null else { throw fault(column, "it is NULL") }
            return null
        }
        do {
            return try result.decode(index, column, Value.self)
        } catch {
            throw fault(column, error.reason)
        }
    }

    /// Whether a column is NULL.
    public func isNull(_ column: Int) -> Bool {
        column >= 0 && column < result.columnCount && result.isNull(index, column)
    }

    /// Hands over a column's bytes as they lie in the answer, without a copy; none for NULL.
    ///
    /// They are the value's text for text and `json`, and PostgreSQL's binary form for other types.
    public func withBytes<Value>(
        _ column: Int, _ body: (Span<UInt8>) throws -> Value
    ) throws -> Value {
        guard column >= 0, column < result.columnCount else {
            throw PostgresError.usage(
                "the answer has \(result.columnCount) columns, none of number \(column)")
        }
        return try result.withBytes(index, column, body)
    }

    private func fault(_ column: Int, _ reason: String) -> PostgresError {
        .decoding(column: result.columnName(column), reason: reason)
    }
}
