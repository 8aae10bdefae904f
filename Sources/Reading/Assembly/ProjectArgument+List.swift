import Domain

/// Lists of projects: "the modernization of A, construction of B, and C", "modernizing A and building B".
extension ProjectArgument {
    /// The members of the list that the match is about.
    func list() -> [ProjectPhrase] {
        var start = match.themes.first ?? -1
        if match.verb >= 0, start < 0 { start = parse.verbs[match.verb].chunk }
        guard start >= 0 else { return [] }
        if let next = nextSentence(start) { return next }
        var found: [ProjectPhrase] = []
        var last = -1
        for at in start..<min(parse.chunks.count, start + 40) {
            let chunk = parse.chunks[at]
            if chunk.kind == .verb {
                let group = parse.verbs[chunk.verb]
                if !group.infinite, !group.reduced, chunk.verb != match.verb { break }
            }
            if chunk.kind == .mark, isColon(at) { found.removeAll { $0.plural && isVague($0) } }
            guard chunk.kind == .noun, chunk.tokens.lowerBound > last,
                let phrase = member(at, found.isEmpty), phrase.asset.lowerBound > last
            else { continue }
            found.append(phrase)
            last = phrase.asset.upperBound - 1
        }
        return found
    }

    /// "Three projects were inaugurated. They are A, B and C."
    private func nextSentence(_ start: Int) -> [ProjectPhrase]? {
        let next = match.sentence + 1
        guard next < assembler.document.parses.count, parse.chunks[start].kind == .noun,
            let vague = assembler.phrases.read(match.sentence, start), vague.plural, isVague(vague)
        else { return nil }
        let other = assembler.document.parses[next]
        guard other.verbs.count > 0, other.chunks.count > 2,
            assembler.document.text.isWord(other.chunks[0].head, ["they", "these", "those", "projects"]),
            other.verbs[0].copula
                || ["include", "comprise"].contains(assembler.lexicon.text(other.verbs[0].lemma))
        else { return nil }
        var found: [ProjectPhrase] = []
        for chunk in other.objects(of: 0) {
            if let phrase = assembler.phrases.read(next, chunk), !phrase.bare { found.append(phrase) }
        }
        return found.count > 1 ? found : nil
    }

    private func isColon(_ chunk: Int) -> Bool {
        assembler.document.text.tokens[parse.chunks[chunk].tokens.lowerBound].isMark(":")
    }

    /// "two ventures": the things themselves follow.
    private func isVague(_ phrase: ProjectPhrase) -> Bool {
        assembler.lexicon.tags(of: phrase.head).contains(.project) && !phrase.named
    }

    /// The project that a chunk names as a member: by a work noun, a verbal noun or alone.
    private func member(_ chunk: Int, _ first: Bool) -> ProjectPhrase? {
        var opener = chunk
        var phrase = assembler.phrases.read(match.sentence, chunk)
        if chunk > 0, parse.chunks[chunk - 1].kind == .verb,
            parse.verbs[parse.chunks[chunk - 1].verb].infinite
        {
            opener = chunk - 1
            phrase = assembler.phrases.byVerb(match.sentence, parse.chunks[chunk - 1].verb) ?? phrase
        }
        guard let phrase, phrase.head != 0, first || opensMember(opener) else { return nil }
        return !phrase.bare || phrase.work != nil && !phrase.definite ? phrase : nil
    }

    /// A member stands behind a comma, a conjunction or a colon.
    private func opensMember(_ chunk: Int) -> Bool {
        guard chunk > 0 else { return true }
        switch parse.chunks[chunk - 1].kind {
        case .comma, .conjunction, .mark: return true
        default: return false
        }
    }
}
