/// Rules that hang on a noun: "the launch of X", "talks between A and B".
extension Matcher {
    mutating func tryNoun(_ chunk: Int) {
        let head = projects.headToken(parse.chunks[chunk])
        let word = lexicon.singular(of: text.tokens[head].word)
        guard word != 0 else { return }
        for entry in index.nouns[word] ?? [] {
            let start = head - entry.tail.count
            guard start >= parse.chunks[chunk].tokens.lowerBound,
                entry.tail.indices.allSatisfy({ text.tokens[start + $0].word == entry.tail[$0] })
            else { continue }
            testNoun(entry.rule, chunk, head)
        }
    }

    private mutating func testNoun(_ rule: Int, _ chunk: Int, _ head: Int) {
        let verb = governor(of: chunk)
        // "he was really ground-breaking": no noun at all.
        if text.tokens[head].shape.contains(.hyphen), parse.chunks[chunk].tokens.count == 1, chunk > 0,
            let verb, parse.verbs[verb].copula,
            parse.verbs[verb].chunk == chunk - 1 || parse.chunks[chunk - 1].kind == .adverb
        {
            return
        }
        let clause =
            verb.map { min(chunk, parse.clauseBegin(of: $0))..<max(chunk + 1, parse.clauseEnd(of: $0)) }
            ?? 0..<parse.chunks.count
        var assertion = Assertion.done
        if let verb {
            if isScheduling(parse.verbs[verb]) { assertion = .planned }
            switch parse.verbs[verb].assertion {
            case .planned, .possible, .denied, .wished, .conditional: assertion = parse.verbs[verb].assertion
            default: break
            }
            // "Today's launch of the plant will do much": it has taken place.
            if assertion == .planned, isDatedPast(chunk) { assertion = .done }
        }
        var match = Match(
            rule: rule, sentence: sentence, verb: -1, trigger: head, clause: clause, assertion: assertion,
            tailEnd: head + 1)
        if chunk > 0,
            parse.chunks[chunk - 1].kind == .preposition || parse.chunks[chunk - 1].kind == .subordinator,
            text.isWord(
                parse.chunks[chunk - 1].head,
                ["before", "until", "for", "pending", "without", "till", "from", "towards", "toward", "to"])
        {
            match.assertion = .planned
        }
        guard index.rules[rule].asserts.contains(match.assertion) else {
            return miss(match, "the text says it is \(match.assertion)")
        }
        if case .behind(let words) = index.rules[rule].theme.place {
            var next = chunk + 1
            if next + 2 < parse.chunks.count, parse.chunks[next + 1].kind == .adverb,
                parse.chunks[next].kind == .preposition, text.isWord(parse.chunks[next].head, words),
                parse.chunks[next + 2].kind == .verb
            {
                next += 2
            }
            // "a loan of $90 million from the bank".
            while next + 3 < parse.chunks.count, parse.chunks[next].kind == .preposition,
                text.isWord(parse.chunks[next].head, "of"),
                !words.contains(where: { text.isWord(parse.chunks[next].head, $0) }),
                parse.chunks[next + 1].kind == .noun
            {
                next += 2
            }
            guard
                next + 1 < parse.chunks.count
                    || (next < parse.chunks.count && parse.chunks[next].kind == .verb)
            else { return }
            // "to" behind these is a verb's, even one that no table knows.
            if text.isWord(head, ["decision", "plan", "plans"]), parse.chunks[next].kind == .preposition,
                text.isWord(parse.chunks[next].head, "to")
            {
                return miss(match, "nothing it is about follows")
            }
            if parse.chunks[next].kind == .preposition, text.isWord(parse.chunks[next].head, words) {
                let list =
                    parse.chunks[next + 1].kind == .noun ? parse.list(startingAt: next + 1) : [next + 1]
                guard
                    index.rules[rule].theme.tags.isEmpty && !index.rules[rule].theme.party
                        || list.contains(where: {
                            parse.chunks[$0].kind == .noun && fits(index.rules[rule].theme, $0)
                        })
                else { return miss(match, "what it is about is not of its kind") }
                match.themes = list
            } else if parse.chunks[next].kind == .verb, parse.verbs[parse.chunks[next].verb].infinite,
                next > chunk + 1
                    || words.contains(where: { text.isWord(parse.chunks[next].tokens.lowerBound, $0) })
            {
                // "the decision to slight the space centre" is none to build.
                if index.rules[rule].theme.tags.contains(.work),
                    BuildVerbs.standard.work(of: parse.verbs[parse.chunks[next].verb].lemma) == nil,
                    !parse.objects(of: parse.chunks[next].verb).contains(where: {
                        fits(.object(.work), $0) || text.tokens[parse.chunks[$0].head].tags.contains(.project)
                    })
                {
                    return miss(match, "what it is about is not of its kind")
                }
                match.themes = [next]
            } else {
                return miss(match, "nothing it is about follows")
            }
        } else {
            match.themes = [chunk]
        }
        match.agents = verb.map { parse.subjects(of: $0) } ?? []
        if !match.agents.contains(chunk) { match.agents.append(chunk) }
        check(match)
    }

    /// "Today's launch", "Monday's ceremony".
    private func isDatedPast(_ chunk: Int) -> Bool {
        let first = max(parse.sentence.tokens.lowerBound, parse.chunks[chunk].tokens.lowerBound - 1)
        return (first..<parse.chunks[chunk].head).contains {
            text.tokens[$0].part == .possessive && $0 > first - 1
                && (text.tokens[$0 - 1].tags.contains(.weekday)
                    || text.isWord($0 - 1, ["today", "yesterday"]))
        }
    }

    /// "is set for", "put off": what the noun means has not come yet.
    private func isScheduling(_ group: VerbGroup) -> Bool {
        let word = lexicon.text(group.lemma)
        if Matcher.scheduling.contains(word) { return true }
        let next = group.tokens.upperBound
        return ["put", "push", "move"].contains(word) && text.isWord(next, ["off", "back"])
    }

    private static let scheduling: Set<String> = [
        "schedule", "expect", "plan", "slate", "postpone", "delay", "set", "target", "await", "anticipate",
        "defer",
        "scrap", "cancel", "abandon", "shelve", "drop", "suspend", "halt", "reject", "block", "oppose",
        "freeze", "slip", "slide",
    ]

    /// The verb whose subject or object a noun is part of.
    private func governor(of chunk: Int) -> Int? {
        var at = chunk - 1
        while at >= 0 {
            switch parse.chunks[at].kind {
            case .verb where !parse.verbs[parse.chunks[at].verb].reduced: return parse.chunks[at].verb
            case .subordinator, .relative: at = -1
            default: at -= 1
            }
        }
        return parse.verbs.indices.first { parse.verbs[$0].chunk > chunk && !parse.verbs[$0].infinite }
    }
}
