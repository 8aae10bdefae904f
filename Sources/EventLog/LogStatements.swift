import Postgres

extension Connection {
    /// The name and text of every statement of this module, for the test that holds them against the schema.
    static var logStatements: [(name: String, sql: String)] {
        [
            (appendStatement.name, appendStatement.sql), (headStatement.name, headStatement.sql),
            (readStatement.name, readStatement.sql), (nextStatement.name, nextStatement.sql),
            (versionStatement.name, versionStatement.sql), (existingStatement.name, existingStatement.sql),
            (headFaultStatement.name, headFaultStatement.sql), (keepStatement.name, keepStatement.sql),
            (textsStatement.name, textsStatement.sql), (hasLogStatement.name, hasLogStatement.sql),
            (schemaLockStatement.name, schemaLockStatement.sql),
            (appliedStatement.name, appliedStatement.sql),
            (recordFileStatement.name, recordFileStatement.sql),
            (countTextsStatement.name, countTextsStatement.sql),
            (loadStatement.name, loadStatement.sql), (loadStreamsStatement.name, loadStreamsStatement.sql),
        ]
    }
}
