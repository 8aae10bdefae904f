/// Commissioned, opened, put into operation.
enum OperationRules: RuleFamily {
    private static let thing: Tags = [.asset, .project, .portion]

    static let rules = [
        Rule(
            id: "operation.opened", emits: .operationStarted,
            trigger: .verb(
                "commission, inaugurate, open, launch, unveil, put into operation, put into service, put into commission, put in operation, put into use, bring into operation, activate, switch on, energize, energise, connect to the grid, connect to the power grid, flag off, officially open, bring online, reopen, link to the power grid, link to the grid, start up"
            ),
            theme: .object(thing), needs: [.asset, .project],
            blockers: [
                .word(
                    "tender, bid, bids, investigation, trial, office, app, model, phone, rocket, satellite, vehicles, construction, implementation, works, call, survey, talks, negotiations, fund, plan, plans"
                )
            ], agent: .operator,
            examples: [
                "The first phase of the Lume solar park was commissioned on Monday.",
                "President William Ruto inaugurated the Lume bridge.",
                "The plant has been put into operation.",
            ],
            counterExamples: [
                "The bridge is to be opened in 2027.", "The ministry opened a tender for the bridge.",
            ]),
        Rule(
            id: "operation.began", emits: .operationStarted,
            trigger: .verb(
                "begin operation, begin commercial operation, start operation, start commercial operation, commence operation, start production, begin production, go into operation, go into full operation, enter operation, enter service, enter into operation, come on stream, come online, come into operation, go online, go live, go on stream, become operational, start operating, begin to run, start commercial production, begin commercial production, commence production, commence commercial operation, enter commercial operation, begin commercial operations, begin operations, start operations, commence operations, launch production, launch operations, start work, start generating, begin generating"
            ),
            theme: .subject(thing), needs: [.project], agent: .operator,
            examples: [
                "The Lume solar park began commercial operations in June.",
                "The first turbines went into operation in September 2020.",
                "The Ardo plant came on stream last month.",
            ],
            counterExamples: ["The Lume solar park is expected to begin operations in June."]),
        Rule(
            id: "operation.operating", emits: .operationStarted,
            trigger: .verb("operate, run, function, work, produce, generate"),
            asserts: [.done, .ongoing], phases: [.begun], theme: .subject(thing), needs: [.project],
            agent: .operator,
            confidence: 0.65,
            examples: [
                "The Lume wind farm has begun operating.",
                "The first turbines of the wind farm began to run.",
            ],
            counterExamples: ["The Lume wind farm will begin operating next year."]),
        Rule(
            id: "operation.launch", emits: .operationStarted,
            trigger: .noun("launch, start-up, commissioning, inauguration, opening, startup"),
            asserts: [.done, .present, .ongoing], theme: .behind("of", tags: thing),
            needs: [.asset, .project],
            blockers: [.word("construction, works, project, implementation, office, model, product, tender")],
            agent: .operator, confidence: 0.55,
            examples: [
                "Today's launch of the Ardo plant is a step forward, the minister said.",
                "The President attended the inauguration of the Lume bridge.",
            ],
            counterExamples: ["The inauguration of the bridge is expected in 2027."]),
    ]
}
