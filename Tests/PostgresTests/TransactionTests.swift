import Postgres
import TestDatabase
import Testing

@Suite struct TransactionTests {
    private struct Stop: Error {}
    private let count = Statement("select count(*) from t") { row in try row[0] as Int }

    private func database() async throws -> Connection {
        let connection = try await TestDatabase.open()
        try await connection.execute(script: "create table t (a bigint unique)")
        return connection
    }

    @Test func whatTheBodyDidIsKeptWhenItReturns() async throws {
        let connection = try await database()
        let written = try await connection.transaction { connection in
            try connection.execute("insert into t values ($1)", 1)
        }
        #expect(written == 1)
        #expect(try await connection.first(count) == 1)
    }

    @Test func whatTheBodyDidIsUndoneWhenItThrows() async throws {
        let connection = try await database()
        await #expect(throws: Stop.self) {
            try await connection.transaction { connection in
                try connection.execute("insert into t values ($1)", 1)
                throw Stop()
            }
        }
        #expect(try await connection.first(count) == 0)
    }

    @Test func aSwallowedFailureIsNoSuccess() async throws {
        let connection = try await database()
        let error = await #expect(throws: PostgresError.self) {
            try await connection.transaction { connection in
                try connection.execute("insert into t values ($1)", 1)
                _ = try? connection.execute("select 1/0")
            }
        }
        #expect(error?.kind == .usage)
        #expect(try await connection.first(count) == 0)
    }

    @Test func aSavepointUndoesItsOwnWorkOnly() async throws {
        let connection = try await database()
        try await connection.transaction { connection in
            try connection.execute("insert into t values (1)")
            do {
                try connection.savepoint { connection in
                    try connection.execute("insert into t values (2)")
                    try connection.execute("insert into t values (1)")
                }
            } catch let error as PostgresError where error.isUniqueViolation {}
            try connection.savepoint { connection in _ = try connection.execute("insert into t values (3)") }
        }
        #expect(try await connection.first(count) == 2)
    }

    @Test func aTransactionInATransactionIsRefused() async throws {
        let connection = try await database()
        let error = await #expect(throws: PostgresError.self) {
            try await connection.transaction { connection in
                try connection.transaction { connection in
                    _ = try connection.execute("insert into t values (1)")
                }
            }
        }
        #expect(error?.kind == .usage)
        #expect(
            try await connection.transaction { connection in
                try connection.execute("insert into t values (1)")
            } == 1)
    }

    @Test func noOtherTasksStatementSlipsIntoATransaction() async throws {
        let connection = try await database()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<20 {
                group.addTask {
                    if task % 2 == 0 {
                        _ = try? await connection.transaction { connection in
                            try connection.execute("insert into t values ($1)", task)
                            try connection.execute("select pg_sleep(0.005)")
                            throw Stop()
                        }
                    } else {
                        try await connection.execute("insert into t values ($1)", task)
                    }
                }
            }
            try await group.waitForAll()
        }
        // An insert that had slipped into a transaction would have been rolled back with it.
        #expect(try await connection.first(count) == 10)
    }

    @Test func aReadOnlyTransactionWritesNothing() async throws {
        let connection = try await database()
        let error = await #expect(throws: PostgresError.self) {
            try await connection.transaction(.repeatableRead, readOnly: true) { connection in
                try connection.execute("insert into t values (1)")
            }
        }
        #expect(error?.sqlState == "25006")
    }

    @Test func serializationFailuresAreTold() async throws {
        let address = try await TestServer.shared.freshDatabase()
        let one = try await Connection.open(address)
        let other = try await Connection.open(address)
        try await one.execute(script: "create table t (a bigint); insert into t values (0)")
        try await one.execute(script: "begin isolation level repeatable read; select * from t")
        try await other.execute("update t set a = 1")
        let error = await #expect(throws: PostgresError.self) { try await one.execute("update t set a = 2") }
        #expect(error?.isSerializationFailure == true)
    }
}
