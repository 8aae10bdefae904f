/// Dates given for what is to come.
enum MilestoneRules: RuleFamily {
    private static let ahead: [Assertion] = [.planned, .present, .conditional]

    static let rules = [
        Rule(
            id: "milestone.completion", emits: .milestoneScheduled,
            trigger: .verb(
                """
                complete, finish, conclude, deliver, finalize, finalise, hand over, end, build, construct, install, be ready,
                be complete, be over, be done, take year, last until, be in place, lay, erect, modernize, rehabilitate, expand,
                reconstruct, upgrade, wrap up
                """
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
                """
                commission, open, launch, inaugurate, operate, put into operation, put into service, put into commission,
                put into use, put in function, put on stream, become operational, go into operation, go into service,
                go into production, come on stream, come online, come on line, come into operation, come into service,
                enter operation, enter service, enter production, enter commercial, be operational, be open, be in operation,
                be in service, be on stream, run, reach full capacity, reach full, reach capacity, produce, go live, go online,
                go on stream, start up, activate, connect to grid, synchronize, synchronise, supply, generate, energize,
                energise, carry, receive first, deliver first, take in first, handle first, use
                """
            ),
            asserts: [.planned], phases: [.whole, .begun], needs: [.project, .dueDate],
            blockers: [
                .word(
                    "construction, trade, gdp, turnover, demand, exports, population, election, tonnes, sales, model"
                )
            ], milestone: .operation,
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
                    """
                    construction, building, works, talks, negotiations, exercise, election, work, implementation, conference,
                    session, drilling, deliveries, sales, season, study, studies, survey, training, tournament, dredging
                    """
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
            trigger: .verb(
                """
                begin, start, commence, launch, get under way, get going, kick off, break ground, take \
                place, follow, be held
                """
            ),
            asserts: [.planned, .present], theme: .either([.work, .project, .ceremony]),
            needs: [.project, .dueDate],
            blockers: [
                .word("operation, operations, production, talks, negotiations, deliveries, sales, classes")
            ],
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
                """
                expect, schedule, plan, set, slate, target, project, anticipate, envisage, envision, fix, foresee, forecast,
                see, put, pencil in, date, earmark, estimate, promise, aim, aim for
                """
            ),
            asserts: [.done, .present], theme: .either([.milestone, .work, .portion, .ceremony]),
            needs: [.project, .dueDate],
            blockers: [
                .word(
                    """
                    visit, talks, meeting, summit, election, session, conference, growth, rainfall, rains, \
                    signing, example, off, back
                    """
                )
            ], milestone: .completion,
            traits: [.themed],
            examples: [
                "The railway will link Juba with Lamu. Completion is expected in 2027.",
                "Commissioning of the plant is scheduled for the third quarter of 2026.",
            ],
            counterExamples: ["Rain is expected in May 2027."]),
        Rule(
            id: "milestone.ground", emits: .milestoneScheduled,
            trigger: .verb(
                "break ground, lay foundation stone, lay foundation, cut sod, turn sod, pour first concrete"),
            asserts: [.planned], needs: [.project, .dueDate], milestone: .constructionStart,
            examples: ["Lindau Energy will break ground on the Lume solar park in May 2027."],
            counterExamples: ["Lindau Energy broke ground on the Lume solar park in May 2017."]),
    ]
}
