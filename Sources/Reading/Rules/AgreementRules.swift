/// Documents signed.
enum AgreementRules: RuleFamily {
    static let rules = [
        Rule(
            id: "agreement.signed", emits: .agreementSigned,
            trigger: .verb(
                "sign, ink, initial, conclude, seal, strike, clinch, finalize, finalise, execute, formalize, formalise, reach, put names to, put signatures to, put pen to, enter into, sign up, enter, exchange, close, cement"
            ),
            theme: Theme(place: .object, tags: [.agreement, .contract, .finance, .document]),
            needs: [.anchor],
            blockers: [
                .word(
                    "sponsorship, ceasefire, player, striker, season, petition, club, bill, law, decree, military"
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
    ]
}
