import Postgres
import TestDatabase
import Testing

@Suite struct StatementTests {
    @Test func aStatementIsPreparedOnce() async throws {
        let connection = try await TestDatabase.open()
        let twice = Statement("select $1 * 2") { row in try row[0] as Int }
        for number in 1...3 { #expect(try await connection.query(twice, number) == [number * 2]) }
        let prepared = Statement("select count(*) from pg_prepared_statements where statement like '%* 2'") {
            row in
            try row[0] as Int
        }
        #expect(try await connection.first(prepared) == 1)
    }

    @Test func theSameSQLTakesValuesOfSeveralTypes() async throws {
        let connection = try await TestDatabase.open()
        let type = Statement("select pg_typeof($1)::text") { row in try row[0] as String }
        #expect(try await connection.first(type, 1) == "bigint")
        #expect(try await connection.first(type, "1") == "text")
        #expect(try await connection.first(type, 1 as Int32) == "integer")
    }

    @Test func aTableThatChangesUnderAPreparedStatementIsNoError() async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute(script: "create table t (a bigint); insert into t values (1)")
        let all = Statement("select * from t") { row in row.columnCount }
        #expect(try await connection.query(all) == [1])
        try await connection.execute(script: "alter table t add b text")
        #expect(try await connection.query(all) == [2])
        try await connection.execute(script: "drop table t; create table t (a bigint, b text, c text)")
        var batch = Batch()
        batch.add("insert into t values (1)")
        let rows = batch.add(all)
        #expect(try await connection.run(batch).rows(rows) == [3])
    }

    @Test func anUnpreparedStatementLeavesNothingBehind() async throws {
        let connection = try await TestDatabase.open()
        let once = Statement("select $1 + 1", isPrepared: false) { row in try row[0] as Int }
        #expect(try await connection.first(once, 1) == 2)
        let prepared = Statement("select count(*) from pg_prepared_statements", isPrepared: false) { row in
            try row[0] as Int
        }
        #expect(try await connection.first(prepared) == 0)
    }

    @Test func valuesAreNeverPartOfTheSQL() async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute("create table t (a text)")
        let text = "'); drop table t; --"
        #expect(try await connection.execute("insert into t values ($1)", text) == 1)
        #expect(
            try await connection.first(Statement("select a from t") { row in try row[0] as String }) == text)
    }

    @Test func anErrorCarriesTheServersWordsAndTheStatementsName() async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute(script: "create table t (a bigint constraint a_is_single unique)")
        let insert = Statement(name: "insert an a", "insert into t values ($1)")
        try await connection.execute(insert, 1)
        let error = await #expect(throws: PostgresError.self) { try await connection.execute(insert, 1) }
        #expect(error?.isUniqueViolation == true)
        #expect(error?.statement == "insert an a")
        #expect(error?.report?.constraint == "a_is_single")
        #expect(error?.report?.table == "t")
        #expect(error?.report?.severity == "ERROR")
        #expect(error?.report?.detail == "Key (a)=(1) already exists.")
        #expect(error?.description.contains("[23505]") == true)
        #expect(try await connection.execute(insert, 2) == 1)
    }

    @Test func aScriptHoldsManyStatementsAndIsOneTransaction() async throws {
        let connection = try await TestDatabase.open()
        await #expect(throws: PostgresError.self) {
            try await connection.execute(
                script: "create table t (a int); insert into t values (1); select 1/0")
        }
        try await connection.execute(
            script: "create table t (a int); insert into t values (1), (2); select * from t")
        #expect(try await connection.execute("delete from t") == 2)
        try await connection.execute(script: "")
    }

    @Test func aNameIsQuotedWhereItMustBePartOfTheSQL() async throws {
        let connection = try await TestDatabase.open()
        let name = "Odd \"name\" ✓"
        let quoted = try await connection.quoted(identifier: name)
        #expect(quoted == "\"Odd \"\"name\"\" ✓\"")
        try await connection.execute(script: "create table \(quoted) (a int)")
        let found = Statement("select count(*) from pg_class where relname = $1") { row in try row[0] as Int }
        #expect(try await connection.first(found, name) == 1)
    }

    @Test func tooManyValuesAreRefusedAndHarmNothing() async throws {
        let connection = try await TestDatabase.open()
        var bindings = Bindings()
        for number in 0..<70_000 { bindings.append(number) }
        let many = bindings
        let error = await #expect(throws: PostgresError.self) {
            try await connection.execute("select 1", bindings: many)
        }
        #expect(error?.kind == .usage)
        #expect(try await connection.execute("select 1") == 1)
    }

    @Test func moreStatementsThanAreKeptPreparedStillRun() async throws {
        let connection = try await TestDatabase.open()
        for number in 0..<520 {
            let statement = Statement("select $1 + \(number)") { row in try row[0] as Int }
            #expect(try await connection.first(statement, 1) == number + 1)
        }
    }
}
