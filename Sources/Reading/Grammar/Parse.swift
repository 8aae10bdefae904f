/// A sentence cut into chunks, with its verbs.
struct Parse: Sendable {
    var sentence: Sentence
    var chunks: [Chunk]
    var verbs: [VerbGroup]

    /// Second pass over the verbs: what only the neighbours tell.
    mutating func settle(_ tokens: [Token], _ lexicon: Lexicon, headline: Bool) {
        for index in verbs.indices { verbs[index].saying = tokens[verbs[index].head].tags.contains(.saying) }
        for index in verbs.indices {
            if isReduced(index, tokens, lexicon) {
                verbs[index].reduced = true
                verbs[index].passive = true
                verbs[index].assertion = .done
            }
            sharePassive(index, tokens, lexicon)
            let fresh = verbs[index].assertion == .present || verbs[index].assertion == .planned
            if isConditional(index, tokens, lexicon, strict: !fresh) { verbs[index].assertion = .conditional }
            if index == 0, verbs[0].chunk == 0, verbs[0].infinite, verbs[0].assertion == .bare,
                tokens[verbs[0].tokens.lowerBound].part == .verb
            {
                verbs[0].assertion = .done
            }
            if verbs[index].assertion == .possible, index > 0,
                tokens[verbs[index - 1].head].tags.contains(.saying),
                lexicon.text(tokens[verbs[index].tokens.lowerBound].word) == "would",
                !verbs[index - 1].infinite
            {
                verbs[index].assertion = .planned
            }
            if verbs[index].passive, verbs[index].infinite, isSuperlative(index, tokens, lexicon) {
                verbs[index].assertion = .done
            }
            if isDecided(index, tokens, lexicon) {
                verbs[index].assertion = .planned
                verbs[index].outer = verbs[index - 1].lemma
            }
            if sharesPlan(index, tokens) {
                verbs[index].assertion = .planned
                verbs[index].infinite = false
            }
            if isNegated(index, tokens, lexicon) { verbs[index].assertion = .denied }
            if headline {
                if verbs[index].assertion == .present { verbs[index].assertion = .done }
                if verbs[index].infinite, isHeadlineFuture(index, tokens) {
                    verbs[index].assertion = .planned
                    verbs[index].infinite = false
                }
            }
        }
    }

    /// "has been renovated and modernized": one "has been" for both.
    private mutating func sharePassive(_ index: Int, _ tokens: [Token], _ lexicon: Lexicon) {
        let chunk = verbs[index].chunk
        guard index > 0, chunk > 0, chunks[chunk - 1].kind == .conjunction, verbs[index - 1].passive,
            !verbs[index - 1].reduced, !verbs[index].passive, verbs[index].tokens.count == 1,
            verbs[index].past,
            lexicon.verbs[Int(tokens[verbs[index].head].word)].forms.contains(.participle),
            chunk + 1 >= chunks.count || chunks[chunk + 1].kind != .noun
        else { return }
        verbs[index].passive = true
        verbs[index].perfect = verbs[index - 1].perfect
        verbs[index].assertion = verbs[index - 1].assertion
    }

    /// "decided on Wednesday to drop": the day stands between the verb and what it governs.
    private func isDecided(_ index: Int, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        guard index > 0, verbs[index].infinite, verbs[index].assertion == .bare,
            tokens[verbs[index].tokens.lowerBound].part == .to, verbs[index - 1].assertion == .done,
            verbs[index].chunk - verbs[index - 1].chunk <= 3,
            Parse.deciding.contains(lexicon.text(verbs[index - 1].lemma))
        else { return false }
        return ((verbs[index - 1].chunk + 1)..<verbs[index].chunk).allSatisfy {
            chunks[$0].kind == .preposition || chunks[$0].kind == .adverb
                || chunks[$0].tokens.contains {
                    !tokens[$0].tags.isDisjoint(with: [.weekday, .month, .time])
                }
        }
    }

    private static let deciding: Set<String> = [
        "decide", "agree", "vote", "resolve", "choose", "plan", "opt",
    ]

    /// "is to start in May and to be completed in 2030": one "is" for both.
    private func sharesPlan(_ index: Int, _ tokens: [Token]) -> Bool {
        let chunk = verbs[index].chunk
        guard index > 0, chunk > 0, verbs[index].infinite, verbs[index].assertion == .bare,
            chunks[chunk - 1].kind == .conjunction, verbs[index - 1].assertion == .planned,
            !verbs[index - 1].infinite, tokens[verbs[index].tokens.lowerBound].part == .to
        else { return false }
        return true
    }

    /// "the first project to be funded by …": it was.
    private func isSuperlative(_ index: Int, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        antecedents(before: verbs[index].chunk).contains { chunk in
            chunks[chunk].tokens.contains {
                tokens[$0].tags.contains(.ordinal) || lexicon.text(tokens[$0].word) == "only"
            }
        }
    }

    /// "No contract was signed", "not one refinery was completed".
    private func isNegated(_ index: Int, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        subjects(of: index).contains { chunk in
            let first = chunks[chunk].tokens.lowerBound
            if lexicon.negatives.contains(tokens[first].word) { return true }
            var at = chunk - 1
            while at >= 0, at > chunk - 3, chunks[at].kind == .adverb || chunks[at].kind == .noun {
                if lexicon.negatives.contains(tokens[chunks[at].tokens.lowerBound].word) { return true }
                at -= 1
            }
            return false
        }
    }

    private func isReduced(_ index: Int, _ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        let group = verbs[index]
        guard group.tokens.count == 1, group.past, !group.passive,
            lexicon.verbs[Int(tokens[group.head].word)].forms.contains(.participle)
        else { return false }
        let next = group.chunk + 1
        let prep = next < chunks.count && chunks[next].kind == .preposition
        if group.chunk == 0 { return prep }
        var behind = group.chunk - 1
        // "the bridge, also known as …".
        if chunks[behind].kind == .adverb, behind > 0, chunks[behind - 1].kind == .comma { behind -= 1 }
        let before = chunks[behind].kind
        // "the plant, inaugurated in May, was": no object, and a noun before the comma.
        if before == .comma, prep || next == chunks.count, behind > 0, chunks[behind - 1].kind == .noun {
            return true
        }
        if before == .comma, prep { return tokens[chunks[next].head].word == lexicon.id("by") || next == 2 }
        if before == .noun, prep, index + 1 < verbs.count, !verbs[index + 1].infinite, resumes(index + 1) {
            return true
        }
        guard before == .noun, prep || next == chunks.count || chunks[next].kind == .adverb else {
            return false
        }
        if prep, tokens[chunks[next].head].word == lexicon.id("by") { return true }
        // A finite verb on either side in the same clause leaves only a participle here.
        if index + 1 < verbs.count, !verbs[index + 1].infinite, !cut(group.chunk, verbs[index + 1].chunk) {
            return true
        }
        return index > 0 && !verbs[index - 1].infinite && !verbs[index - 1].reduced && prep
            && !cut(verbs[index - 1].chunk, group.chunk)
            && objectIsBetween(verbs[index - 1].chunk, group.chunk)
    }

    /// A finite verb right behind a comma has its subject before what the comma closes.
    private func resumes(_ index: Int) -> Bool {
        let at = verbs[index].chunk - 1
        return at > 0 && chunks[at].kind == .comma
    }

    private func objectIsBetween(_ left: Int, _ right: Int) -> Bool {
        left + 1 < right && chunks[left + 1].kind == .noun && tokensCount(left + 1) > 0
    }

    private func tokensCount(_ chunk: Int) -> Int { chunks[chunk].tokens.count }

    /// Whether a clause boundary lies between two chunks.
    private func cut(_ left: Int, _ right: Int) -> Bool {
        for at in (left + 1)..<max(left + 1, right) {
            switch chunks[at].kind {
            case .comma, .subordinator, .relative, .quote, .mark: return true
            case .conjunction where at + 1 < chunks.count && chunks[at + 1].kind == .verb: return true
            default: break
            }
        }
        return false
    }

    private func isConditional(_ index: Int, _ tokens: [Token], _ lexicon: Lexicon, strict: Bool) -> Bool {
        var at = verbs[index].chunk - 1
        while at >= 0, chunks[at].kind != .verb {
            if chunks[at].kind == .subordinator {
                let word = lexicon.text(tokens[chunks[at].head].word)
                if strict { return ["if", "unless", "whether"].contains(word) }
                return ["if", "unless", "whether", "once", "until", "lest", "when", "before", "after"]
                    .contains(word)
            }
            if chunks[at].kind == .quote { return false }
            at -= 1
        }
        return false
    }

    /// "Kenya to build 140 MW power plant": the infinitive right behind a headline's subject.
    private func isHeadlineFuture(_ index: Int, _ tokens: [Token]) -> Bool {
        let chunk = verbs[index].chunk
        guard chunk > 0, tokens[verbs[index].tokens.lowerBound].part == .to else { return false }
        for other in verbs[..<index] where !other.infinite && !other.reduced && !cut(other.chunk, chunk) {
            return false
        }
        return chunks[chunk - 1].kind == .noun || chunks[chunk - 1].kind == .comma
    }
}
