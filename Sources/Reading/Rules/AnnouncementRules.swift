/// Decisions and concrete plans.
enum AnnouncementRules: RuleFamily {
    static let rules = [
        Rule(
            id: "announcement.planned", emits: .projectAnnounced,
            trigger: .verb(
                """
                build, construct, erect, set up, modernize, modernise, reconstruct, rebuild, rehabilitate, \
                expand, upgrade, renovate, refurbish, establish, develop, install, electrify, extend, \
                widen, double, create
                """
            ),
            asserts: [.planned], phases: [.whole, .begun], theme: .object([.asset, .project, .portion]),
            needs: [.project],
            blockers: [.word("market, economy, relations, ties, cooperation, dialogue")], agent: .investor,
            examples: [
                "Ostara Group plans to build a cement plant in Laos.",
                "A new terminal is to be built at the Lume port.",
                "Kenya to construct 140 MW power plant",
            ],
            counterExamples: [
                "Ostara Group could build a cement plant in Laos.", "Ostara Group plans to build trust.",
            ]),
        Rule(
            id: "announcement.unveiled", emits: .projectAnnounced,
            trigger: .verb("announce, unveil, approve, adopt, greenlight, reveal, clear, propose"),
            theme: .object([.work, .project]), needs: [.project],
            blockers: [
                .word(
                    """
                    loan, financing, suspension, completion, start, cancellation, launch, investment, \
                    tender, location, venue
                    """
                )
            ], agent: .authority, confidence: 0.6,
            examples: [
                "Lindau Energy announced the construction of a battery plant in Portugal.",
                "The government has approved the Lume railway project.",
            ],
            counterExamples: ["The government approved the budget."]),
        Rule(
            id: "announcement.plan", emits: .projectAnnounced, trigger: .noun("plan, decision"),
            theme: .behind("for", "to", tags: [.work, .asset, .project]), needs: [.project, .agent],
            agent: .investor, confidence: 0.5,
            examples: [
                "Ostara Group told investors of its plans for the construction of a cement plant in Laos."
            ],
            counterExamples: ["Ostara Group has plans for dinner."]),
        Rule(
            id: "announcement.plans", emits: .projectAnnounced, trigger: .verb("plan, plan for, envisage"),
            asserts: [.ongoing, .present], theme: .object([.asset, .work, .project]),
            needs: [.project, .agent],
            blockers: [
                .word("visit, meeting, trip, strike, election, event, conference, party, city, town, study")
            ],
            agent: .investor, confidence: 0.6,
            examples: ["Lindau Energy is planning a logistics hub in Ethiopia."],
            counterExamples: ["Lindau Energy is planning a conference in Ethiopia."]),
    ]
}
