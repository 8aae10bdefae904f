import Postgres
import TestDatabase
import Testing

@Suite struct StreamingTests {
    private struct Stop: Error {}
    private let series = Statement("select * from generate_series(1::bigint, $1)") { row in try row[0] as Int
    }

    @Test func everyRowArrivesInOrder() async throws {
        let connection = try await TestDatabase.open()
        let last = try await connection.run { connection in
            var last = 0
            try connection.forEach(self.series, 100_000) { number in
                guard number == last + 1 else { throw Stop() }
                last = number
            }
            return last
        }
        #expect(last == 100_000)
    }

    @Test func rowsArriveBeforeTheAnswerIsWholeAndTheRestCanBeLeft() async throws {
        let connection = try await TestDatabase.open()
        // Nobody could hold this answer.
        let endless = Statement(
            "select generate_series(1, 2000000000)")
        await #expect(throws: Stop.self) { try await connection.forEach(endless) { throw Stop() } }
        #expect(try await connection.query(series, 2) == [1, 2])
    }

    @Test func anErrorInTheMiddleOfTheRowsIsThrown() async throws {
        let connection = try await TestDatabase.open()
        let failing = Statement("select 10 / (5000 - n) from generate_series(1, 6000) s(n)") { row in
            try row[0] as Int
        }
        let seen = try await connection.run { connection in
            var seen = 0
            do {
                try connection.forEach(failing) { _ in seen += 1 }
            } catch let error as PostgresError where error.sqlState == "22012" {}
            return seen
        }
        #expect(seen == 4999)
        #expect(try await connection.query(series, 1) == [1])
    }

    @Test func theConnectionIsBusyWhileRowsAreHandedOver() async throws {
        let connection = try await TestDatabase.open()
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { connection in
                try connection.forEach(self.series, 3) { _ in try connection.execute("select 1") }
            }
        }
        #expect(error?.kind == .usage)
        #expect(try await connection.query(series, 1) == [1])
    }
}
