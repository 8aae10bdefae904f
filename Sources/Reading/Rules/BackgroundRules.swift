/// What is read but never counted: courtesies and company profiles.
enum BackgroundRules: RuleFamily {
    static let rules = [
        Rule(
            id: "background.thanks", emits: .cooperationAffirmed,
            trigger: .verb(
                """
                thank, praise, appreciate, welcome, commend, hail, express gratitude, emphasize, \
                emphasise, stress, underline, reaffirm, highlight
                """
            ),
            needs: [.agent], blockers: [.word("minister's")], agent: .speaker, confidence: 0.5,
            examples: [
                "President William Ruto expressed gratitude to Ostara Group for the cooperation.",
                "Governor Ana Pires stressed the importance of ties with Japan.",
            ],
            counterExamples: ["Ostara Group signed a contract."]),
        Rule(
            id: "background.profile", emits: .organizationProfiled,
            trigger: .verb("found, establish, headquarter, set up, specialize, specialise"),
            theme: .object([.company, .organisation]), agent: .owner, confidence: 0.5,
            examples: [
                "Ostara Group was founded in 1979.",
                "Lindau Engineering is a German company founded in 1901.",
            ],
            counterExamples: ["Ostara Group signed a contract."]),
    ]
}
