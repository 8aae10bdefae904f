import Glibc
import Postgres

/// A server that is killed at any moment and started again, under writers and followers.
struct ServerKills {
    var rounds = 200
    var writers = 6
    var followers = 2
    var seed: UInt64 = 0
    /// Whether the server forgets what it has acknowledged: a run that must fail.
    var isUnsafe = false
    /// Hears of each round that is over.
    var progress: @Sendable (Int) -> Void = { _ in }

    func run(in parent: String?, program: String) async throws -> Report {
        try await Arena.run("server", in: parent, program: program) { arena in
            if isUnsafe { try await forget(arena) }
            let crew = Crew(arena, seed: seed)
            var report = try await Report.of("server", arena, crew, writers: writers, followers: followers) {
                for number in 0..<writers { try crew.write(number) }
                for number in 0..<followers { try crew.follow(number) }
                let breaches = try await kill(arena, crew)
                if breaches.isEmpty { try await crew.finish() }
                return breaches
            }
            report.kills = rounds + crew.kills
            return report
        }
    }

    /// Has the server say “done” before it has written anything down.
    private func forget(_ arena: Arena) async throws {
        let admin = try await Connection.open(arena.cluster.adminURI)
        try await admin.execute(script: "ALTER DATABASE waymark SET synchronous_commit = off")
    }

    /// All rounds, or those up to the first in which something broke.
    private func kill(_ arena: Arena, _ crew: Crew) async throws -> Breaches {
        var dice = Dice(seed: seed)
        var watch = Watch(arena, writers: writers)
        for round in 1...max(1, rounds) {
            try await wait(for: dice.roll(1...60), &watch, crew)
            try await Task.sleep(for: .microseconds(dice.roll(0...30_000)))
            // Now and then a writer goes with it, and comes back to a server that isn't there.
            if dice.roll(0...2) == 0, let number = crew.writers.keys.sorted().randomElement(using: &dice),
                crew.kill(number)
            {
                try crew.write(number)
            }
            try await kill(arena, round % 2 == 0 ? SIGQUIT : SIGKILL)
            try await arena.cluster.start()
            let breaches = try await watch.check(arena.connect())
            if !breaches.isEmpty {
                var told = Breaches()
                told.note(.other, "the first broken promise shows after round \(round)")
                told.add(breaches)
                return told
            }
            progress(round)
        }
        return Breaches()
    }

    /// Waits until the writers have made so many more appends: a round in which nothing happens proves nothing.
    private func wait(for appends: Int, _ watch: inout Watch, _ crew: Crew) async throws {
        let goal = watch.appends + appends
        let end = ContinuousClock.now + .seconds(120)
        while watch.appends < goal {
            guard ContinuousClock.now < end else { throw Broken("the writers don't get on") }
            try await Task.sleep(for: .milliseconds(2))
            try crew.look()
            try watch.look()
        }
    }

    /// SIGKILL for the first process, whose children find out and end by themselves; or SIGQUIT, which makes it
    /// end all of them at once.
    private func kill(_ arena: Arena, _ signal: Int32) async throws {
        guard let process = arena.cluster.status().processID, Glibc.kill(process, signal) == 0 else {
            throw Broken("the server is gone before it was killed")
        }
        let end = ContinuousClock.now + .seconds(30)
        while arena.cluster.status().processID == process {
            guard ContinuousClock.now < end else { throw Broken("the server survives signal \(signal)") }
            try await Task.sleep(for: .milliseconds(1))
        }
    }
}
