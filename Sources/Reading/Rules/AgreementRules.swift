/// Documents signed.
enum AgreementRules: RuleFamily {
    static let rules = [
        Rule(
            id: "agreement.signed", emits: .agreementSigned,
            trigger: .verb(
                """
                sign, ink, initial, conclude, seal, strike, clinch, finalize, finalise, execute, formalize, formalise,
                put names to, put names under, put signatures to, put signatures under, put pen to paper on, enter into,
                enter, exchange, close, cement, countersign, cosign, co-sign, ratify, append signatures to, endorse,
                sign off on, wrap up, conclude, form, set up, agree on, agree
                """
            ),
            theme: Theme(place: .object, tags: [.agreement, .contract, .finance, .document]),
            needs: [.anchor],
            blockers: [
                .word(
                    """
                    sponsorship, ceasefire, player, striker, season, petition, club, bill, law, decree, military, shirt,
                    goalkeeper, midfielder, defender, coach, left-back, peace, album, film, guestbook, order, guilty, plea
                    """
                ),
                .theme(.meeting),
            ],
            agent: .signatory,
            examples: [
                "Ostara Group and the Ministry of Energy of Ghana signed a memorandum of understanding on building a solar park.",
                "A contract for the construction of the Lume bridge was signed in Maputo between Ostara Group and Lindau Engineering.",
                "Lindau Engineering inks deal with Ghana Ports Authority on container terminal",
                "Kenya and Lindau Engineering have put their names to an agreement on a new dam.",
            ],
            counterExamples: [
                "Ostara Group and the Ministry of Energy of Ghana will sign a memorandum next week.",
                "Ostara Group has not signed a contract with the Ministry of Energy of Ghana.",
            ]),
        Rule(
            id: "agreement.signing", emits: .agreementSigned, trigger: .noun("signing, signature"),
            theme: .behind("of", tags: [.agreement, .contract]), needs: [.anchor], agent: .signatory,
            confidence: 0.6,
            examples: [
                "The visit ended with the signing of a framework agreement between Lindau Engineering and the Ministry of Transport of Peru."
            ],
            counterExamples: ["The signing of the guest book was followed by a dinner."]),
        Rule(
            id: "agreement.sides", emits: .agreementSigned,
            trigger: .verb("sign with, put pen to paper, sign, sign for, sign up for"),
            needs: [.twoParties, .project],
            blockers: [
                .word(
                    """
                    player, striker, season, petition, club, bill, law, decree, military, goalkeeper, midfielder, coach,
                    off, book, guestbook, years, peace, statement, register
                    """), .theme([.agreement, .contract, .finance, .document]),
            ],
            agent: .signatory, confidence: 0.55,
            examples: [
                "Ostara Group and Lindau Engineering put pen to paper in May for the Lume dam in Ghana."
            ],
            counterExamples: [
                "Ostara Group and Lindau Engineering could sign in May for the Lume dam in Ghana."
            ]),
        Rule(
            id: "agreement.followed", emits: .agreementSigned,
            trigger: .verb(
                "follow in, follow on, date from, date back to, bear date, enter into force, come into force"),
            theme: .subject([.agreement, .contract]), needs: [.project, .date], agent: .signatory,
            confidence: 0.55,
            examples: ["A loan agreement with the World Bank for the Lume dam followed in May 2017."],
            counterExamples: ["A dinner followed in May 2017."]),
    ]
}
