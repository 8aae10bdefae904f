import Domain
import Testing

private let started = Fact.constructionStarted(ConstructionStarted())
private let done = Fact.projectCompleted(ProjectCompleted())

private func ruling(
    _ status: ProjectStatus, since: String? = nil, on day: Day?, _ decision: String = "d-1"
) -> ProjectRulings {
    guard let day else { return .none }
    return ProjectRulings(statuses: [
        ProjectRulings.Status(
            status: status, since: since.flatMap { PartialDate(edtf: $0) }, decidedOn: day, decision: decision
        )
    ])
}

@Suite struct ProjectFoldRulingTests {
    @Test func `a decided status stands against what happened up to its day, and later events move it on`() {
        let events = [event(1, started, "2020"), event(2, done, "2022-06-01")]
        let decided = ruling(.suspended, since: "2021-05", on: Day(2023, 1, 10))
        let project = fold(events, rulings: decided)
        #expect(project?.status == .suspended)
        #expect(project?.statusSince == PartialDate(edtf: "2021-05"))
        #expect(project?.statusDecision == "d-1")
        #expect(project?.completed == nil)
        #expect(project?.conflicts.map(\.what) == ["reports against the decided status"])
        #expect(fold(events, rulings: decided, asOf: "2021-04-30")?.status == .underConstruction)
        let later = fold(events + [event(3, done, "2024")], rulings: decided)
        #expect(later?.status == .completed)
        #expect(later?.statusDecision == nil)
    }

    @Test func `a decision takes back a phase that reports do not`() {
        let events = [event(1, started, "2020"), event(2, done, "2022-06-01")]
        let project = fold(events, rulings: ruling(.underConstruction, on: Day(2023, 1, 10)))
        #expect(project?.status == .underConstruction)
        #expect(project?.completed == nil)
        #expect(project?.statusSince == PartialDate(edtf: "2023-01-10"))
    }

    @Test func `of two decided statuses the one decided later stands`() {
        var both = ruling(.suspended, since: "2020", on: Day(2024, 1, 1), "late")
        both.statuses += ruling(.operating, since: "2021", on: Day(2022, 1, 1), "early").statuses
        let project = fold([event(1, started, "2019")], rulings: both)
        #expect(project?.status == .suspended)
        #expect(project?.statusDecision == "late")
    }

    @Test func `a name by decision keeps the old one as an alias`() {
        let project = fold(
            [event(1, started, "2019", asset: "Norvik Plant")],
            rulings: ProjectRulings(name: "Norvik Cement", aliases: ["NCP"]))
        #expect(project?.name == "Norvik Cement")
        #expect(project?.aliases == ["Norvik Plant", "NCP"])
    }

    @Test func `silence is presumed by months and never of what is over`() {
        let project = fold([event(1, started, "2020-01-31", published: "2020-02-29")])
        #expect(project?.presumed(on: Day(2021, 2, 27) ?? Day(number: 0)) == nil)
        #expect(project?.presumed(on: Day(2021, 2, 28) ?? Day(number: 0)) == .stale)
        #expect(project?.presumed(on: Day(2022, 3, 1) ?? Day(number: 0)) == .suspended)
        #expect(project?.presumed(on: Day(2024, 2, 29) ?? Day(number: 0)) == .cancelled)
        let over = fold([event(1, done, "2020-01-31")])
        #expect(over?.presumed(on: Day(2030, 1, 1) ?? Day(number: 0)) == nil)
    }

    @Test func `the parts of a project are written as JSON`() {
        let project = fold([
            event(1, plan("2024"), "2021", actors: [Actor(name: "Ostra", country: CountryCode("CN"))]),
            event(2, done, "2025"),
        ])
        let parties = project.map { String(decoding: $0.partiesJSON, as: UTF8.self) }
        #expect(
            parties
                == #"[{"name":"Ostra","role":"participant","country":"CN","since":"2021-01-01","first":1,"positions":[1]}]"#
        )
        let plans = project.map { String(decoding: $0.plansJSON, as: UTF8.self) }
        #expect(
            plans
                == #"[{"milestone":"completion","due":"2024","stated":"2021-01-01","slip":null,"part":false,"positions":[1]}]"#
        )
        let evidence = project.map { String(decoding: $0.evidenceJSON, as: UTF8.self) }
        #expect(
            evidence
                == #"{"name":[1],"work":[1],"country":[1],"partners":[1],"status":[2],"phase":[2],"planned_completion":[1],"completed":[2],"schedule":[1,2]}"#
        )
        let phases = project.map { String(decoding: $0.phasesJSON, as: UTF8.self) } ?? ""
        #expect(phases.hasSuffix(#"{"phase":"completed","since":"2025","implied":false,"positions":[2]}]"#))
    }
}
