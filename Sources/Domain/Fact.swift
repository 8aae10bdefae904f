import JSON

/// What happened, with the attributes of its type.
public enum Fact: Hashable, Sendable {
    case meetingHeld(MeetingHeld)
    case interestExpressed(InterestExpressed)
    case investmentAnnounced(InvestmentAnnounced)
    case agreementSigned(AgreementSigned)
    case projectAnnounced(ProjectAnnounced)
    case financingApproved(FinancingApproved)
    case contractAwarded(ContractAwarded)
    case constructionStarted(ConstructionStarted)
    case progressReported(ProgressReported)
    case milestoneScheduled(MilestoneScheduled)
    case projectCompleted(ProjectCompleted)
    case operationStarted(OperationStarted)
    case projectDelayed(ProjectDelayed)
    case projectSuspended(ProjectSuspended)
    case projectResumed(ProjectResumed)
    case projectCancelled(ProjectCancelled)
    case cooperationAffirmed(CooperationAffirmed)
    case organizationProfiled(OrganizationProfiled)

    /// The type, which stands beside the payload in the log.
    public var type: EventType {
        switch self {
        case .meetingHeld: .meetingHeld
        case .interestExpressed: .interestExpressed
        case .investmentAnnounced: .investmentAnnounced
        case .agreementSigned: .agreementSigned
        case .projectAnnounced: .projectAnnounced
        case .financingApproved: .financingApproved
        case .contractAwarded: .contractAwarded
        case .constructionStarted: .constructionStarted
        case .progressReported: .progressReported
        case .milestoneScheduled: .milestoneScheduled
        case .projectCompleted: .projectCompleted
        case .operationStarted: .operationStarted
        case .projectDelayed: .projectDelayed
        case .projectSuspended: .projectSuspended
        case .projectResumed: .projectResumed
        case .projectCancelled: .projectCancelled
        case .cooperationAffirmed: .cooperationAffirmed
        case .organizationProfiled: .organizationProfiled
        }
    }

    /// The attributes of the type.
    public var attributes: any EventAttributes {
        switch self {
        case .meetingHeld(let attributes): attributes
        case .interestExpressed(let attributes): attributes
        case .investmentAnnounced(let attributes): attributes
        case .agreementSigned(let attributes): attributes
        case .projectAnnounced(let attributes): attributes
        case .financingApproved(let attributes): attributes
        case .contractAwarded(let attributes): attributes
        case .constructionStarted(let attributes): attributes
        case .progressReported(let attributes): attributes
        case .milestoneScheduled(let attributes): attributes
        case .projectCompleted(let attributes): attributes
        case .operationStarted(let attributes): attributes
        case .projectDelayed(let attributes): attributes
        case .projectSuspended(let attributes): attributes
        case .projectResumed(let attributes): attributes
        case .projectCancelled(let attributes): attributes
        case .cooperationAffirmed(let attributes): attributes
        case .organizationProfiled(let attributes): attributes
        }
    }

    /// A fact of a type of which no more is known.
    public init(_ type: EventType) {
        self =
            switch type {
            case .meetingHeld: .meetingHeld(MeetingHeld())
            case .interestExpressed: .interestExpressed(InterestExpressed())
            case .investmentAnnounced: .investmentAnnounced(InvestmentAnnounced())
            case .agreementSigned: .agreementSigned(AgreementSigned())
            case .projectAnnounced: .projectAnnounced(ProjectAnnounced())
            case .financingApproved: .financingApproved(FinancingApproved())
            case .contractAwarded: .contractAwarded(ContractAwarded())
            case .constructionStarted: .constructionStarted(ConstructionStarted())
            case .progressReported: .progressReported(ProgressReported())
            case .milestoneScheduled: .milestoneScheduled(MilestoneScheduled())
            case .projectCompleted: .projectCompleted(ProjectCompleted())
            case .operationStarted: .operationStarted(OperationStarted())
            case .projectDelayed: .projectDelayed(ProjectDelayed())
            case .projectSuspended: .projectSuspended(ProjectSuspended())
            case .projectResumed: .projectResumed(ProjectResumed())
            case .projectCancelled: .projectCancelled(ProjectCancelled())
            case .cooperationAffirmed: .cooperationAffirmed(CooperationAffirmed())
            case .organizationProfiled: .organizationProfiled(OrganizationProfiled())
            }
    }

    /// Reads `attrs`, an object, as those of a type.
    public init(_ type: EventType, from scanner: inout JSONScanner) throws(JSONError) {
        self =
            switch type {
            case .meetingHeld: .meetingHeld(try Self.attributes(from: &scanner))
            case .interestExpressed: .interestExpressed(try Self.attributes(from: &scanner))
            case .investmentAnnounced: .investmentAnnounced(try Self.attributes(from: &scanner))
            case .agreementSigned: .agreementSigned(try Self.attributes(from: &scanner))
            case .projectAnnounced: .projectAnnounced(try Self.attributes(from: &scanner))
            case .financingApproved: .financingApproved(try Self.attributes(from: &scanner))
            case .contractAwarded: .contractAwarded(try Self.attributes(from: &scanner))
            case .constructionStarted: .constructionStarted(try Self.attributes(from: &scanner))
            case .progressReported: .progressReported(try Self.attributes(from: &scanner))
            case .milestoneScheduled: .milestoneScheduled(try Self.attributes(from: &scanner))
            case .projectCompleted: .projectCompleted(try Self.attributes(from: &scanner))
            case .operationStarted: .operationStarted(try Self.attributes(from: &scanner))
            case .projectDelayed: .projectDelayed(try Self.attributes(from: &scanner))
            case .projectSuspended: .projectSuspended(try Self.attributes(from: &scanner))
            case .projectResumed: .projectResumed(try Self.attributes(from: &scanner))
            case .projectCancelled: .projectCancelled(try Self.attributes(from: &scanner))
            case .cooperationAffirmed: .cooperationAffirmed(try Self.attributes(from: &scanner))
            case .organizationProfiled: .organizationProfiled(try Self.attributes(from: &scanner))
            }
    }

    private static func attributes<Attributes: EventAttributes>(
        from scanner: inout JSONScanner
    ) throws(JSONError) -> Attributes {
        var attributes = Attributes()
        try scanner.object { key, scanner in try attributes.read(key, from: &scanner) }
        return attributes
    }
}

extension Fact {
    /// The sum that the event names, whatever its type.
    public var amount: Amount? {
        switch self {
        case .investmentAnnounced(let attributes): attributes.amount
        case .agreementSigned(let attributes): attributes.amount
        case .projectAnnounced(let attributes): attributes.amount
        case .financingApproved(let attributes): attributes.amount
        case .contractAwarded(let attributes): attributes.amount
        default: nil
        }
    }
}
