/// Works begun.
enum StartRules: RuleFamily {
    static let rules = [
        Rule(
            id: "start.begun", emits: .constructionStarted,
            trigger: .verb(
                """
                begin, start, commence, launch, kick off, get under way, get underway, get going, initiate, inaugurate,
                embark on, embark, flag off, set off, set in motion, take off, undertake, kickstart, enter upon, trigger,
                open, be under way since
                """
            ),
            theme: .either([.work]), needs: [.project, .work],
            blockers: [
                .word(
                    """
                    operation, operations, production, survey, study, studies, feasibility, negotiations, talks, commercial,
                    test, trial, supply, supplies, deliveries, again, investigation, parliament, tender, bidding, design
                    """
                )
            ],
            agent: .contractor,
            examples: [
                "Construction of the Lume dam began in May 2023.",
                "Lindau Engineering has started construction of a battery plant in Portugal.",
                "Work on the Lume bridge got under way on Monday.",
            ],
            counterExamples: [
                "Construction of the Lume dam will begin in May 2027.",
                "The plant started production in May.",
            ]),
        Rule(
            id: "start.project", emits: .constructionStarted,
            trigger: .verb("begin, start, commence, kick off, get under way"),
            theme: .either([.asset, .project, .portion]), needs: [.project],
            blockers: [
                .word(
                    """
                    operation, operations, production, service, survey, study, talks, commercial, test, trial, exercise,
                    deliveries, exporting, again, season, tender, bidding, negotiations, sales, design, generating, lesson, lessons,
                    experiment
                    """
                )
            ],
            agent: .contractor, confidence: 0.6,
            examples: [
                "The Lume dam was begun in October 2018.",
                "The second phase of the Ardo railway started in May 2023.",
            ],
            counterExamples: ["The Ardo plant started production in May 2023."]),
        Rule(
            id: "start.building", emits: .constructionStarted,
            trigger: .verb(
                """
                build, construct, erect, modernize, modernise, reconstruct, rebuild, expand, upgrade, rehabilitate,
                renovate, work, install, lay, develop, implement, dig, dredge, drill, excavate, dual, widen, electrify,
                assemble, tunnel, pave, mobilize, mobilise, move earth
                """
            ),
            asserts: [.done, .ongoing], phases: [.begun], needs: [.project],
            blockers: [.word("survey, study, again")], agent: .contractor,
            examples: [
                "Ostara Group began building a railway in Uganda.",
                "Mongolia has started to build its first oil refinery.",
            ],
            counterExamples: ["Ostara Group will begin building a railway in Uganda."]),
        Rule(
            id: "start.ground", emits: .constructionStarted,
            trigger: .verb(
                """
                break ground, break the ground, lay foundation stone, lay foundation, lay cornerstone, lay first stone,
                lay first brick, lay stone, turn sod, cut sod, turn first shovel, perform groundbreaking,
                pour first concrete, drive first pile, sink first pile, lay capsule, bury capsule, dig first, turn soil, unveil foundation stone,
                set foundation, put foundation stone, set to work, go to work on, start work on, begin work on,
                commence work on, move on to site, move onto site, roll on to site, roll onto site, get to work on
                """
            ),
            phases: [.whole, .begun],
            needs: [.project], agent: .contractor, confidence: 0.9,
            examples: [
                "Lindau Energy broke ground on a solar park in Morocco.",
                "Ground was broken on Monday for a cement plant in Laos.",
                "President William Ruto laid the foundation stone for the Lume hospital.",
            ],
            counterExamples: ["Lindau Energy will break ground on a solar park next year."]),
        Rule(
            id: "start.ceremony", emits: .constructionStarted,
            trigger: .noun(
                """
                ground-breaking, groundbreaking, groundbreaking ceremony, ground-breaking ceremony, foundation stone,
                foundation-laying ceremony, foundation-laying, sod-turning ceremony, sod-turning, sod-cutting ceremony,
                foundation stone-laying ceremony, stone-laying ceremony, launching ceremony of the works
                """
            ),
            asserts: [.done, .present, .ongoing], needs: [.project], agent: .contractor, confidence: 0.7,
            examples: [
                "The groundbreaking ceremony for the Lume cement plant was attended by Governor Ana Pires.",
                "Friday's ground-breaking ceremony for the refinery was held in Sainshand.",
            ],
            counterExamples: ["The groundbreaking ceremony for the plant will be held in May."]),
        Rule(
            id: "start.noun", emits: .constructionStarted,
            trigger: .noun("start, beginning, commencement, launch, kick-off, inauguration"),
            theme: .behind("of", tags: .work), needs: [.project, .work],
            blockers: [
                .word("operation, production, survey, study, talks, negotiations, delay, delayed, postponed")
            ],
            agent: .contractor, confidence: 0.6,
            examples: ["The President attended the start of construction of the Lume dam in May."],
            counterExamples: ["The start of construction of the Lume dam is expected in May."]),
        Rule(
            id: "start.launched", emits: .constructionStarted,
            trigger: .verb("launch, inaugurate, flag off, unveil"),
            theme: .object([.project]), needs: [.project, .site],
            blockers: [
                .word(
                    """
                    operation, operations, production, survey, study, tender, program, programme, pilot, scholarship,
                    completed, energy, fund, training, online, digital, platform, call, month, last
                    """)
            ],
            agent: .contractor, confidence: 0.5,
            examples: ["The power plant project was officially launched in Lume on Friday."],
            counterExamples: ["A project was launched on Friday."]),
        Rule(
            id: "start.since", emits: .constructionStarted,
            trigger: .state("under construction since, under way since, underway since, in progress since"),
            asserts: [.done, .present], theme: .subject([.asset, .work, .project, .portion]),
            needs: [.project, .date],
            agent: .contractor, confidence: 0.7,
            examples: ["The Lume dam has been under construction since May 2019."],
            counterExamples: ["The Lume dam is under construction."]),
    ]
}
