/// What came of a scenario.
struct Report {
    let scenario: String
    var appends = 0
    var events = 0
    var kills = 0
    var seconds = 0.0
    var breaches = Breaches()
    /// Where the proof is; nil where nothing was broken.
    var folder: String?

    init(scenario: String) { self.scenario = scenario }

    init(scenario: String, _ audit: Audit) {
        self.scenario = scenario
        appends = audit.appends
        events = audit.picture.entries.count
        breaches = audit.breaches
    }

    /// Runs a scenario's part with workers. Whether or not it comes to its end, the log is held against what they
    /// wrote down.
    static func of(
        _ scenario: String, _ arena: Arena, _ crew: Crew, writers: Int, followers: Int,
        work: () async throws -> Breaches
    ) async throws -> Report {
        var breaches = Breaches()
        do {
            breaches = try await work()
        } catch let broken as Broken {
            breaches.note(.other, "\(broken)")
        }
        crew.dismiss()
        try await arena.cluster.start()
        let audit = try await Audit.run(
            arena, writers: writers, followers: followers, isWhole: breaches.isEmpty)
        var report = Report(scenario: scenario, audit)
        breaches.add(report.breaches)
        report.breaches = breaches
        return report
    }

    /// One line.
    var line: String {
        let tenths = Int((seconds * 10).rounded())
        return
            "\(scenario): \(appends) appends, \(events) events, \(kills) kills, \(tenths / 10).\(tenths % 10) s, "
            + breaches.summary
    }
}
