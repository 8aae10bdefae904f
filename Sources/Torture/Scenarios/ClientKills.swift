/// Writers that are killed at any moment and started again.
struct ClientKills {
    var writers = 8
    /// How many appends are to be acknowledged in all.
    var appends = 4000
    var seed: UInt64 = 0

    func run(in parent: String?, program: String) async throws -> Report {
        try await Arena.run("clients", in: parent, program: program) { arena in
            let crew = Crew(arena, seed: seed)
            var report = try await Report.of("clients", arena, crew, writers: writers, followers: 0) {
                try await kill(crew)
                return Breaches()
            }
            report.kills = crew.kills
            return report
        }
    }

    private func kill(_ crew: Crew) async throws {
        var dice = Dice(seed: seed)
        let quota = (appends + writers - 1) / writers
        for number in 0..<writers { try crew.write(number, quota: quota) }
        while true {
            try await Task.sleep(for: .milliseconds(dice.roll(1...100)))
            try crew.look()
            guard let number = crew.writers.keys.sorted().randomElement(using: &dice) else { return }
            if crew.kill(number) { try crew.write(number, quota: quota) }
        }
    }
}
