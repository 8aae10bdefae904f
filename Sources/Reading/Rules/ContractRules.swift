/// Contractors chosen, tenders won.
enum ContractRules: RuleFamily {
    static let rules = [
        Rule(
            id: "contract.won", emits: .contractAwarded,
            trigger: .verb(
                """
                win, bag, land, secure, clinch, get, receive, score, net, scoop, gain, obtain, snag, book, grab, take,
                pick up, carry off, be given, snap up, capture, garner, sweep, emerge, take home, come away with, haul in
                """
            ),
            theme: Theme(place: .object, tags: [.contract]), needs: [.agent],
            blockers: [.word("film, league, prize, match, medal")], agent: .contractor,
            examples: [
                "Lindau Engineering has won a $640 million contract to build a refinery in Mongolia.",
                "Turkish builder Ostara bags order for metro line in Romania",
                "A contract worth $90 million has been won by Lindau Engineering for a bridge in Laos.",
            ],
            counterExamples: ["Lindau Engineering hopes to win the contract for the bridge."]),
        Rule(
            id: "contract.awarded", emits: .contractAwarded,
            trigger: .verb(
                """
                award, grant, hand, give, assign, allocate, allot, go to, let to, let, place with, attribute, entrust,
                present, issue contract
                """),
            theme: Theme(place: .either, tags: [.contract]), needs: [.agent],
            blockers: [.word("prize, medal, scholarship, film, degree")], agent: .contractor,
            examples: [
                "The Ministry of Transport awarded Lindau Engineering a contract for the Lume bridge.",
                "The contract for the Lume bridge was awarded to Lindau Engineering.",
                "A contract worth $90 million has gone to Lindau Engineering.",
                "Lindau Engineering was awarded a contract by the Ministry of Energy of Peru to build a dam.",
            ],
            counterExamples: ["The Ministry of Transport could award the contract to Lindau Engineering."]),
        Rule(
            id: "contract.chosen", emits: .contractAwarded,
            trigger: .verb(
                """
                contract, select, appoint, choose, hire, engage, pick, name, tap, commission, mandate, designate, nominate,
                retain, enlist, shortlist as, bring in, take on, settle on, opt for, identify as
                """),
            asserts: [.done, .possible],
            theme: Theme(place: .object, tags: [.company, .organisation], party: true),
            needs: [.project, .agent, .firm],
            blockers: [
                .theme([.asset, .project]), .word("minister, ambassador, director, president, chairman"),
            ], agent: .contractor, confidence: 0.7,
            examples: [
                "Lindau Engineering was selected to build the airport in Lome.",
                "The Roads Authority has chosen Ostara Group as contractor for the Lume bridge.",
            ],
            counterExamples: [
                "Piet Vandaal was appointed director of the railway.",
                "Work on the Lume bridge went on. A girl named Isabel was chosen.",
            ]),
        Rule(
            id: "contract.entrusted", emits: .contractAwarded,
            trigger: .verb(
                "award, entrust, contract, assign, hand, give, allot, allocate, go, attribute, outsource, subcontract"
            ),
            theme: .object([.asset, .work, .project, .portion, .agreement]), needs: [.project, .taker],
            blockers: [
                .word("prize, medal, loan, grant, credit, ministry, power, electricity, water, back, over")
            ],
            agent: .contractor, confidence: 0.65,
            examples: [
                "The Lume dam was awarded to Lindau Engineering in 2008.",
                "The port authority entrusted construction of the Lume dam in Ghana to Lindau Engineering.",
            ],
            counterExamples: ["The Lume dam was handed to the ministry."]),
    ]
}
