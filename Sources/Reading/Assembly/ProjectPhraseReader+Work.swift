import Domain

/// Phrases whose head is work, a project or a part: the thing hangs on them.
extension ProjectPhraseReader {
    func work(_ sentence: Int, _ chunk: Int, _ head: Int, _ depth: Int) -> ProjectPhrase? {
        let parse = document.parses[sentence]
        let kind = workKind(head)
        // "construction and operation of X": the complement hangs on the last of them.
        var at = chunk + 1
        if at + 1 < parse.chunks.count, parse.chunks[at].kind == .conjunction,
            parse.chunks[at + 1].kind == .noun,
            isWork(headToken(parse.chunks[at + 1]))
        {
            at += 2
        }
        if at + 1 < parse.chunks.count, parse.chunks[at].kind == .preposition,
            text.isWord(parse.chunks[at].head, ["of", "on", "for", "at"]),
            var phrase = complement(sentence, at + 1, depth)
        {
            phrase.work = phrase.work ?? kind
            if kind != .development || phrase.work == nil { phrase.work = kind }
            return phrase
        }
        return modifiers(sentence, parse.chunks[chunk], head, kind)
    }

    /// The project behind a preposition; a thing without a known head still counts for a work noun.
    func complement(_ sentence: Int, _ chunk: Int, _ depth: Int) -> ProjectPhrase? {
        if let phrase = read(sentence, chunk, depth: depth + 1) { return phrase }
        let parse = document.parses[sentence]
        guard parse.chunks[chunk].kind == .noun else { return nil }
        let head = headToken(parse.chunks[chunk])
        let token = text.tokens[head]
        guard token.kind == .word,
            token.tags.isDisjoint(with: [
                .time, .company, .title, .month, .weekday, .pronoun, .unit, .currency, .scale, .agreement,
                .finance,
            ]),
            token.part != .pronoun, !isLength(head), !isGeography(sentence, parse.chunks[chunk])
        else { return nil }
        var phrase = ProjectPhrase(
            sentence: sentence, asset: trimmed(sentence, parse.chunks[chunk].tokens, head),
            head: lexicon.singular(of: token.word))
        fill(&phrase, parse.chunks[chunk])
        return phrase
    }

    /// "road construction", "Aktau Bitumen Plant modernization".
    func modifiers(_ sentence: Int, _ chunk: Chunk, _ head: Int, _ kind: Work?) -> ProjectPhrase? {
        var start = head
        if head > chunk.tokens.lowerBound, isWork(head - 1) { start = head - 1 }
        let range = trimmed(
            sentence, chunk.tokens.lowerBound..<max(start, chunk.tokens.lowerBound + 1), start)
        guard range.upperBound <= start, !range.isEmpty, chunk.tokens.lowerBound < start,
            range.lowerBound < start,
            range.contains(where: { text.tokens[$0].tags.contains(.asset) || isNaming($0) })
        else {
            let word = lexicon.singular(of: text.tokens[head].word)
            let whole = trimmed(sentence, chunk.tokens.lowerBound..<(head + 1), head)
            if whole.count > 1,
                text.tokens[whole.lowerBound].part == .noun
                    || text.tokens[whole.lowerBound].part == .adjective,
                kind == .development, chunk.tokens.lowerBound == whole.lowerBound
            {
                return ProjectPhrase(sentence: sentence, asset: whole, work: kind, head: word)
            }
            return ProjectPhrase(
                sentence: sentence, asset: head..<(head + 1), work: kind, head: word,
                definite: true, bare: true)
        }
        var phrase = ProjectPhrase(
            sentence: sentence, asset: range, work: kind,
            head: lexicon.singular(of: text.tokens[range.upperBound - 1].word))
        phrase.named = range.contains { isNaming($0) }
        return phrase
    }

    func project(_ sentence: Int, _ chunk: Int, _ head: Int, _ depth: Int) -> ProjectPhrase? {
        let parse = document.parses[sentence]
        let tokens = parse.chunks[chunk].tokens
        let inner = trimmed(sentence, tokens, head)
        if let work = (inner.lowerBound..<head).last(where: { isWork($0) }), work > inner.lowerBound,
            (inner.lowerBound..<work).contains(where: {
                text.tokens[$0].tags.contains(.asset) || isNaming($0)
            })
        {
            var phrase = ProjectPhrase(
                sentence: sentence, asset: inner.lowerBound..<work, work: workKind(work),
                head: lexicon.singular(of: text.tokens[work - 1].word))
            phrase.named = phrase.asset.contains { isNaming($0) }
            return phrase
        }
        let workBefore = (inner.lowerBound..<head).last(where: { isWork($0) }).flatMap { workKind($0) }
        if var inside = behind(sentence, chunk, depth) {
            inside.work = workBefore ?? inside.work
            return inside
        }
        var phrase = ProjectPhrase(
            sentence: sentence, asset: inner, work: workBefore,
            head: lexicon.singular(of: text.tokens[head].word))
        phrase.plural = lexicon.singulars[Int(text.tokens[head].word)] != 0
        fill(&phrase, parse.chunks[chunk])
        if !phrase.named, !phrase.plural,
            (inner.lowerBound..<head).allSatisfy({
                text.tokens[$0].tags.isDisjoint(with: .asset) && text.tokens[$0].part != .noun
            })
        {
            phrase.bare = true
        }
        return phrase
    }

    /// "project for the modernization of X", "project to build X", "project of building X".
    func behind(_ sentence: Int, _ chunk: Int, _ depth: Int) -> ProjectPhrase? {
        let parse = document.parses[sentence]
        var at = chunk + 1
        guard at < parse.chunks.count else { return nil }
        if parse.chunks[at].kind == .preposition, text.isWord(parse.chunks[at].head, ["with", "in", "by"]),
            at + 2 < parse.chunks.count, parse.chunks[at + 2].kind == .preposition
        {
            at += 2
        }
        if parse.chunks[at].kind == .preposition,
            text.isWord(parse.chunks[at].head, ["of", "for", "on", "to", "in"]), at + 1 < parse.chunks.count
        {
            if parse.chunks[at + 1].kind == .noun {
                let head = headToken(parse.chunks[at + 1])
                guard !text.tokens[head].tags.isDisjoint(with: [.asset, .work]) || isWork(head) else {
                    return nil
                }
                return read(sentence, at + 1, depth: depth + 1)
            }
            at += 1
        }
        guard parse.chunks[at].kind == .verb, parse.verbs[parse.chunks[at].verb].infinite else { return nil }
        return byVerb(sentence, parse.chunks[at].verb, depth)
    }

    /// "to build X", "building X": the verb is the work, its object the thing.
    func byVerb(_ sentence: Int, _ verb: Int, _ depth: Int = 0) -> ProjectPhrase? {
        let parse = document.parses[sentence]
        guard let work = BuildVerbs.standard.work(of: parse.verbs[verb].lemma),
            let object = parse.objects(of: verb).first,
            var phrase = complement(sentence, object, depth)
        else { return nil }
        if phrase.work == nil { phrase.work = work }
        return phrase
    }

    func portion(_ sentence: Int, _ chunk: Int, _ head: Int, _ depth: Int) -> ProjectPhrase? {
        let parse = document.parses[sentence]
        let at = chunk + 1
        if at + 1 < parse.chunks.count, parse.chunks[at].kind == .preposition,
            text.isWord(parse.chunks[at].head, ["of", "at", "in", "on"]),
            var whole = read(sentence, at + 1, depth: depth + 1)
        {
            if !whole.bare, whole.head != 0, !whole.portion { whole.whole = Whole(whole) }
            whole.portion = true
            let start = trimmed(sentence, parse.chunks[chunk].tokens, head).lowerBound
            if !whole.bare { whole.asset = start..<whole.asset.upperBound }
            return whole
        }
        // "all units", "both phases": the whole.
        if text.isWord(parse.chunks[chunk].tokens.lowerBound, ["all", "both", "every", "each"]) {
            return ProjectPhrase(
                sentence: sentence, asset: head..<(head + 1), head: 0, definite: true, bare: true)
        }
        var phrase = ProjectPhrase(
            sentence: sentence, asset: trimmed(sentence, parse.chunks[chunk].tokens, head),
            head: lexicon.singular(of: text.tokens[head].word), portion: true)
        fill(&phrase, parse.chunks[chunk])
        return phrase
    }
}
