import EventLog
import Foundation
import Postgres
import TestDatabase
import Testing

@Suite(
    .enabled(
        if: ProcessInfo.processInfo.environment["WAYMARK_TEST_DATABASE_URL"] == nil,
        "the proxy stands before the socket of the tests' own server"))
struct CutTests {
    /// The proxy before the tests' server, and addresses of a fresh log with and without it.
    private func proxied() async throws -> (proxy: CuttingProxy, cut: String, direct: String) {
        let direct = try await TestServer.shared.freshDatabase()
        try await Connection.open(direct).migrateLog()
        let items = try #require(URLComponents(string: direct)?.queryItems)
        let value = { name in items.first { $0.name == name }?.value }
        let folder = try #require(value("host"))
        let port = try #require(value("port").flatMap { Int($0) })
        let user = try #require(value("user"))
        let database = try #require(value("dbname"))
        let proxy = try CuttingProxy(serverFolder: folder, port: port)
        let cut = "postgresql:///?host=\(proxy.folder)&port=5432&user=\(user)&dbname=\(database)"
        return (proxy, cut, direct)
    }

    private func append(_ name: String) -> [StreamAppend] {
        [
            StreamAppend("one-\(name)", expected: .none, events(2, name)),
            StreamAppend("two-\(name)", expected: .none, events(1, name)),
        ]
    }

    @Test(arguments: CuttingProxy.Direction.allCases)
    func `an append whose connection is cut anywhere is in the log once when it is made again`(
        direction: CuttingProxy.Direction
    ) async throws {
        let (proxy, cut, direct) = try await proxied()
        defer { proxy.close() }
        let names = (100..<200).map(String.init)
        var bytes = 0
        do {
            // Every append is as long as this one.
            let whole = try await Connection.open(cut)
            let passed = try await proxy.count { _ = try await whole.append(append("099")) }
            bytes = passed[direction.rawValue]
        }
        #expect(bytes > 100)
        let log = try await Connection.open(direct)
        var existed = 0
        for (index, name) in names.enumerated() {
            let broken = try await Connection.open(cut)
            // From before the first byte to before the last, and the last ones each.
            let place = index < 80 ? index * bytes / 80 : bytes - (names.count - index)
            proxy.cut(direction, after: place)
            do {
                _ = try await broken.append(append(name))
                Issue.record("cut after \(place) of \(bytes) bytes, but the append came back")
            } catch let error as PostgresError {
                #expect(
                    error.isConnectionLost, "cut after \(place) of \(bytes) bytes: \(error.kind) \(error)")
            }
            let again = index % 2 == 0 ? try await reopened(broken) : try await Connection.open(direct)
            let appended = try await again.append(append(name))
            if appended.existed { existed += 1 }
            let stored = try await log.nextEvents(from: appended.first, to: appended.last, limit: 10)
            #expect(stored.map(\.stream) == ["one-\(name)", "one-\(name)", "two-\(name)"], "\(place)")
            #expect(stored.map(\.data) == append(name).flatMap(\.events).map(\.data), "\(place)")
        }
        // A client that isn't told can't know: some of its appends had been made.
        #expect(direction == .toServer || existed > 0)
        #expect(try await log.verifyLog() == .success(3 * (names.count + 1)))
    }

    /// A server that is shut down at once says so by a warning before it goes.
    private static let warning: [UInt8] = {
        let fields = Array("SWARNING\0VWARNING\0C57P02\0Mterminating connection\0\0".utf8)
        return [UInt8(ascii: "N"), 0, 0, 0, UInt8(fields.count + 4)] + fields
    }()

    @Test(arguments: [[], warning])
    func `a connection that ended while idle is lost, whatever was said last`(farewell: [UInt8]) async throws
    {
        let (proxy, cut, direct) = try await proxied()
        let idle = try await Connection.open(cut)
        #expect(try await idle.append(append("before")).first == 1)
        proxy.close(saying: farewell)
        await proxy.closed()
        do {
            _ = try await idle.append(append("after"))
            Issue.record("the append came back")
        } catch let error as PostgresError {
            #expect(error.isConnectionLost, "\(error.kind) \(error)")
        }
        #expect(await !idle.isOpen)
        #expect(try await Connection.open(direct).head() == 3)
    }

    /// The same connection, connected again.
    private func reopened(_ connection: Connection) async throws -> Connection {
        #expect(await !connection.isOpen)
        try await connection.reconnect()
        return connection
    }
}
