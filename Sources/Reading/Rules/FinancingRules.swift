/// Lenders' and donors' money.
enum FinancingRules: RuleFamily {
    static let rules = [
        Rule(
            id: "financing.approved", emits: .financingApproved,
            trigger: .verb(
                """
                approve, provide, grant, lend, extend, disburse, allocate, give, offer, agree, greenlight, okay, sign, commit,
                earmark, release, announce, pledge, clear, authorize, authorise, endorse, award, add, sanction, loan, donate,
                arrange, close, contribute, furnish, make available, put up, conclude, open, advance, gift, confirm, ratify
                """
            ),
            asserts: [.done, .ongoing, .present], theme: Theme(place: .object, tags: [.finance, .money]),
            needs: [.lender],
            blockers: [
                .word("trade, election, salary, humanitarian, emergency, budget, members"),
                .theme([.asset, .work]),
            ], agent: .lender,
            examples: [
                "The World Bank approved a $250 million loan for the Lume dam in Mozambique.",
                "The Asian Development Bank has provided 60 million dollars in financing for a road in Nepal.",
                "A $100 million loan was granted by the European Investment Bank for the metro.",
            ],
            counterExamples: ["The World Bank may approve a $250 million loan for the Lume dam."]),
        Rule(
            id: "financing.lent", emits: .financingApproved,
            trigger: .verb(
                """
                lend, approve, provide, disburse, allocate, grant, give, extend, contribute, pay, commit, put up, chip in,
                inject, donate, loan, come in with, sign for, sign up for, back with, earmark, set aside, furnish, channel,
                release, advance, offer, pledge, make available, bear, cover, meet, shoulder, arrange
                """),
            asserts: [.done, .ongoing, .planned, .present], needs: [.money, .lender],
            blockers: [
                .word("trade, election, salary, humanitarian, budget, members, fine, index, points, shares")
            ], agent: .lender,
            confidence: 0.7,
            examples: [
                "The World Bank has approved 250 million dollars for the Lume dam in Mozambique.",
                "The European Bank for Reconstruction and Development agreed to lend EUR 100 million for the bypass.",
            ],
            counterExamples: [
                "The European Bank for Reconstruction and Development could lend EUR 100 million."
            ]),
        Rule(
            id: "financing.funded", emits: .financingApproved,
            trigger: .verb(
                """
                finance, fund, co-finance, cofinance, co-fund, bankroll, subsidize, subsidise, back, underwrite, support,
                sponsor, pay for, prefinance, part-finance, part-fund
                """
            ),
            asserts: [.done, .present, .ongoing], theme: .object([.asset, .work, .project, .portion]),
            needs: [.lender, .project], agent: .lender,
            traits: [.paid],
            examples: [
                "The road is financed by the African Development Bank.",
                "The China Exim Bank is funding the railway.",
            ],
            counterExamples: ["The road is to be financed later."]),
        Rule(
            id: "financing.received", emits: .financingApproved,
            trigger: .verb(
                "receive, get, secure, obtain, raise, arrange, win, have, be granted, tap, borrow, land, access"
            ),
            asserts: [.done, .planned, .present],
            theme: Theme(place: .object, tags: [.finance, .money]), needs: [.lender],
            blockers: [
                .word("could, may, trade, contract, order, orders, revenue, profit, tender, shares, stake")
            ], agent: .lender,
            examples: [
                "Egypt secured a EUR 300 million loan from the European Investment Bank for the metro.",
                "Nepal is to receive a loan of $90 million from the Asian Development Bank for a road.",
            ],
            counterExamples: ["Egypt received visitors from the European Investment Bank."]),
        Rule(
            id: "financing.came", emits: .financingApproved,
            trigger: .verb(
                """
                come from, go to, go into, help, come in, finance, cover, originate from, follow, derive from,
                stem from, be provided by, consist of
                """),
            asserts: [.done, .present], theme: .subject([.finance, .money]), needs: [.lender, .project],
            agent: .lender,
            confidence: 0.65,
            examples: ["Loans for the Lume dam came from the World Bank."],
            counterExamples: ["Loans for the Lume dam could come from the World Bank."]),
        Rule(
            id: "financing.with", emits: .financingApproved,
            trigger: .verb(
                """
                build with, construct with, implement with, rehabilitate with, back by, pay for with, \
                complete with, support by, build under, carry out with, develop with
                """
            ),
            asserts: [.done, .ongoing, .present, .planned],
            theme: .behind("with", "by", "under", tags: .finance),
            needs: [.lender, .project], agent: .lender, confidence: 0.65,
            examples: [
                "The refinery is being built with a loan of $900 million from the World Bank.",
                "The power plant is backed by a loan of $1.6 billion from the World Bank.",
            ],
            counterExamples: ["The refinery is being built with local stone."]),
        Rule(
            id: "financing.loan", emits: .financingApproved,
            trigger: .noun(
                "loan, grant, credit, financing, funding, facility, subsidy, assistance, aid, funds, money"),
            theme: .behind("from", "by", tags: [.lender, .organisation]), needs: [.lender, .project],
            agent: .lender, confidence: 0.6,
            examples: ["The Lume dam has 12 gates; there is a loan from the World Bank for the dam."],
            counterExamples: ["The dam was built with local stone."]),
        Rule(
            id: "financing.share", emits: .financingApproved,
            trigger: .verb(
                """
                provide, finance, fund, cover, lend, pay, meet, contribute, co-finance, bear, shoulder, \
                put up, supply
                """
            ),
            asserts: [.done, .ongoing, .present, .planned], needs: [.percent, .lender, .project, .cost],
            agent: .lender,
            confidence: 0.65,
            examples: ["The China Exim Bank is to provide 90 percent of the cost of the Lume railway."],
            counterExamples: ["The Lume railway is to provide 90 percent of the jobs."]),
        Rule(
            id: "financing.given", emits: .financingApproved, trigger: .verb("donate, grant, loan, gift"),
            asserts: [.done, .present], needs: [.agent, .beneficiary],
            blockers: [
                .word(
                    """
                    visa, visas, asylum, license, licence, permission, permit, permits, access, citizenship, bail,
                    request, right, rights, amnesty, pardon, exemption, concession, approval, status, wish, interview,
                    leave, recognition, autonomy, independence, player, striker, defender, midfielder, blood, kidney
                    """)
            ], agent: .lender, confidence: 0.5,
            examples: [
                "The Chinese Embassy donates sewing machines to the Ministry of Women in Ghana.",
                "Japan has donated 20 ambulances to Nepal.",
            ],
            counterExamples: ["Japan granted a visa to the student from Nepal.", "Japan donated clothes."]),
    ]
}
