import Domain

/// Events of each type: with all that it can say, and with nothing but what must be there.
enum EventSamples {
    static func full(_ type: EventType) -> ReadEvent {
        ReadEvent(
            fact: fact(type), occurred: PartialDate(edtf: "2026-03-10"),
            actors: [
                Actor(name: "Huaxing Group", role: .investor, kind: .company, country: CountryCode("CN")),
                Actor(name: "Yerlan \"T\" Ünal", role: nil, kind: nil, country: nil),
            ],
            countries: ["KZ", "CN"].compactMap { CountryCode($0) },
            project: ProjectMention(
                asset: "Taraz Glass Plant", work: .construction, place: "Taraz", country: CountryCode("KZ")),
            evidence: Evidence(quote: "the plant\nwas built", start: 12, end: 31), confidence: 0.875,
            rule: "sample")
    }

    /// What the sample of each type says, whatever its version; `nil` for a name that is no type.
    static func event(_ name: String) -> DomainEvent? {
        if let type = EventType(rawValue: name) { return .reported(full(type)) }
        switch name {
        case ArticleRead.wireName:
            return .articleRead(ArticleRead(reader: "rules", version: "1.0", events: 3))
        case ArticleReceived.wireName:
            return .articleReceived(
                ArticleReceived(
                    contentHash: "5f0c954e23cc66f9cbd8a1b0b1d0f8b4f30cf0d45f1c4b9db49f5bb3a8d6a7e1",
                    id: "sample-1", url: "https://news.example/1", outlet: "Steppe Wire",
                    published: Day(iso: "2026-03-11"), headline: "Taraz \"glass\" plant — built",
                    language: "en", bytes: 1234))
        default: return DecisionSamples.event(name)
        }
    }

    static func bare(_ type: EventType) -> ReadEvent {
        ReadEvent(
            fact: Fact(type), evidence: Evidence(quote: "", start: 0, end: 0), confidence: 1, rule: "")
    }

    private static let amount = Amount(value: 340_000_000, currency: "USD")
    private static let capacity = Capacity(value: 1.2, unit: "million tons per year")

    private static func fact(_ type: EventType) -> Fact {
        let due = PartialDate(edtf: "2028-Q2")
        switch type {
        case .meetingHeld:
            return .meetingHeld(MeetingHeld(place: "Astana", occasion: "forum", topics: ["energy", "roads"]))
        case .investmentAnnounced: return .investmentAnnounced(InvestmentAnnounced(amount: amount))
        case .agreementSigned: return .agreementSigned(AgreementSigned(kind: "loan", amount: amount))
        case .projectAnnounced: return .projectAnnounced(ProjectAnnounced(capacity: capacity, amount: amount))
        case .financingApproved: return .financingApproved(FinancingApproved(amount: amount))
        case .contractAwarded: return .contractAwarded(ContractAwarded(amount: amount))
        case .progressReported: return .progressReported(ProgressReported(percent: 58.5, stage: "earthworks"))
        case .milestoneScheduled:
            return .milestoneScheduled(MilestoneScheduled(milestone: .constructionStart, due: due))
        case .projectCompleted: return .projectCompleted(ProjectCompleted(schedule: .onTime))
        case .operationStarted: return .operationStarted(OperationStarted(capacity: capacity))
        case .projectDelayed: return .projectDelayed(ProjectDelayed(due: due))
        case .organizationProfiled:
            return .organizationProfiled(OrganizationProfiled(founded: PartialDate(edtf: "1994")))
        case .interestExpressed, .constructionStarted, .projectSuspended, .projectResumed, .projectCancelled,
            .cooperationAffirmed:
            return Fact(type)
        }
    }
}
