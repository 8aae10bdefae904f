import Postgres

extension Connection {
    /// The name and text of every statement of this module, for the test that holds them against the schema.
    static var logStatements: [(name: String, sql: String)] {
        let reads = [true, false].flatMap { ofStream in
            [true, false].map { readStatement(ofStream: ofStream, backward: $0) }
        }
        return reads.map { ($0.name, $0.sql) } + [
            (appendStatement.name, appendStatement.sql),
            (appendOneStatement.name, appendOneStatement.sql),
            (appendEachStatement.name, appendEachStatement.sql), (flushStatement.name, flushStatement.sql),
            (loadStatement.name, loadStatement.sql),
            (beginLoadStatement.name, beginLoadStatement.sql),
            (loadArchiveStatement.name, loadArchiveStatement.sql),
            (importsStatement.name, importsStatement.sql),
            (headStatement.name, headStatement.sql),
            (subscribedStatement.name, subscribedStatement.sql),
            (checkpointStatement.name, checkpointStatement.sql),
            (subscriptionsStatement.name, subscriptionsStatement.sql),
            (lockSubscriptionStatement.name, lockSubscriptionStatement.sql),
            (lockDeliveryStatement.name, lockDeliveryStatement.sql),
            (durableHeadStatement.name, durableHeadStatement.sql), (nextStatement.name, nextStatement.sql),
            (streamsStatement.name, streamsStatement.sql),
            (versionStatement.name, versionStatement.sql), (existingStatement.name, existingStatement.sql),
            (headFaultStatement.name, headFaultStatement.sql), (outlineStatement.name, outlineStatement.sql),
            (headsStatement.name, headsStatement.sql), (tilesStatement.name, tilesStatement.sql),
            (sealStatement.name, sealStatement.sql),
            (originStatement.name, originStatement.sql), (nodesStatement.name, nodesStatement.sql),
            (leavesStatement.name, leavesStatement.sql),
            (keepStatement.name, keepStatement.sql),
            (textsStatement.name, textsStatement.sql), (someTextsStatement.name, someTextsStatement.sql),
            (hasLogStatement.name, hasLogStatement.sql),
            (schemaLockStatement.name, schemaLockStatement.sql),
            (appliedStatement.name, appliedStatement.sql),
            (recordFileStatement.name, recordFileStatement.sql), (admitStatement.name, admitStatement.sql),
            (countTextsStatement.name, countTextsStatement.sql),
        ]
    }
}
