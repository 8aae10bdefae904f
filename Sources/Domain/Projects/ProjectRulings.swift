/// What analysts decided about a project; it outranks readings.
public struct ProjectRulings: Hashable, Sendable {
    /// Where the project stood, by decision.
    public struct Status: Hashable, Sendable {
        /// The status.
        public var status: ProjectStatus
        /// Since when it had it; from the day of the decision where that is not said.
        public var since: PartialDate?
        /// The day of the decision: what happened up to its end does not move the status.
        public var decidedOn: Day
        /// The id of the decision.
        public var decision: String

        /// A status by decision.
        public init(status: ProjectStatus, since: PartialDate? = nil, decidedOn: Day, decision: String) {
            self.status = status
            self.since = since
            self.decidedOn = decidedOn
            self.decision = decision
        }

        /// The day of valid time on which it enters.
        var validDay: Day { since?.first ?? decidedOn }
    }

    /// A remark on the project.
    public struct Note: Hashable, Sendable {
        /// What it says.
        public var text: String
        /// Who wrote it.
        public var who: String
        /// The day on which it was written.
        public var decidedOn: Day
        /// The id of the decision.
        public var decision: String

        /// A remark.
        public init(text: String, who: String, decidedOn: Day, decision: String) {
            self.text = text
            self.who = who
            self.decidedOn = decidedOn
            self.decision = decision
        }
    }

    /// What the project is to be called.
    public var name: String?
    /// What else it is called.
    public var aliases: [String]
    /// Remarks, in the order in which they are shown.
    public var notes: [Note]
    /// Statuses by decision, in any order.
    public var statuses: [Status]

    /// Decisions about a project.
    public init(
        name: String? = nil, aliases: [String] = [], notes: [Note] = [], statuses: [Status] = []
    ) {
        self.name = name
        self.aliases = aliases
        self.notes = notes
        self.statuses = statuses
    }

    /// No decision at all.
    public static let none = ProjectRulings()

    /// The statuses in the order in which they enter.
    var entering: [Status] {
        statuses.count < 2
            ? statuses
            : statuses.sorted { left, right in
                (left.validDay, left.decidedOn, left.decision)
                    < (right.validDay, right.decidedOn, right.decision)
            }
    }
}
