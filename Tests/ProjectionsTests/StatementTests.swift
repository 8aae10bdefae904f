import EventLog
import Postgres
import Testing

@testable import Projections

@Suite struct StatementTests {
    private typealias All = StateStatements

    private static let asking: [String] = [
        All.checkpoints.sql, All.hasRulings.sql, All.partyIDs.sql, All.occasions.sql, All.hasState.sql,
        All.transaction.sql, All.retired.sql, All.articles.sql,
        All.articlesByNumber.sql, All.articlesByBand.sql, All.identitiesByKey.sql,
        All.identitiesByPosition.sql, All.names.sql, All.bases.sql, All.partyNames.sql,
        All.partyNamesByKey.sql, All.partyBases.sql, All.chains.sql, All.rulings.sql,
        All.eventsByPosition.sql, All.eventsOfProjects.sql, All.eventsOfChains.sql, All.eventsLinkedTo.sql,
        All.projectsBehind.sql, All.chainsBehind.sql, All.made.sql, All.now.sql, PointInTime.candidates.sql,
    ]
    private static let changing: [String] = [
        All.moveCheckpoint.sql, All.moveCheckpoints.sql, All.lockRebuild.sql, All.lockProjectors.sql,
        All.waitForRebuild.sql, All.unlockRebuild.sql, All.removeVersions.sql, All.moveOccurrences.sql,
        All.putArticle.sql, All.putRuling.sql, All.forgetOccasions.sql, All.removeRedirects.sql,
        All.putDoubt.sql, All.noteMade.sql,
    ]
    private static let removing = Projections.all.flatMap { $0.tables }.map { $0.remove.sql }

    @Test(arguments: asking + changing + removing)
    func `every statement fits the schema`(sql: String) async throws {
        let connection = try await Prepared.shared.connection()
        try await connection.execute(script: "PREPARE trial AS \(sql); DEALLOCATE trial")
    }

    @Test(arguments: Projections.all.flatMap { $0.tables } + BookTables.all)
    func `the columns that rows are written into are all there are`(table: StateTable) async throws {
        let connection = try await Prepared.shared.connection()
        let columns = Statement<String>(
            """
            SELECT attname::text FROM pg_attribute
            WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped
            """
        ) { try $0.read(0, String.self) }
        #expect(try await Set(connection.query(columns, "state.\(table.name)")) == Set(table.columns))
        #expect(table.columns.contains(table.key))
    }
}

extension BookTables {
    fileprivate static let all = [
        articles, fingerprints, names, identities, partyNames, chains, doubts, decisions, redirects, events,
        occasions,
    ]
}

/// One state for all statements.
private actor Prepared {
    static let shared = Prepared()
    private var made: Task<Connection, any Error>?

    func connection() async throws -> Connection {
        let made =
            self.made
            ?? Task {
                let ledger = try await Ledger.open()
                try await ledger.catchUp()
                try await ledger.connection.execute(
                    script: "SET search_path = state, pg_catalog; CREATE TABLE made (position bigint)")
                return ledger.connection
            }
        self.made = made
        return try await made.value
    }
}
