/// Delays, halts, resumptions, cancellations.
enum SetbackRules: RuleFamily {
    private static let thing: Tags = [.asset, .work, .project, .portion]

    static let rules = [
        Rule(
            id: "setback.delayed", emits: .projectDelayed,
            trigger: .verb(
                "delay, postpone, defer, reschedule, push back, push, put off, slip, stall, move to, fall behind, run into, suffer delay, face delay, lag"
            ),
            asserts: [.done, .present], theme: .either(thing.union(.milestone)), needs: [.project],
            blockers: [.word("flight, election, match, payment, vote")],
            agent: .authority,
            examples: [
                "Commissioning of the Lume dam has been pushed back from June 2027 to early 2028.",
                "The Ardo refinery, which Ostara Group is building, is delayed by a year.",
                "Opening of Lume airport put off to 2028",
                "The opening of the Lume bridge has been postponed to 2027.",
                "Construction of the refinery was delayed by two years.",
                "The project fell behind schedule because of the floods.",
            ],
            counterExamples: ["Construction of the refinery could be delayed.", "The flight was delayed."]),
        Rule(
            id: "setback.behind", emits: .projectDelayed,
            trigger: .state("behind schedule, delayed, late, overdue, stalled, running late"),
            asserts: [.done, .present, .ongoing], theme: .subject(thing), needs: [.project],
            blockers: [.word("flight, payment, payments")], agent: .authority, confidence: 0.65,
            examples: [
                "Construction of the Lume airport is behind schedule.",
                "The Ardo refinery project is behind schedule.",
            ],
            counterExamples: ["The minister was late."]),
        Rule(
            id: "setback.suspended", emits: .projectSuspended,
            trigger: .verb(
                "suspend, halt, freeze, pause, stop, mothball, put on hold, put on ice, come to a halt, come to a standstill, interrupt, stand idle, shelve, grind to"
            ),
            theme: .either(thing), needs: [.project],
            blockers: [
                .word(
                    "export, exports, flight, flights, import, imports, trading, payments, members, visa, operations"
                )
            ], agent: .authority,
            examples: [
                "Work on the Lume dam has been suspended since March.",
                "Lindau Engineering has halted construction of the gas plant in Niger.",
                "The railway project was put on hold.",
            ],
            counterExamples: [
                "Mongolia suspended exports of coal.",
                "The government has not suspended the railway project.",
            ]),
        Rule(
            id: "setback.stopped", emits: .projectSuspended,
            trigger: .verb("build, construct, work, develop"), asserts: [.done, .present, .ongoing],
            phases: [.halted],
            needs: [.project], agent: .authority,
            examples: [
                "Ostara Group stopped building the railway in Uganda.",
                "Lindau Engineering suspended constructing the dam in Zambia.",
            ],
            counterExamples: ["Ostara Group is building the railway in Uganda."]),
        Rule(
            id: "setback.onhold", emits: .projectSuspended,
            trigger: .state("on hold, suspended, frozen, at a standstill, halted, in limbo, idle, on ice"),
            asserts: [.done, .present, .ongoing], theme: .subject(thing), needs: [.project],
            agent: .authority,
            examples: [
                "The Lume railway project remains on hold.", "Construction of the dam is at a standstill.",
            ],
            counterExamples: ["The caller is on hold."]),
        Rule(
            id: "setback.resumed", emits: .projectResumed,
            trigger: .verb(
                "resume, restart, revive, relaunch, recommence, unfreeze, reactivate, take up again, pick up again"
            ),
            theme: .either(thing), needs: [.project],
            blockers: [.word("export, exports, flight, flights, trade, talks, service, services, if")],
            agent: .authority,
            examples: [
                "Work on the Lume dam resumed in May after a two-year halt.",
                "Lindau Engineering has restarted construction of the refinery.",
            ],
            counterExamples: ["Mongolia resumed exports of coal.", "Work on the dam may resume in May."]),
        Rule(
            id: "setback.resumed.work", emits: .projectResumed,
            trigger: .verb("build, construct, work, develop"),
            asserts: [.done, .present, .ongoing], phases: [.resumed], needs: [.project], agent: .authority,
            examples: [
                "Ostara Group resumed building the railway in Uganda.",
                "Lindau Engineering has resumed constructing the dam in Zambia.",
            ],
            counterExamples: ["Ostara Group is building the railway in Uganda."]),
        Rule(
            id: "setback.cancelled", emits: .projectCancelled,
            trigger: .verb(
                "cancel, scrap, terminate, abandon, axe, drop, revoke, annul, rescind, call off, give up, pull out of, withdraw from, withdraw, nix, ditch, discontinue"
            ),
            theme: .object(thing.union([.contract, .agreement])), needs: [.project],
            blockers: [.word("flight, flights, match, debt, visa, leave, charges")], agent: .authority,
            examples: [
                "The Philippines has cancelled the Lume airport project.",
                "Nepal scrapped a contract with Ostara Group for the dam.",
                "The government terminated the contract for the metro line.",
            ],
            counterExamples: ["The Philippines might cancel the Lume airport project."]),
        Rule(
            id: "setback.cancelled.noun", emits: .projectCancelled,
            trigger: .noun("cancellation, termination"),
            theme: .behind("of", tags: thing.union([.contract])), needs: [.project], agent: .authority,
            confidence: 0.6,
            examples: ["The minister announced the cancellation of the Lume airport project."],
            counterExamples: ["The cancellation of flights went on."]),
    ]
}
