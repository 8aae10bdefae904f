import Domain

/// Turns the rules' matches into events: fills the slots, merges what is said twice.
final class Assembler: Sendable {
    let document: Document
    let index: RuleIndex
    let lexicon: Lexicon
    let phrases: ProjectPhraseReader
    let registry: ProjectRegistry
    let countries: CountryModel
    let parties: PartyFinder
    let clock: Clock
    /// The countries in which the article's projects lie.
    let hosts: Set<Int32>
    /// Whether reasons are wanted: for each event, and for what did not become one.
    let explains: Bool

    init(_ document: Document, _ index: RuleIndex, explains: Bool) {
        self.explains = explains
        self.document = document
        self.index = index
        lexicon = document.text.lexicon
        registry = ProjectRegistry(document, ProjectPhraseReader(document: document, lexicon: lexicon))
        phrases = ProjectPhraseReader(document: document, lexicon: lexicon, names: registry.names)
        var model = CountryModel(document)
        if let site = registry.mainSite(model) { model.rehost(site) }
        countries = model
        parties = PartyFinder(document)
        clock = Clock(document: document)
        hosts = registry.hosts(countries)
    }

    /// All events of the article.
    func assemble() -> Reading {
        var reading = Reading(document: document)
        if explains {
            reading.projects = registry.clusters.map { cluster in
                cluster.notes.prefix(12).map { document.text.text($0.phrase.asset) }
            }
        }
        let elsewhere = isElsewhere()
        if elsewhere, !explains { return reading }
        for sentence in document.parses.indices where !document.parses[sentence].chunks.isEmpty {
            var matcher = Matcher(document, index, phrases, sentence, explains: explains)
            matcher.run()
            reading.misses += matcher.misses
            var whole: [(match: Match, slots: SlotFiller)] = []
            for match in matcher.matches {
                let slots = SlotFiller(self, match, index.rules[match.rule])
                if elsewhere {
                    reading.misses.append(
                        match.missed("the article is about sport, crime, weather or history"))
                } else if let reason = slots.missing() {
                    if explains { reading.misses.append(match.missed(reason)) }
                } else if let other = Precedence.first(of: whole.map(\.match), over: match, index) {
                    if explains {
                        reading.misses.append(match.missed("gives way to \(index.rules[other.rule].id)"))
                    }
                } else {
                    whole.append((match, slots))
                }
            }
            for (_, slots) in whole { reading.events += slots.events() }
        }
        // Most articles tell of nothing: for them nobody need be looked for.
        guard !reading.events.isEmpty else { return reading }
        let found = reading.events
        reading.events = Merging.merge(found, Stakeholders(document, parties))
        if explains { note(found, "another event says the same", &reading) }
        if document.sentences.count >= Assembler.whole {
            let merged = reading.events
            reading.events.removeAll(where: isNowhere)
            if explains { note(merged, "neither a country nor an organisation is named for it", &reading) }
        }
        return reading
    }

    /// Writes down of some events why those that are gone by now are.
    private func note(_ events: [Reading.Found], _ reason: String, _ reading: inout Reading) {
        for found in events
        where !reading.events.contains(where: { $0.match == found.match })
            && !reading.misses.contains(where: {
                $0.rule == found.match.rule && $0.trigger == found.match.trigger
            })
        {
            reading.misses.append(found.match.missed(reason))
        }
    }

    /// An article of so many sentences names a country or a party if the news is for the tracker.
    private static let whole = 5

    /// Nobody did it and it lies in no country: a bridge that reopened after a storm.
    private func isNowhere(_ found: Reading.Found) -> Bool {
        found.event.countries.isEmpty && found.event.actors.allSatisfy { $0.kind == .person }
    }

    /// Sport, court, weather, elections, history: not about projects at all.
    private func isElsewhere() -> Bool {
        var odd = 0
        var own = 0
        var old = 0
        for token in document.text.tokens.prefix(1200) {
            if token.tags.contains(.irrelevant) { odd += 1 }
            if token.kind == .number, token.end - token.start == 4,
                document.text.bytes[Int(token.start)] == UInt8(ascii: "1"),
                (0x35...0x38).contains(document.text.bytes[Int(token.start) + 1])
            {
                old += 1
            }
            if !token.tags.isDisjoint(with: [.asset, .project, .work, .contract, .agreement]) { own += 1 }
        }
        return odd >= 5 && odd * 3 > own || old >= 3 && old * 3 > own
    }
}

/// Of several rules on one trigger, one may speak.
enum Precedence {
    /// The match, found before, to which another gives way.
    static func first(of kept: [Match], over match: Match, _ index: RuleIndex) -> Match? {
        let type = index.rules[match.rule].emits
        return kept.first {
            let other = index.rules[$0.rule].emits
            return $0.trigger == match.trigger && $0.sentence == match.sentence
                && (other == type || excludes(other, type))
        }
    }

    private static func excludes(_ first: EventType, _ second: EventType) -> Bool {
        if second == .cooperationAffirmed || second == .organizationProfiled { return true }
        switch (first, second) {
        case (.milestoneScheduled, .projectAnnounced), (.interestExpressed, .projectAnnounced),
            (.constructionStarted, .operationStarted), (.constructionStarted, .progressReported),
            (.progressReported, .projectCompleted), (.contractAwarded, .financingApproved),
            (.agreementSigned, .financingApproved), (.financingApproved, .agreementSigned),
            (.investmentAnnounced, .financingApproved), (.projectCompleted, .operationStarted):
            return true
        default: return false
        }
    }
}
