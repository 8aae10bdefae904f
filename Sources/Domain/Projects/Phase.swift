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

    private var order: Int { Phase.allCases.firstIndex(of: self) ?? 0 }

    /// The phase that an event shows to have been reached; `nil` for events that move no phase.
    ///
    /// A part of a project that works, or is done, shows no more than that the works on the whole are under way.
    public init?(reachedBy fact: Fact, ofPart: Bool) {
        switch fact {
        case .interestExpressed, .projectAnnounced, .investmentAnnounced: self = .proposed
        case .agreementSigned(let agreement): self = Phase(agreedBy: agreement.kind)
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

    /// Papers that bind nobody propose, loans finance, all others agree.
    private init(agreedBy kind: String?) {
        let words = Set((kind ?? "").lowercased().split { !$0.isLetter })
        let propose: Set<Substring> = [
            "memorandum", "memoranda", "mou", "mous", "framework", "intent", "protocol", "roadmap",
            "declaration",
            "preliminary", "understanding", "terms",
        ]
        let finance: Set<Substring> = ["loan", "loans", "credit", "financing", "grant"]
        self =
            !words.isDisjoint(with: finance)
            ? .financed : !words.isDisjoint(with: propose) ? .proposed : .agreed
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
