/// Where one project stands, and which events of the log say so.
public struct Project: Hashable, Sendable {
    /// A readable slug that never changes its meaning.
    public var id: String
    /// What it is called.
    public var name = ""
    /// What else it was called.
    public var aliases: [String] = []
    /// The thing itself.
    public var asset = ""
    /// What is done to it.
    public var work = Work.construction
    /// City or region.
    public var place: String?
    /// The host country.
    public var country: CountryCode?
    /// The other countries involved, in the order in which they came up.
    public var partners: [CountryCode] = []
    /// Fields of the economy, that of the thing itself first.
    public var sectors: [Sector] = []
    /// How far it has come, whatever holds it now.
    public var phase: Phase?
    /// The phases it has gone through, those that others imply among them, in their order.
    public var phases: [PhaseReached] = []
    /// Suspended or cancelled; `nil` while it goes on.
    public var hold: ProjectStatus?
    /// Since when it has its status, where a dated event tells.
    public var statusSince: PartialDate?
    /// The id of the decision that its status rests on; `nil` where it rests on events.
    public var statusDecision: String?
    /// Whether its schedule slipped and it is not finished yet.
    public var isDelayed = false
    /// Who takes part.
    public var parties: [Party] = []
    /// The sums named for it; never added up.
    public var sums: [Sum] = []
    /// What it can do or is to be able to do, once for each unit.
    public var capacities: [CapacityStated] = []
    /// All dates that were ever planned, as they were stated.
    public var plans: [Plan] = []
    /// When it is to be completed, by the latest report.
    public var plannedCompletion: PartialDate?
    /// When it was completed.
    public var completed: PartialDate?
    /// How that lies to the plan.
    public var schedule: Schedule?
    /// How many days the completion lies behind the plan, from the least to the most that both dates leave open;
    /// one and the same where both are days.
    public var scheduleDays: ClosedRange<Int>?
    /// The day of the first report.
    public var firstSeen: Day?
    /// The day of the latest event.
    public var lastEvent: Day?
    /// The day of the latest report.
    public var lastReport: Day?
    /// What cannot all be right.
    public var conflicts: [Conflict] = []
    /// The positions of the events that each field rests on, sorted; fields with positions of their own
    /// (`parties`, `sums`, `capacities`, `plans`, `phases`, `conflicts`) are not among them.
    public var evidence: [Axis: [Int]] = [:]
    /// The remarks of analysts.
    public var notes: [ProjectRulings.Note] = []
    /// How many events it rests on.
    public var events = 0
    /// From how many articles.
    public var articles = 0
    /// Of how many outlets.
    public var outlets = 0
    /// Of how many independent sources: reprints count once.
    public var sources = 0

    /// A project of which nothing is known yet.
    public init(id: String) { self.id = id }

    /// Where it stands. What has only been spoken of is proposed.
    public var status: ProjectStatus { hold ?? ProjectStatus(phase ?? .proposed) }
}

extension Project {
    /// A field of a project that rests on events as a whole.
    public enum Axis: String, CaseIterable, Sendable {
        case name, work, place, country, partners, status, phase
        case delayed
        case plannedCompletion = "planned_completion"
        case completed
        case schedule
    }

    /// A phase that was reached.
    public struct PhaseReached: Hashable, Sendable {
        /// The phase.
        public var phase: Phase
        /// The date of the first event that shows it; `nil` where no dated event does.
        public var since: PartialDate?
        /// Whether no report says so and a later phase alone shows it.
        public var isImplied: Bool
        /// The positions of the events that show it, sorted: its own, or those of the phase that implies it.
        public var positions: [Int]
    }

    /// A person or organisation with what it does in the project.
    public struct Party: Hashable, Sendable {
        /// The fullest name it was given.
        public internal(set) var name: String
        /// What it does.
        public var role: Actor.Role
        /// Where it belongs, where that was said.
        public var country: CountryCode?
        /// The valid day of the first event in which it acts; `nil` where that has no date.
        public var since: Day?
        /// The position of that event.
        public var first: Int
        /// The positions of the events in which it acts, sorted.
        public var positions: [Int]
    }

    /// A date that was planned.
    public struct Plan: Hashable, Sendable {
        /// What was to be reached.
        public var milestone: Milestone
        /// When it was to be reached.
        public var due: PartialDate
        /// The valid day of the statement; `nil` where it has no date.
        public var stated: Day?
        /// Days from the last day of the plan before it to its own; `nil` for the first of its milestone.
        public var slip: Int?
        /// Whether it is the plan of a part, which does not move the whole.
        public var isOfPart: Bool
        /// The positions of the events that state it, sorted.
        public var positions: [Int]
    }
}
