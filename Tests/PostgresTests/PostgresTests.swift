import Postgres
import Testing

@Suite struct ValueTests {
    @Test func valuesComeBackAsTheyWent() async throws {
        let connection = try await TestDatabase.open()
        let statement = Statement("select $1, $2, $3, $4, $5, $6, $7, $8, $9") { row in
            let v0 = try row[0] as Int
            #expect(v0 == 42)
            let v1 = try row[1] as String
            #expect(v1 == "naïve ✓ '\"")
            let v2 = try row[2] as Bool
            #expect(v2 == true)
            let v3 = try row[3] as Double
            #expect(v3 == 0.1)
            let v4 = try row[4] as [UInt8]
            #expect(v4 == [0, 1, 255])
            let v5 = try row[5] as String?
            #expect(v5 == nil)
            let v6 = try row[6] as [String?]
            #expect(v6 == ["a,b", nil, "", "\"{}\\", "NULL"])
            let v7 = try row[7] as [[UInt8]]
            #expect(v7 == [[1, 2], []])
            let v8 = try row[8] as [Int]
            #expect(v8 == [])
        }
        let rows: [Void] = try await connection.query(
            statement, 42, "naïve ✓ '\"", true, 0.1, [0, 1, 255] as [UInt8], nil as String?,
            ["a,b", nil, "", "\"{}\\", "NULL"] as [String?], [[1, 2], []] as [[UInt8]], [] as [Int])
        #expect(rows.count == 1)
    }

    @Test func aBatchWithLargeValuesBothWaysEnds() async throws {
        let connection = try await TestDatabase.open()
        let text = String(repeating: "x", count: 700_000)
        var batch = Batch()
        let echo = Statement("select $1") { row in try row[0] as String }
        let tickets = (0..<50).map { _ in batch.add(echo, text) }
        let answers = try await connection.run(batch)
        for ticket in tickets { #expect(try answers.rows(ticket) == [text]) }
    }

    @Test func transactionsAndCopy() async throws {
        let connection = try await TestDatabase.open()
        let n: Int = try await connection.transaction { connection in
            try connection.execute("create temp table t (a bigint, b text)")
            try connection.copyIn("copy t from stdin (format binary)") { copy in
                for i in 0..<1000 { try copy.row(i, i == 3 ? nil : "\(i)") }
            }
            var sum = 0
            try connection.copyOut("copy t to stdout (format binary)") { row in sum += try row[0] as Int }
            try connection.forEach(Statement("select a from t") { row in try row[0] as Int }) { sum += $0 }
            return sum
        }
        #expect(n == 999 * 1000)
        await #expect(throws: PostgresError.self) { try await connection.execute("select 1/0") }
        #expect(try await connection.execute("delete from t where a < $1", 10) == 10)
    }
}
