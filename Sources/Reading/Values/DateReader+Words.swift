import Domain

extension DateReader {
    /// A day of the month: "25", "25th", "twenty-fifth", "twenty second", "fifteen".
    func dayNumber(_ index: Int) -> (Int, end: Int)? {
        guard index < range.upperBound else { return nil }
        if text.tokens[index].kind == .number {
            guard let day = text.integer(index), (1...31).contains(day),
                text.tokens[index].end - text.tokens[index].start <= 2
            else { return nil }
            let end = index + 1
            return (day, words(end, ["st", "nd", "rd", "th"]) && isGlued(end) ? end + 1 : end)
        }
        guard let (day, end) = small(index), (1...31).contains(day) else { return nil }
        return (day, end)
    }

    /// A whole number up to 99 in words, also an ordinal.
    func small(_ index: Int) -> (Int, end: Int)? {
        guard index < range.upperBound, text.tokens[index].kind == .word else { return nil }
        if text.tokens[index].shape.contains(.hyphen) {
            let parts = text.folded(index).split(separator: UInt8(ascii: "-"))
            guard parts.count == 2 else { return nil }
            let first = text.lexicon.meanings[Int(text.lexicon.word(Array(parts[0])))]
            let second = text.lexicon.meanings[Int(text.lexicon.word(Array(parts[1])))]
            guard first.role == .tens, second.role == .unit || second.role == .part, second.value < 10 else {
                return nil
            }
            return (Int(first.value + second.value), index + 1)
        }
        let first = meaning(index)
        guard first.role == .unit || first.role == .tens || (first.role == .part && first.value < 100) else {
            return nil
        }
        let second = meaning(index + 1)
        if first.role == .tens, second.role == .unit || second.role == .part, (1..<10).contains(second.value)
        {
            return (Int(first.value + second.value), index + 2)
        }
        return (Int(first.value), index + 1)
    }

    /// A year in words: "nineteen ninety nine", "two thousand and twenty".
    func yearInWords(_ index: Int) -> (Int, end: Int)? {
        guard role(index) == .unit || role(index) == .tens else { return nil }
        if let (century, at) = small(index), (19...20).contains(century) {
            var next = at
            if role(next) == .hundred { next += 1 }
            if role(next) == .and { next += 1 }
            if let (rest, end) = small(next), rest >= 10 { return (century * 100 + rest, end) }
            if role(next) == .unit, meaning(next).value == 0, let (rest, end) = small(next + 1), rest < 10 {
                return (century * 100 + rest, end)
            }
        }
        guard let number = NumberReader(text: text, range: range).number(at: index),
            number.value == number.value.rounded(), (1900...2100).contains(number.value)
        else { return nil }
        return (Int(number.value), number.end)
    }

    /// "in two thousand and twenty", where a word leads to it and none is counted.
    func spelledYear(_ index: Int) -> DateValue? {
        guard
            index == range.lowerBound
                || text.isWord(index - 1, ["in", "by", "since", "until", "of", "from"]),
            let (year, end) = yearInWords(index)
        else { return nil }
        if end < range.upperBound,
            !text.tokens[end].tags.isDisjoint(with: [.noun, .unit, .currency, .adjective])
                || text.tokens[end].kind == .word && text.tokens[end].word == 0
        {
            return nil
        }
        return DateValue(index..<end, PartialDate(year: year))
    }

    /// The year behind a month, a quarter or a half: "2025", ", 2025", "of this year", "next year",
    /// "in 2020", "of 87"; and "-27, 2025" behind the first day of some.
    func yearPhrase(_ index: Int, closing day: Int? = nil) -> (Int?, Int) {
        var at = index
        if day != nil, isMark(at, "-") || isMark(at, "~"), let (last, end) = dayNumber(at + 1), last > 0 {
            let (year, next) = yearPhrase(end)
            if year != nil { return (year, next) }
        }
        if isMark(at, ",") { at += 1 }
        if isYear(at: at) { return (text.integer(at), at + 1) }
        if let (year, end) = yearInWords(at) { return (year, end) }
        let led = word(at, "of") || word(at, "in")
        if led { at += 1 }
        if led, isYear(at: at) { return (text.integer(at), at + 1) }
        if led, let (year, end) = yearInWords(at) { return (year, end) }
        if word(at - 1, "of"), at < range.upperBound, text.tokens[at].end - text.tokens[at].start == 2,
            let short = text.integer(at), !isMark(at + 1, "%")
        {
            return (Day.year(ofTwoDigits: short), at + 1)
        }
        guard let today else { return (nil, index) }
        if word(at, "the"), role(at + 1) == .step { at += 1 }
        guard span(at + 1) == 4 else { return (nil, index) }
        if role(at) == .step { return (today.year + Int(meaning(at).value), at + 2) }
        // "of the year" is this one, unless the text has been speaking of another.
        if word(at, "that") || word(at, "same") { return (lastYear, at + 2) }
        return word(at, "the") ? (today.year, at + 2) : (nil, index)
    }
}

extension Day {
    /// 00...39 are of this century, 40...99 of the last.
    static func year(ofTwoDigits short: Int) -> Int { short < 40 ? 2000 + short : 1900 + short }
}
