import Domain

/// What the lines of an outside reader must be like.
enum AnswerShape {
    /// `{"reader": …}`: who is reading.
    static let hello = Shape.object([
        .must("reader", .object([.must("name", .text(most: 100)), .must("version", .text(most: 100))]))
    ])

    /// `{"events": …}`: what an article says. Whoever prints what `waymark extract` prints may leave it so.
    static let reading = Shape.object([
        .must("events", .list(event)), .may("article", .anything), .may("explanation", .anything),
    ])

    /// `{"error": …}`: why an article could not be read.
    static let refusal = Shape.object([.must("error", .text(most: 10_000))])

    /// The members of `attrs`, for each type.
    static func attributes(_ type: EventType) -> Shape {
        switch type {
        case .meetingHeld:
            .object([
                .may("place", name), .may("occasion", phrase), .may("topics", .list(phrase)),
                .may("topic_sectors", .anything),
            ])
        case .investmentAnnounced, .financingApproved, .contractAwarded: .object([.may("amount", amount)])
        case .agreementSigned: .object([.may("kind", phrase), .may("amount", amount)])
        case .projectAnnounced: .object([.may("capacity", capacity), .may("amount", amount)])
        case .progressReported: .object([.may("percent", .number(0...100)), .may("stage", phrase)])
        case .milestoneScheduled:
            .object([.may("milestone", words(Milestone.self)), .may("due", .date)])
        case .projectCompleted: .object([.may("schedule", words(Schedule.self))])
        case .operationStarted: .object([.may("capacity", capacity)])
        case .projectDelayed: .object([.may("due", .date)])
        case .organizationProfiled: .object([.may("founded", .date)])
        case .interestExpressed, .constructionStarted, .projectSuspended, .projectResumed, .projectCancelled,
            .cooperationAffirmed:
            .object([])
        }
    }

    private static let name = Shape.text(most: Shape.longestName)
    private static let phrase = Shape.text(most: 1000)
    private static let quantity = Shape.number(0...Double.greatestFiniteMagnitude)
    private static let amount = Shape.object([.must("value", quantity), .must("currency", .currency)])
    private static let capacity = Shape.object([.must("value", quantity), .must("unit", name)])

    private static let actor = Shape.textOr(
        .object([
            .must("name", name), .may("role", words(Actor.Role.self)), .may("kind", words(Actor.Kind.self)),
            .may("country", .country),
        ]))

    private static let project = Shape.object([
        .may("name", .anything), .must("asset", name), .may("work", words(Work.self)), .may("place", name),
        .may("country", .country),
    ])

    private static let evidence = Shape.object([
        .must("quote", .text(most: .max)), .may("start", .offset, nullable: false),
        .may("end", .offset, nullable: false),
    ])

    private static let event = Shape.object([
        .must("type", words(EventType.self)), .may("occurred", .date), .may("actors", .list(actor)),
        .may("countries", .list(.country)), .may("project", project), .may("attrs", .anything),
        .must("evidence", evidence), .may("confidence", .number(0...1)), .may("rule", name),
    ])

    private static func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> Shape {
        .word(type.allCases.map(\.rawValue))
    }
}
