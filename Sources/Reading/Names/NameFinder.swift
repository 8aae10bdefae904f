/// Finds the names in a sentence and says what they stand for.
struct NameFinder {
    private let text: TokenText
    private let range: Range<Int>
    private let titled: Bool
    private var found: [Entity] = []

    /// The names of a sentence, from left to right.
    static func find(_ text: TokenText, _ sentence: Sentence) -> [Entity] {
        var finder = NameFinder(text, sentence)
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            let end = finder.run(at: index)
            finder.take(index..<end)
            index = max(end, index + 1)
        }
        return finder.found
    }

    private init(_ text: TokenText, _ sentence: Sentence) {
        self.text = text
        range = sentence.tokens
        var lower = 0
        var words = 0
        for token in text.tokens[sentence.tokens] where token.kind == .word {
            words += 1
            if !token.isCapital, token.tags.isDisjoint(with: [.preposition, .conjunction, .determiner, .be]) {
                lower += 1
            }
        }
        titled = words > 4 && lower * 6 < words && (!sentence.closed || lower == 0)
    }

    private func token(_ index: Int) -> Token { text.tokens[index] }

    /// The token behind the run of capitalised words that begins here; the same token where none does.
    private func run(at start: Int) -> Int {
        guard begins(start) else { return start }
        var end = start + 1
        while end < range.upperBound {
            if extends(end) {
                end += 1
            } else if token(end).isMark("."), token(end).shape.contains(.glued), abbreviates(end - 1, end) {
                end += 1
            } else if token(end).isMark("&"), end + 1 < range.upperBound, extends(end + 1) {
                end += 2
            } else if let next = connector(start, end) {
                end = next
            } else if token(end).isMark(","), end + 1 < range.upperBound, token(end + 1).isCapital,
                LegalForm.contains(text.lexicon.text(token(end + 1).word)),
                token(end - 1).kind == .word || token(end - 1).isMark(".")
            {
                end += 2
            } else if token(end).isMark("\""), isLegal(start, end), let close = quoteEnd(end) {
                end = close
            } else {
                break
            }
        }
        return end
    }

    private func begins(_ index: Int) -> Bool {
        let token = token(index)
        guard token.kind == .word, token.isCapital else { return false }
        if index + 1 < range.upperBound, self.token(index + 1).kind == .currency,
            self.token(index + 1).shape.contains(.glued)
        {
            return false
        }
        if text.isWord(
            index,
            [
                "africa", "asia", "europe", "america", "americas", "eurasia", "oceania", "antarctica",
                "christmas", "ramadan",
                "islam", "internet", "covid", "gdp", "epc", "ppp", "mou", "ceo", "usd", "eur", "ict", "it",
                "tv", "gmt", "vat",
            ]), index + 1 == range.upperBound || !self.token(index + 1).isCapital
        {
            return false
        }
        if token.tags.contains(.currency), index + 1 < range.upperBound, self.token(index + 1).kind != .word {
            return false
        }
        if !token.tags.isDisjoint(with: [.month, .weekday]),
            token.word != text.lexicon.id("march") || index > range.lowerBound
        {
            return false
        }
        if index == range.lowerBound || token.shape.contains(.line) || isQuote(index - 1) {
            guard token.tags.isDisjoint(with: NameFinder.closed.union(.meeting)) else { return false }
            if token.part == .adverb || token.part == .verb { return false }
            if token.part == .adjective || token.part == .noun,
                text.name(at: index, before: range.upperBound) == nil
            {
                return index + 1 < range.upperBound && extends(index + 1)
                    && !(token.part == .adjective && token.tags.contains(.adjective))
            }
        }
        if titled, token.shape.isDisjoint(with: .upper), token.tags.contains(.noun),
            token.tags.isDisjoint(with: [.asset, .organisation, .title, .region])
        {
            return false
        }
        return token.tags.isDisjoint(with: NameFinder.closed) && (!titled || token.part != .verb)
    }

    private func extends(_ index: Int) -> Bool {
        let token = token(index)
        guard token.kind == .word, token.isCapital else {
            return token.kind == .number && index > range.lowerBound && text.tokens[index - 1].kind == .word
                && text.tokens[index - 1].isCapital && token.end - token.start <= 2
                && index + 1 < range.upperBound && text.tokens[index + 1].isCapital
        }
        if !token.tags.isDisjoint(with: [.month, .weekday]) { return false }
        if titled {
            if token.part == .verb { return false }
            if token.tags.contains(.noun),
                token.tags.isDisjoint(with: [.asset, .organisation, .title, .region]),
                token.shape.isDisjoint(with: .upper)
            {
                return false
            }
        }
        return token.tags.isDisjoint(with: NameFinder.closed)
    }

    private static let closed: Tags = [
        .determiner, .preposition, .pronoun, .conjunction, .modal, .be, .have, .relative, .negation,
    ]

    private func isQuote(_ index: Int) -> Bool { index >= range.lowerBound && token(index).isMark("\"") }

    private func abbreviates(_ word: Int, _ stop: Int) -> Bool {
        guard stop + 1 < range.upperBound else { return false }
        let before = token(word)
        let short = before.tags.contains(.abbreviation) || before.end - before.start == 1
        let legal = before.tags.contains(.organisation) && before.end - before.start <= 4
        return legal || (short && token(stop + 1).isCapital)
    }

    /// "of the", "for", "and" inside an institution's name.
    private func connector(_ start: Int, _ at: Int) -> Int? {
        guard at + 1 < range.upperBound, token(at).kind == .word, !token(at).isCapital else { return nil }
        let and = text.isWord(at, "and")
        let held = token(at - 1).tags.contains(.occasion)
        guard
            and || held && text.isWord(at, "on")
                || text.isWord(
                    at, ["of", "for", "de", "del", "da", "du", "des", "al", "bin", "la", "van", "von"])
        else { return nil }
        var next = at + 1
        if text.isWord(next, "the") { next += 1 }
        guard next < range.upperBound, extends(next) else { return nil }
        let headed = (start..<at).contains { institutional($0) }
        if and {
            let company = NameJoint.joins(text.tokens, at, range.upperBound)
            guard !token(at - 1).tags.contains(.title), !isCountry(next), !isCountry(at - 1) else {
                return nil
            }
            if text.isWord(at - 1, "belt") { return next + 1 }
            // "Ministry of Transport and Infrastructure", "Megha Engineering and Infrastructures Ltd".
            let ministry =
                (start..<at).contains {
                    text.isWord($0, ["ministry", "department", "bank", "agency", "committee"])
                }
                && (start..<at).contains { text.isWord($0, ["of", "for"]) }
            return (ministry && token(next).word != 0 && !token(next).shape.contains(.upper)) || company
                ? next + 1 : nil
        }
        if held, text.isWord(at, ["for", "on"]) { return next + 1 }
        if text.isWord(at, ["of", "for"]) { return headed && !endsInTitle(start, at) ? next + 1 : nil }
        return token(at - 1).isCapital && !headed ? next + 1 : nil
    }

    private func isCountry(_ index: Int) -> Bool {
        let kind = text.name(at: index, before: range.upperBound)?.entry.kind
        return kind == .country || kind == .demonym
    }

    private func endsInTitle(_ start: Int, _ at: Int) -> Bool {
        token(at - 1).tags.contains(.title) && !institutional(at - 1)
    }

    private func institutional(_ index: Int) -> Bool {
        token(index).tags.contains(.organisation)
            && text.isWord(
                index,
                [
                    "ministry", "bank", "fund", "corporation", "company", "agency", "university", "authority",
                    "commission", "committee", "department", "cabinet", "board", "institute", "council",
                    "union",
                    "association", "chamber", "administration", "bureau", "federation", "organization",
                    "organisation",
                    "service", "office", "group", "government", "consortium", "engineering", "society",
                    "foundation",
                    "parliament", "academy", "center", "centre",
                ])
    }

    private func isLegal(_ start: Int, _ at: Int) -> Bool {
        at > start && token(at - 1).shape.contains(.upper)
    }

    private func quoteEnd(_ open: Int) -> Int? {
        var at = open + 1
        while at < range.upperBound, at < open + 6 {
            if token(at).isMark("\"") { return at + 1 }
            at += 1
        }
        return nil
    }

    private mutating func take(_ run: Range<Int>) {
        guard !run.isEmpty else { return }
        // "the Gas Processing Plant (GPP)": the acronym of a thing, or of a firm named just before.
        if run.lowerBound > range.lowerBound, token(run.lowerBound - 1).isMark("("),
            run.count == 1 || found.last?.aside == run,
            let last = found.last, last.tokens.upperBound == run.lowerBound - 1
        {
            return
        }
        found += NameClassifier(text: text, sentence: range).classify(run)
    }
}

/// "and" inside a company's name: "Road and Bridge Corporation", "Engineering and Infrastructures Ltd".
enum NameJoint {
    /// Whether a word for a trade stands on either side, and the name goes on to a legal form.
    static func joins(_ tokens: [Token], _ at: Int, _ limit: Int) -> Bool {
        guard at > 0, at + 1 < limit else { return false }
        let left = tokens[at - 1]
        let right = tokens[at + 1]
        guard left.isCapital, right.isCapital, left.kind == .word, right.kind == .word,
            right.tags.contains(.noun), left.tags.contains(.noun),
            right.tags.isDisjoint(with: [.title, .region]),
            left.end - left.start > 4
        else { return false }
        if right.tags.contains(.organisation), at + 2 >= limit || !tokens[at + 2].isCapital {
            return left.tags.isDisjoint(with: .company)
        }
        return at + 2 < limit && tokens[at + 2].isCapital && tokens[at + 2].tags.contains(.organisation)
            && left.tags.isDisjoint(with: .company)
    }
}
