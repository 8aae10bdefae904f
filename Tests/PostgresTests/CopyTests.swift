import Postgres
import TestDatabase
import Testing

@Suite struct CopyTests {
    private struct Stop: Error {}
    private let count = Statement("select count(*) from t") { row in try row[0] as Int }

    private func database() async throws -> Connection {
        let connection = try await TestDatabase.open()
        try await connection.execute(
            script: """
                create table t (a bigint, b text, c bytea, d json, e timestamptz, f text[], g boolean check (g), h uuid)
                """)
        return connection
    }

    @Test func rowsGoInAndOutInBinary() async throws {
        let connection = try await database()
        let id = try #require(UUIDBytes(Array(0..<16)))
        let taken = try await connection.copyIn("copy t from stdin (format binary)") { copy in
            for number in 0..<10_000 {
                try copy.row(
                    number, number % 2 == 0 ? "naïve \(number)" : nil,
                    [UInt8](repeating: 7, count: number % 100),
                    JSONText("{\"n\": \(number)}"), Timestamp(microseconds: Int64(number)),
                    ["a", nil] as [String?],
                    true, id)
            }
        }
        #expect(taken == 10_000)
        let wrong = try await connection.run { connection in
            var next = 0
            var wrong = 0
            try connection.copyOut("copy (select * from t order by a) to stdout (format binary)") { row in
                let text: String? = try row[1]
                let bytes: [UInt8] = try row[2]
                let json: String = try row[3]
                let instant: Timestamp = try row[4]
                let list: [String?] = try row[5]
                let last: UUIDBytes = try row[7]
                let right =
                    try row[0] == next && text == (next % 2 == 0 ? "naïve \(next)" : nil)
                    && bytes.count == next % 100 && json == "{\"n\": \(next)}"
                    && instant.microseconds == Int64(next) && list == ["a", nil] && last == id
                if !right { wrong += 1 }
                next += 1
            }
            return wrong + abs(next - 10_000)
        }
        #expect(wrong == 0)
    }

    @Test func linesGoInAndOutAsText() async throws {
        let connection = try await database()
        #expect(
            try await connection.copyIn("copy t (a, b) from stdin") { try $0.write("1\tx\n2\t\\N\n".utf8) }
                == 2)
        let lines = try await connection.run { connection in
            var lines: [String] = []
            try connection.copyOutText("copy (select a, b from t order by a) to stdout") { line in
                lines.append(String(decoding: line, as: UTF8.self))
            }
            return lines
        }
        #expect(lines == ["1\tx\n", "2\t\\N\n"])
    }

    @Test func nothingIsKeptWhenTheBodyThrows() async throws {
        let connection = try await database()
        await #expect(throws: Stop.self) {
            try await connection.copyIn("copy t (a) from stdin (format binary)") { copy in
                for number in 0..<100_000 { try copy.row(number) }
                throw Stop()
            }
        }
        #expect(try await connection.first(count) == 0)
    }

    @Test func nothingIsKeptWhenTheServerRefusesARow() async throws {
        let connection = try await database()
        let error = await #expect(throws: PostgresError.self) {
            try await connection.copyIn("copy t (a, g) from stdin (format binary)") { copy in
                for number in 0..<200_000 { try copy.row(number, number != 50_000) }
            }
        }
        #expect(error?.sqlState == "23514")
        #expect(try await connection.first(count) == 0)
    }

    @Test func aCopyOutCanBeLeftInTheMiddle() async throws {
        let connection = try await database()
        await #expect(throws: Stop.self) {
            try await connection.copyOut(
                "copy (select generate_series(1, 2000000000)) to stdout (format binary)"
            ) { _ in throw Stop() }
        }
        #expect(try await connection.first(count) == 0)
    }

    @Test func aStatementThatIsNoCopyIsRefused() async throws {
        let connection = try await database()
        for sql in ["select 1", "copy t to stdout", "copy nowhere from stdin"] {
            await #expect(throws: PostgresError.self) { try await connection.copyIn(sql) { _ in } }
            #expect(try await connection.first(count) == 0)
        }
        for sql in ["select 1", "copy t from stdin", "copy t to stdout", "copy nowhere to stdout"] {
            await #expect(throws: PostgresError.self) { try await connection.copyOut(sql) { _ in } }
            #expect(try await connection.first(count) == 0)
        }
        for sql in ["copy t from stdin", "copy t to stdout"] {
            await #expect(throws: PostgresError.self) { try await connection.execute(script: sql) }
            await #expect(throws: PostgresError.self) { try await connection.forEach(Statement(sql)) {} }
            #expect(try await connection.first(count) == 0)
        }
    }

    @Test func anEmptyCopyIsNoError() async throws {
        let connection = try await database()
        #expect(try await connection.copyIn("copy t from stdin (format binary)") { _ in } == 0)
        try await connection.copyOut("copy t to stdout (format binary)") { _ in throw Stop() }
    }
}
