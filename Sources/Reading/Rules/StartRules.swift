/// Works begun.
enum StartRules: RuleFamily {
    static let rules = [
        Rule(
            id: "start.begun", emits: .constructionStarted,
            trigger: .verb(
                "begin, start, commence, launch, kick off, get under way, get underway, initiate, inaugurate, set to work, embark, flag off, open, set off"
            ),
            theme: .either([.work]), needs: [.project, .work],
            blockers: [
                .word(
                    "operation, operations, production, survey, study, there, feasibility, negotiations, talks, commercial, test, trial, supply, supplies, deliveries, exploration"
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
                    "operation, operations, production, service, survey, study, talks, commercial, test, trial, exercise, deliveries, exporting"
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
                "build, construct, erect, modernize, modernise, reconstruct, rebuild, expand, upgrade, rehabilitate, renovate, work, install, lay, develop, implement, dig"
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
                "break ground, lay foundation stone, lay the foundation, lay the cornerstone, lay the first stone, turn the first sod, turn sod, cut the first sod, perform the groundbreaking, pour first concrete, break the ground, drive the first pile, lay the first brick"
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
                "ground-breaking, groundbreaking, groundbreaking ceremony, ground-breaking ceremony, foundation stone, foundation-laying ceremony, foundation-laying, ground-breaking ceremony"
            ),
            asserts: [.done, .present, .ongoing], needs: [.project], agent: .contractor, confidence: 0.7,
            examples: [
                "The groundbreaking ceremony for the Lume cement plant was attended by Governor Ana Pires.",
                "Friday's ground-breaking ceremony for the refinery was held in Sainshand.",
            ],
            counterExamples: ["The groundbreaking ceremony for the plant will be held in May."]),
    ]
}
