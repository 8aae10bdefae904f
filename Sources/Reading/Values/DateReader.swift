import Domain

/// Finds dates in a sentence and resolves them against the day of the news.
struct DateReader {
    let text: TokenText
    let range: Range<Int>
    let today: Day?
    /// The year of the date before, for "of that year".
    var lastYear: Int?

    /// The dates of a sentence, from left to right.
    static func read(
        _ text: TokenText, _ range: Range<Int>, today: Day?, lastYear: inout Int?
    ) -> [DateValue] {
        var reader = DateReader(text: text, range: range, today: today, lastYear: lastYear)
        var found: [DateValue] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let end = reader.fiscal(index) {
                index = end
            } else if let value = reader.date(at: index) {
                found.append(value)
                if let year = (value.past ?? value.future)?.year { reader.lastYear = year }
                index = max(value.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        lastYear = reader.lastYear
        return found
    }

    /// The date that begins at a token.
    func date(at index: Int) -> DateValue? {
        guard index < range.upperBound else { return nil }
        let token = text.tokens[index]
        if token.kind == .number {
            return numeric(index) ?? dayMonth(index) ?? period(index) ?? offset(index) ?? bareYear(index)
        }
        guard token.kind == .word else { return nil }
        if isMonth(index) { return month(index) }
        if isWeekday(index) { return weekday(index) }
        switch role(index) {
        case .day: return relativeDay(index)
        case .step: return period(index) ?? stepped(index)
        case .edge: return edge(index) ?? hyphened(index)
        case .span: return spanned(index) ?? hyphened(index)
        case .part: return period(index) ?? dayMonth(index)
        case .unit, .tens: return dayMonth(index) ?? offset(index) ?? spelledYear(index)
        case .article, .few: return offset(index)
        default:
            if token.shape.contains(.digit) {
                return period(index) ?? joined(index) ?? hyphened(index)
            }
            return token.shape.contains(.hyphen) ? hyphened(index) ?? dayMonth(index) : nil
        }
    }

    /// "fiscal year 2025", "FY 2025-26": years that begin in another month are left alone.
    private func fiscal(_ index: Int) -> Int? {
        guard role(index) == .fiscal || (word(index, "financial") && role(index + 1) == .span) else {
            return nil
        }
        var end = index + 1
        if role(end) == .span { end += 1 }
        if end < range.upperBound, text.integer(end) != nil { end += 1 }
        if end + 1 < range.upperBound, text.tokens[end].isMark("-") || text.tokens[end].isMark("/"),
            text.integer(end + 1) != nil
        {
            end += 2
        }
        return end
    }

    func role(_ index: Int) -> ValueWord.Role { meaning(index).role }

    func meaning(_ index: Int) -> ValueWord {
        guard index >= range.lowerBound, index < range.upperBound, text.tokens[index].kind == .word,
            !text.tokens[index].shape.contains([.hyphen, .digit])
        else { return ValueWord() }
        return text.lexicon.meanings[Int(text.tokens[index].word)]
    }

    /// The span that a word names: 1 day, 2 week, 3 month, 4 year, 5 decade; 0 where it is none.
    func span(_ index: Int) -> Int { role(index) == .span ? Int(meaning(index).value) : 0 }

    /// A month's name; "may" and "march" are other words in lower case, unless something leads to them.
    func isMonth(_ index: Int) -> Bool {
        guard index < range.upperBound else { return false }
        let token = text.tokens[index]
        guard token.kind == .word, token.tags.contains(.month), monthNumber(index) > 0 else { return false }
        if token.isCapital {
            return index == 0 || text.tokens[index - 1].kind != .currency || !token.shape.contains(.glued)
        }
        guard text.isWord(index, ["may", "march", "mar", "sec"]) else { return true }
        return isYear(at: index + 1) || text.isWord(index - 1, ["in", "of", "since", "until", "next"])
    }

    /// A weekday's name; the short ones are other words in lower case.
    func isWeekday(_ index: Int) -> Bool {
        guard index < range.upperBound, text.tokens[index].tags.contains(.weekday) else { return false }
        return text.tokens[index].isCapital || !text.isWord(index, ["sat", "sun", "wed", "mon"])
    }

    func monthNumber(_ index: Int) -> Int { Int(text.lexicon.values[Int(text.tokens[index].word)]) }

    func isYear(_ value: Int) -> Bool { (1900...2100).contains(value) }

    /// Whether a token is a year in four figures.
    func isYear(at index: Int) -> Bool {
        guard index < range.upperBound, let year = text.integer(index) else { return false }
        return isYear(year) && text.tokens[index].end - text.tokens[index].start == 4
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        index >= range.lowerBound && index < range.upperBound && text.tokens[index].isMark(mark)
    }

    func isGlued(_ index: Int) -> Bool {
        index < range.upperBound && text.tokens[index].shape.contains(.glued)
    }

    func word(_ index: Int, _ word: StaticString) -> Bool {
        index < range.upperBound && text.isWord(index, word)
    }

    func words(_ index: Int, _ words: [StaticString]) -> Bool {
        index < range.upperBound && text.isWord(index, words)
    }
}
