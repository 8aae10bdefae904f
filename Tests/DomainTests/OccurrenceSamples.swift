import Domain

/// Short ways to write events as several outlets report them.
enum OccurrenceSamples {
    static func report(
        _ fact: Fact, in article: String, at position: Int = 0, published: String? = "2026-03-10",
        occurred: String? = nil, by actors: [String] = [], countries: [String] = ["KZ", "CN"],
        asset: String? = "Taraz Glass Plant", work: Work = .construction, role: Actor.Role? = nil,
        place: String? = nil
    ) -> ProjectEvent {
        let codes = countries.compactMap { CountryCode($0) }
        return ProjectEvent(
            position: position, article: article, outlet: "outlet of \(article)",
            published: published.flatMap { Day(iso: $0) },
            event: ReadEvent(
                fact: fact, occurred: occurred.flatMap { PartialDate(edtf: $0) },
                actors: actors.map {
                    Actor(name: $0, role: role, kind: people.contains($0) ? .person : .company)
                },
                countries: codes,
                project: asset.map {
                    ProjectMention(asset: $0, work: work, place: place, country: codes.first)
                },
                evidence: Evidence(quote: "", start: 0, end: 0), confidence: 1, rule: "sample"))
    }

    private static let people: Set<String> = ["Yerlan Unal", "Unal", "Li Weiming", "Aida Bek"]

    static func dollars(_ value: Double) -> Amount { Amount(value: value, currency: "USD") }

    /// Events of many kinds drawn at random, that meet often enough; positions are their places.
    static func random(_ count: Int, from generator: inout some RandomNumberGenerator) -> [ProjectEvent] {
        let parties = [
            "Huaxing Group", "Huaxing Group Co., Ltd.", "Li Weiming", "Yerlan Unal", "Silk Bank",
            "Ministry of Industry of Kazakhstan", "Kumtor Gold Company",
        ]
        let dates = [
            nil, "2026", "2026-03", "2026-03-08", "2026-03-09", "2026-03-10", "2026-03-13", "2026-Q1",
        ]
        let assets = ["Taraz Glass Plant", "glass plant, first phase", "Taraz Glass Plant, second phase"]
        return (0..<count).map { position in
            let amount = [nil, dollars(340e6), dollars(341e6), dollars(20e6)].randomElement(using: &generator)
            let facts: [Fact] = [
                .meetingHeld(MeetingHeld()), .projectAnnounced(ProjectAnnounced(amount: amount ?? nil)),
                .agreementSigned(
                    AgreementSigned(
                        kind: ["loan", "memorandum", nil].randomElement(using: &generator) ?? nil,
                        amount: amount ?? nil)),
                .financingApproved(FinancingApproved(amount: amount ?? nil)),
                .milestoneScheduled(
                    MilestoneScheduled(
                        milestone: .completion,
                        due: ["2027", "2028"].randomElement(using: &generator).flatMap {
                            PartialDate(edtf: $0)
                        })),
            ]
            return report(
                facts.randomElement(using: &generator) ?? facts[0],
                in: "article-\(Int.random(in: 0..<6, using: &generator))", at: position,
                published: ["2026-03-09", "2026-03-10", "2026-03-21", nil].randomElement(using: &generator)
                    ?? nil,
                occurred: dates.randomElement(using: &generator) ?? nil,
                by: Array(
                    parties.shuffled(using: &generator).prefix(Int.random(in: 0..<4, using: &generator))),
                countries: Bool.random(using: &generator) ? ["KZ", "CN"] : ["KZ"],
                asset: Bool.random(using: &generator) ? assets.randomElement(using: &generator) : nil)
        }
    }

    /// SplitMix64: the same numbers in each run.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
