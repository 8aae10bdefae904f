/// How far a project has come.
public enum Phase: String, CaseIterable, Comparable, Sendable {
    case proposed
    case agreed
    case financed
    case underConstruction = "under_construction"
    case completed
    case operating

    /// Earlier phases come first.
    public static func < (left: Phase, right: Phase) -> Bool { left.order < right.order }

    /// Its place among the phases, from 0.
    var order: Int {
        switch self {
        case .proposed: 0
        case .agreed: 1
        case .financed: 2
        case .underConstruction: 3
        case .completed: 4
        case .operating: 5
        }
    }

    /// The phase that an event shows to have been reached; `nil` for events that move no phase.
    ///
    /// A part of a project that works, or is done, shows no more than that the works on the whole are under way.
    public init?(reachedBy fact: Fact, ofPart: Bool) {
        switch fact {
        case .interestExpressed, .projectAnnounced, .investmentAnnounced: self = .proposed
        case .agreementSigned(let agreement): self = AgreementWords.phase(of: agreement.kind)
        case .contractAwarded: self = .agreed
        case .financingApproved: self = .financed
        case .constructionStarted, .progressReported, .projectResumed: self = .underConstruction
        case .projectCompleted: self = ofPart ? .underConstruction : .completed
        case .operationStarted: self = ofPart ? .underConstruction : .operating
        case .meetingHeld, .milestoneScheduled, .projectDelayed, .projectSuspended, .projectCancelled,
            .cooperationAffirmed, .organizationProfiled:
            return nil
        }
    }
}

/// Where a project stands: its phase, or that it is held or given up.
public enum ProjectStatus: String, CaseIterable, Sendable {
    case proposed
    case agreed
    case financed
    case underConstruction = "under_construction"
    case completed
    case operating
    case suspended
    case cancelled

    /// The status of a project that is neither held nor given up.
    public init(_ phase: Phase) {
        switch phase {
        case .proposed: self = .proposed
        case .agreed: self = .agreed
        case .financed: self = .financed
        case .underConstruction: self = .underConstruction
        case .completed: self = .completed
        case .operating: self = .operating
        }
    }
}

extension ProjectStatus {
    /// The phase that it is; `nil` for a halt and a cancellation, which keep the phase before them.
    public var phase: Phase? { Phase(rawValue: rawValue) }
}
