/// Where one project stands, and which events of the log say so.
public struct Project: Hashable, Sendable {
    /// A person or organisation with what it does in the project.
    public struct Party: Hashable, Sendable {
        /// The fullest name it was given.
        public internal(set) var name: String
        /// What it does.
        public var role: Actor.Role
        /// Where it belongs, where that was said.
        public var country: CountryCode?
        /// The name as it is compared.
        public internal(set) var key: NameKey
    }

    /// A sum that was named, and what for.
    public struct Sum: Hashable, Sendable {
        /// How much.
        public var amount: Amount
        /// investment, agreement, cost, financing or contract.
        public var kind: String
    }

    /// Two reports that cannot both be right, or a step that should not be possible.
    public struct Conflict: Hashable, Sendable {
        /// What doesn't fit, in a few words.
        public var what: String
        /// The positions of the events that don't.
        public var positions: [Int]
    }

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
    /// Suspended or cancelled; `nil` while it goes on.
    public var hold: ProjectStatus?
    /// Since when it has its status, where a dated event tells.
    public var statusSince: PartialDate?
    /// Whether its schedule slipped and it is not finished yet.
    public var isDelayed = false
    /// Who takes part.
    public var parties: [Party] = []
    /// The sums named for it; never added up.
    public var sums: [Sum] = []
    /// When it is to be completed, by the latest report.
    public var plannedCompletion: PartialDate?
    /// When it was completed.
    public var completed: PartialDate?
    /// How that lies to the plan.
    public var schedule: Schedule?
    /// The day of the first report.
    public var firstSeen: Day?
    /// The day of the latest event.
    public var lastEvent: Day?
    /// What cannot all be right.
    public var conflicts: [Conflict] = []
    /// How many events it rests on.
    public var events = 0
    /// From how many articles.
    public var articles = 0
    /// Of how many outlets.
    public var outlets = 0

    /// A project of which nothing is known yet.
    public init(id: String) { self.id = id }

    /// Where it stands. What has only been spoken of is proposed.
    public var status: ProjectStatus { hold ?? ProjectStatus(phase ?? .proposed) }
}
