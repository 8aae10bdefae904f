import Postgres
import Synchronization
import TestDatabase
import Testing

@Suite struct ConnectionTests {
    @Test(.timeLimit(.minutes(1))) func connectionsWaitAtTheSameTime() async throws {
        let address = try await TestServer.shared.freshDatabase()
        let connections = try await withThrowingTaskGroup(of: Connection.self) { group in
            for _ in 0..<8 { group.addTask { try await Connection.open(address) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // Each waits until all eight have come, which never happens if one blocks another.
        let meet = Statement(
            """
            do $$ begin
                perform pg_advisory_lock_shared(42);
                while (select count(*) from pg_locks where locktype = 'advisory' and objid = 42
                    and database = (select oid from pg_database where datname = current_database())) < 8 loop
                    perform pg_sleep(0.01);
                end loop;
            end $$
            """)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for connection in connections { group.addTask { try await connection.execute(meet) } }
            try await group.waitForAll()
        }
    }

    @Test(.timeLimit(.minutes(1))) func aStatementIsCancelledFromAnotherTask() async throws {
        let connection = try await TestDatabase.open()
        let isOver = Mutex(false)
        let sleeping = Task {
            defer { isOver.withLock { $0 = true } }
            try await connection.execute("select pg_sleep(50)")
        }
        // Asked again and again, since the first time may be too early.
        while !isOver.withLock({ $0 }) {
            connection.canceller.cancel()
            try await Task.sleep(for: .milliseconds(20))
        }
        let error = await #expect(throws: PostgresError.self) { try await sleeping.value }
        #expect(error?.isCancelled == true)
        #expect(try await connection.execute("select 1") == 1)
    }

    @Test func aServerThatIsNotThereIsAFailedConnection() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await Connection.open("postgresql:///none?host=/nowhere&user=me")
        }
        #expect(error?.kind == .connectionFailed)
        #expect(error?.message.contains("/nowhere") == true)
    }

    @Test(arguments: [
        "postgresql://me:s3cret@/none?host=/nowhere", "postgresql://me:s3cret@x@/none",
        "postgresql://me:s3cret@[/",
        "postgresql:///none?host=/nowhere&password=s3cret&s3cret=1", "host=/nowhere password=s3cret user=me",
        "host=/nowhere password=s3cret nonsense", "postgresql://me:a@s3cret@localhost:1/none",
    ])
    func aPasswordIsInNoErrorsText(address: String) async throws {
        let error = await #expect(throws: PostgresError.self) { try await Connection.open(address) }
        #expect(error?.kind == .connectionFailed)
        #expect("\(String(describing: error))".contains("s3cret") == false)
    }

    @Test func aClosedConnectionSaysSo() async throws {
        let connection = try await TestDatabase.open()
        await connection.close()
        await connection.close()
        let error = await #expect(throws: PostgresError.self) { try await connection.execute("select 1") }
        #expect(error?.kind == .usage)
        #expect(await connection.isOpen == false)
        #expect(connection.canceller.cancel() == false)
        await #expect(throws: PostgresError.self) { try await connection.run(oneStatement) }
        await #expect(throws: PostgresError.self) {
            try await connection.copyIn("copy t from stdin") { _ in }
        }
        await #expect(throws: PostgresError.self) { try await connection.listen("news") }
        await #expect(throws: PostgresError.self) {
            try await connection.waitForNotification(timeoutMilliseconds: 1)
        }
    }

    private var oneStatement: Batch {
        var batch = Batch()
        batch.add("select 1")
        return batch
    }

    @Test func aLostConnectionSaysSoAndCanBeMadeAgain() async throws {
        let connection = try await TestDatabase.open()
        try await connection.execute("select 1")
        let lost = await #expect(throws: PostgresError.self) {
            try await connection.execute("select pg_terminate_backend(pg_backend_pid())")
        }
        #expect(lost?.isConnectionLost == true)
        #expect(await connection.isOpen == false)
        let still = await #expect(throws: PostgresError.self) { try await connection.execute("select 1") }
        #expect(still?.isConnectionLost == true)
        let batch = await #expect(throws: PostgresError.self) { try await connection.run(oneStatement) }
        #expect(batch?.isConnectionLost == true)
        try await connection.reconnect()
        #expect(try await connection.execute("select 1") == 1)
    }

    @Test func aConnectionLostInATransactionSaysSo() async throws {
        let connection = try await TestDatabase.open()
        let lost = await #expect(throws: PostgresError.self) {
            try await connection.transaction { connection in
                try connection.execute("select pg_terminate_backend(pg_backend_pid())")
            }
        }
        #expect(lost?.isConnectionLost == true)
        try await connection.reconnect()
        #expect(try await connection.transaction { connection in try connection.execute("select 1") } == 1)
    }

    @Test func noticesGoToWhoeverAskedForThem() async throws {
        let notices = Mutex<[ServerReport]>([])
        let connection = try await Connection.open(TestServer.shared.freshDatabase()) { report in
            notices.withLock { $0.append(report) }
        }
        try await connection.execute(script: "do $$ begin raise warning 'look' using hint = 'there'; end $$")
        let seen = notices.withLock { $0 }
        #expect(seen.map(\.message) == ["look"])
        #expect(seen.first?.severity == "WARNING")
        #expect(seen.first?.hint == "there")
    }

    @Test func theServerKnowsWhoConnects() async throws {
        let connection = try await Connection.open(
            TestServer.shared.freshDatabase(), applicationName: "waymark test")
        let said = Statement("select current_setting('application_name'), current_setting('client_encoding')")
        { row in
            [try row[0] as String, try row[1]]
        }
        #expect(try await connection.first(said) == ["waymark test", "UTF8"])
        #expect(await connection.serverVersion >= 150_000)
    }
}
