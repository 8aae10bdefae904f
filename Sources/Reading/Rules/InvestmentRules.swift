/// An investor's own money.
enum InvestmentRules: RuleFamily {
    static let rules = [
        Rule(
            id: "investment.invests", emits: .investmentAnnounced,
            trigger: .verb(
                """
                invest, pour, inject, plough, pump, sink, commit, spend, put into, put in, put up, put, earmark, plow,
                splash, channel, allocate
                """),
            asserts: [.done, .planned, .ongoing, .present], needs: [.money, .agent],
            blockers: [
                .word(
                    "trade, loan, grant, credit, export, exports, revenue, profit, bribe, fine, cost, pen, scholarships"
                )
            ], agent: .investor,
            examples: [
                "Ostara Group will invest $300 million in a fertilizer plant in Nigeria.",
                "Lindau Energy has invested 2.5 billion euros in Serbia.",
                "Nearly 4 billion U.S. dollars is being invested in the project by Ostara Group.",
            ],
            counterExamples: ["Ostara Group could invest $300 million in a fertilizer plant."]),
        Rule(
            id: "investment.announced", emits: .investmentAnnounced,
            trigger: .verb("announce, unveil, pledge, plan, confirm, approve, make, promise, bring, attract"),
            asserts: [.done, .planned, .present], theme: .object(.investment), needs: [.money, .agent],
            blockers: [.word("trade, loan")], agent: .investor,
            examples: [
                "Lindau Energy announced a $1.2 billion investment in a hydrogen plant in Namibia.",
                "Ostara Group pledged an investment of $80 million in the port of Beira.",
            ],
            counterExamples: ["Foreign investment fell by $300 million last year."]),
    ]
}
