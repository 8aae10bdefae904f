import Domain
import Testing

@Suite struct ProjectFoldTests {
    @Test func `each event enters its status`() {
        let entered: [(Fact, ProjectStatus)] = [
            (.interestExpressed(InterestExpressed()), .proposed),
            (.projectAnnounced(ProjectAnnounced()), .proposed),
            (.investmentAnnounced(InvestmentAnnounced()), .proposed),
            (.agreementSigned(AgreementSigned(kind: "memorandum of understanding")), .proposed),
            (.agreementSigned(AgreementSigned(kind: "contract")), .agreed),
            (.agreementSigned(AgreementSigned(kind: "loan agreement")), .financed),
            (.contractAwarded(ContractAwarded()), .agreed),
            (.financingApproved(FinancingApproved()), .financed),
            (.constructionStarted(ConstructionStarted()), .underConstruction),
            (.progressReported(ProgressReported()), .underConstruction),
            (.projectResumed(ProjectResumed()), .underConstruction),
            (.projectCompleted(ProjectCompleted()), .completed),
            (.operationStarted(OperationStarted()), .operating),
            (.projectSuspended(ProjectSuspended()), .suspended),
            (.projectCancelled(ProjectCancelled()), .cancelled),
        ]
        for (fact, status) in entered {
            let project = fold([event(1, fact, "2025-03")])
            #expect(project?.status == status, "\(fact.type)")
            #expect(project?.statusSince == PartialDate(edtf: "2025-03"), "\(fact.type)")
        }
    }

    @Test func `a milestone, a delay and a meeting move no status`() {
        for fact: Fact in [.milestoneScheduled(MilestoneScheduled()), .projectDelayed(ProjectDelayed())] {
            let project = fold([event(1, fact, "2025")])
            #expect(project?.phase == nil)
            #expect(project?.status == .proposed)
        }
    }

    @Test func `valid time decides, in whatever order the events were learnt`() {
        let events = [
            event(1, .operationStarted(OperationStarted()), "2025-06-01"),
            event(2, .constructionStarted(ConstructionStarted()), "2022-05"),
            event(3, .agreementSigned(AgreementSigned(kind: "contract")), "2021"),
            event(4, .agreementSigned(AgreementSigned(kind: "memorandum")), "2025-07-01"),
        ]
        for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
            let project = fold(order.map { events[$0] })
            #expect(project?.status == .operating)
            #expect(project?.statusSince == PartialDate(edtf: "2025-06-01"))
        }
    }

    @Test func `as of a day only what had happened by then counts`() {
        let events = [
            event(1, .constructionStarted(ConstructionStarted()), "2022-05-10"),
            event(2, .projectCompleted(ProjectCompleted()), "2025-06-01"),
        ]
        #expect(fold(events, asOf: "2022-05-09") == nil)
        #expect(fold(events, asOf: "2023-01-01")?.status == .underConstruction)
        #expect(fold(events, asOf: "2025-06-01")?.status == .completed)
    }

    @Test func `a halt keeps the phase, and a resumption or later works lift it`() {
        let started = event(1, .constructionStarted(ConstructionStarted()), "2020")
        let halted = event(2, .projectSuspended(ProjectSuspended()), "2021-03")
        #expect(fold([started, halted])?.status == .suspended)
        #expect(fold([started, halted])?.phase == .underConstruction)
        let resumed = fold([started, halted, event(3, .projectResumed(ProjectResumed()), "2022-01")])
        #expect(resumed?.status == .underConstruction)
        #expect(resumed?.statusSince == PartialDate(edtf: "2022-01"))
        let contract = event(3, .contractAwarded(ContractAwarded()), "2022-02")
        #expect(fold([started, halted, contract])?.status == .underConstruction)
        let undated = event(3, .progressReported(ProgressReported(percent: 40)), published: "2022-02-01")
        #expect(fold([started, halted, undated])?.status == .suspended)
    }

    @Test func `what is told with a halt on the same day does not lift it`() {
        let halted = event(1, .projectSuspended(ProjectSuspended()), "2021-03-02")
        let progress = event(2, .progressReported(ProgressReported(percent: 80)), "2021-03-02")
        #expect(fold([halted, progress])?.status == .suspended)
    }

    @Test func `works after a cancellation are kept and raised as a conflict`() {
        let project = fold([
            event(1, .projectCancelled(ProjectCancelled()), "2020"),
            event(2, .constructionStarted(ConstructionStarted()), "2021"),
        ])
        #expect(project?.status == .underConstruction)
        #expect(project?.conflicts.map(\.positions) == [[1, 2]])
    }

    @Test func `a part that works does not make the whole operate`() {
        let project = fold([
            event(
                1, .operationStarted(OperationStarted()), "2020-09", asset: "Norvik Cement Plant, first unit")
        ])
        #expect(project?.status == .underConstruction)
    }

    @Test func `a delay moves the plan and stands beside the status until completion`() {
        let planned = event(
            1,
            .milestoneScheduled(MilestoneScheduled(milestone: .completion, due: PartialDate(edtf: "2024"))),
            "2021")
        let delayed = event(2, .projectDelayed(ProjectDelayed(due: PartialDate(edtf: "2025"))), "2023-05")
        let started = event(3, .constructionStarted(ConstructionStarted()), "2022")
        let late = fold([planned, delayed, started])
        #expect(late?.isDelayed == true)
        #expect(late?.plannedCompletion == PartialDate(edtf: "2025"))
        #expect(late?.status == .underConstruction)
        let done = fold([
            planned, delayed, started, event(4, .projectCompleted(ProjectCompleted()), "2026-02"),
        ])
        #expect(done?.isDelayed == false)
        #expect(done?.schedule == .late)
    }

    @Test func `what a report says of the schedule outranks what the dates say`() {
        let project = fold([
            event(
                1,
                .milestoneScheduled(
                    MilestoneScheduled(milestone: .completion, due: PartialDate(edtf: "2024"))), "2021"),
            event(2, .projectCompleted(ProjectCompleted(schedule: .ahead)), "2024-04"),
        ])
        #expect(project?.schedule == .ahead)
    }

    @Test func `sums are kept apart by kind and currency`() {
        let dollars = Amount(value: 5e8, currency: "USD")
        let project = fold([
            event(1, .projectAnnounced(ProjectAnnounced(amount: dollars)), "2021"),
            event(2, .financingApproved(FinancingApproved(amount: dollars)), "2022"),
            event(
                3, .financingApproved(FinancingApproved(amount: Amount(value: 1e8, currency: "EUR"))), "2022"),
            event(4, .financingApproved(FinancingApproved(amount: dollars)), "2022"),
        ])
        #expect(project?.sums.map(\.kind) == ["cost", "financing", "financing"])
    }

    @Test func `a party stands once under its fullest name, with what it does`() {
        let project = fold([
            event(
                1, .agreementSigned(AgreementSigned(kind: "contract")), "2021",
                actors: [Actor(name: "Ostra Group")]),
            event(
                2, .contractAwarded(ContractAwarded()), "2021",
                actors: [Actor(name: "Ostra Group Ltd.", country: CountryCode("CN"))]),
            event(3, .financingApproved(FinancingApproved()), "2022", actors: [Actor(name: "Delta Bank")]),
        ])
        #expect(project?.parties.map(\.name) == ["Ostra Group Ltd.", "Delta Bank"])
        #expect(project?.parties.map(\.role) == [.contractor, .lender])
        #expect(project?.parties.first?.country == CountryCode("CN"))
    }

    @Test func `the name says asset and work, unless the work is to build it`() {
        #expect(
            fold([event(1, .projectCompleted(ProjectCompleted()), work: .modernization)])?.name
                == "Norvik Cement Plant modernization")
        #expect(fold([event(1, .projectCompleted(ProjectCompleted()))])?.name == "Norvik Cement Plant")
    }
}

@Suite struct AssetNameTests {
    @Test func `kind, own words and part of a name are told apart`() {
        let plant = AssetName("Zarya wind power plant, first batch of turbines")
        #expect(plant.whole == "Zarya wind power plant")
        #expect(plant.part == "first batch of turbines")
        #expect(plant.kind == "power")
        #expect(plant.proper == ["zarya"])
        #expect(AssetName("oil refineries").kind == "refinery")
        #expect(AssetName("oil refineries").isNamed == false)
        let metro = AssetName("second phase of the Lakeside metro")
        #expect(metro.part == "second phase")
        #expect(metro.whole == "Lakeside metro")
        #expect(AssetName("line of the Lakeside metro").part == "line")
        #expect(AssetName("Port of Lakeside").part == nil)
    }

    @Test func `names are compared without case, accents and transliteration`() {
        #expect(NameKey("Aqtau").text == NameKey("AKTAU").text)
        #expect(NameKey("Türkiye Çelik A.Ş.").text == "turkiye celik s")
        #expect(NameKey("CITIC Group").isSame(as: NameKey("CITIC")))
        #expect(!NameKey("Delta Bank").isSame(as: NameKey("Delta Works")))
    }
}
