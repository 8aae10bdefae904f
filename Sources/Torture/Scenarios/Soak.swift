/// Many writers and followers for a while, with nobody killed.
struct Soak {
    var writers = 16
    var followers = 4
    var seconds = 60
    var seed: UInt64 = 0

    func run(in parent: String?, program: String) async throws -> Report {
        try await Arena.run("soak", in: parent, program: program) { arena in
            let crew = Crew(arena, seed: seed)
            return try await Report.of("soak", arena, crew, writers: writers, followers: followers) {
                for number in 0..<writers { try crew.write(number) }
                for number in 0..<followers { try crew.follow(number) }
                let end = ContinuousClock.now + .seconds(seconds)
                while ContinuousClock.now < end {
                    try await Task.sleep(for: .milliseconds(100))
                    try crew.look()
                }
                try await crew.finish()
                return Breaches()
            }
        }
    }
}
