import Postgres
import TestDatabase
import Testing

@Suite struct NotificationTests {
    @Test func aNotificationWakesWhoeverListens() async throws {
        let address = try await TestServer.shared.freshDatabase()
        let listener = try await Connection.open(address)
        let sender = try await Connection.open(address)
        let channel = "Odd \"channel\""
        try await listener.listen(channel)
        async let waiting = listener.waitForNotification(timeoutMilliseconds: 30_000)
        try await sender.execute("select pg_notify($1, $2)", channel, "7")
        let notification = try #require(try await waiting)
        #expect(notification.channel == channel)
        #expect(notification.payload == "7")
        #expect(notification.processID == (await sender.processID))
    }

    @Test func whatArrivesDuringAStatementIsKept() async throws {
        let connection = try await TestDatabase.open()
        try await connection.listen("news")
        try await connection.execute(script: "notify news, 'a'; notify news, 'b'")
        #expect(try await connection.waitForNotification(timeoutMilliseconds: 1000)?.payload == "a")
        #expect(try await connection.waitForNotification(timeoutMilliseconds: 1000)?.payload == "b")
        #expect(try await connection.waitForNotification(timeoutMilliseconds: 1) == nil)
        try await connection.unlisten("news")
        try await connection.execute(script: "notify news, 'c'")
        #expect(try await connection.waitForNotification(timeoutMilliseconds: 1) == nil)
    }

    @Test(.timeLimit(.minutes(1))) func aCancelledTaskStopsWaiting() async throws {
        let connection = try await TestDatabase.open()
        try await connection.listen("news")
        let waiting = Task { try await connection.waitForNotification(timeoutMilliseconds: 600_000) }
        waiting.cancel()
        #expect(try await waiting.value == nil)
    }

    @Test func listeningGoesOnAfterAReconnection() async throws {
        let connection = try await TestDatabase.open()
        try await connection.listen("news")
        try await connection.reconnect()
        try await connection.execute(script: "notify news, 'a'")
        #expect(try await connection.waitForNotification(timeoutMilliseconds: 1000)?.payload == "a")
    }
}
