/// Commissioned, opened, put into operation.
enum OperationRules: RuleFamily {
    private static let thing: Tags = [.asset, .project, .portion]

    static let rules = [
        Rule(
            id: "operation.opened", emits: .operationStarted,
            trigger: .verb(
                """
                commission, inaugurate, open, launch, unveil, put into operation, put into service, put into commission,
                put in operation, put in service, put into use, put in function, put on stream, put on line,
                bring into operation, bring into service, bring into use, bring on stream, bring online, activate,
                switch on, turn on, power up, energize, energise, connect to grid, connect to network, connect to system,
                flag off, reopen, link to grid, hook up to grid, synchronize, synchronise, start up, declare open,
                cut the ribbon, cut ribbon, place in service, place into service, set in motion, throw open,
                hand into operation, deliver into operation, start operating
                """
            ),
            theme: .either(thing), needs: [.asset, .project],
            blockers: [
                .word(
                    """
                    tender, bid, bids, investigation, office, app, model, phone, rocket, satellite, vehicles,
                    construction, implementation, works, call, survey, talks, negotiations, fund, plan, plans, session,
                    study, dialogue, campaign, scholarship, account, exhibition, season, fire, probe, lawsuit,
                    mentoring, course, consulate, door, doors, closed, debate, festival, game, tournament, groundbreaking
                    """
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
                """
                begin operation, begin commercial operation, start operation, start commercial operation,
                commence operation, start production, begin production, go into operation, go into full operation,
                go into service, go into production, go into use, enter operation, enter service, enter production,
                enter into operation, enter into service, come on stream, come online, come on line, come into operation,
                come into service, come into use, go online, go on line, go live, go on stream, become operational,
                start commercial production, begin commercial production, commence production,
                commence commercial operation, enter commercial operation, enter commercial service, begin operations,
                start operations, commence operations, launch production, launch operations, open to traffic,
                open to public, open for traffic, open for business, open its doors, start service, begin service,
                receive first, welcome first, produce first, turn out first, deliver first, ship first, pour first,
                generate first, handle first, reach commercial operation, achieve commercial operation,
                take in first, berth first, supply first, load first, roll off, open
                """
            ),
            theme: .subject(thing), needs: [.project],
            blockers: [
                .word("talks, negotiations, tender, bid, bids, season, session, debate, exhibition, concrete")
            ],
            agent: .operator,
            examples: [
                "The Lume solar park began commercial operations in June.",
                "The first turbines went into operation in September 2020.",
                "The Ardo plant came on stream last month.",
            ],
            counterExamples: ["The Lume solar park is expected to begin operations in June."]),
        Rule(
            id: "operation.operating", emits: .operationStarted,
            trigger: .verb(
                """
                operate, run, function, produce, generate, supply, deliver, carry, pump, export, ship, process, flow,
                turn out, serve, transport, feed, refine, handle, receive
                """),
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
            trigger: .noun(
                "launch, start-up, commissioning, inauguration, opening, startup, entry into service"),
            asserts: [.done, .present, .ongoing], theme: .behind("of", tags: thing),
            needs: [.asset, .project],
            blockers: [.word("construction, works, project, implementation, office, model, product, tender")],
            agent: .operator, confidence: 0.55,
            examples: [
                "Today's launch of the Ardo plant is a step forward, the minister said.",
                "The President attended the inauguration of the Lume bridge.",
            ],
            counterExamples: ["The inauguration of the bridge is expected in 2027."]),
        Rule(
            id: "operation.state", emits: .operationStarted,
            trigger: .state(
                """
                open since, operational since, in operation since, in service since, on stream since, in use since,
                running since, operating since, at work since, open to traffic since, operational from
                """),
            asserts: [.done, .present, .ongoing], theme: .subject(thing), needs: [.project, .date],
            agent: .operator,
            confidence: 0.65,
            examples: ["The Lume wind farm has been in operation since May 2019."],
            counterExamples: ["The Lume wind farm is in operation."]),
        Rule(
            id: "operation.service", emits: .operationStarted,
            trigger: .verb("begin, start, commence, get under way, launch"),
            theme: .either(.milestone), needs: [.project],
            blockers: [
                .word(
                    """
                    construction, work, works, talks, negotiations, building, military, rescue, search, tender, exercise,
                    test, trial, campaign, school, season, hearing, project, completion, schedule,
                    police, joint, army, troops, soldiers, navy, officers
                    """), .theme([.project]),
            ], agent: .operator, confidence: 0.6,
            examples: [
                "Commercial operation of the Lume wind farm began in May.",
                "Production at the Ardo plant started on Monday.",
            ],
            counterExamples: ["Production at the Ardo plant will start on Monday."]),
    ]
}
