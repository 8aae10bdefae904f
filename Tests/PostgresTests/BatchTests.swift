import Postgres
import TestDatabase
import Testing

@Suite struct BatchTests {
    private let count = Statement("select count(*) from t") { row in try row[0] as Int }

    @Test func eachStatementsAnswerIsFoundByItsTicket() async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute(script: "create table t (a bigint, b text)")
        var batch = Batch()
        let insert = Statement("insert into t select n, $2 from generate_series(1, $1) s(n)")
        let written = batch.add(insert, 3, "x")
        let counted = batch.add(count)
        let again = batch.add(insert, 2, "y")
        let texts = batch.add(
            Statement("select b from t where a = $1 order by b") { row in try row[0] as String }, 1)
        let answers = try await connection.run(batch)
        #expect(answers.affectedRows(written) == 3)
        #expect(try answers.rows(counted) == [3])
        #expect(answers.affectedRows(again) == 2)
        #expect(try answers.rows(texts) == ["x", "y"])
        #expect(batch.count == 4)
    }

    @Test func aFailureUndoesTheWholeBatch() async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute(script: "create table t (a bigint unique)")
        var batch = Batch()
        let insert = Statement(name: "insert an a", "insert into t values ($1)")
        for number in [1, 2, 1, 3] { batch.add(insert, number) }
        let finished = batch
        let error = await #expect(throws: PostgresError.self) { try await connection.run(finished) }
        #expect(error?.isUniqueViolation == true)
        #expect(error?.statement == "insert an a")
        #expect(try await connection.first(count) == 0)
        #expect(try await connection.execute(insert, 1) == 1)
    }

    @Test func aStatementThatDoesNotParseUndoesTheWholeBatch() async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute(script: "create table t (a bigint unique)")
        var batch = Batch()
        batch.add("insert into t values (1)")
        batch.add("selec 1")
        batch.add("insert into t values (2)")
        let finished = batch
        await #expect(throws: PostgresError.self) { try await connection.run(finished) }
        #expect(try await connection.first(count) == 0)
        #expect(try await connection.execute("insert into t values (2)") == 1)
    }

    @Test func aBatchIsPartOfATransactionThatIsOpen() async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute(script: "create table t (a bigint)")
        var batch = Batch()
        for number in 0..<1000 { batch.add("insert into t values ($1)", number) }
        try? await connection.transaction { [batch] connection in
            _ = try connection.run(batch)
            throw CancellationError()
        }
        #expect(try await connection.first(count) == 0)
        try await connection.transaction { [batch] connection in _ = try connection.run(batch) }
        #expect(try await connection.first(count) == 1000)
    }

    @Test(.timeLimit(.minutes(1))) func largeValuesBothWaysDoNotBlockEachOther() async throws {
        let connection = try await TestDatabase.open()
        let text = String(repeating: "x", count: 700_000)
        let echo = Statement("select $1 || $1") { row in try row[0] as String }
        var batch = Batch()
        let tickets = (0..<50).map { _ in batch.add(echo, text) }
        let answers = try await connection.run(batch)
        for ticket in tickets { #expect(try answers.rows(ticket).first?.utf8.count == 1_400_000) }
    }

    @Test func anEmptyBatchAsksNothing() async throws {
        let connection = try await TestDatabase.open()
        _ = try await connection.run(Batch())
        #expect(try await connection.execute("select 1") == 1)
    }

    @Test(arguments: [" COPY t TO STDOUT", "copy t from stdin", "/* in disguise */ copy t to stdout"])
    func aCopyInABatchIsRefused(sql: String) async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute(script: "create table t (a bigint)")
        var batch = Batch()
        batch.add("insert into t values (1)")
        batch.add(Statement(sql))
        let finished = batch
        let error = await #expect(throws: PostgresError.self) { try await connection.run(finished) }
        #expect(error?.kind == .usage)
    }
}
