/// Who stands where around a verb.
extension Parse {
    /// The noun chunks that are a verb's grammatical subject, from left to right.
    func subjects(of verb: Int) -> [Int] { subjects(of: verb, steps: verbs.count) }

    /// Verbs that lean on each other ("To build and will open") give none, after as many steps as there are verbs.
    private func subjects(of verb: Int, steps: Int) -> [Int] {
        guard steps > 0 else { return [] }
        let group = verbs[verb]
        if group.chunk == 0, group.infinite,
            let next = verbs.indices.first(where: { $0 > verb && !verbs[$0].infinite })
        {
            return next == verb ? [] : subjects(of: next, steps: steps - 1)
        }
        // "Begun in 2010, the scheme takes in …": it hangs on the subject that follows.
        if group.reduced, group.chunk == 0,
            let next = verbs.indices.first(where: { $0 > verb && !verbs[$0].infinite && !verbs[$0].reduced })
        {
            return subject(before: verbs[next].chunk)
        }
        if group.reduced { return antecedents(before: group.chunk) }
        var at = group.chunk - 1
        // "upwards of 70 agreements were signed": no noun before the preposition.
        var loose = -1
        while at >= 0 {
            switch chunks[at].kind {
            case .noun:
                if let prep = preposition(of: at) {
                    if prep == 0 || chunks[prep - 1].kind == .adverb { loose = at }
                    at = prep - 1
                    continue
                }
                // The object of a participle or infinitive before: "an agreement covering the projects was".
                if at > 1, chunks[at - 1].kind == .verb, verbs[chunks[at - 1].verb].infinite,
                    chunks[at - 2].kind != .comma
                {
                    at -= 2
                    continue
                }
                // The object inside a relative clause: "A, who represented B, signed".
                if at > 1, chunks[at - 1].kind == .verb, let relative = relative(before: at - 1) {
                    at = relative - 1
                    continue
                }
                return list(endingAt: at)
            case .adverb, .comma, .mark, .quote: at -= 1
            case .preposition: at -= 1
            case .relative:
                return loose >= 0 ? [loose] : antecedents(before: at)
            case .conjunction:
                // "signed X and launched Y": the subject of the verb before.
                guard at + 1 == group.chunk || chunks[at + 1].kind == .adverb, verb > 0 else { return [] }
                var before = verb - 1
                // "The project is late, said the minister, and will be finished": not the minister.
                while before > 0, verbs[before].saying, verbs[before].chunk > 0,
                    chunks[verbs[before].chunk - 1].kind == .comma
                        || chunks[verbs[before].chunk - 1].kind == .quote
                {
                    before -= 1
                }
                return subjects(of: before, steps: steps - 1)
            case .verb:
                let previous = chunks[at].verb
                if verbs[previous].reduced || verbs[previous].infinite {
                    at = beforeModifier(at)
                    continue
                }
                // The verb of a relative clause: "the plant, which A is building, is late".
                if at + 1 < group.chunk, chunks[at + 1].kind != .conjunction, !group.infinite,
                    closes(at, group.chunk), let relative = relative(before: at)
                {
                    at = relative - 1
                    continue
                }
                if group.infinite || group.chunk == at + 1 { return subjects(of: previous, steps: steps - 1) }
                return []
            case .subordinator: return loose >= 0 ? [loose] : []
            }
        }
        return loose >= 0 ? [loose] : []
    }

    /// The noun right before a verb, up its chain of prepositions.
    private func subject(before verb: Int) -> [Int] {
        var at = verb - 1
        while at > 0 {
            switch chunks[at].kind {
            case .noun:
                guard let prep = preposition(of: at) else { return list(endingAt: at) }
                at = prep - 1
            case .adverb: at -= 1
            default: return []
            }
        }
        return []
    }

    /// Whether only a comma, and what hangs on the verb, stands between a relative clause and the verb it delays.
    private func closes(_ left: Int, _ right: Int) -> Bool {
        let comma = chunks[right - 1].kind == .comma
        guard comma || left > 0 && chunks[left - 1].kind == .relative else { return false }
        return ((left + 1)..<(comma ? right - 1 : right)).allSatisfy {
            chunks[$0].kind == .preposition || chunks[$0].kind == .noun || chunks[$0].kind == .adverb
                || comma && chunks[$0].kind == .conjunction
        }
    }

    /// The relative whose clause a verb stands in.
    private func relative(before verb: Int) -> Int? {
        var at = verb - 1
        while at >= 0, at > verb - 6 {
            switch chunks[at].kind {
            case .relative: return at
            case .preposition, .noun, .adverb, .subordinator: at -= 1
            default: return nil
            }
        }
        return nil
    }

    /// Steps over a participle or infinitive that hangs on the noun before it.
    private func beforeModifier(_ at: Int) -> Int { at - 1 }

    /// The nouns that a relative or participle can hang on: from the nearest up its chain.
    func antecedents(before chunk: Int) -> [Int] {
        var at = chunk - 1
        while at >= 0,
            chunks[at].kind == .comma || chunks[at].kind == .adverb || chunks[at].kind == .preposition
        {
            at -= 1
        }
        guard at >= 0, chunks[at].kind == .noun else { return [] }
        var found = [at]
        while let prep = preposition(of: at), prep > 0, chunks[prep - 1].kind == .noun, found.count < 6 {
            at = prep - 1
            found.append(at)
        }
        return found
    }

    /// The preposition that governs a noun chunk; a list's later members count as the first.
    func preposition(of chunk: Int) -> Int? {
        var at = chunk - 1
        while at >= 0, chunks[at].kind == .adverb, !chunks[at].settled { at -= 1 }
        guard at >= 0 else { return nil }
        return chunks[at].kind == .preposition ? at : nil
    }

    /// The members of a list that ends at a noun chunk: "A, B and C"; also a name with its apposition.
    private func list(endingAt last: Int) -> [Int] {
        var found = [last]
        var at = last - 1
        while at >= 1, found.count < 12 {
            let kind = chunks[at].kind
            guard kind == .comma || kind == .conjunction else { break }
            var left = at - 1
            if kind == .conjunction, chunks[left].kind == .comma { left -= 1 }
            guard left >= 0, chunks[left].kind == .noun else { break }
            var head = left
            if left > 1, chunks[left - 1].kind == .conjunction, chunks[left - 2].kind == .noun,
                let prep = preposition(of: left - 2), prep > 0
            {
                // "the road, between A and B, a port, was built": A and B only say where.
                let owner = chunks[prep - 1].kind == .comma ? prep - 2 : prep - 1
                if owner >= 0, chunks[owner].kind == .noun { head = owner }
            }
            while let prep = preposition(of: head), prep > 0, chunks[prep - 1].kind == .noun {
                head = prep - 1
            }
            if preposition(of: head) != nil { break }
            if isObject(head) { break }
            found.append(head)
            at = head - 1
        }
        return found.reversed()
    }

    private func isObject(_ chunk: Int) -> Bool {
        chunk > 0 && chunks[chunk - 1].kind == .verb && !verbs[chunks[chunk - 1].verb].infinite
    }

    /// The noun chunks that are a verb's object: the first behind it and what is listed with it.
    func objects(of verb: Int) -> [Int] {
        var at = verbs[verb].chunk + 1
        while at < chunks.count, chunks[at].kind == .adverb || chunks[at].kind == .quote { at += 1 }
        // "will build and run the plant": one object for both.
        if at + 1 < chunks.count, chunks[at].kind == .conjunction, chunks[at + 1].kind == .verb,
            !verbs[verb].passive
        {
            return objects(of: chunks[at + 1].verb)
        }
        guard at < chunks.count, chunks[at].kind == .noun else { return relativeObjects(of: verb) }
        return list(startingAt: at)
    }

    /// "an agreement that A and B signed": what the relative stands for.
    private func relativeObjects(of verb: Int) -> [Int] {
        let group = verbs[verb]
        guard !group.passive, !group.copula, group.chunk > 1 else { return [] }
        var at = group.chunk - 1
        var subject = false
        while at >= max(0, group.chunk - 9) {
            switch chunks[at].kind {
            case .noun: subject = true
            case .preposition, .comma, .conjunction, .adverb: break
            case .relative: return subject ? antecedents(before: at) : []
            default: return []
            }
            at -= 1
        }
        return []
    }

    /// The members of a list that begins at a noun chunk; each may have a chain of its own.
    func list(startingAt first: Int) -> [Int] {
        var found = [first]
        var at = chainEnd(first)
        while at < chunks.count, found.count < 12 {
            var next = at
            // "awarded the company a contract": two objects side by side.
            if chunks[next].kind == .noun, found.count == 1 {
                found.append(next)
                at = chainEnd(next)
                continue
            }
            guard chunks[next].kind == .comma || chunks[next].kind == .conjunction else { break }
            next += 1
            if next < chunks.count, chunks[next].kind == .conjunction { next += 1 }
            guard next < chunks.count, chunks[next].kind == .noun else { break }
            let end = chainEnd(next)
            // A noun with a verb of its own is the next clause's subject.
            if end < chunks.count, chunks[end].kind == .verb, !verbs[chunks[end].verb].infinite,
                !verbs[chunks[end].verb].reduced
            {
                break
            }
            found.append(next)
            at = end
        }
        return found
    }

    /// The chunk behind a noun and the prepositional phrases and infinitives that hang on it.
    func chainEnd(_ first: Int) -> Int {
        var at = first + 1
        while at < chunks.count {
            switch chunks[at].kind {
            case .preposition:
                var next = at + 1
                while next < chunks.count, chunks[next].kind == .adverb || chunks[next].kind == .preposition {
                    next += 1
                }
                guard next < chunks.count, chunks[next].kind == .noun || isGerund(next) else { return at }
                at = next + 1
            case .noun where at > 0 && isGerund(at - 1): at += 1
            default: return at
            }
        }
        return at
    }

    private func isGerund(_ chunk: Int) -> Bool {
        chunks[chunk].kind == .verb && verbs[chunks[chunk].verb].infinite
    }

    /// The last chunk of the verb's clause: up to the next finite verb's subject or a subordinator.
    func clauseEnd(of verb: Int) -> Int {
        var at = verbs[verb].chunk + 1
        while at < chunks.count {
            switch chunks[at].kind {
            case .subordinator: return at
            case .relative: return at
            case .mark where at + 1 < chunks.count: return at
            case .verb:
                let group = verbs[chunks[at].verb]
                guard group.infinite || group.reduced else {
                    return clauseStart(before: at, after: verbs[verb].chunk)
                }
            default: break
            }
            at += 1
        }
        return at
    }

    /// Where the clause of a later finite verb begins.
    private func clauseStart(before chunk: Int, after left: Int) -> Int {
        var at = chunk - 1
        while at > left {
            switch chunks[at].kind {
            case .comma, .conjunction, .relative, .subordinator, .mark: return at
            default: at -= 1
            }
        }
        return chunk
    }

    /// The first chunk of the verb's clause.
    func clauseBegin(of verb: Int) -> Int {
        var at = verbs[verb].chunk - 1
        while at >= 0 {
            switch chunks[at].kind {
            case .verb where !verbs[chunks[at].verb].infinite && !verbs[chunks[at].verb].reduced:
                var next = at + 1
                while next < verbs[verb].chunk {
                    switch chunks[next].kind {
                    case .comma, .conjunction, .relative, .subordinator, .mark: return next + 1
                    default: next += 1
                    }
                }
                return at + 1
            case .subordinator, .relative: return at + 1
            default: at -= 1
            }
        }
        return 0
    }
}
