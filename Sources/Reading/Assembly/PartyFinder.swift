import Domain

/// Finds who does something: names in the clause, or whom "the company" and "he" stand for.
struct PartyFinder: Sendable {
    private let document: Document
    /// Each name of the article by its folded words, with the fullest form.
    private var full: [[UInt8]: (text: String, kind: EntityKind, lender: Bool, country: Int32)] = [:]
    private let text: TokenText
    /// For whom people speak.
    private(set) var offices = Offices()

    init(_ document: Document) {
        self.document = document
        text = document.text
        var names: [(key: [UInt8], entity: Entity)] = []
        for sentence in document.entities {
            for entity in sentence where isParty(entity) {
                names.append((key(entity.tokens), entity))
            }
        }
        for (key, entity) in names {
            let spelled = spelling(entity)
            if let known = full[key], known.text.utf8.count >= spelled.utf8.count { continue }
            full[key] = (spelled, entity.kind, entity.lender, entity.country)
        }
        for (key, entity) in names {
            if let aside = entity.aside {
                let short = self.key(aside)
                if let value = full[key], short.count >= 2 { full[short] = value }
            }
            if entity.kind == .person, let last = entity.tokens.last {
                let surname = self.key(last..<(last + 1))
                if full[surname] == nil || full[surname]?.kind == .unknown { full[surname] = full[key] }
            }
        }
        shorten()
        for (_, entity) in names where entity.tokens.count > 2 && entity.kind == .organisation {
            let initials = entity.tokens.compactMap { at in
                text.tokens[at].isCapital ? Folding.lower(text.bytes[Int(text.tokens[at].start)]) : nil
            }
            if initials.count >= 3, let short = full[initials], short.text.utf8.count == initials.count {
                full[initials] = full[key(entity.tokens)]
            }
        }
        let named = self
        offices = Offices(document) { named.name($0) }
    }

    private func name(_ entity: Entity) -> String { full[key(entity.tokens)]?.text ?? spelling(entity) }

    /// Whether a name stands for an organisation here or elsewhere in the article.
    func isOrganisation(_ entity: Entity) -> Bool {
        (full[key(entity.tokens)]?.kind ?? entity.kind) == .organisation
    }

    /// The company or body that a person speaks for, where an office tells.
    func firm(of person: String, _ role: Actor.Role?) -> Actor? {
        offices.firms[person].flatMap { actor($0.entity, role) }
    }

    /// "CITIC" for "CITIC Construction", where only one name begins so.
    private mutating func shorten() {
        let all = full
        guard all.count < 300 else { return }
        for (key, value) in all where value.kind == .unknown || value.kind == .organisation {
            // An acronym introduced in brackets stands for its own name: "KazMunayGas (KMG)", and "KMG PetroChem".
            guard Folding.fold(value.text).count <= key.count + 1 else { continue }
            let longer = all.filter {
                $0.value.kind == .organisation && $0.key.count > key.count
                    && $0.key.starts(with: key + [0x20])
            }
            let names = Set(longer.map(\.value.text))
            if names.count == 1, let only = longer.min(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
                full[key] = only.value
            }
        }
    }

    private func isParty(_ entity: Entity) -> Bool {
        entity.kind == .person || entity.kind == .organisation || entity.kind == .unknown
    }

    private func key(_ range: Range<Int>) -> [UInt8] {
        var key: [UInt8] = []
        for at in range where text.tokens[at].kind == .word || text.tokens[at].kind == .number {
            if !key.isEmpty { key.append(0x20) }
            key += text.folded(at)
        }
        return key
    }

    private func spelling(_ entity: Entity) -> String {
        var name = text.text(entity.tokens)
        if name.hasPrefix("The ") { name.removeFirst(4) }
        if let aside = entity.aside, entity.kind == .organisation || entity.kind == .unknown {
            name += " (" + text.text(aside) + ")"
        }
        return name
    }

    /// The parties named in a run of tokens of a sentence.
    func parties(_ sentence: Int, _ range: Range<Int>, role: Actor.Role?) -> [Actor] {
        document.entities(sentence, range).filter { isParty($0) && !($0.modifier && $0.kind != .person) }
            .compactMap { actor($0, role) }
    }

    func actor(_ entity: Entity, _ role: Actor.Role?) -> Actor? {
        let known = full[key(entity.tokens)]
        let kind = known?.kind ?? entity.kind
        if kind == .unknown, entity.tokens.count == 1,
            text.tokens[entity.tokens.lowerBound].tags.contains(.noun)
        {
            return nil
        }
        let country = known.map { $0.country } ?? entity.country
        return Actor(
            name: known?.text ?? spelling(entity), role: role,
            kind: kind == .person
                ? .person
                : entity.lender || known?.lender == true
                    ? .bank : government(entity) ? .government : .company,
            country: country >= 0 ? text.lexicon.countries[Int(country)] : nil)
    }

    private func government(_ entity: Entity) -> Bool {
        entity.tokens.contains {
            text.isWord(
                $0,
                [
                    "ministry", "government", "authority", "agency", "cabinet", "council", "department",
                    "commission",
                ])
        }
    }

    /// Whom "the two sides" stands for: the last two parties before.
    func lastTwo(_ sentence: Int, _ head: Int, role: Actor.Role?) -> [Actor] {
        var found: [Actor] = []
        var at = sentence
        while at >= 0, at > sentence - 6, found.count < 2 {
            for entity in document.entities[at].reversed()
            where (at < sentence || entity.tokens.upperBound <= head) && !entity.modifier && found.count < 2 {
                let kind = full[key(entity.tokens)]?.kind ?? entity.kind
                guard kind == .organisation, let actor = actor(entity, role),
                    !found.contains(where: { $0.name == actor.name })
                else { continue }
                found.append(actor)
            }
            at -= 1
        }
        return found.count == 2 ? found.reversed() : []
    }

    /// Whom "the company", "the bank", "he" or "it" stands for: the last such name before.
    func referent(_ sentence: Int, _ head: Int, role: Actor.Role?) -> Actor? {
        let token = text.tokens[head]
        let person =
            text.isWord(head, ["he", "she", "him", "her", "who"])
            || token.tags.contains(.title) && !token.tags.contains(.organisation)
        let company = token.tags.contains(.company) || text.isWord(head, ["it", "they"])
        guard person || company else { return nil }
        if company, !person, let firm = speakersFirm(sentence, head, role) { return firm }
        let bank = text.isWord(head, ["bank", "lender"])
        let title = token.tags.contains(.title) && offices.isBorne(token.word) ? token.word : 0
        var at = sentence
        while at >= 0, at > sentence - 12 {
            for entity in document.entities[at].reversed()
            where at < sentence || entity.tokens.upperBound <= head {
                let known = full[key(entity.tokens)]
                let kind = known?.kind ?? entity.kind
                if person ? kind == .person : kind == .organisation && !entity.modifier,
                    !bank || (known?.lender ?? entity.lender),
                    title == 0 || offices.bears(name(entity), title)
                {
                    return actor(entity, role)
                }
            }
            at -= 1
        }
        return nil
    }

    /// "the Head of Turkmenistan": the one official of that country whom the article names.
    func holder(_ sentence: Int, _ parse: Parse, _ chunk: Int, role: Actor.Role?) -> Actor? {
        let head = parse.chunks[chunk].tokens.upperBound - 1
        guard text.tokens[head].tags.contains(.title), chunk + 2 < parse.chunks.count,
            text.isWord(parse.chunks[chunk + 1].head, "of"),
            let place = document.entities(sentence, parse.chunks[chunk + 2].tokens).first,
            place.kind == .country,
            let name = offices.holder(place.country)
        else { return nil }
        return Actor(
            name: name, role: role, kind: .person, country: text.lexicon.countries[Int(place.country)])
    }

    /// The one bank or fund that an article names.
    func onlyLender(_ role: Actor.Role?) -> Actor? {
        var found: Actor?
        for sentence in document.entities {
            for entity in sentence where entity.lender {
                guard let actor = actor(entity, role) else { continue }
                if let found, found.name != actor.name { return nil }
                found = actor
            }
        }
        return found
    }

    /// Whose "its" is: the last company before that does not only describe.
    func owner(_ sentence: Int, _ before: Int, role: Actor.Role?) -> Actor? {
        for at in (max(0, sentence - 3)...sentence).reversed() {
            for entity in document.entities[at].reversed()
            where (at < sentence || entity.tokens.upperBound <= before) && !entity.modifier {
                if isOrganisation(entity), let found = actor(entity, role), found.kind == .company {
                    return found
                }
            }
        }
        return nil
    }

    /// "NAME spoke of the corporation's plans": the company of the one who speaks.
    private func speakersFirm(_ sentence: Int, _ head: Int, _ role: Actor.Role?) -> Actor? {
        guard !text.isWord(head, ["it", "they", "bank", "lender", "government", "ministry", "agency"]) else {
            return nil
        }
        let speakers = document.entities[sentence].filter {
            $0.kind == .person && $0.tokens.upperBound <= head
        }
        for speaker in speakers.reversed() {
            if let firm = firm(of: name(speaker), role), firm.kind == .company { return firm }
        }
        return nil
    }
}
