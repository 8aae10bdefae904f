import Domain

/// The companies that an article is about: builders, owners and developers of its projects.
struct Stakeholders: Sendable {
    /// The weightiest first.
    private(set) var companies: [Actor] = []

    init(_ document: Document, _ parties: PartyFinder) {
        var scores: [String: Int] = [:]
        var actors: [Actor] = []
        for sentence in document.entities.indices {
            let zone = document.sentences[sentence].zone
            let near = zone == .headline ? 3 : zone == .deck || zone == .lead ? 2 : 1
            for entity in document.entities[sentence] where entity.kind != .person && !entity.lender {
                guard let actor = parties.actor(entity, .owner), actor.kind == .company,
                    parties.isOrganisation(entity)
                        || entity.kind == .unknown && entity.tokens.count > 1
                            && Stakeholders.cue(document, sentence, entity) == 3
                else { continue }
                if scores[actor.name] == nil { actors.append(actor) }
                let cue = Stakeholders.cue(document, sentence, entity)
                scores[actor.name, default: 0] += (entity.modifier ? 1 : near) + cue
            }
        }
        let best = actors.filter { (scores[$0.name] ?? 0) >= 3 }
            .sorted { (scores[$0.name] ?? 0) > (scores[$1.name] ?? 0) }
        companies = Array(best.prefix(3))
    }

    /// "developed by X", "a project of the developer X", "X's plant": how near a company stands to a project.
    private static func cue(_ document: Document, _ sentence: Int, _ entity: Entity) -> Int {
        let text = document.text
        let range = document.sentences[sentence].tokens
        let next = entity.tokens.upperBound
        if next < range.upperBound, text.tokens[next].part == .possessive {
            let owned = ((next + 1)..<min(range.upperBound, next + 5)).contains {
                !text.tokens[$0].tags.isDisjoint(with: [.asset, .project])
            }
            if owned { return 2 }
        }
        let builds = (next..<min(range.upperBound, next + 5)).contains {
            text.tokens[$0].part == .verb
                && BuildVerbs.standard.work(of: text.lexicon.lemma(of: text.tokens[$0].word)) != nil
                || text.isWord($0, ["carrying", "carries", "undertaking", "executing"])
        }
        if builds { return 2 }
        var at = entity.tokens.lowerBound - 1
        let stop = max(range.lowerBound, at - 9)
        while at >= stop,
            text.tokens[at].kind == .word || text.tokens[at].isMark(",") || text.tokens[at].isMark(".")
        {
            if text.isWord(
                at,
                [
                    "developer", "contractor", "builder", "owner", "operator", "investor", "shareholders",
                    "developers",
                    "contractors", "investors", "owners", "partners", "shareholder", "concessionaire",
                    "promoter",
                ])
            {
                return 3
            }
            if text.tokens[at].tags.contains(.company) { return 2 }
            if text.isWord(at, "of"), text.isWord(at - 1, ["job", "hands", "brainchild"]) { return 2 }
            if text.isWord(at, "by"), at > 0, text.tokens[at - 1].part == .verb { return 2 }
            if text.isWord(at, "of"), at > 0, text.tokens[at - 1].tags.contains(.project) { return 2 }
            at -= 1
        }
        return 0
    }
}
