/// One thing that an article says happened, as a reading found it.
public struct ReadEvent: Hashable, Sendable {
    /// What happened.
    public var fact: Fact
    /// When it happened, as finely as the article tells; `nil` where a careful reader cannot say.
    public var occurred: PartialDate?
    /// Who did it.
    public var actors: [Actor]
    /// The countries involved, host first.
    public var countries: [CountryCode]
    /// The project it is about.
    public var project: ProjectMention?
    /// The sentence that proves it.
    public var evidence: Evidence
    /// How sure the reader is, 0 to 1.
    public var confidence: Double
    /// The rule that found it.
    public var rule: String

    /// An event of a reading.
    public init(
        fact: Fact, occurred: PartialDate? = nil, actors: [Actor] = [], countries: [CountryCode] = [],
        project: ProjectMention? = nil, evidence: Evidence, confidence: Double, rule: String
    ) {
        self.fact = fact
        self.occurred = occurred
        self.actors = actors
        self.countries = countries
        self.project = project
        self.evidence = evidence
        self.confidence = confidence
        self.rule = rule
    }

    /// The type of the event.
    public var type: EventType { fact.type }
}
