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

    init(scenario: String, _ audit: Audit, kills: Int) {
        self.scenario = scenario
        appends = audit.appends
        events = audit.picture.entries.count
        breaches = audit.breaches
        self.kills = kills
    }

    /// One line.
    var line: String {
        let tenths = Int((seconds * 10).rounded())
        return
            "\(scenario): \(appends) appends, \(events) events, \(kills) kills, \(tenths / 10).\(tenths % 10) s, "
            + breaches.summary
    }
}
