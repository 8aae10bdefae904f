import Domain

/// Fills the slots of one match.
struct SlotFiller {
    let assembler: Assembler
    let match: Match
    let rule: Rule
    let parse: Parse
    let tokens: Range<Int>
    let project: ProjectPhrase?
    let actors: [Actor]

    var document: Document { assembler.document }
    var text: TokenText { assembler.document.text }

    init(_ assembler: Assembler, _ match: Match, _ rule: Rule) {
        self.assembler = assembler
        self.match = match
        self.rule = rule
        let parse = assembler.document.parses[match.sentence]
        self.parse = parse
        let clause = match.clause.clamped(to: 0..<parse.chunks.count)
        tokens =
            clause.isEmpty
            ? parse.sentence.tokens
            : parse.chunks[clause.lowerBound].tokens.lowerBound..<parse.chunks[clause.upperBound - 1].end
        let found = ProjectArgument(assembler, match, rule, parse, tokens).find()
        project = found
        actors = ActorArgument(assembler, match, rule, parse, tokens).find()
    }

    /// What the rule needs and the text does not give; `nil` where all is there.
    func missing() -> String? {
        for need in rule.needs {
            switch need {
            case .project where project == nil || isDangling(): return "no project is named"
            case .project where isGeneral(): return "it is about projects in general"
            case .project where isProgramme(): return "it is about a programme, nothing that is built"
            case .asset where project.map { isWorkOnly($0) } ?? true: return "it is about works, not a thing"
            case .work where !aboutWork(): return "it is about a thing, not about works"
            case .date where assembler.clock.occurred(match, rule.emits, tokens) == nil:
                return "no date in the clause"
            case .dueDate where assembler.clock.due(match, tokens) == nil && !isUndatable():
                return "no date to come in the clause"
            case .money where amount() == nil: return "no sum of money in the clause"
            case .percent where percent() == nil: return "no percentage in the clause"
            case .share where !isShareOfWorks(): return "the percentage is not that of works"
            case .told where isPassing(): return "a headline says it only in passing"
            case .cost
            where !tokens.contains(where: {
                text.isWord(
                    $0,
                    [
                        "cost", "costs", "financing", "funding", "money", "price", "bill", "funds",
                        "investment", "budget",
                    ])
            }):
                return "it is no money that is shared"
            case .site where !isSite(): return "it may be a programme, not a building site"
            case .taker where isPassedOn(): return "what changes hands is no project"
            case .taker where !hasTaker(): return "no company gets it"
            case .perfect where !isPerfect(): return "it may have been done long ago"
            case .twoParties where rule.emits == .meetingHeld && isInterview():
                return "a paper asks, nobody meets"
            case .project where isService(): return "it is a service, nothing that is built"
            case .twoParties where sides() < 2: return "fewer than two parties"
            case .anchor
            where sides() < 2 && (project == nil || sides() < 1 && !assembler.clock.isDated(match, tokens))
                && amount() == nil:
                return "no two parties, and no project"
            case .agent where actors.isEmpty && states() == 0: return "nobody does it"
            case .agent where rule.emits == .interestExpressed && !hasStanding():
                return "whose interest it is, is no company, state or office-holder"
            case .firm where !isFirm(): return "who is chosen is no company, and for what is not said"
            case .lender where !hasLender(): return "no lender is named"
            case .beneficiary where !hasBeneficiary(): return "it is not said which country it is given to"
            default: break
            }
        }
        return nil
    }

    /// "it", "the launch", and nothing in the article that it could stand for.
    private func isDangling() -> Bool {
        guard let project, project.bare, project.head == 0 else { return false }
        return !assembler.registry.isKnown(project)
    }

    /// "delivered projects all over the globe".
    private func isGeneral() -> Bool {
        guard let project, project.plural, !project.named, project.asset.count == 1 else { return false }
        if project.definite, assembler.registry.isKnown(project) { return false }
        return rule.emits != .interestExpressed && rule.emits != .financingApproved
            && rule.emits != .projectResumed
    }

    private func isWorkOnly(_ phrase: ProjectPhrase) -> Bool {
        guard let theme = match.themes.first, parse.chunks[theme].kind == .noun else { return false }
        return assembler.phrases.workKind(assembler.phrases.headToken(parse.chunks[theme])) != nil
    }

    private func aboutWork() -> Bool {
        guard let theme = match.themes.first, parse.chunks[theme].kind == .noun else { return true }
        let head = assembler.phrases.headToken(parse.chunks[theme])
        return assembler.phrases.workKind(head) != nil
            || text.isWord(
                head,
                [
                    "work", "works", "project", "scheme", "implementation", "it", "plan", "plans", "which",
                    "they",
                    "projects", "everything", "activities", "site", "sites",
                ])
            || text.tokens[head].tags.contains(.asset)
    }

    /// "45 percent of the works", "the dam is 45 percent complete": a share of something built.
    private func isShareOfWorks() -> Bool {
        guard
            let percent = document.quantities[match.sentence].first(where: {
                $0.kind == .percent && tokens.contains($0.tokens.lowerBound)
            })
        else { return false }
        let near =
            max(
                tokens.lowerBound, percent.tokens.lowerBound - 14)..<min(
                tokens.upperBound, percent.tokens.upperBound + 9)
        return near.contains { !text.tokens[$0].tags.isDisjoint(with: [.asset, .work, .project, .portion]) }
            || near.contains {
                text.isWord($0, ["progress", "complete", "completed", "completion", "ready"])
            }
            || isSite() && near.contains { text.isWord($0, "it") }
    }

    /// "to Lindau Engineering".
    private func hasTaker() -> Bool {
        document.entities(match.sentence, tokens).contains { entity in
            guard entity.kind == .organisation || entity.kind == .unknown, !entity.lender,
                let actor = assembler.parties.actor(entity, rule.agent), actor.kind == .company
            else { return false }
            var at = entity.tokens.lowerBound - 1
            while at > match.trigger, text.tokens[at].kind == .word, !text.isWord(at, "to"),
                text.tokens[at].part != .preposition, text.tokens[at].part != .verb
            {
                at -= 1
            }
            return text.isWord(at, "to") && at >= match.trigger
        }
    }

    /// "next year" in an article without a date of its own: due, and nobody can say when.
    private func isUndatable() -> Bool {
        document.today == nil
            && tokens.contains {
                text.isWord($0, ["next", "this", "coming"])
                    && text.isWord($0 + 1, ["year", "month", "week", "quarter", "summer"])
            }
    }

    private func isPassing() -> Bool {
        let zone = document.sentences[match.sentence].zone
        return match.verb >= 0 && parse.verbs[match.verb].reduced && (zone == .headline || zone == .deck)
    }

    func isSite() -> Bool {
        guard let project else { return false }
        return project.asset.contains { text.tokens[$0].tags.contains(.asset) }
    }

    private func isPerfect() -> Bool {
        match.verb >= 0 && parse.verbs[match.verb].perfect && !parse.verbs[match.verb].past
    }

    private func states() -> Int {
        var found: Set<Int32> = []
        for entity in document.entities(match.sentence, tokens)
        where entity.kind == .country && entity.country >= 0 {
            found.insert(entity.country)
        }
        return found.count
    }

    private func sides() -> Int { actors.count + (actors.count < 2 ? states() : 0) }

    private func hasLender() -> Bool {
        if actors.contains(where: { $0.kind == .bank }) { return true }
        // "is funded by China".
        if match.agents.contains(where: { agent in
            document.entities(match.sentence, parse.chunks[agent].tokens).contains { $0.kind == .country }
        }) {
            return rule.traits.contains(.paid) && pays() || financeWordNear() || lends()
                || hasBeneficiary()
        }
        if rule.traits.contains(.paid), pays(), !actors.isEmpty { return true }
        return document.entities(match.sentence, tokens).contains { $0.lender }
            || match.agents.contains { agent in
                parse.chunks[agent].tokens.contains {
                    text.isWord($0, ["consortium", "syndicate", "group", "pool"])
                }
                    && agent + 2 < parse.chunks.count && text.isWord(parse.chunks[agent + 1].head, "of")
                    && tokens.contains { text.isWord($0, ["banks", "lenders"]) }
            }
            || text.tokens[tokens].contains { $0.tags.contains(.lender) }
            || match.agents.contains {
                text.isWord(
                    assembler.phrases.headToken(parse.chunks[$0]), ["bank", "lender", "fund", "government"])
            }
            || (rule.emits == .financingApproved && !actors.isEmpty && financeWordNear())
            || (rule.emits == .financingApproved && states() > 0 && (financeWordNear() || lends()))
            || hasBeneficiary()
    }

    /// "funded by China", where "backed by China" may be kind words only.
    private func pays() -> Bool {
        [
            "finance", "fund", "co-finance", "cofinance", "co-fund", "bankroll", "pay", "part-finance",
            "part-fund",
        ].contains(
            text.lexicon.text(text.lexicon.lemma(of: text.tokens[match.trigger].word)))
    }

    private func lends() -> Bool {
        ["lend", "disburse"].contains(
            text.lexicon.text(text.lexicon.lemma(of: text.tokens[match.trigger].word)))
    }

    private func financeWordNear() -> Bool {
        let themes = match.themes.contains { theme in
            parse.chunks[theme].tokens.contains {
                text.tokens[$0].tags.contains(.finance) && text.tokens[$0].part == .noun
            }
                && parse.chunks[theme].tokens.contains {
                    isFinance(text.lexicon.text(text.lexicon.singular(of: text.tokens[$0].word)))
                }
                || assembler.phrases.isCredit(parse, theme)
        }
        return themes
            || text.tokens[tokens].contains {
                $0.tags.contains(.finance) && $0.part == .noun && !$0.isCapital
            }
                && text.tokens[tokens].contains {
                    isFinance(text.lexicon.text(text.lexicon.singular(of: $0.word)))
                }
    }

    private func isFinance(_ word: String) -> Bool {
        ["loan", "grant", "credit", "financing", "aid", "funding", "subsidy", "assistance"].contains(word)
    }

    /// The events: one, or one for each member of a list of projects or of lenders.
    func events() -> [Reading.Found] {
        var projects: [ProjectPhrase?] = [project]
        if rule.emits == .interestExpressed || rule.emits == .operationStarted
            || rule.emits == .financingApproved || rule.emits == .agreementSigned && isPluralTheme()
        {
            let list = ProjectArgument(assembler, match, rule, parse, tokens).list()
            if list.count > 1 { projects = list }
        } else if SlotFiller.listed.contains(rule.emits) {
            let list = ProjectArgument(assembler, match, rule, parse, tokens).list()
            if list.count > 1, list.allSatisfy(\.named) { projects = list }
        }
        if let loans = loans() {
            return loans.map { event(project, [$0.lender], fact().with($0.sum)) }
        }
        return projects.map { event($0, actors, fact()) }
    }

    /// "Construction of A and of B has begun": one for each, where each has a name.
    private static let listed: Set<EventType> = [
        .constructionStarted, .projectCompleted, .progressReported, .projectAnnounced, .projectSuspended,
        .projectResumed,
    ]

    /// "preliminary agreements": one for each of what they are about.
    private func isPluralTheme() -> Bool {
        guard let theme = match.themes.first, parse.chunks[theme].kind == .noun else { return false }
        return text.lexicon.singulars[Int(text.tokens[assembler.phrases.headToken(parse.chunks[theme])].word)]
            != 0
    }

    private func event(_ phrase: ProjectPhrase?, _ actors: [Actor], _ fact: Fact) -> Reading.Found {
        let resolved =
            rule.emits == .meetingHeld ? nil : phrase.map { isNew($0) ? $0 : assembler.registry.resolve($0) }
        let host = receiver(resolved.flatMap { assembler.registry.host($0, assembler.countries) })
        var mention = resolved.map { assembler.registry.mention($0, assembler.countries, rule.emits) }
        if let host, let project = mention, rule.emits == .financingApproved {
            mention = ProjectMention(
                asset: project.asset, work: project.work, place: project.place,
                country: text.lexicon.countries[Int(host)])
        }
        let event = ReadEvent(
            fact: fact,
            occurred: rule.emits == .milestoneScheduled
                ? nil : assembler.clock.occurred(match, rule.emits, tokens),
            actors: actors,
            countries: assembler.countries.countries(
                match.sentence, host: host, clause: parse.sentence.tokens, actors: actors, type: rule.emits,
                hosts: assembler.hosts),
            project: mention, evidence: evidence(), confidence: rule.confidence, rule: rule.id)
        let zone = document.sentences[match.sentence].zone
        return Reading.Found(
            event: event, match: match, notes: notes(resolved), heads: zone == .headline || zone == .deck,
            assumed: !assembler.clock.isDated(match, tokens))
    }

    /// "interest in building a hospital": one that nobody spoke of before.
    private func isNew(_ phrase: ProjectPhrase) -> Bool {
        rule.emits == .interestExpressed && phrase.bare && phrase.head != 0
            && text.isWord(phrase.asset.lowerBound - 1, ["a", "an", "new"])
    }

    /// Where the slots came from, and what was tested.
    private func notes(_ resolved: ProjectPhrase?) -> [String] {
        guard assembler.explains else { return [] }
        var notes: [String] = []
        let dated = assembler.clock.isDated(match, tokens)
        notes.append(
            "date: "
                + (dated
                    ? "from the clause" : "none in the clause; the day of the news where the lead tells it"))
        if let resolved {
            let here = resolved.sentence == match.sentence && tokens.overlaps(resolved.asset)
            notes.append(
                "project: " + (here ? "named in the clause" : "a short mention, named in full elsewhere"))
        }
        let named = document.entities(match.sentence, tokens).contains {
            $0.kind == .person || $0.kind == .organisation
        }
        if !actors.isEmpty { notes.append("actors: " + (named ? "named in the clause" : "by coreference")) }
        for case .word(let words) in rule.blockers { notes.append("blockers, all absent: \(words)") }
        if !rule.needs.isEmpty {
            notes.append("needs, all met: " + rule.needs.map { "\($0)" }.joined(separator: ", "))
        }
        return notes
    }

    private func evidence() -> Evidence {
        var start = min(tokens.lowerBound, match.trigger)
        var end = max(tokens.upperBound, match.trigger + 1)
        while start < end - 1, text.tokens[start].kind == .mark { start += 1 }
        while end > start + 1, text.tokens[end - 1].isMark(",") || text.tokens[end - 1].isMark(".") {
            end -= 1
        }
        let from = Int(text.tokens[start].start)
        let to = Int(text.tokens[end - 1].end)
        return Evidence(quote: String(decoding: text.bytes[from..<to], as: UTF8.self), start: from, end: to)
    }
}
