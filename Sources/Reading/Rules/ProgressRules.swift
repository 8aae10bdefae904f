/// Works under way.
enum ProgressRules: RuleFamily {
    private static let thing: Tags = [.asset, .work, .project, .portion]

    static let rules = [
        Rule(
            id: "progress.percent", emits: .progressReported,
            trigger: .state("percent, %, per cent, complete, done, finished"),
            asserts: [.done, .present, .ongoing],
            theme: .subject(thing), needs: [.project, .percent],
            examples: ["Construction of the dam is 45 percent complete."],
            counterExamples: ["Exports of coal are 45 percent higher."]),
        Rule(
            id: "progress.done", emits: .progressReported,
            trigger: .verb("complete, finish, do, reach, build, execute, carry out"),
            asserts: [.done], needs: [.project, .percent], confidence: 0.65,
            examples: [
                "Some 60 percent of the work on the dam has been completed.",
                "Progress on the railway has reached 72 percent.",
            ],
            counterExamples: ["Growth reached 7 percent."]),
        Rule(
            id: "progress.building", emits: .progressReported,
            trigger: .verb(
                "build, construct, erect, modernize, modernise, reconstruct, rehabilitate, expand, upgrade, install, lay, oversee construction, renovate, develop, electrify"
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
                "under construction, under way, underway, in full swing, nearing completion, near completion, in progress, nearly finished, nearly complete, almost complete, almost finished, nearly over, in its final stage, in the final stage, in its last stage, on track, progressing"
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
                "continue, proceed, progress, go on, advance, near completion, move ahead, move forward, approach completion, enter final"
            ),
            asserts: [.done, .present, .ongoing], theme: .subject(thing), needs: [.project], confidence: 0.65,
            examples: [
                "Work on the Lume dam continues at a steady pace.",
                "The railway project is progressing smoothly.",
            ],
            counterExamples: ["The talks continued."]),
    ]
}
