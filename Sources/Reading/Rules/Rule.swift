import Domain

/// One construction by which an article says that something happened.
struct Rule: Sendable {
    /// `family.name`; recorded with each event that the rule finds.
    let id: String
    /// What it finds.
    let emits: EventType
    /// The word that it hangs on.
    let trigger: Trigger
    /// How far the text must say that it is so.
    var asserts: [Assertion] = [.done]
    /// The governing verbs of which one must stand before it: "decided to"; none asked for where empty.
    var outers = ""
    /// At what point of the action.
    var phases: [Phase] = [.whole]
    /// What it must be about.
    var theme = Theme.none
    /// What else must be there.
    var needs: [Need] = []
    /// What must not be there.
    var blockers: [Blocker] = []
    /// What its doer is.
    var agent: Actor.Role?
    /// Which milestone a date is given for.
    var milestone: Milestone?
    /// In what else its slots are filled in a way of their own.
    var traits: [Trait] = []
    var confidence = 0.8
    /// Texts in which it must fire.
    let examples: [String]
    /// Texts in which it must not.
    var counterExamples: [String] = []
}

/// The word that a rule hangs on.
enum Trigger: Sendable {
    /// Any of some verbs by their lemma, one text of several separated by commas; words behind a lemma must
    /// follow the verb: `put into operation`.
    case verb(String)
    /// "is", "remains" and the like, with any of some words behind it: `under construction`.
    case state(String)
    /// A noun by its singular: `launch`.
    case noun(String)
}

/// What a rule's verb or noun must be about, and where that stands.
struct Theme: Sendable {
    enum Place: Sendable {
        /// What is acted upon: an active verb's object, a passive one's subject.
        case object
        /// The subject, whatever the voice.
        case subject
        /// Subject or object: "began construction", "construction began".
        case either
        /// Behind a preposition.
        case behind([StaticString])
        case none
    }
    var place: Place
    /// Any of these must be the class of its head.
    var tags: Tags
    /// A person, organisation or country will do.
    var party = false

    static let none = Theme(place: .none, tags: [])
    static func object(_ tags: Tags) -> Theme { Theme(place: .object, tags: tags) }
    static func subject(_ tags: Tags) -> Theme { Theme(place: .subject, tags: tags) }
    static func either(_ tags: Tags) -> Theme { Theme(place: .either, tags: tags) }
    static func behind(_ words: StaticString..., tags: Tags) -> Theme {
        Theme(place: .behind(words), tags: tags)
    }
}

/// What must be there besides trigger and theme.
enum Need: Sendable, Equatable {
    /// A project that the event is about, in the clause or by reference.
    case project
    /// A date in the clause.
    case date
    /// A date in the clause that lies ahead.
    case dueDate
    /// A sum of money in the clause.
    case money
    /// A percentage in the clause.
    case percent
    /// The percentage is that of something built or done, not of votes or money.
    case share
    /// Two people, organisations or countries.
    case twoParties
    /// Two sides, or one with a project.
    case anchor
    /// The verb says that it is so by now: "has been built".
    case perfect
    /// Who is chosen is a company, or is chosen for a project that the clause names.
    case firm
    /// A person, organisation or country that does it.
    case agent
    /// It is told as news, not only in passing in a headline: "the plant built by Lindau nears its end".
    case told
    /// "of the cost", "of the financing": it is money that is shared.
    case cost
    /// A company to which something goes: "to Lindau Engineering".
    case taker
    /// A bank, fund or government that pays.
    case lender
    /// Somebody gives, and another country than the giver's receives; or a state gives money away.
    case beneficiary
    /// The project is one of something that is built, not a programme.
    case site
    /// The thing is no plain work noun.
    case asset
    /// The thing is work, not its result.
    case work
}

/// A way of its own in which a rule's slots are filled.
enum Trait: Sendable {
    /// Whoever says it is a party to it: "China's interest in the port is unbroken, the envoy said".
    case spoken
    /// Its project is what somebody wants, even where the article knows no such thing yet.
    case wanted
    /// Who it is done by has paid for it: "is funded by China".
    case paid
    /// The theme says which milestone is meant: "the opening is expected in May".
    case themed
}

/// What keeps a rule from firing.
enum Blocker: Sendable {
    /// One of these words in the clause.
    case word(String)
    /// A theme of this class.
    case theme(Tags)
    /// A subject of this class.
    case subject(Tags)
}

/// A set of rules that find the same kind of news.
protocol RuleFamily {
    static var rules: [Rule] { get }
}

/// All rules, in the order in which they are tried.
enum Rules {
    static let all: [Rule] =
        MeetingRules.rules + InterestRules.rules + InvestmentRules.rules + AgreementRules.rules
        + ContractRules.rules + FinancingRules.rules + SetbackRules.rules + StartRules.rules
        + CompletionRules.rules + OperationRules.rules + MilestoneRules.rules + ProgressRules.rules
        + AnnouncementRules.rules + BackgroundRules.rules
}
