/// The types of event that an article can report, by their wire names.
public enum EventType: String, CaseIterable, Sendable {
    case meetingHeld = "MeetingHeld"
    case interestExpressed = "InterestExpressed"
    case investmentAnnounced = "InvestmentAnnounced"
    case agreementSigned = "AgreementSigned"
    case projectAnnounced = "ProjectAnnounced"
    case financingApproved = "FinancingApproved"
    case contractAwarded = "ContractAwarded"
    case constructionStarted = "ConstructionStarted"
    case progressReported = "ProgressReported"
    case milestoneScheduled = "MilestoneScheduled"
    case projectCompleted = "ProjectCompleted"
    case operationStarted = "OperationStarted"
    case projectDelayed = "ProjectDelayed"
    case projectSuspended = "ProjectSuspended"
    case projectResumed = "ProjectResumed"
    case projectCancelled = "ProjectCancelled"
    case cooperationAffirmed = "CooperationAffirmed"
    case organizationProfiled = "OrganizationProfiled"

    /// Whether it counts as a fact about projects and meetings; praise and portraits of companies don't.
    public var isScored: Bool { self != .cooperationAffirmed && self != .organizationProfiled }
}
