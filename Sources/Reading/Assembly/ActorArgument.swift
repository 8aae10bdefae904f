import Domain

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
            let add: ([Actor]) -> Void = {
                add(rule.emits == .meetingHeld ? withoutEmployers($0) : $0)
            }
            for agent in match.agents { add(ofChunk(agent)) }
            add(assembler.parties.parties(match.sentence, tokens, role: rule.agent))
            if found.count < 2, rule.emits == .agreementSigned {
                add(assembler.parties.parties(match.sentence, parse.sentence.tokens, role: rule.agent))
            }
            if rule.emits == .meetingHeld { add(employers(found)) }
            let people = found.count { $0.kind == .person }
            if found.count < 2 || rule.emits == .meetingHeld && people < 2 {
                for chunk in match.clause.clamped(to: 0..<parse.chunks.count)
                where parse.chunks[chunk].tokens.count > 1 {
                    add(reference(chunk))
                }
            }
        case .financingApproved:
            add(lenders())
            if found.isEmpty, match.agents.isEmpty || isProjectAgent(),
                let only = assembler.parties.onlyLender(rule.agent)
            {
                add([only])
            }
            if found.isEmpty { for agent in match.agents { add(ofChunk(agent)) } }
        default:
            if rule.emits == .interestExpressed { add(possessor()) }
            if found.isEmpty { for agent in match.agents { add(ofChunk(agent)) } }
            if found.isEmpty, rule.emits == .interestExpressed { add(ownersBefore()) }
            if found.isEmpty, rule.emits == .projectCompleted || rule.emits == .operationStarted {
                add(thanked())
            }
            if found.isEmpty { add(ownerOfTheme()) }
        }
        if ActorArgument.told.contains(rule.emits) { add(speakers()) }
        if rule.emits == .agreementSigned { found = withEmployers(found) }
        if rule.emits == .interestExpressed {
            found = spokenFor(found)
            if rule.traits.contains(.spoken) { add(speakers()) }
        }
        return Array(found.prefix(10))
    }

    /// What is known only from who says it.
    private static let told: Set<EventType> = [
        .milestoneScheduled, .progressReported, .projectDelayed, .projectCancelled, .projectSuspended,
        .projectAnnounced, .investmentAnnounced, .projectResumed,
    ]

    /// "NAME, director of the plant, said that …", "according to NAME": who says it, and for whom.
    private func speakers() -> [Actor] {
        let text = assembler.document.text
        var found: [Actor] = []
        for verb in parse.verbs.indices where verb != match.verb {
            let group = parse.verbs[verb]
            guard text.tokens[group.head].tags.contains(.saying), !group.passive, !group.infinite else {
                continue
            }
            for subject in parse.subjects(of: verb) + inverted(verb) { found += ofChunk(subject) }
        }
        for at in parse.chunks.indices.dropLast()
        where text.isWord(parse.chunks[at].tokens.lowerBound, "according") {
            if let name = parse.chunks[(at + 1)...].first(where: { $0.kind == .noun }) {
                found += assembler.parties.parties(match.sentence, name.tokens, role: .speaker)
            }
        }
        found = found.filter { $0.kind == .person }
        if found.isEmpty, let quoted = quoted() { found.append(quoted) }
        for speaker in found {
            if let firm = assembler.parties.firm(of: speaker.name, .speaker) { found.append(firm) }
        }
        return found
    }

    /// "We shall finish it in May": who was said to speak in the sentences before.
    private func quoted() -> Actor? {
        let document = assembler.document
        let text = document.text
        guard
            parse.sentence.tokens.contains(where: {
                text.tokens[$0].isMark("\"")
                    || text.isWord($0, ["we", "our", "us", "i"]) && !text.tokens[$0].shape.contains(.upper)
                    || text.isWord($0, ["we", "i"])
            })
        else { return nil }
        for sentence in (max(0, match.sentence - 3)..<match.sentence).reversed() {
            let before = document.parses[sentence]
            for verb in before.verbs.indices where before.verbs[verb].saying {
                for chunk in before.subjects(of: verb) {
                    let people = assembler.parties.parties(
                        sentence, before.chunks[chunk].tokens, role: .speaker)
                    if let person = people.first(where: { $0.kind == .person }) { return person }
                }
            }
        }
        return nil
    }

    /// ", said NAME": the subject behind its verb.
    private func inverted(_ verb: Int) -> [Int] {
        let next = parse.verbs[verb].chunk + 1
        guard next < parse.chunks.count, parse.chunks[next].kind == .noun, parse.verbs[verb].chunk > 0,
            parse.chunks[next - 2].kind == .comma || parse.chunks[next - 2].kind == .quote
        else { return [] }
        return [next]
    }

    /// Who signs for a company or a ministry binds it.
    private func withEmployers(_ actors: [Actor]) -> [Actor] {
        var found = actors
        for actor in actors where actor.kind == .person {
            guard let firm = assembler.parties.firm(of: actor.name, rule.agent),
                !found.contains(where: { $0.name == firm.name })
            else { continue }
            found.append(firm)
        }
        return found
    }

    /// "NAME, who heads Ostara Group": the company meets, too; an office right before the name only says who it is.
    private func employers(_ actors: [Actor]) -> [Actor] {
        actors.filter { $0.kind == .person }.compactMap { person in
            guard let place = assembler.parties.offices.firms[person.name], place.sentence != match.sentence,
                let firm = assembler.parties.firm(of: person.name, rule.agent), firm.kind == .company
            else { return nil }
            return firm
        }
    }

    /// Who speaks for a company speaks of the company's interest.
    private func spokenFor(_ actors: [Actor]) -> [Actor] {
        var found: [Actor] = []
        for actor in actors {
            let firm = actor.kind == .person ? assembler.parties.firm(of: actor.name, rule.agent) : nil
            let party = firm.flatMap { $0.kind == .company ? $0 : nil } ?? actor
            if !found.contains(where: { $0.name == party.name }) { found.append(party) }
        }
        return found
    }

    /// "the chairman of Ostara Group, NAME": the office only says who it is.
    private func withoutEmployers(_ actors: [Actor]) -> [Actor] {
        let scan = OfficeScan(text: assembler.document.text, sentence: parse.sentence.tokens)
        let entities = assembler.document.entities[match.sentence]
        var words: Set<WordID> = []
        let offices = entities.indices.dropLast().filter {
            entities[$0].kind != .person && entities[$0 + 1].kind == .person
                && scan.precedes(entities[$0], entities[$0 + 1], &words)
        }
        .compactMap { assembler.parties.actor(entities[$0], rule.agent)?.name }
        return actors.filter { !offices.contains($0.name) }
    }

    /// "The second project receives $45 million": what is paid for, not who pays.
    private func isProjectAgent() -> Bool {
        match.agents.allSatisfy { agent in
            let head = assembler.phrases.headToken(parse.chunks[agent])
            return !assembler.document.text.tokens[head].tags.isDisjoint(with: [
                .project, .asset, .work, .finance, .portion,
            ])
                || assembler.document.text.tokens[head].kind == .number
        }
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
        if let holder = assembler.parties.holder(match.sentence, parse, chunk, role: rule.agent) {
            return [holder]
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

    /// "Its plant was finished": whose it is.
    private func ownerOfTheme() -> [Actor] {
        guard let theme = match.themes.first, parse.chunks[theme].kind == .noun else { return [] }
        let first = parse.chunks[theme].tokens.lowerBound
        guard assembler.document.text.isWord(first, ["its", "their"]) else { return [] }
        return assembler.parties.owner(match.sentence, first, role: .owner).map { [$0] } ?? []
    }

    private func ownersBefore() -> [Actor] {
        assembler.parties.parties(match.sentence, tokens, role: rule.agent)
    }
}
