import Domain

/// Reads off where people met, what brought them together and what they spoke of.
struct MeetingDetails {
    private let document: Document
    private let match: Match
    private let countries: CountryModel
    private var text: TokenText { document.text }

    init(_ document: Document, _ match: Match, _ countries: CountryModel) {
        self.document = document
        self.match = match
        self.countries = countries
    }

    /// All that the article says of the meeting.
    func read() -> MeetingHeld {
        MeetingHeld(place: place(), occasion: occasion(), topics: topics())
    }

    /// The sentences that can tell of this meeting: its own first, then the rest of the news.
    private var sentences: [Int] {
        [match.sentence]
            + document.sentences.indices.filter {
                $0 != match.sentence && document.sentences[$0].zone != .boilerplate
                    && $0 < match.sentence + 40 && $0 > match.sentence - 3
            }
    }

    /// "in Geneva", else the town of the dateline where it lies in one of the countries concerned.
    private func place() -> String? {
        for sentence in sentences.prefix(12) where sentence == match.sentence || tellsOfMeeting(sentence) {
            let city = document.entities[sentence].first {
                $0.kind == .city && text.isWord($0.tokens.lowerBound - 1, ["in", "at"])
            }
            if let city { return text.text(city.tokens) }
        }
        guard let town = document.town, countries.main.prefix(3).contains(town.country),
            !isAbroad(town.country)
        else { return nil }
        return capitalised(text.text(town.tokens))
    }

    /// Whether somebody is said to be on a visit to another country.
    private func isAbroad(_ country: Int32) -> Bool {
        sentences.prefix(8).contains { sentence in
            document.entities[sentence].contains { goal in
                let at = goal.tokens.lowerBound
                return goal.kind == .country && goal.country != country
                    && text.isWord(at - 1, ["to", "in"]) && text.isWord(at - 2, ["visit", "trip", "visits"])
            }
        }
    }

    private func capitalised(_ name: String) -> String {
        guard name == name.uppercased() else { return name }
        var start = true
        return String(
            name.lowercased().map { letter -> Character in
                defer { start = !letter.isLetter }
                return start ? Character(letter.uppercased()) : letter
            })
    }

    /// "The talks took place in …".
    private func tellsOfMeeting(_ sentence: Int) -> Bool {
        let parse = document.parses[sentence]
        return parse.verbs.indices.contains { verb in
            ["take", "hold"].contains(text.lexicon.text(parse.verbs[verb].lemma))
                && parse.subjects(of: verb).contains { chunk in
                    parse.chunks[chunk].tokens.contains { text.tokens[$0].tags.contains(.meeting) }
                }
        }
    }

    /// A forum or summit named with it, else a visit.
    private func occasion() -> String? {
        for sentence in sentences.prefix(6) {
            let held = document.entities[sentence].first {
                $0.kind == .occasion && (sentence == match.sentence || isAttended($0))
            }
            if let held { return text.text(held.tokens) }
            if let visit = visit(sentence) { return visit }
        }
        return nil
    }

    private func isAttended(_ occasion: Entity) -> Bool {
        var at = occasion.tokens.lowerBound - 1
        if text.isWord(at, "the") { at -= 1 }
        return text.isWord(at, ["of", "in", "at", "for", "attend", "during", "within", "attending"])
    }

    /// "as part of his state visit to Chad", "on a working visit".
    private func visit(_ sentence: Int) -> String? {
        let parse = document.parses[sentence]
        for chunk in parse.chunks.indices.dropFirst() where parse.chunks[chunk].kind == .noun {
            let tokens = parse.chunks[chunk].tokens
            guard text.isWord(tokens.upperBound - 1, ["visit", "trip", "tour"]),
                parse.chunks[chunk - 1].kind == .preposition,
                text.isWord(parse.chunks[chunk - 1].head, ["of", "on", "during", "within", "for"])
            else { continue }
            var start = tokens.lowerBound
            while start < tokens.upperBound - 1, isEmpty(start) { start += 1 }
            var end = tokens.upperBound
            if text.isWord(end, "to"),
                let goal = document.entities[sentence].first(where: {
                    ($0.kind == .country || $0.kind == .city)
                        && ($0.tokens.lowerBound == end + 1 || $0.tokens.lowerBound == end + 2)
                })
            {
                end = goal.tokens.upperBound
            }
            if end > start + 1 { return text.text(start..<end) }
        }
        return nil
    }

    private func isEmpty(_ at: Int) -> Bool {
        let part = text.tokens[at].part
        return part == .determiner || part == .possessive || part == .pronoun || part == .number
            || part == .proper || text.isWord(at, ["his", "her", "their", "its", "day", "current", "recent"])
    }

    /// What is said to have been discussed, in the order of the text.
    private func topics() -> [String] {
        var found: [String] = []
        let own = document.parses[match.sentence].verbs.indices.contains {
            document.parses[match.sentence].verbs[$0].head >= match.trigger
        }
        for sentence in sentences where sentence >= match.sentence || own {
            if sentence > match.sentence, isOtherMeeting(sentence) { break }
            for topic in TopicReader(document: document, sentence: sentence).topics()
            where !found.contains(where: { $0.lowercased() == topic.lowercased() }) {
                found.append(topic)
            }
        }
        return Array(found.prefix(10))
    }

    /// A later sentence in which somebody meets somebody else.
    private func isOtherMeeting(_ sentence: Int) -> Bool {
        let parse = document.parses[sentence]
        return parse.verbs.contains { ["meet", "receive"].contains(text.lexicon.text($0.lemma)) }
            && document.entities[sentence].filter { $0.kind == .person }.count > 0
    }
}

/// Reads the members of a list of subjects: "cooperation in A, B and C".
struct TopicReader {
    let document: Document
    let sentence: Int
    private var text: TokenText { document.text }
    private var range: Range<Int> { document.sentences[sentence].tokens }

    init(document: Document, sentence: Int) {
        self.document = document
        self.sentence = sentence
    }

    /// The subjects that a sentence says were discussed.
    func topics() -> [String] {
        let parse = document.parses[sentence]
        for verb in parse.verbs.indices where isTalk(parse.verbs[verb]) {
            let group = parse.verbs[verb]
            if group.passive {
                let found = members(from: listStart(range.lowerBound, group.tokens.lowerBound) ?? -1)
                if !found.isEmpty { return found }
            }
            let start = group.tokens.upperBound
            if let list = listStart(start, range.upperBound) { return members(from: list) }
            if group.passive { continue }
            return members(from: behindVerb(start))
        }
        return []
    }

    private func isTalk(_ group: VerbGroup) -> Bool {
        guard group.assertion == .done || group.assertion == .present || group.assertion == .ongoing else {
            return false
        }
        let word = text.lexicon.text(group.lemma)
        if ["discuss", "debate"].contains(word) { return true }
        let next = group.tokens.upperBound
        switch word {
        case "focus", "center", "centre", "touch", "dwell", "revolve", "cover":
            let about = text.isWord(next, ["on", "upon", "around"])
            return about && document.parses[sentence].sentence.zone != .headline
        case "exchange": return text.isWord(next, "views") || text.isWord(next, "opinions")
        case "talk", "confer": return text.isWord(next, "about")
        default: return false
        }
    }

    private func behindVerb(_ start: Int) -> Int {
        var at = start
        while at < range.upperBound, text.isWord(at, ["on", "upon", "around", "about", "views", "opinions"]) {
            at += 1
        }
        return at
    }

    /// Where the list proper begins: behind "such as", "in the fields of", "cooperation in".
    private func listStart(_ from: Int, _ to: Int) -> Int? {
        guard from < to else { return nil }
        for at in from..<to {
            if text.isWord(at, "such"), text.isWord(at + 1, "as") { return at + 2 }
            if text.isWord(at, ["including", "namely", "particularly"]) { return at + 1 }
            if text.isWord(at, "in"), text.isWord(at + 1, "particular") { return at + 2 }
        }
        for at in from..<to {
            if text.isWord(at, "of"),
                text.isWord(at - 1, ["fields", "areas", "sectors", "spheres", "field", "area", "sphere"])
            {
                return at + 1
            }
        }
        let comma = (from..<to).first { text.tokens[$0].isMark(",") } ?? to
        for at in from..<comma where text.isWord(at, "in") {
            let joint = text.isWord(
                at - 1,
                [
                    "cooperation", "partnership", "partnerships", "collaboration", "interaction", "ties",
                    "relations", "investment", "investments", "projects",
                ])
            if joint, document.entities[sentence].allSatisfy({ !$0.tokens.contains(at + 1) }) {
                return at + 1
            }
        }
        return nil
    }

    private func members(from start: Int) -> [String] {
        guard start >= 0 else { return [] }
        var found: [String] = []
        var at = start
        var first = start
        while at <= range.upperBound, found.count < 10 {
            let cut = at == range.upperBound || text.tokens[at].kind == .mark && !text.tokens[at].isMark("-")
            let joint = !cut && text.isWord(at, "and") && !joins(at)
            let stop =
                cut
                ? at == range.upperBound || !text.tokens[at].isMark(",")
                : at > first && stops(at)
            guard cut || joint || stop else {
                at += 1
                continue
            }
            if let topic = topic(first..<at) { found.append(topic) }
            if stop { break }
            at += 1
            first = at
        }
        return found
    }

    /// "oil and gas", "production and processing": one subject.
    private func joins(_ at: Int) -> Bool {
        text.isWord(at - 1, ["oil", "trade", "science", "research", "production", "food"])
            && text.isWord(
                at + 1, ["gas", "investment", "technology", "development", "processing", "economic"])
    }

    private func stops(_ at: Int) -> Bool {
        let part = text.tokens[at].part
        return part == .verb || part == .auxiliary || part == .modal || part == .relative
            || part == .subordinator
            || text.isWord(at, ["with", "between", "during", "at", "as", "within", "after", "under"])
    }

    private func topic(_ range: Range<Int>) -> String? {
        var start = range.lowerBound
        while start < range.upperBound,
            text.tokens[start].part == .determiner || text.tokens[start].part == .conjunction
                || text.isWord(start, ["the", "also", "and", "as", "well"])
                || text.tokens[start].kind == .mark
        {
            start += 1
        }
        guard start < range.upperBound, range.upperBound - start <= 9 else { return nil }
        let rest = range.contains { text.isWord($0, ["other", "others"]) }
        guard !rest, text.tokens[start].part != .preposition, !text.isWord(start, "part") else { return nil }
        let vague = text.isWord(start, ["other", "others", "more", "etc", "them", "it", "others"])
        guard !vague, text.tokens[start].kind == .word, text.tokens[start].part != .pronoun else {
            return nil
        }
        return text.text(start..<range.upperBound)
    }
}
