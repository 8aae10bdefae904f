import Domain
import Testing

@Suite struct OccurrenceTests {
    private typealias Samples = OccurrenceSamples

    private static func areOne(_ a: ProjectEvent, _ b: ProjectEvent) -> Bool {
        let groups = Occurrences.groups([a, b])
        #expect(Occurrences.explain(a, b).last?.hasPrefix("the same") == (groups[0] == groups[1]))
        return groups[0] == groups[1]
    }

    private static let opened = Fact(.operationStarted)

    @Test(arguments: [
        ("2026-03-10", "2026-03-10", true), ("2026-03-10", "2026-03-11", true),
        ("2026-03-08", "2026-03-10", true), ("2026-03-06", "2026-03-10", false),
        ("2026-03", "2026-03-31", true), ("2026-03", "2026-04-01", false), ("2026-Q1", "2026-02", true),
        ("2026", "2026-11-02", true), ("2025", "2026-01-01", false), (nil, "2026-03-09", true),
        (nil, "2026-03-12", false), (nil, "2026-02-15", true), (nil, "2026-01-15", false), (nil, nil, true),
    ])
    func `dates agree where they overlap, a day apart, or where news lags behind`(
        left: String?, right: String?, isOne: Bool
    ) {
        // Both were published on the tenth: a day that is that of the publication may be that of the news only.
        let a = Samples.report(Self.opened, in: "a", occurred: left)
        let b = Samples.report(Self.opened, in: "b", occurred: right)
        #expect(Self.areOne(a, b) == isOne)
        #expect(Self.areOne(b, a) == isOne)
    }

    @Test func `what may happen again is the same only within ten undated days`() {
        func pair(_ fact: Fact, _ day: String) -> Bool {
            Self.areOne(
                Samples.report(fact, in: "a", published: "2026-03-01"),
                Samples.report(fact, in: "b", published: day))
        }
        #expect(pair(Fact(.progressReported), "2026-03-11") && !pair(Fact(.progressReported), "2026-03-12"))
        #expect(pair(Self.opened, "2026-04-01") && !pair(Self.opened, "2026-04-02"))
    }

    @Test func `another type, sum, schedule, percentage, document, part or number is another happening`() {
        func areOne(_ left: Fact, _ right: Fact, _ a: String = "Glass Plant", _ b: String = "Glass Plant")
            -> Bool
        {
            Self.areOne(Samples.report(left, in: "a", asset: a), Samples.report(right, in: "b", asset: b))
        }
        func signed(_ kind: String?, _ value: Double? = nil) -> Fact {
            .agreementSigned(AgreementSigned(kind: kind, amount: value.map(Samples.dollars)))
        }
        #expect(!areOne(signed("contract"), Fact(.contractAwarded)))
        #expect(
            areOne(signed(nil, 648e6), signed(nil, 650e6)) && !areOne(signed(nil, 648e6), signed(nil, 599e6)))
        #expect(areOne(signed("loan", 1e9), signed(nil)))
        #expect(areOne(signed("loan agreement"), signed("agreement")))
        #expect(!areOne(signed("loan agreement"), signed("memorandum of understanding")))
        func due(_ milestone: Milestone, _ date: String) -> Fact {
            .milestoneScheduled(MilestoneScheduled(milestone: milestone, due: PartialDate(edtf: date)))
        }
        #expect(areOne(due(.completion, "2028"), due(.completion, "2028-Q2")))
        #expect(!areOne(due(.completion, "2028"), due(.completion, "2029")))
        #expect(!areOne(due(.completion, "2028"), due(.operation, "2028")))
        func percent(_ value: Double) -> Fact { .progressReported(ProgressReported(percent: value)) }
        #expect(areOne(percent(58.5), percent(58)) && !areOne(percent(58.5), percent(70)))
        #expect(!areOne(Self.opened, Self.opened, "Glass Plant, first phase", "Glass Plant"))
        #expect(areOne(Self.opened, Self.opened, "Glass Plant, first phase", "Glass Plant, phase I"))
        #expect(!areOne(Self.opened, Self.opened, "Glass Plant, first phase", "Glass Plant, second phase"))
        #expect(!areOne(Self.opened, Self.opened, "Aksu Unit-1", "Aksu Unit-2"))
        #expect(areOne(Self.opened, Self.opened, "Aksu 30 MW station", "Aksu 2 x 15 MW station"))
    }

    @Test func `two lenders are two loans`() {
        let fact = Fact(.financingApproved)
        let a = Samples.report(fact, in: "a", by: ["Asian Development Bank"], role: .lender)
        let b = Samples.report(fact, in: "b", by: ["European Investment Bank (EIB)"], role: .lender)
        let c = Samples.report(fact, in: "b", by: ["the Asian Development Bank"], role: .lender)
        let d = Samples.report(fact, in: "b", by: ["Ministry of Energy"], role: .owner)
        #expect(!Self.areOne(a, b))
        #expect(Self.areOne(a, c) && Self.areOne(a, d))
    }

    @Test func `several agreements of one day are matched one to one, the best pairs first`() {
        func signed(_ article: String, _ position: Int, _ kind: String?, _ value: Double?, _ by: [String])
            -> ProjectEvent
        {
            Samples.report(
                .agreementSigned(AgreementSigned(kind: kind, amount: value.map(Samples.dollars))),
                in: article,
                at: position, occurred: "2026-03-10", by: by)
        }
        let groups = Occurrences.groups([
            signed("a", 0, "agreement", nil, ["Huaxing Group"]), signed("a", 1, "loan", 2e8, ["Silk Bank"]),
            signed("b", 2, "loan agreement", nil, ["Silk Bank"]),
            signed("b", 3, nil, nil, ["Huaxing Group Co., Ltd."]),
            signed("c", 4, "agreement", 2e8, []), signed("c", 5, "supply contract", 5e6, ["Kumtor"]),
        ])
        #expect(groups[0] == groups[3] && groups[1] == groups[2] && groups[1] == groups[4])
        #expect(Set(groups).count == 3)
    }

    @Test func `a meeting is known by both sides, whatever else was said of it`() {
        func met(_ article: String, _ by: [String], _ day: String? = "2026-03-10") -> ProjectEvent {
            Samples.report(Fact(.meetingHeld), in: article, occurred: day, by: by, asset: nil)
        }
        let first = met("a", ["Yerlan Unal", "Li Weiming", "Huaxing Group"])
        #expect(Self.areOne(first, met("b", ["Li Weiming", "Huaxing Group Co., Ltd.", "Yerlan Unal"])))
        #expect(Self.areOne(first, met("b", ["Unal", "Li Weiming"], nil)))
        #expect(!Self.areOne(first, met("b", ["Yerlan Unal", "Aida Bek", "Silk Bank"])))
        #expect(!Self.areOne(first, met("b", ["Yerlan Unal", "Silk Bank"])))
        #expect(!Self.areOne(first, met("b", ["Li Weiming", "Yerlan Unal"], "2026-03-20")))
        #expect(!Self.areOne(met("a", []), met("b", [])))
        let one = met("a", ["Yerlan Unal"])
        #expect(Self.areOne(one, met("b", ["Yerlan Unal", "Li Weiming"])))
        #expect(!Self.areOne(one, met("b", ["Yerlan Unal", "Li Weiming"], nil)))
    }

    @Test func `general agreements without a party are known by sum and countries`() {
        func signed(_ article: String, _ value: Double, _ countries: [String]) -> ProjectEvent {
            Samples.report(
                .agreementSigned(
                    AgreementSigned(kind: "commercial agreements", amount: Samples.dollars(value))),
                in: article, countries: countries, asset: nil)
        }
        #expect(Self.areOne(signed("a", 15e9, ["KZ", "CN"]), signed("b", 15.1e9, ["CN", "KZ"])))
        #expect(!Self.areOne(signed("a", 15e9, ["KZ", "CN"]), signed("b", 17e9, ["KZ", "CN"])))
        #expect(!Self.areOne(signed("a", 15e9, ["KZ", "CN"]), signed("b", 15e9, ["UZ", "CN"])))
    }

    @Test func `a memorandum of two states, without parties or sum, is known by day, countries and kind`() {
        func signed(_ article: String, _ kind: String, _ countries: [String], _ day: String) -> ProjectEvent {
            Samples.report(
                .agreementSigned(AgreementSigned(kind: kind)), in: article, published: day, occurred: day,
                countries: countries, asset: nil)
        }
        let first = signed("a", "memorandum of understanding", ["KZ", "CN"], "2026-03-10")
        #expect(Self.areOne(first, signed("b", "memorandum", ["CN", "KZ"], "2026-03-11")))
        #expect(!Self.areOne(first, signed("b", "agreement", ["KZ", "CN"], "2026-03-10")))
        #expect(!Self.areOne(first, signed("b", "memorandum", ["KZ", "CN"], "2026-03-13")))
        #expect(!Self.areOne(first, signed("b", "memorandum", ["KZ"], "2026-03-10")))
    }

    @Test func `an explanation names each part with what both say`() {
        let lines = Occurrences.explain(
            Samples.report(.financingApproved(FinancingApproved(amount: Samples.dollars(2e8))), in: "a"),
            Samples.report(.financingApproved(FinancingApproved(amount: Samples.dollars(3e8))), in: "b"))
        #expect(lines.contains { $0.hasPrefix("amount: ") && $0.hasSuffix("contradicts") })
        #expect(lines.contains { $0.hasPrefix("date: ") && $0.contains("for it (+2)") })
        #expect(lines.last == "not the same: they contradict each other")
    }
}
