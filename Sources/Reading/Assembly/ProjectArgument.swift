import Domain

/// Finds the project that a match is about.
struct ProjectArgument {
    let assembler: Assembler
    let match: Match
    private let rule: Rule
    let parse: Parse
    private let tokens: Range<Int>

    init(_ assembler: Assembler, _ match: Match, _ rule: Rule, _ parse: Parse, _ tokens: Range<Int>) {
        self.assembler = assembler
        self.match = match
        self.rule = rule
        self.parse = parse
        self.tokens = tokens
    }

    /// The project in the theme, behind it, or in the clause; for a rule that needs one, the article's.
    func find() -> ProjectPhrase? {
        guard rule.emits != .meetingHeld else { return nil }
        var short: ProjectPhrase?
        if match.verb >= 0, let phrase = ofVerb(match.verb) {
            if !phrase.bare { return phrase }
            short = phrase
        }
        for theme in match.themes where !isApposition(theme) {
            guard let phrase = ofChunk(theme) else { continue }
            if !phrase.bare { return phrase }
            short = short ?? phrase
        }
        if let short {
            // "Work begins on the dam": what the work is on stands behind the verb.
            guard short.work != nil, var rest = onBehind() else { return short }
            rest.work = rest.work ?? short.work
            return rest
        }
        if let antecedent = antecedent() { return antecedent }
        if let behind = behind() { return behind }
        return inClause(bare: false) ?? inClause(bare: true) ?? fallback()
    }

    /// "for the Lume park, a 90-megawatt project of …": what stands before the comma has the name.
    private func isApposition(_ chunk: Int) -> Bool {
        let text = assembler.document.text
        guard chunk > 1, parse.chunks[chunk].kind == .noun, parse.chunks[chunk - 1].kind == .comma,
            text.isWord(parse.chunks[chunk].tokens.lowerBound, ["a", "an"])
        else { return false }
        var at = chunk - 2
        while at > 0, parse.chunks[at].kind == .noun || parse.chunks[at].kind == .preposition {
            if let phrase = assembler.phrases.read(match.sentence, at), phrase.named, !phrase.bare {
                return true
            }
            at -= 1
        }
        return false
    }

    /// "the link, for which India gave a grant", "a plant backed by a loan": what the clause hangs on.
    private func antecedent() -> ProjectPhrase? {
        guard match.verb >= 0 else { return nil }
        let group = parse.verbs[match.verb]
        var chunks: [Int] = []
        if group.reduced {
            chunks = parse.antecedents(before: group.chunk)
        } else {
            var at = group.chunk - 1
            while at >= 0, at > group.chunk - 8, parse.chunks[at].kind != .relative {
                if parse.chunks[at].kind == .verb || parse.chunks[at].kind == .subordinator { return nil }
                at -= 1
            }
            guard at > 0, parse.chunks[at].kind == .relative else { return nil }
            if parse.chunks[at - 1].kind == .preposition { at -= 1 }
            chunks = parse.antecedents(before: at)
        }
        for chunk in chunks {
            if let phrase = assembler.phrases.read(match.sentence, chunk), phrase.head != 0 || !phrase.bare {
                return phrase
            }
        }
        return nil
    }

    private func onBehind() -> ProjectPhrase? {
        guard match.verb >= 0 else { return nil }
        let start = parse.verbs[match.verb].chunk + 1
        for at in start..<max(start, min(match.clause.upperBound, parse.chunks.count - 1)) {
            guard parse.chunks[at].kind == .preposition,
                assembler.document.text.isWord(parse.chunks[at].head, ["on", "of", "for", "at"]),
                let phrase = assembler.phrases.read(match.sentence, at + 1), !phrase.bare
            else { continue }
            return phrase
        }
        return nil
    }

    private func ofVerb(_ verb: Int) -> ProjectPhrase? {
        let group = parse.verbs[verb]
        guard let work = BuildVerbs.standard.work(of: group.lemma) else { return nil }
        let chunks = group.passive ? parse.subjects(of: verb) : parse.objects(of: verb)
        for chunk in chunks {
            if var phrase = assembler.phrases.read(match.sentence, chunk) {
                phrase.work = phrase.work ?? work
                return phrase
            }
        }
        return nil
    }

    private func ofChunk(_ chunk: Int) -> ProjectPhrase? {
        if parse.chunks[chunk].kind == .verb {
            return assembler.phrases.byVerb(match.sentence, parse.chunks[chunk].verb)
        }
        return assembler.phrases.read(match.sentence, chunk)
    }

    /// What follows: "agreement on building X", "contract for X", "loan for X".
    private func behind() -> ProjectPhrase? {
        let start =
            match.themes.max() ?? parse.chunks.indices.first {
                parse.chunks[$0].tokens.upperBound > match.trigger
            } ?? 0
        var at = start + 1
        while at < parse.chunks.count, at < start + 14 {
            switch parse.chunks[at].kind {
            case .verb:
                let group = parse.verbs[parse.chunks[at].verb]
                if group.infinite,
                    let phrase = assembler.phrases.byVerb(match.sentence, parse.chunks[at].verb)
                {
                    return phrase
                }
                if !group.infinite, !group.reduced, parse.chunks[at].verb > match.verb, match.verb >= 0 {
                    return nil
                }
            case .noun:
                if let phrase = assembler.phrases.read(match.sentence, at), phrase.head != 0,
                    !phrase.bare
                        || (phrase.definite || phrase.plural) && phrase.work == nil
                            && assembler.registry.isKnown(phrase),
                    !isSide(at)
                {
                    return phrase
                }
            default: break
            }
            at += 1
        }
        return nil
    }

    /// "between A and B", "with the National Grid": who signs, not what it is about.
    private func isSide(_ chunk: Int) -> Bool {
        guard rule.emits == .agreementSigned || rule.emits == .contractAwarded else { return false }
        var at = chunk - 1
        while at > 0,
            parse.chunks[at].kind == .noun || parse.chunks[at].kind == .conjunction
                || parse.chunks[at].kind == .comma
        {
            at -= 1
        }
        return at >= 0 && parse.chunks[at].kind == .preposition
            && assembler.document.text.isWord(parse.chunks[at].head, ["between", "with", "by"])
    }

    private func inClause(bare: Bool) -> ProjectPhrase? {
        for chunk in match.clause.clamped(to: 0..<parse.chunks.count) where parse.chunks[chunk].kind == .noun
        {
            guard let phrase = assembler.phrases.read(match.sentence, chunk), phrase.head != 0,
                !phrase.bare || bare
            else { continue }
            if bare,
                assembler.document.text.lexicon.tags(of: phrase.head).isDisjoint(with: [.asset, .project])
            {
                continue
            }
            return phrase
        }
        return nil
    }

    /// "an agreement on trade": it says itself what it is about.
    private func hasTopic() -> Bool {
        let text = assembler.document.text
        return match.themes.contains { theme in
            let next = theme + 1
            guard parse.chunks[theme].kind == .noun, next + 1 < parse.chunks.count,
                parse.chunks[next].kind == .preposition,
                text.isWord(parse.chunks[next].head, ["on", "for", "in", "of", "to"])
            else { return false }
            return !text.isWord(parse.chunks[next + 1].head, ["understanding", "intent", "award"])
                && assembler.phrases.read(match.sentence, next + 1) == nil
                && !assembler.phrases.isGeography(match.sentence, parse.chunks[next + 1])
        }
    }

    /// "a loan for irrigation", "to improve access to power": what money is for need not be a thing that is built.
    private func purpose() -> ProjectPhrase? {
        let text = assembler.document.text
        let start = parse.chunks.indices.first { parse.chunks[$0].tokens.upperBound > match.trigger } ?? 0
        for at in start..<max(start, min(parse.chunks.count - 1, match.clause.upperBound)) {
            guard parse.chunks[at].kind == .preposition, text.isWord(parse.chunks[at].head, "for"),
                parse.chunks[at + 1].kind == .noun,
                !assembler.document.entities(match.sentence, parse.chunks[at + 1].tokens).contains(where: {
                    $0.kind != .place && $0.kind != .asset
                }),
                !assembler.document.quantities[match.sentence].contains(where: {
                    parse.chunks[at + 1].tokens.contains($0.tokens.lowerBound)
                }),
                var phrase = assembler.phrases.complement(match.sentence, at + 1, 0), phrase.head != 0,
                phrase.asset.count < 8
            else { continue }
            phrase.work = phrase.work ?? .development
            phrase.bare = false
            return phrase
        }
        return nil
    }

    /// "interest in coal", "keen on wind power": what is wanted need not be a thing that is built.
    private func wanted() -> ProjectPhrase? {
        let text = assembler.document.text
        let behind = max(match.trigger + 1, match.tailEnd)
        var at =
            parse.chunks.indices.first { parse.chunks[$0].tokens.upperBound > behind } ?? parse.chunks.count
        var verb: Int?
        while at < parse.chunks.count, at < match.clause.upperBound {
            switch parse.chunks[at].kind {
            case .verb:
                guard parse.verbs[parse.chunks[at].verb].infinite else { return nil }
                verb = parse.chunks[at].verb
            case .noun:
                guard text.tokens[assembler.phrases.headToken(parse.chunks[at])].part != .pronoun,
                    var phrase = assembler.phrases.complement(match.sentence, at, 0),
                    phrase.head != 0 || phrase.named
                else { return nil }
                phrase.work =
                    phrase.work ?? verb.flatMap { BuildVerbs.standard.work(of: parse.verbs[$0].lemma) }
                    ?? .development
                phrase.bare = false
                return phrase
            case .subordinator, .relative:
                // "keen that India should tap its reserves".
                guard text.isWord(parse.chunks[at].head, "that") else { return nil }
                guard let wish = parse.verbs.indices.first(where: { parse.verbs[$0].chunk > at }),
                    let object = parse.objects(of: wish).first,
                    var phrase = assembler.phrases.complement(match.sentence, object, 0), phrase.head != 0
                else { return nil }
                phrase.work = phrase.work ?? .development
                phrase.bare = false
                return phrase
            case .comma, .mark, .quote: return nil
            default: break
            }
            at += 1
        }
        return nil
    }

    private func fallback() -> ProjectPhrase? {
        if rule.traits.contains(.wanted) { return wanted() }
        switch rule.emits {
        case .interestExpressed, .projectAnnounced, .meetingHeld, .cooperationAffirmed, .organizationProfiled:
            return nil
        case .financingApproved, .investmentAnnounced, .agreementSigned, .contractAwarded:
            let plural = match.themes.contains {
                parse.chunks[$0].kind == .noun
                    && assembler.lexicon.singulars[
                        Int(
                            assembler.document.text.tokens[assembler.phrases.headToken(parse.chunks[$0])].word
                        )] != 0
            }
            if rule.emits == .financingApproved, let purpose = purpose() { return purpose }
            if plural { return nil }
            // A contract is always for something; an agreement or a loan need not be for one project.
            if rule.emits == .contractAwarded {
                return assembler.registry.next(after: match.sentence)
                    ?? assembler.registry.main(before: match.sentence)
            }
            return assembler.registry.main(before: match.sentence, atLeast: hasTopic() ? 9 : 2)
        default: return assembler.registry.main(before: match.sentence)
        }
    }
}
