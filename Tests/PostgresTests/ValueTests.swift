import Postgres
import TestDatabase
import Testing

@Suite struct ValueTests {
    private func echo<Value: PostgresValue>(_ value: Value, _ connection: Connection) async throws -> Value? {
        try await connection.first(Statement("select $1") { row in try row.read(0, Value.self) }, value)
    }

    @Test func scalarsComeBackAsTheyWent() async throws {
        let connection = try await TestDatabase.open()
        for value in [0, -1, .max, .min] { #expect(try await echo(value, connection) == value) }
        for value in [0, Int32.max, .min] { #expect(try await echo(value, connection) == value) }
        for value in [0.1, -.infinity, .leastNonzeroMagnitude] {
            #expect(try await echo(value, connection) == value)
        }
        for value in ["", "naïve ✓ 'x' \"y\" \\ $1", "𐍈"] {
            #expect(try await echo(value, connection) == value)
        }
        #expect(try await echo(true, connection) == true)
        #expect(try await echo(false, connection) == false)
        #expect(try await echo([0, 1, 255] as [UInt8], connection) == [0, 1, 255])
        #expect(try await echo([] as [UInt8], connection) == [])
        #expect(
            try await echo(JSONText("{\"b\" : 1,  \"a\":2}"), connection) == JSONText("{\"b\" : 1,  \"a\":2}")
        )
    }

    @Test func nothingComesBackAsNothing() async throws {
        let connection = try await TestDatabase.open()
        #expect(try await echo(nil as String?, connection) == .some(nil))
        #expect(try await echo(nil as Int?, connection) == .some(nil))
        #expect(try await echo(nil as [String]?, connection) == .some(nil))
        #expect(try await echo(7 as Int?, connection) == .some(7))
    }

    @Test func arraysKeepQuotesCommasNullsAndUnicode() async throws {
        let connection = try await TestDatabase.open()
        let texts: [String?] = ["a,b", nil, "", "\"{}\\", "NULL", "naïve ✓", " '"]
        #expect(try await echo(texts, connection) == texts)
        #expect(try await echo(texts.compactMap { $0 }, connection) == texts.compactMap { $0 })
        #expect(try await echo([] as [String], connection) == [])
        #expect(try await echo([1, .max, .min], connection) == [1, .max, .min])
        #expect(try await echo([nil, 5] as [Int?], connection) == [nil, 5])
        #expect(try await echo([[1, 2], [], [0]] as [[UInt8]], connection) == [[1, 2], [], [0]])
        #expect(try await echo([true, false], connection) == [true, false])
        #expect(try await echo([0.5, 2], connection) == [0.5, 2])
    }

    @Test func arraysAreWhatTheServerTakesThemFor() async throws {
        let connection = try await TestDatabase.open()
        let joined = Statement("select array_to_string($1::text[], '|', '<null>')") { row in
            try row[0] as String
        }
        let text = try await connection.first(joined, ["a,b", nil, "\"", ""] as [String?])
        #expect(text == "a,b|<null>|\"|")
        let rows = try await connection.query(
            Statement("select * from unnest($1::bigint[], $2::text[])") { row in
                "\(try row[0] as Int)\(try row[1] as String)"
            }, [1, 2, 3], ["x", "y", "z"])
        #expect(rows == ["1x", "2y", "3z"])
    }

    @Test func theServersTypesReadAsOurs() async throws {
        let connection = try await TestDatabase.open()
        let numbers = Statement("select 1::int2, 2::int4, 3::int8, 4::oid, 0.5::float4") { row in
            let sum: Int = try row[0] + row[1] + row[2] + row[3]
            return Double(sum) + (try row[4] as Double)
        }
        #expect(try await connection.first(numbers) == 10.5)
        let texts = Statement(
            "select 'a'::varchar, 'b'::name, 'c'::char(1), '{\"d\": 1}'::json, '{\"e\": 1}'::jsonb"
        ) { row in
            try (0..<5).map { try row[$0] as String }.joined(separator: " ")
        }
        #expect(try await connection.first(texts) == "a b c {\"d\": 1} {\"e\": 1}")
        try await connection.execute(script: "create type mood as enum ('glad', 'sad')")
        let mood = Statement("select 'glad'::mood") { row in try row[0] as String }
        #expect(try await connection.first(mood) == "glad")
    }

    @Test func instantsDaysAndUUIDs() async throws {
        let connection = try await TestDatabase.open()
        let statement = Statement(
            """
            select '2025-04-01T12:00:00.000001Z'::timestamptz, 'infinity'::timestamptz, '1970-01-02'::date,
                '00112233-4455-6677-8899-aabbccddeeff'::uuid
            """
        ) { row in
            (
                try row[0] as Timestamp, try row[1] as Timestamp, try row[2] as Day,
                try row[3] as UUIDBytes
            )
        }
        let (instant, never, day, id) = try #require(try await connection.first(statement))
        #expect(instant.microseconds == 1_743_508_800_000_001)
        #expect(never.microseconds == .max)
        #expect(day.days == 1)
        #expect(
            id.bytes == [
                0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF,
            ])
        for value in [instant, never, Timestamp(microseconds: .min), Timestamp(microseconds: 0)] {
            #expect(try await echo(value, connection) == value)
        }
        for value in [day, Day(days: -700_000)] { #expect(try await echo(value, connection) == value) }
        #expect(try await echo(id, connection) == id)
    }

    @Test func aColumnThatDoesNotReadIsNamed() async throws {
        let connection = try await TestDatabase.open()
        let asText = Statement("select 1 as amount") { row in try row[0] as String }
        let fault = await #expect(throws: PostgresError.self) { try await connection.query(asText) }
        #expect(fault?.kind == .decoding)
        #expect(fault?.message.contains("amount") == true)
        let asInt = Statement("select null::int8 as amount") { row in try row["amount"] as Int }
        let missing = await #expect(throws: PostgresError.self) { try await connection.query(asInt) }
        #expect(missing?.message == "column “amount”: it is NULL")
        let tooWide = Statement("select 5000000000 as wide") { row in try row[0] as Int32 }
        await #expect(throws: PostgresError.self) { try await connection.query(tooWide) }
        let absent = Statement("select 1 as a") { row in try row["b"] as Int }
        await #expect(throws: PostgresError.self) { try await connection.query(absent) }
        let beyond = Statement("select 1 as a") { row in try row[1] as Int }
        await #expect(throws: PostgresError.self) { try await connection.query(beyond) }
        #expect(try await echo(1, connection) == 1)
    }

    @Test func bytesCanBeReadWhereTheyLie() async throws {
        let connection = try await TestDatabase.open()
        let count = Statement("select '{\"a\":1}'::json") { row in
            try row.withBytes(0) { bytes in bytes.count }
        }
        #expect(try await connection.first(count) == 7)
    }
}
