/// Dates given for what is to come.
enum MilestoneRules: RuleFamily {
    private static let ahead: [Assertion] = [.planned, .present, .conditional]

    static let rules = [
        Rule(
            id: "milestone.completion", emits: .milestoneScheduled,
            trigger: .verb(
                "complete, finish, conclude, deliver, finalize, finalise, hand over, end, build, construct, install, be ready, be complete"
            ),
            asserts: [.planned], phases: [.whole, .finished], needs: [.project, .dueDate],
            milestone: .completion,
            examples: [
                "The bridge is to be completed by 2028.",
                "Lindau Engineering expects to finish the railway in the first half of 2027.",
            ],
            counterExamples: ["The bridge was completed in 2018.", "The bridge could be completed by 2028."]),
        Rule(
            id: "milestone.operation", emits: .milestoneScheduled,
            trigger: .verb(
                "commission, open, launch, inaugurate, operate, put into operation, put into service, become operational, go into operation, come on stream, come online, enter operation, enter service, be operational, run, reach full capacity, produce, go live, start up, activate, reach, connect to grid, synchronize, synchronise"
            ),
            asserts: [.planned], phases: [.whole, .begun], needs: [.project, .dueDate],
            blockers: [.word("construction, trade, gdp, turnover, demand, exports")], milestone: .operation,
            examples: [
                "The plant is scheduled to become operational in 2028.",
                "The terminal will be commissioned in March 2027.",
            ],
            counterExamples: ["The plant became operational in 2018."]),
        Rule(
            id: "milestone.production", emits: .milestoneScheduled,
            trigger: .verb("begin, start, commence"), asserts: [.planned],
            theme: .either(.noun), needs: [.project, .dueDate],
            blockers: [
                .word(
                    "construction, building, works, talks, negotiations, exercise, election, work, implementation, conference, session, drilling"
                )
            ],
            milestone: .operation,
            examples: [
                "Production at the Ardo plant is scheduled to commence in the first half of 2027.",
                "Commercial operation of the wind farm will begin in 2028.",
            ],
            counterExamples: ["Construction of the plant will begin in 2028."]),
        Rule(
            id: "milestone.start", emits: .milestoneScheduled,
            trigger: .verb("begin, start, commence, launch, get under way, kick off, break ground"),
            asserts: [.planned, .present], theme: .either([.work, .project]), needs: [.project, .dueDate],
            blockers: [.word("operation, operations, production, talks, negotiations")],
            milestone: .constructionStart,
            examples: [
                "Construction of the dam is due to start in 2027.",
                "Work on the railway will begin in March 2027.",
            ],
            counterExamples: ["Construction of the dam started in 2017."]),
        Rule(
            id: "milestone.building", emits: .milestoneScheduled,
            trigger: .verb("build, construct, erect, work, implement"), asserts: [.planned, .wished],
            phases: [.begun],
            needs: [.project, .dueDate], milestone: .constructionStart,
            examples: [
                "Lindau Energy plans to start building the plant in the second half of 2027.",
                "Ostara Group intends to begin constructing the railway in 2028.",
            ],
            counterExamples: ["Lindau Energy started building the plant in 2017."]),
        Rule(
            id: "milestone.expected", emits: .milestoneScheduled,
            trigger: .verb(
                "expect, schedule, plan, set, slate, target, project, anticipate, envisage, fix, foresee, forecast"
            ),
            asserts: [.done, .present], theme: .object([.noun]), needs: [.project, .dueDate],
            blockers: [
                .word(
                    "visit, talks, meeting, summit, election, session, conference, growth, rainfall, rains, signing"
                )
            ], milestone: .completion,
            examples: [
                "The railway will link Juba with Lamu. Completion is expected in 2027.",
                "Commissioning of the plant is scheduled for the third quarter of 2026.",
            ],
            counterExamples: ["Rain is expected in May 2027."]),
    ]
}
