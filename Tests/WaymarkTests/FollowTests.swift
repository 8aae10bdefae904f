import Foundation
import Testing

@Suite(.timeLimit(.minutes(3))) struct FollowTests {
    @Test func `who follows sees what is appended, also across restarts of the server, each event once`()
        async throws
    {
        let program = try Program()
        defer { program.clean() }
        try program.ingest(0..<1)
        let follower = try program.start(["log", "--follow"])
        defer { follower.kill() }
        var head = try program.head()
        #expect(try await program.wait(for: follower, toReach: head) == Array(1...head))
        try program.ingest(1..<2)
        head = try program.head()
        #expect(try await program.wait(for: follower, toReach: head) == Array(1...head))
        // Stopped and started as one does, and ended as a signal from outside does.
        #expect(try program.run("db", "stop").status == 0)
        #expect(try program.run("db", "start").status == 0)
        try program.ingest(2..<3)
        head = try program.head()
        #expect(try await program.wait(for: follower, toReach: head) == Array(1...head))
        let server = try #require(try program.number("pid", in: program.run("db", "status")))
        kill(pid_t(server), SIGQUIT)
        try program.ingest(3..<4)
        head = try program.head()
        #expect(try await program.wait(for: follower, toReach: head) == Array(1...head))
        // One that wants a type only, and so many.
        let some = try program.run("log", "--follow", "--type", "ArticleRead", "--limit", "3")
        #expect(some.status == 0 && some.lines.count == 3)
        #expect(some.lines.allSatisfy { $0.contains("\"type\":\"ArticleRead\"") })
    }

    @Test func `a subscription goes on behind what was printed, one consumer at a time`() async throws {
        let program = try Program()
        defer { program.clean() }
        try program.ingest(0..<1)
        let seen = try program.head()
        let words = ["log", "--follow", "--subscription", "desk"]
        let first = try program.start(words)
        #expect(try await program.wait(for: first, toReach: seen) == Array(1...seen))
        try await moved(program, to: seen)
        let second = try program.start(words)
        try program.ingest(1..<2)
        let next = try program.head()
        #expect(try await program.wait(for: first, toReach: next) == Array(1...next))
        try await moved(program, to: next)
        #expect(second.printed.isEmpty)

        first.kill()
        try program.ingest(2..<3)
        let last = try program.head()
        #expect(try await program.wait(for: second, toReach: last) == Array(next + 1...last))
        try await moved(program, to: last)
        second.kill()
        try program.ingest(3..<4)
        let end = try program.head()
        try await moved(program, to: last, lag: end - last)
        let third = try program.start(words)
        defer { third.kill() }
        #expect(try await program.wait(for: third, toReach: end) == Array(last + 1...end))
    }

    /// Waits until `db status` says that the subscription has got there.
    private func moved(_ program: Program, to position: Int, lag: Int = 0) async throws {
        let end = ContinuousClock.now + .seconds(30)
        var found: [[String: Any]] = []
        while ContinuousClock.now < end {
            found = try program.object(program.run("db", "status"))["subscriptions"] as? [[String: Any]] ?? []
            let one = found.first
            if one?["position"] as? Int == position, one?["lag"] as? Int == lag,
                one?["name"] as? String == "desk"
            {
                return
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("the subscription is not at \(position): \(found)")
    }
}
