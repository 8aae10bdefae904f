/// Works under way.
enum ProgressRules: RuleFamily {
    private static let thing: Tags = [.asset, .work, .project, .portion]

    static let rules = [
        Rule(
            id: "progress.percent", emits: .progressReported,
            trigger: .state(
                """
                percent, %, per cent, complete, done, finished, completed, ready, built, over, realized, executed,
                accomplished, in place, implemented
                """),
            asserts: [.done, .present, .ongoing],
            theme: .either(thing.union(.noun)), needs: [.project, .percent, .share],
            examples: ["Construction of the dam is 45 percent complete."],
            counterExamples: ["Exports of coal are 45 percent higher."]),
        Rule(
            id: "progress.done", emits: .progressReported,
            trigger: .verb(
                """
                complete, finish, do, reach, build, execute, carry out, realize, realise, implement, install, lay, place,
                erect, accomplish, perform, stand at, put in place, go up, achieve, pass, exceed, advance, progress
                """),
            asserts: [.done, .present], needs: [.project, .percent, .share],
            blockers: [
                .word(
                    "turnout, growth, inflation, exports, imports, votes, vote, stake, shares, profit, revenue, gdp"
                )
            ],
            confidence: 0.65,
            examples: [
                "Some 60 percent of the work on the dam has been completed.",
                "Progress on the railway has reached 72 percent.",
            ],
            counterExamples: ["Growth reached 7 percent."]),
        Rule(
            id: "progress.building", emits: .progressReported,
            trigger: .verb(
                """
                build, construct, erect, modernize, modernise, reconstruct, rehabilitate, rebuild, expand, upgrade, install,
                lay, oversee construction, carry out construction, renovate, refurbish, develop, electrify, extend, widen,
                double, dredge, drill, dig, assemble, dual, pave, retrofit, overhaul, implement, execute, equip
                """
            ),
            asserts: [.ongoing], phases: [.whole, .continued], theme: .object(thing), needs: [.project],
            blockers: [.word("relationship, relations, ties")], agent: .contractor,
            examples: [
                "Lindau Engineering is building a gas plant in Senegal.",
                "The bridge is being built by Ostara Group.",
            ],
            counterExamples: ["Lindau Engineering will build a gas plant in Senegal."]),
        Rule(
            id: "progress.state", emits: .progressReported,
            trigger: .state(
                """
                under construction, under way, underway, in full swing, nearing completion, near completion, in progress,
                nearly finished, nearly complete, nearly completed, nearly ready, almost complete, almost completed,
                almost finished, almost ready, nearly over, in its final stage, in the final stage, in its final stages,
                in its last stage, at the final stage, at an advanced stage, at advanced stage, in an advanced stage, on track,
                progressing, on schedule, ahead of schedule, close to completion, taking shape, ongoing, under development,
                under implementation, being implemented, at full speed, on course, well under way, well advanced, on the go,
                in the final phase, in the final stretch, at the finishing stage, being carried out, under execution
                """
            ),
            asserts: [.done, .present, .ongoing], theme: .subject(thing), needs: [.project],
            examples: [
                "The Lume dam is under construction.",
                "Work on the railway is in full swing.",
            ],
            counterExamples: ["Talks are under way."]),
        Rule(
            id: "progress.going", emits: .progressReported,
            trigger: .verb(
                """
                continue, proceed, progress, go on, advance, near completion, move ahead, move forward, approach completion,
                enter final, take shape, forge ahead, press ahead, carry on, gather pace, pick up pace, make progress,
                go ahead, move along, come along, speed up, reach final, enter last, near its end
                """
            ),
            asserts: [.done, .present, .ongoing], theme: .subject(thing), needs: [.project], confidence: 0.65,
            examples: [
                "Work on the Lume dam continues at a steady pace.",
                "The railway project is progressing smoothly.",
            ],
            counterExamples: ["The talks continued."]),
        Rule(
            id: "progress.part", emits: .progressReported,
            trigger: .verb(
                """
                complete, finish, install, lay, erect, pour, place, wrap up, assemble, deliver, mount, raise, put up, connect
                """),
            asserts: [.done, .present], theme: .object([.portion]), needs: [.project],
            blockers: [
                .word(
                    "study, studies, talks, negotiations, survey, paperwork, season, foundation, capsule, stone"
                )
            ],
            agent: .contractor, confidence: 0.6,
            examples: [
                "The first phase of the Lume dam has been completed.",
                "Lindau Engineering has installed the first turbine at the Lume wind farm.",
            ],
            counterExamples: ["The first phase of the Lume dam will be completed in May."]),
    ]
}
