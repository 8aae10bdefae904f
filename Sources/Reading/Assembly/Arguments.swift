import Domain

/// Finds the project that a match is about.
struct ProjectArgument {
    private let assembler: Assembler
    private let match: Match
    private let rule: Rule
    private let parse: Parse
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
        for theme in match.themes {
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
        if let behind = behind() { return behind }
        return inClause(bare: false) ?? inClause(bare: true) ?? fallback()
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
                if let phrase = assembler.phrases.read(match.sentence, at), !phrase.bare, phrase.head != 0 {
                    return phrase
                }
            default: break
            }
            at += 1
        }
        return nil
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

    private func fallback() -> ProjectPhrase? {
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
            return plural ? nil : assembler.registry.main(before: match.sentence, atLeast: 8)
        default: return assembler.registry.main(before: match.sentence)
        }
    }

    /// The members of a list: "the modernization of A, construction of B, and C".
    func list() -> [ProjectPhrase] {
        var start = match.themes.first ?? -1
        if match.verb >= 0, start < 0 { start = parse.verbs[match.verb].chunk }
        guard start >= 0 else { return [] }
        var found: [ProjectPhrase] = []
        var at = start
        var last = -1
        while at < parse.chunks.count, at < start + 40 {
            let chunk = parse.chunks[at]
            if chunk.kind == .verb {
                let group = parse.verbs[chunk.verb]
                if !group.infinite, !group.reduced, chunk.verb != match.verb { break }
            }
            if chunk.kind == .noun, chunk.tokens.lowerBound > last,
                let phrase = assembler.phrases.read(match.sentence, at), !phrase.bare, phrase.head != 0,
                phrase.asset.lowerBound > last, opensMember(at, found.isEmpty)
            {
                found.append(phrase)
                last = phrase.asset.upperBound - 1
            }
            at += 1
        }
        return found
    }

    /// A member of a list stands behind a comma, a conjunction or the list's preposition.
    private func opensMember(_ chunk: Int, _ first: Bool) -> Bool {
        guard !first, chunk > 0 else { return true }
        let kind = parse.chunks[chunk - 1].kind
        return kind == .comma || kind == .conjunction
    }
}

/// Finds who does what a match says.
struct ActorArgument {
    private let assembler: Assembler
    private let match: Match
    private let rule: Rule
    private let parse: Parse
    private let tokens: Range<Int>

    init(_ assembler: Assembler, _ match: Match, _ rule: Rule, _ parse: Parse, _ tokens: Range<Int>) {
        self.assembler = assembler
        self.match = match
        self.rule = rule
        self.parse = parse
        self.tokens = tokens
    }

    func find() -> [Actor] {
        var found: [Actor] = []
        func add(_ actors: [Actor]) {
            for actor in actors where !found.contains(where: { $0.name == actor.name }) {
                found.append(actor)
            }
        }
        switch rule.emits {
        case .meetingHeld, .agreementSigned, .contractAwarded:
            for agent in match.agents { add(ofChunk(agent)) }
            add(assembler.parties.parties(match.sentence, tokens, role: rule.agent))
            if found.count < 2 {
                for chunk in match.clause.clamped(to: 0..<parse.chunks.count)
                where parse.chunks[chunk].tokens.count > 1 {
                    add(reference(chunk))
                }
            }
        case .financingApproved:
            add(lenders())
            if found.isEmpty { for agent in match.agents { add(ofChunk(agent)) } }
        default:
            if rule.emits == .interestExpressed { add(possessor()) }
            if found.isEmpty { for agent in match.agents { add(ofChunk(agent)) } }
            if found.isEmpty, rule.emits == .interestExpressed { add(ownersBefore()) }
            if found.isEmpty, rule.emits == .projectCompleted || rule.emits == .operationStarted {
                add(thanked())
            }
        }
        return Array(found.prefix(10))
    }

    private func lenders() -> [Actor] {
        let text = assembler.document.text
        return assembler.document.entities(match.sentence, tokens).filter { $0.lender && !$0.modifier }
            .compactMap { assembler.parties.actor($0, rule.agent) }
            + assembler.document.entities(match.sentence, tokens).filter {
                !$0.lender && $0.kind == .organisation
                    && $0.tokens.contains { text.isWord($0, ["fund", "agency"]) }
            }
            .compactMap { assembler.parties.actor($0, rule.agent) }
    }

    /// The parties in a chunk, its brackets and its apposition; or whom it refers to.
    private func ofChunk(_ chunk: Int) -> [Actor] {
        var end = parse.chunks[chunk].end
        var at = chunk + 1
        while at + 1 < parse.chunks.count, parse.chunks[at].kind == .preposition,
            parse.chunks[at + 1].kind == .noun,
            assembler.document.text.isWord(parse.chunks[at].head, ["of", "with", "between"])
        {
            end = parse.chunks[at + 1].end
            at += 2
        }
        let named = assembler.parties.parties(
            match.sentence, parse.chunks[chunk].tokens.lowerBound..<end, role: rule.agent)
        return named.isEmpty ? reference(chunk) : named
    }

    private func reference(_ chunk: Int) -> [Actor] {
        guard parse.chunks[chunk].kind == .noun else { return [] }
        let head = assembler.phrases.headToken(parse.chunks[chunk])
        guard
            assembler.document.entities(match.sentence, parse.chunks[chunk].tokens).allSatisfy({
                $0.kind == .country
            })
        else { return [] }
        if assembler.document.text.isWord(
            head, ["they", "sides", "parties", "two", "both", "companies", "them", "partners"])
        {
            return assembler.parties.lastTwo(match.sentence, head, role: rule.agent)
        }
        return assembler.parties.referent(match.sentence, head, role: rule.agent).map { [$0] } ?? []
    }

    /// "expressed gratitude to X for the project": who is thanked for the work did it.
    private func thanked() -> [Actor] {
        let text = assembler.document.text
        let sentence = parse.sentence.tokens
        guard
            sentence.contains(where: {
                text.isWord($0, ["gratitude", "thanked", "thanks", "praised", "commended"])
            })
        else {
            return []
        }
        let firms = assembler.document.entities(match.sentence, sentence).filter {
            $0.kind == .organisation && !$0.modifier
        }
        return firms.prefix(1).compactMap { assembler.parties.actor($0, rule.agent) }
    }

    /// "the corporation's interest in …": who has it.
    private func possessor() -> [Actor] {
        let text = assembler.document.text
        guard match.trigger > 1,
            text.tokens[match.trigger - 1].part == .possessive
                || text.tokens[match.trigger - 2].part == .possessive
        else { return [] }
        let owner = text.tokens[match.trigger - 1].part == .possessive ? match.trigger - 2 : match.trigger - 3
        guard owner >= 0, let chunk = parse.chunks.first(where: { $0.tokens.contains(owner) }) else {
            return []
        }
        let named = assembler.parties.parties(
            match.sentence, chunk.tokens.lowerBound..<(owner + 1), role: rule.agent)
        if !named.isEmpty { return named }
        return assembler.parties.referent(match.sentence, owner, role: rule.agent).map { [$0] } ?? []
    }

    private func ownersBefore() -> [Actor] {
        assembler.parties.parties(match.sentence, tokens, role: rule.agent)
    }
}
