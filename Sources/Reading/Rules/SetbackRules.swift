/// Delays, halts, resumptions, cancellations.
enum SetbackRules: RuleFamily {
    private static let thing: Tags = [.asset, .work, .project, .portion]

    static let rules = [
        Rule(
            id: "setback.delayed", emits: .projectDelayed,
            trigger: .verb(
                """
                delay, postpone, defer, reschedule, push back, push, put off, slip, slide, stall, move to, move from,
                fall behind, run into delay, suffer delay, face delay, see delay, experience delay, encounter delay,
                know delay, incur delay, lag, lag behind, run behind, run late, set back, hold up, hold back, prolong,
                drag on, overrun, miss, stretch to, stretch into, reset to, revise to, lengthen, reprogram, retard,
                extend to, extend until, extend by, shift to, shift from, adjourn, delay until, drift
                """
            ),
            asserts: [.done, .present], theme: .either(thing.union(.milestone)), needs: [.project],
            blockers: [
                .word(
                    """
                    flight, flights, productions, concert, supplies, shipment, shipments, luggage, election, elections, match, payment, payments, vote, visa, loan, line, budget,
                    road, invitation, mandate, contract, term, opportunity, profit, profits, forecast, earnings, growth
                    """), .theme([.meeting, .title, .company]),
            ],
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
            trigger: .state(
                """
                behind schedule, delayed, late, overdue, stalled, running late, behind time, behind its schedule,
                behind plan, later than planned, later than scheduled, months late, years late, behind target
                """),
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
                """
                suspend, halt, freeze, pause, stop, mothball, put on hold, put on ice, put on the back burner,
                come to a halt, come to halt, come to a standstill, come to standstill, come to end, come to a stop,
                interrupt, stand idle, stand still, lie idle, leave idle, shelve, grind to halt, bring to halt,
                bring to a halt, bring to standstill, bring to a standstill, down tools, break off, shut down,
                sit idle, stall, cease, leave unfinished, leave half-finished, fall silent, paralyse, paralyze,
                call a halt, order a halt, impose a moratorium, declare a moratorium, place on hold, walk off
                """
            ),
            asserts: [.done, .ongoing], theme: .either(thing), needs: [.project, .work],
            blockers: [
                .word(
                    """
                    export, exports, flight, flights, import, imports, trading, payments, payment, members, visa, visas,
                    train, trains, vaccine, player, league, season, match, game, tournament, licence, salaries,
                    fighting, ceasefire, talks, negotiations, strike, tariff, tariffs, sanctions, aid, passengers,
                    tourists, vehicles, car, cars, model, sales, deal, shares
                    """
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
            trigger: .state(
                """
                on hold, suspended, frozen, at a standstill, at standstill, halted, in limbo, idle, on ice, paused,
                mothballed, dormant, at a halt, abandoned, interrupted
                """),
            asserts: [.done, .present, .ongoing], theme: .subject(thing), needs: [.project],
            agent: .authority,
            examples: [
                "The Lume railway project remains on hold.", "Construction of the dam is at a standstill.",
            ],
            counterExamples: ["The caller is on hold."]),
        Rule(
            id: "setback.resumed", emits: .projectResumed,
            trigger: .verb(
                """
                resume, restart, revive, relaunch, recommence, unfreeze, reactivate, take up again, pick up again,
                begin again, start again, start up again, go ahead again, get going again, get under way again,
                set about again, be back, bring back, unblock, resuscitate, rekindle, remobilize, remobilise,
                return to site, get back, come back to life, breathe new life
                """
            ),
            asserts: [.done, .ongoing], theme: .either(thing), needs: [.project],
            blockers: [
                .word(
                    """
                    export, exports, flight, flights, trade, talks, service, services, if, hearing, trial, match, league,
                    season, import, imports, sales, training, class, classes, school, dialogue, negotiations, fighting
                    """)
            ],
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
                """
                cancel, scrap, terminate, abandon, axe, drop, revoke, annul, rescind, call off, give up, pull out of,
                pull out from, withdraw from, withdraw, nix, ditch, discontinue, pull the plug on, pull plug on,
                pull plug, tear up, kill off, bury, walk away from, back out of, exit from, rip up, repudiate, void,
                nullify, invalidate, quash, discard, forsake, jettison, draw a line under, write off, quit, reject
                """
            ),
            asserts: [.done, .ongoing], theme: .either(thing.union([.contract, .agreement])),
            needs: [.project],
            blockers: [
                .word(
                    """
                    flight, flights, match, debt, visa, visas, leave, charges, election, concert, tour, sanctions, mines,
                    licence, objection, objections, appeal, appeals, bid, bids, loan, offer, claims, call, calls,
                    reports, report, order, passengers, player, coach
                    """)
            ], agent: .authority,
            examples: [
                "The Philippines has cancelled the Lume airport project.",
                "Nepal scrapped a contract with Ostara Group for the dam.",
                "The government terminated the contract for the metro line.",
            ],
            counterExamples: ["The Philippines might cancel the Lume airport project."]),
        Rule(
            id: "setback.cancelled.noun", emits: .projectCancelled,
            trigger: .noun("cancellation, termination, scrapping, abandonment, annulment, revocation"),
            theme: .behind("of", tags: thing.union([.contract])), needs: [.project], agent: .authority,
            confidence: 0.6,
            examples: ["The minister announced the cancellation of the Lume airport project."],
            counterExamples: ["The cancellation of flights went on."]),
        Rule(
            id: "setback.decided", emits: .projectCancelled,
            trigger: .verb(
                """
                cancel, scrap, terminate, abandon, axe, drop, revoke, annul, rescind, call off, withdraw \
                from, pull out of
                """
            ),
            asserts: [.planned], outers: "decide, agree, vote, choose, resolve, opt",
            theme: .object(thing.union([.contract, .agreement])), needs: [.project],
            agent: .authority, confidence: 0.7,
            examples: ["The cabinet decided on Wednesday to drop the Lume nuclear project."],
            counterExamples: ["The cabinet plans to drop the Lume nuclear project."]),
        Rule(
            id: "setback.halting", emits: .projectSuspended,
            trigger: .verb("suspend, halt, freeze, pause, stop, mothball, shelve, put on hold"),
            asserts: [.planned], outers: "decide, agree, vote, choose, resolve, opt",
            theme: .object(thing), needs: [.project, .work],
            agent: .authority, confidence: 0.7,
            examples: ["Ostara Group decided to suspend construction of the Lume dam."],
            counterExamples: ["Ostara Group plans to suspend construction of the Lume dam."]),
        Rule(
            id: "setback.halt", emits: .projectSuspended,
            trigger: .noun("suspension, freeze, halt, stoppage, moratorium"),
            theme: .behind("of", "on", "in", "to", tags: thing), needs: [.project, .work], agent: .authority,
            confidence: 0.6,
            examples: ["The minister announced the suspension of work on the Lume dam."],
            counterExamples: ["The suspension of flights went on."]),
        Rule(
            id: "setback.resumption", emits: .projectResumed,
            trigger: .noun("resumption, restart, revival, relaunch"),
            theme: .behind("of", tags: thing), needs: [.project], agent: .authority, confidence: 0.6,
            examples: ["A ceremony in May marked the resumption of work on the Lume dam."],
            counterExamples: ["The resumption of flights is expected in May."]),
        Rule(
            id: "setback.postponement", emits: .projectDelayed,
            trigger: .noun("postponement, delay"),
            theme: .behind("of", "in", "to", tags: thing.union(.milestone)), needs: [.project],
            agent: .authority,
            confidence: 0.6,
            examples: ["The floods caused a delay in the construction of the Lume dam."],
            counterExamples: ["The delay of the flight annoyed the guests."]),
    ]
}
