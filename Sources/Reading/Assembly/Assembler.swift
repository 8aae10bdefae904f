import Domain

/// Turns the rules' matches into events: fills the slots, merges what is said twice.
struct Assembler {
    let document: Document
    let index: RuleIndex
    let lexicon: Lexicon
    let phrases: ProjectPhraseReader
    let registry: ProjectRegistry
    let countries: CountryModel
    let parties: PartyFinder
    let clock: Clock

    init(_ document: Document, _ index: RuleIndex) {
        self.document = document
        self.index = index
        lexicon = document.text.lexicon
        phrases = ProjectPhraseReader(document: document, lexicon: lexicon)
        registry = ProjectRegistry(document, phrases)
        countries = CountryModel(document)
        parties = PartyFinder(document)
        clock = Clock(document: document)
    }

    /// All events of the article.
    func assemble() -> Reading {
        var reading = Reading(document: document)
        guard !isElsewhere() else { return reading }
        for sentence in document.parses.indices where !document.parses[sentence].chunks.isEmpty {
            var matcher = Matcher(document, index, phrases, sentence)
            matcher.run()
            reading.misses += matcher.misses
            for match in Precedence.choose(matcher.matches, index) {
                switch events(match) {
                case .found(let found): reading.events += found
                case .missing(let reason):
                    reading.misses.append(
                        NearMiss(rule: match.rule, sentence: sentence, trigger: match.trigger, reason: reason))
                }
            }
        }
        reading.events = Merging.merge(reading.events)
        return reading
    }

    /// Sport, court, weather, elections: not about projects at all.
    private func isElsewhere() -> Bool {
        var odd = 0
        var own = 0
        for token in document.text.tokens.prefix(1200) {
            if token.tags.contains(.irrelevant) { odd += 1 }
            if !token.tags.isDisjoint(with: [.asset, .project, .work, .contract, .agreement]) { own += 1 }
        }
        return odd >= 5 && odd * 3 > own
    }

    enum Outcome {
        case found([Reading.Found])
        case missing(String)
    }

    private func events(_ match: Match) -> Outcome {
        let rule = index.rules[match.rule]
        let slots = SlotFiller(self, match, rule)
        if let reason = slots.missing() { return .missing(reason) }
        return .found(slots.events())
    }
}

/// Of several rules on one trigger, one may speak.
enum Precedence {
    static func choose(_ matches: [Match], _ index: RuleIndex) -> [Match] {
        var kept: [Match] = []
        for match in matches {
            let type = index.rules[match.rule].emits
            let rival = kept.contains {
                let other = index.rules[$0.rule].emits
                return $0.trigger == match.trigger && $0.sentence == match.sentence
                    && (other == type || excludes(other, type))
            }
            if !rival { kept.append(match) }
        }
        return kept
    }

    private static func excludes(_ first: EventType, _ second: EventType) -> Bool {
        if second == .cooperationAffirmed || second == .organizationProfiled { return true }
        switch (first, second) {
        case (.milestoneScheduled, .projectAnnounced), (.interestExpressed, .projectAnnounced),
            (.constructionStarted, .operationStarted), (.contractAwarded, .financingApproved),
            (.agreementSigned, .financingApproved), (.financingApproved, .agreementSigned),
            (.investmentAnnounced, .financingApproved), (.projectCompleted, .operationStarted):
            return true
        default: return false
        }
    }
}
