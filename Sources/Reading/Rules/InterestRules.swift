/// Interest, readiness, willingness: nothing decided yet.
enum InterestRules: RuleFamily {
    static let rules = [
        Rule(
            id: "interest.state", emits: .interestExpressed,
            trigger: .state(
                "interested in, keen to, keen on, keen that, ready to, willing to, eager to, prepared to"
            ),
            asserts: [.done, .present, .wished], needs: [.project, .agent],
            blockers: [.word("if, not")], agent: .investor,
            traits: [.spoken, .wanted],
            examples: [
                "Ostara Group is interested in building a wind farm in Kenya.",
                "Lindau Energy said it was ready to finance the construction of a gas terminal in Croatia.",
            ],
            counterExamples: [
                "The wind farm is ready to deliver power.", "Readers are interested in football.",
            ]),
        Rule(
            id: "interest.voiced", emits: .interestExpressed,
            trigger: .noun("interest, readiness, willingness, desire, intention, keenness"),
            theme: .behind("in", "to", "for", "of", tags: []), needs: [.project, .agent],
            blockers: [.word("rate, percent, conflict")], agent: .investor,
            traits: [.wanted],
            examples: [
                "Piet Vandaal spoke about Ostara Group's interest in the modernization of the port of Mombasa.",
                "Chinese companies have expressed interest in building a railway in Uganda.",
            ],
            counterExamples: ["The bank raised its interest rate for loans in Uganda."]),
        Rule(
            id: "interest.wish", emits: .interestExpressed,
            trigger: .verb(
                """
                build, construct, develop, finance, fund, modernize, modernise, upgrade, expand, \
                implement, establish, set up, support, open, help build, join, acquire, operate
                """
            ),
            asserts: [.wished], theme: .object([.asset, .work, .project, .portion]),
            needs: [.project, .agent], agent: .investor, traits: [.spoken], confidence: 0.65,
            examples: [
                "Lindau Energy would like to build a solar park in Morocco.",
                "Ostara Group wants to build a gold mine in Ghana.",
            ],
            counterExamples: ["The residents want to build a better life."]),
        Rule(
            id: "interest.join", emits: .interestExpressed,
            trigger: .verb("invest, participate, take part, cooperate, compete, engage, be involved"),
            asserts: [.wished],
            theme: .behind("in", "for", "on", tags: [.asset, .work, .project, .contract]),
            needs: [.project, .agent], agent: .investor, confidence: 0.65,
            examples: [
                "Ostara Group wants to invest in a gold mine in Ghana.",
                "Lindau Engineering hopes to participate in the construction of a railway in Peru.",
            ],
            counterExamples: ["Ostara Group wants to invest in its people."]),
        Rule(
            id: "interest.eyed", emits: .interestExpressed,
            trigger: .verb("eye, consider, mull, explore, weigh, look to, propose, offer"),
            asserts: [.done, .present, .ongoing], theme: .object([.work, .project, .investment]),
            needs: [.project, .agent],
            blockers: [.word("suspension, cancellation, lawsuit, location, candidate, venue")],
            agent: .investor, confidence: 0.55,
            examples: [
                "Lindau Energy is considering the construction of a battery plant in Portugal.",
                "Ostara Group is exploring the development of a copper mine in Zambia.",
            ],
            counterExamples: ["Lindau Energy is considering its options."]),
    ]
}
