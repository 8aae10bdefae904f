import Domain

/// A decision of each type with all that it can say, and the withdrawal of one.
enum DecisionSamples {
    static let article = "5f0c954e23cc66f9cbd8a1b0b1d0f8b4f30cf0d45f1c4b9db49f5bb3a8d6a7e1"
    static let event = EventReference(
        article: article, type: .agreementSigned, start: 12, end: 31, quote: "the plant\nwas \"sold\"",
        asset: "Taraz Glass Plant")

    static let decisions: [Decision] = [
        .merged(ProjectsMerged(from: ProjectReference(id: "kz-taraz-glass", founded: 17), into: plant)),
        .split(
            ProjectSplit(
                project: plant,
                mentions: [
                    MentionReference(asset: "Şymkent Glass Plant"),
                    MentionReference(article: article, type: .meetingHeld, start: 0, end: 9),
                ], into: "kz-shymkent-glass", name: "Shymkent Glass Plant")),
        .assigned(
            MentionAssigned(mention: MentionReference(article: article, asset: "the plant"), to: plant)),
        .retracted(EventRetracted(event: event)),
        .corrected(
            EventCorrected(
                event: event,
                changes: EventChanges(
                    occurred: PartialDate(edtf: "2026-Q1").map { .set($0) } ?? .kept,
                    countries: ["KZ", "CN"].compactMap { CountryCode($0) },
                    actors: [Actor(name: "Huaxing Group", role: .investor, kind: .company)],
                    attributes: ["amount": #"{"value":5000000,"currency":"CNY"}"#, "kind": "null"]))),
        .renamed(ProjectRenamed(project: plant, name: "Taraz \"float\" glass")),
        .statusDecided(
            StatusDecided(project: plant, status: .underConstruction, since: PartialDate(edtf: "2026-04"))),
        .aliasAdded(AliasAdded(project: plant, alias: "Тараз шыны зауыты")),
        .noteAdded(NoteAdded(project: plant, text: "Seen by our own\nman there.")),
    ]

    private static let plant = ProjectReference(id: "kz-taraz-glass-plant")

    static func taken(_ decision: Decision) -> DecisionTaken {
        DecisionTaken(
            decision: decision, who: "A. Analyst", why: "both name the same site",
            decidedOn: Day(number: 20_600))
    }

    static let withdrawn = DecisionWithdrawn(
        decision: "20260527-1", who: "B. Analyst", why: "they are two", decidedOn: Day(number: 20_601))

    /// The sample of a type by its wire name; `nil` for a name that is no decision's.
    static func event(_ name: String) -> DomainEvent? {
        if name == DecisionWithdrawn.wireName { return .withdrawn(withdrawn) }
        return decisions.first { $0.typeName == name }.map { .decided(taken($0)) }
    }
}
