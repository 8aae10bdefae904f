/// Meetings, talks, calls.
enum MeetingRules: RuleFamily {
    static let rules = [
        Rule(
            id: "meeting.met", emits: .meetingHeld,
            trigger: .verb("meet, meet with, receive, greet, confer with, sit down with, meet up with"),
            theme: Theme(place: .object, tags: [.title, .company], party: true), needs: [.twoParties],
            blockers: [.word("team, match, stadium, championship, interview, interviewed")],
            agent: .participant,
            examples: [
                "The President of Kenya, William Ruto, met with the chairman of Ostara Group, Piet Vandaal.",
                "Prime Minister Mostafa Madbouly received a delegation led by Hans Brandt, CEO of Lindau Energy.",
            ],
            counterExamples: [
                "The plant meets European standards.",
                "The President will meet the chairman of Ostara Group, Piet Vandaal.",
            ]),
        Rule(
            id: "meeting.held", emits: .meetingHeld,
            trigger: .verb("hold, have, conduct, organize, convene, chair, take place"),
            theme: .either(.meeting), needs: [.twoParties],
            blockers: [.word("press, briefing, interview, shareholders, annual, session")],
            agent: .participant,
            examples: [
                "Energy Minister Omar Haddad held talks with Lindau Energy chief executive Hans Brandt in Cairo.",
                "A meeting was held between Governor Ana Pires and Piet Vandaal, chairman of Ostara Group.",
            ],
            counterExamples: ["The company held a press briefing with Governor Ana Pires and Piet Vandaal."]),
        Rule(
            id: "meeting.discussed", emits: .meetingHeld,
            trigger: .verb("discuss, talk, exchange views, speak with, confer, negotiate, consult with"),
            needs: [.twoParties],
            blockers: [
                .word(
                    """
                    interview, statement, interviewed, reporter, reporters, journalist, journalists, \
                    xinhua, reuters, bloomberg, afp, tass, newspaper, television
                    """
                )
            ],
            agent: .participant, confidence: 0.6,
            examples: [
                "President William Ruto discussed railway projects with Ostara Group chairman Piet Vandaal.",
                "Energy Minister Omar Haddad and Lindau Energy chief executive Hans Brandt discussed solar power.",
            ],
            counterExamples: ["The committee discussed the budget."]),
        Rule(
            id: "meeting.talks", emits: .meetingHeld,
            trigger: .noun("meeting, talk, talks, summit, negotiation"),
            theme: Theme(place: .behind(["between"]), tags: [.title], party: true), needs: [.twoParties],
            agent: .participant, confidence: 0.7,
            examples: [
                "The announcement followed talks between Prime Minister Mostafa Madbouly and Vietnamese President To Lam."
            ],
            counterExamples: ["Trade between Egypt and Vietnam grew by 12 percent."]),
    ]
}
