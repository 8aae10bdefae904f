import Domain

/// Verbs that mean work on an asset, with the kind of work.
struct BuildVerbs: Sendable {
    static let standard = BuildVerbs(.standard)

    private let works: [WordID: Work]

    init(_ lexicon: Lexicon) {
        var works: [WordID: Work] = [:]
        let table: [(Work, String)] = [
            (
                .construction,
                """
                build construct erect install establish create lay set assemble implement develop launch \
                double dualize
                """
            ),
            (
                .modernization,
                "modernize modernise upgrade renovate retrofit electrify overhaul revamp improve update"
            ),
            (.expansion, "expand enlarge extend widen broaden double"),
            (
                .reconstruction,
                "reconstruct rehabilitate refurbish repair restore rebuild resurface redevelop convert replace revive"
            ),
            (.development, "develop explore exploit extract mine process"),
            (.supply, "supply deliver provide procure"),
            (.operation, "operate maintain run manage"),
        ]
        for (work, words) in table {
            for word in words.split(separator: " ")
            where works[lexicon.id(String(word))] == nil || work == .development {
                works[lexicon.id(String(word))] = work
            }
        }
        works[lexicon.id("launch")] = nil
        works[lexicon.id("set")] = nil
        works[lexicon.id("implement")] = .other
        self.works = works
    }

    /// The kind of work that a verb means.
    func work(of lemma: WordID) -> Work? { works[lemma] }
}
