import Domain
import Testing

private let started = Fact.constructionStarted(ConstructionStarted())
private let done = Fact.projectCompleted(ProjectCompleted())
private let resumed = Fact.projectResumed(ProjectResumed())
private let halted = Fact.projectSuspended(ProjectSuspended())

@Suite struct ProjectFoldScheduleTests {
    @Test func `all planned dates are kept as they slipped`() {
        let project = fold([
            event(1, plan("2024"), "2021"), event(2, plan("2025-06-30"), "2022"),
            event(3, plan("2025-06-30"), "2022-05"), event(4, plan("2025"), "2023"),
        ])
        #expect(project?.plans.map(\.due.description) == ["2024", "2025-06-30", "2025"])
        #expect(project?.plans.map(\.slip) == [nil, 181, 184])
        #expect(project?.plans.map(\.positions) == [[1], [2, 3], [4]])
        // A coarser plan does not blur a finer one.
        #expect(project?.plannedCompletion == PartialDate(edtf: "2025-06-30"))
        #expect(project?.isDelayed == true)
        #expect(project?.evidence[.plannedCompletion] == [2])
    }

    @Test func `the schedule is told in days, or in bounds where dates are coarse`() {
        let planned = event(1, plan("2024-06-30"), "2021")
        let exact = fold([planned, event(2, done, "2024-07-10")])
        #expect(exact?.scheduleDays == 10...10)
        #expect(exact?.schedule == .late)
        let coarse = fold([planned, event(2, done, "2024")])
        #expect(coarse?.scheduleDays == -181...184)
        #expect(coarse?.schedule == .onTime)
    }

    @Test func `a plan or delay of a part does not move the whole`() {
        let project = fold([
            event(1, plan("2024"), "2021"),
            event(
                2, .projectDelayed(ProjectDelayed(due: PartialDate(edtf: "2027"))), "2022",
                asset: "Norvik Cement Plant, second phase"),
        ])
        #expect(project?.plannedCompletion == PartialDate(edtf: "2024"))
        #expect(project?.isDelayed == false)
        #expect(project?.plans.map(\.isOfPart) == [false, true])
    }

    @Test func `a delay before the works is one of their start where only that was planned`() {
        let start = MilestoneScheduled(milestone: .constructionStart, due: PartialDate(edtf: "2024"))
        let project = fold([
            event(1, .milestoneScheduled(start), "2022"),
            event(2, .projectDelayed(ProjectDelayed(due: PartialDate(edtf: "2025"))), "2023"),
        ])
        #expect(project?.plans.map(\.milestone) == [.constructionStart, .constructionStart])
        #expect(project?.plannedCompletion == nil)
        #expect(project?.isDelayed == true)
    }
}

@Suite struct ProjectFoldStepTests {
    @Test func `a resumption after the completion opens the project again`() {
        let before = [event(1, started, "2018"), event(2, done, "2020-05-01")]
        let reopened = fold(before + [event(3, resumed, "2022-03")])
        #expect(reopened?.status == .underConstruction)
        #expect(reopened?.statusSince == PartialDate(edtf: "2022-03"))
        #expect(reopened?.completed == nil)
        #expect(reopened?.conflicts.map(\.what) == ["resumed after its completion"])
        #expect(reopened?.conflicts.map(\.positions) == [[2, 3]])
        let again = fold(before + [event(3, resumed, "2022-03"), event(4, done, "2023")])
        #expect(again?.status == .completed)
        #expect(again?.completed == PartialDate(edtf: "2023"))
    }

    @Test func `a resumption told late as background does not open it again`() {
        let before = [event(1, started, "2018"), event(2, done, "2020-05-01")]
        #expect(fold(before + [event(3, resumed, "2019")])?.status == .completed)
        #expect(fold(before + [event(3, resumed, published: "2023-01-01")])?.status == .completed)
    }

    @Test func `what was halted after its completion is completed again when it goes on`() {
        let project = fold([event(1, done, "2020"), event(2, halted, "2021"), event(3, resumed, "2022")])
        #expect(project?.status == .completed)
    }

    @Test func `works that begin after the completion are shown and do not open it again`() {
        let project = fold([event(1, done, "2020-05-01"), event(2, started, "2024")])
        #expect(project?.status == .completed)
        #expect(project?.conflicts.map(\.what) == ["works begin after its completion"])
    }

    @Test func `a part that is halted or cancelled is a conflict and no halt of the whole`() {
        let part = "Norvik Cement Plant, second phase"
        let project = fold([
            event(1, started, "2020"), event(2, halted, "2021", asset: part),
            event(3, .projectCancelled(ProjectCancelled()), "2022", asset: part),
        ])
        #expect(project?.status == .underConstruction)
        #expect(project?.conflicts.map(\.what) == ["a part is halted", "a part is cancelled"])
    }

    @Test func `a part is the project where nothing is told of the whole`() {
        let phase = "Ostra Roads Programme, Phase II"
        let own = [event(1, started, "2020", asset: phase), event(2, done, "2022", asset: phase)]
        #expect(fold(own)?.status == .completed)
        #expect(fold(own)?.name == phase)
        let whole = event(3, started, "2019", asset: "Ostra Roads Programme")
        #expect(fold(own + [whole])?.status == .underConstruction)
        // What is known of the whole now holds for every day.
        #expect(
            fold(own + [event(3, started, "2024", asset: "Ostra Roads Programme")], asOf: "2023-01-01")?
                .status == .underConstruction)
    }

    @Test func `a resumption of the same day ends the halt that it is told with`() {
        let told = event(1, halted, published: "2021-03-02")
        #expect(fold([told, event(2, resumed, "2021-03-02")])?.status == .underConstruction)
    }

    @Test func `works within the time of a coarse halt do not lift it`() {
        #expect(fold([event(1, halted, "2021"), event(2, started, "2021-03")])?.status == .suspended)
        #expect(fold([event(1, halted, "2021"), event(2, started, "2022")])?.status == .underConstruction)
    }

    @Test func `operation before the completion is kept and raised`() {
        let operating = Fact.operationStarted(OperationStarted())
        let project = fold([event(1, operating, "2020-01"), event(2, done, "2021")])
        #expect(project?.status == .operating)
        #expect(project?.conflicts.map(\.what) == ["operates before its completion"])
        #expect(project?.conflicts.first?.positions == [1, 2])
    }

    @Test func `later phases imply earlier ones, but no money`() {
        let project = fold([event(7, done, "2020")])
        #expect(
            project?.phases.map(\.phase) == [.proposed, .agreed, .underConstruction, .completed])
        #expect(project?.phases.map(\.isImplied) == [true, true, true, false])
        #expect(project?.phases.allSatisfy { $0.positions == [7] } == true)
        #expect(project?.phases.map(\.since) == [nil, nil, nil, PartialDate(edtf: "2020")])
    }

    @Test func `status, phase and names say which events they rest on`() {
        let project = fold([
            event(4, started, "2020"), event(2, .progressReported(ProgressReported()), "2021"),
            event(9, halted, "2022"), event(3, halted, published: "2022-02-01"),
        ])
        #expect(project?.evidence[.status] == [3, 9])
        #expect(project?.evidence[.phase] == [2, 4])
        #expect(project?.evidence[.name] == [4])
    }
}

@Suite struct ProjectFoldConflictTests {
    @Test func `a finer date of completion refines a coarser one without conflict`() {
        let project = fold([event(1, done, "2020"), event(2, done, "2020-05-01", article: "b")])
        #expect(project?.completed == PartialDate(edtf: "2020-05-01"))
        #expect(project?.statusSince == PartialDate(edtf: "2020-05-01"))
        #expect(project?.conflicts == [])
        #expect(project?.evidence[.completed] == [1, 2])
    }

    @Test func `of two dates of completion more independent sources win, reprints counting once`() {
        let events = [
            event(1, done, "2020-05-01", article: "a", source: "one"),
            event(2, done, "2020", article: "b", source: "two"),
            event(3, done, "2021-02-01", article: "c", source: "three"),
            event(4, done, "2021-02-01", article: "d", source: "three"),
        ]
        let project = fold(events)
        #expect(project?.completed == PartialDate(edtf: "2020-05-01"))
        #expect(project?.sources == 3)
        #expect(project?.articles == 4)
        let conflict = project?.conflicts.first
        #expect(conflict?.positions == [1, 2, 3, 4])
        #expect(conflict?.kept == "2020-05-01")
        #expect(conflict?.rule == "more independent sources")
    }

    @Test func `of dates with as many sources the one published later wins`() {
        let project = fold([
            event(1, done, "2020-05-01", published: "2022-01-01", article: "a", source: "one"),
            event(2, done, "2021-02-01", published: "2021-03-01", article: "b", source: "two"),
        ])
        #expect(project?.completed == PartialDate(edtf: "2020-05-01"))
        #expect(project?.conflicts.first?.rule == "published later")
    }

    @Test func `a sum told of another time is a revision, and of the same time a conflict`() {
        func cost(_ position: Int, _ value: Double, _ day: String, _ article: String) -> ProjectEvent {
            let amount = Amount(value: value, currency: "USD")
            return event(
                position, .projectAnnounced(ProjectAnnounced(amount: amount)), day, article: article,
                source: article)
        }
        let revised = fold([cost(1, 4e8, "2020-01-01", "a"), cost(2, 5e8, "2021-01-01", "b")])
        #expect(revised?.sums.map(\.amount.value) == [5e8])
        #expect(revised?.sums.first?.earlier.map(\.value) == [4e8])
        #expect(revised?.conflicts == [])
        let disputed = fold([
            cost(1, 4e8, "2020-01-01", "a"), cost(2, 5e8, "2020-01-01", "b"), cost(3, 4e8, "2020-01-01", "c"),
        ])
        #expect(disputed?.sums.map(\.amount.value) == [4e8])
        #expect(disputed?.conflicts.map(\.what) == ["two amounts (cost)"])
        #expect(disputed?.conflicts.first?.kept == "400000000 USD")
    }

    @Test func `loans of two lenders and sums of one article stand side by side`() {
        func loan(_ position: Int, _ value: Double, _ bank: String, _ article: String) -> ProjectEvent {
            event(
                position,
                .financingApproved(FinancingApproved(amount: Amount(value: value, currency: "USD"))),
                "2020", actors: [Actor(name: bank)], article: article)
        }
        let lenders = fold([loan(1, 1e8, "Delta Bank", "a"), loan(2, 2e8, "Ostra Fund", "b")])
        #expect(lenders?.sums.map(\.amount.value) == [1e8, 2e8])
        let parts = fold([loan(1, 1e8, "Delta Bank", "a"), loan(2, 2e8, "Delta Bank", "a")])
        #expect(parts?.sums.map(\.amount.value) == [1e8, 2e8])
        #expect(parts?.conflicts == [])
    }

    @Test func `a capacity is held once for each unit, that of a part not at all`() {
        func announced(_ position: Int, _ value: Double, _ day: String, _ asset: String) -> ProjectEvent {
            event(
                position,
                .projectAnnounced(ProjectAnnounced(capacity: Capacity(value: value, unit: "MW"))), day,
                asset: asset, article: "\(position)")
        }
        let project = fold([
            announced(1, 100, "2020", "Norvik Wind Farm"), announced(2, 120, "2021", "Norvik Wind Farm"),
            announced(3, 40, "2022", "Norvik Wind Farm, first phase"),
        ])
        #expect(project?.capacities.map(\.capacity) == [Capacity(value: 120, unit: "MW")])
        #expect(project?.capacities.first?.earlier.map(\.value) == [100])
    }

    @Test func `a party says since when it acts and which events say so`() {
        let project = fold([
            event(5, .contractAwarded(ContractAwarded()), "2021-04", actors: [Actor(name: "Ostra Group")]),
            event(2, started, "2022", actors: [Actor(name: "Ostra Group Ltd.")]),
        ])
        let party = project?.parties.first
        #expect(party?.since == Day(2021, 4, 1))
        #expect(party?.first == 5)
        #expect(party?.positions == [2, 5])
    }
}
