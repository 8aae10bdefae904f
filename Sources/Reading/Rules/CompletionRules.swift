/// Works finished.
enum CompletionRules: RuleFamily {
    private static let thing: Tags = [.asset, .work, .project]

    static let rules = [
        Rule(
            id: "completion.completed", emits: .projectCompleted,
            trigger: .verb(
                """
                complete, finish, accomplish, wrap up, finalize, finalise, achieve, top out, bring to completion,
                bring to an end, come to completion, reach completion, round off, put finishing touches
                """),
            theme: .either(thing), needs: [.project],
            blockers: [
                .word(
                    """
                    percent, talks, study, studies, survey, negotiations, deal, acquisition, tender, if, school, degree,
                    feasibility, investigation, suppose, election, season, race, match, merger, sale, purchase, visit,
                    design, paperwork, formalities, procedures, transaction, earthquake, sentence, contract, agreement
                    """
                )
            ],
            agent: .contractor,
            examples: [
                "Lindau Engineering has completed the construction of the Lume bridge.",
                "The modernization of the Ardo refinery was completed ahead of schedule in April 2025.",
            ],
            counterExamples: [
                "The bridge is to be completed in 2026.", "The first 40 percent of the bridge was completed.",
                "Not one refinery had been completed.",
            ]),
        Rule(
            id: "completion.built", emits: .projectCompleted,
            trigger: .verb(
                """
                build, construct, erect, modernize, modernise, reconstruct, rehabilitate, renovate, expand,
                upgrade, refurbish, rebuild, repair, restore, dual, widen, electrify
                """
            ),
            theme: .object([.asset, .portion]), needs: [.project, .agent, .told],
            blockers: [.word("designed, would, percent")],
            agent: .contractor, confidence: 0.6,
            examples: [
                "The Lume terminal was built by Lindau Engineering.",
                "Ostara Group has built a cement plant in Laos.",
            ],
            counterExamples: ["The Lume terminal is being built by Lindau Engineering."]),
        Rule(
            id: "completion.finished", emits: .projectCompleted,
            trigger: .verb(
                """
                build, construct, erect, modernize, modernise, reconstruct, rehabilitate, renovate, \
                expand, install, upgrade, lay
                """
            ),
            phases: [.finished], theme: .object([.asset, .project, .portion]), needs: [.project],
            blockers: [.word("percent, study, survey")], agent: .contractor, confidence: 0.75,
            examples: [
                "Ostara Group has finished building the Lume hospital in Laos.",
                "Lindau Engineering completed constructing a dam in Zambia in May.",
            ],
            counterExamples: ["Ostara Group will finish building the Lume hospital in May."]),
        Rule(
            id: "completion.handed", emits: .projectCompleted,
            trigger: .verb("hand over, handover, deliver, turn over"),
            theme: .object([.asset, .project, .portion]), needs: [.project],
            blockers: [.word("electricity, power, gas, water, speech")],
            agent: .contractor, confidence: 0.65,
            examples: ["Lindau Engineering handed over the Lume port to the government."],
            counterExamples: ["The plant delivers power to the city."]),
        Rule(
            id: "completion.state", emits: .projectCompleted,
            trigger: .state("complete, completed, finished, ready, over"),
            asserts: [.done, .present], theme: .subject(thing), needs: [.project],
            blockers: [
                .word(
                    """
                    percent, when, once, nearly, almost, half, until, if, not, quarter, thirds, third, talks, negotiations,
                    near, about, around, close, under, for, to
                    """)
            ],
            agent: .contractor, confidence: 0.6,
            examples: ["Construction of the railway started in 1970, and in 1975 it was complete."],
            counterExamples: ["The railway will be complete in 2027."]),
        Rule(
            id: "completion.hasbeen", emits: .projectCompleted,
            trigger: .verb(
                """
                build, construct, erect, modernize, modernise, reconstruct, rehabilitate, renovate, expand, refurbish,
                rebuild, repair, restore, dual, widen, electrify, upgrade
                """
            ),
            theme: .object([.asset]), needs: [.project, .perfect],
            blockers: [.word("percent, half, kilometres, kilometers, km, so, far, already, section, first")],
            agent: .contractor, confidence: 0.55,
            examples: ["The Lume airport has been renovated to international standards."],
            counterExamples: ["The Lume airport was renovated to international standards."]),
    ]
}
