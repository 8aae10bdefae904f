import Domain

/// Whose offices the article names: the company that somebody speaks for, the country that somebody serves.
struct Offices: Sendable {
    /// An organisation and where it is named.
    struct Place: Sendable {
        var sentence: Int
        var entity: Entity
    }

    /// The organisation of each person, by the person's fullest name.
    private(set) var firms: [String: Place] = [:]
    /// The country of each official, likewise.
    private(set) var homes: [String: Int32] = [:]
    private var titles: [String: Set<WordID>] = [:]

    init() {}

    /// Reads them off the names that stand beside titles.
    init(_ document: Document, _ name: (Entity) -> String) {
        for sentence in document.entities.indices {
            let entities = document.entities[sentence]
            let scan = OfficeScan(text: document.text, sentence: document.sentences[sentence].tokens)
            for index in entities.indices where entities[index].kind == .person {
                let key = name(entities[index])
                var words: Set<WordID> = []
                var found: Entity?
                if index > 0, scan.precedes(entities[index - 1], entities[index], &words) {
                    found = entities[index - 1]
                } else if index + 1 < entities.count,
                    scan.follows(entities[index], entities[index + 1], &words)
                {
                    found = entities[index + 1]
                }
                titles[key, default: []].formUnion(words)
                guard let found else { continue }
                if found.kind == .organisation || found.kind == .unknown, firms[key] == nil {
                    firms[key] = Place(sentence: sentence, entity: found)
                } else if found.kind == .country, homes[key] == nil {
                    homes[key] = found.country
                }
            }
        }
    }

    /// Who holds an office of a country, by the title: "the Head of Turkmenistan".
    func holder(_ country: Int32) -> String? {
        homes.filter { $0.value == country }.keys.sorted().first
    }

    /// Whether a person bears a title.
    func bears(_ name: String, _ title: WordID) -> Bool { titles[name]?.contains(title) ?? false }

    /// Whether anybody does.
    func isBorne(_ title: WordID) -> Bool { titles.values.contains { $0.contains(title) } }
}

/// Looks for a title between a person's name and another name.
struct OfficeScan {
    let text: TokenText
    let sentence: Range<Int>

    /// "Ostara Group chairman NAME", "the chairman of Ostara Group, NAME".
    func precedes(_ office: Entity, _ person: Entity, _ words: inout Set<WordID>) -> Bool {
        let gap = office.tokens.upperBound..<max(office.tokens.upperBound, person.tokens.lowerBound)
        guard gap.count <= 9, plain(gap) else { return false }
        if collect(gap, &words) {
            return !(gap.first.map { text.tokens[$0].isMark(",") } ?? false)
        }
        guard gap.allSatisfy({ text.tokens[$0].isMark(",") }) else { return false }
        return led(office.tokens.lowerBound, &words)
    }

    /// "NAME, chairman of Ostara Group", "NAME, Ostara Group's chairman", "NAME of Ostara Group".
    func follows(_ person: Entity, _ office: Entity, _ words: inout Set<WordID>) -> Bool {
        let gap = person.tokens.upperBound..<max(person.tokens.upperBound, office.tokens.lowerBound)
        guard gap.count <= 10, let first = gap.first, text.tokens[first].isMark(","),
            text.isWord(first + 1, "who") || plain(gap)
        else {
            return false
        }
        let inner = (first + 1)..<gap.upperBound
        // "NAME, who heads the company Polimeks".
        if text.isWord(first + 1, "who"),
            text.isWord(
                first + 2, ["heads", "leads", "runs", "chairs", "represents", "headed", "represented"])
        {
            return true
        }
        guard !inner.contains(where: { text.tokens[$0].isMark(",") }) else { return false }
        if collect(inner, &words) { return true }
        let end = office.tokens.upperBound
        return collect(end..<min(sentence.upperBound, end + 4), &words)
    }

    private func plain(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            let part = text.tokens[$0].part
            return part != .verb && part != .auxiliary && part != .modal && part != .relative
                && !text.isWord($0, ["with", "by", "from", "to"])
                && (text.tokens[$0].kind == .word || part == .possessive || text.tokens[$0].isMark(","))
        }
    }

    private func collect(_ range: Range<Int>, _ words: inout Set<WordID>) -> Bool {
        let found = range.filter {
            text.tokens[$0].tags.contains(.title) && text.tokens[$0].tags.isDisjoint(with: .organisation)
        }
        for at in found { words.insert(text.tokens[at].word) }
        return !found.isEmpty
    }

    private func led(_ start: Int, _ words: inout Set<WordID>) -> Bool {
        var at = start - 1
        guard at >= sentence.lowerBound, text.isWord(at, ["of", "the", "'s"]) else { return false }
        while at >= max(sentence.lowerBound, start - 10) {
            let token = text.tokens[at]
            if collect(at..<(at + 1), &words) { return true }
            guard token.kind == .word || token.part == .possessive, plain(at..<(at + 1)) else { return false }
            at -= 1
        }
        return false
    }
}
