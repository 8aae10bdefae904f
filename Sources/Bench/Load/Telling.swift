import Domain

/// One thing that an article tells: the fact, who did it, and the sentence.
struct Telling {
    let fact: Fact
    let actors: [Actor]
    private let step: Step
    private let cast: Cast
    private let name: String

    init(_ step: Step, _ cast: Cast, _ name: String) {
        self.step = step
        self.cast = cast
        self.name = name
        fact = Self.fact(step, cast)
        actors = Self.actors(step.deed, cast)
    }

    /// A sentence of about 120 bytes.
    func sentence(_ pick: inout Picker) -> String {
        Wording.sentence(
            step.deed, name: name, cast: cast, value: step.value, day: Day(number: step.day),
            variant: pick.below(2))
    }

    private static func fact(_ step: Step, _ cast: Cast) -> Fact {
        let due = PartialDate(year: Day(number: step.value).year, month: Day(number: step.value).month)
        switch step.deed {
        case .interest: return .interestExpressed(InterestExpressed())
        case .announced: return .projectAnnounced(ProjectAnnounced(capacity: cast.capacity, amount: nil))
        case .memorandum: return .agreementSigned(AgreementSigned(kind: "memorandum", amount: nil))
        case .investment: return .investmentAnnounced(InvestmentAnnounced(amount: cast.amount))
        case .agreement: return .agreementSigned(AgreementSigned(kind: "agreement", amount: cast.amount))
        case .financing: return .financingApproved(FinancingApproved(amount: cast.amount))
        case .contract: return .contractAwarded(ContractAwarded(amount: nil))
        case .scheduled: return .milestoneScheduled(MilestoneScheduled(milestone: .completion, due: due))
        case .started: return .constructionStarted(ConstructionStarted())
        case .progress: return .progressReported(ProgressReported(percent: Double(max(1, step.value))))
        case .delayed: return .projectDelayed(ProjectDelayed(due: due))
        case .suspended: return .projectSuspended(ProjectSuspended())
        case .resumed: return .projectResumed(ProjectResumed())
        case .completed: return .projectCompleted(ProjectCompleted(schedule: schedule(step)))
        case .operation: return .operationStarted(OperationStarted(capacity: cast.capacity))
        case .cancelled: return .projectCancelled(ProjectCancelled())
        case .meeting: return .meetingHeld(MeetingHeld(place: cast.place, topics: ["investment"]))
        case .affirmed: return .cooperationAffirmed(CooperationAffirmed())
        case .profiled: return .organizationProfiled(OrganizationProfiled())
        }
    }

    private static func schedule(_ step: Step) -> Schedule {
        step.day > step.value + 60 ? .late : step.day < step.value - 60 ? .ahead : .onTime
    }

    private static func actors(_ deed: Deed, _ cast: Cast) -> [Actor] {
        let official = Actor(name: cast.official, role: .official, kind: .person, country: cast.host)
        let firm = Actor(name: cast.firm, role: .contractor, kind: .company, country: cast.partner)
        let owners = cast.organisations.map { Actor(name: $0.name, role: $0.role, kind: .company) }
        let government = Actor(
            name: cast.hostGovernment, role: .authority, kind: .government, country: cast.host)
        switch deed {
        case .meeting, .affirmed:
            let guest = Actor(name: cast.guest, role: .participant, kind: .person, country: cast.partner)
            return [guest, official]
        case .financing:
            let lender = cast.organisations.first { $0.role == .lender }?.name ?? cast.lender
            return [Actor(name: lender, role: .lender, kind: .bank, country: cast.partner), government]
        case .memorandum, .agreement: return [government] + (owners.isEmpty ? [firm] : owners)
        case .contract, .started, .profiled: return [firm] + owners.prefix(1)
        case .interest, .investment, .announced: return (owners.isEmpty ? [firm] : owners) + [official]
        default: return [official] + owners.prefix(1)
        }
    }
}
