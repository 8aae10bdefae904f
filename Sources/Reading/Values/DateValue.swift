import Domain

/// A date as a sentence gives it.
struct DateValue: Sendable {
    var tokens: Range<Int>
    /// What it means for something past.
    var past: PartialDate?
    /// What it means for something to come.
    var future: PartialDate?
    /// "today", "on Tuesday": told from the day of publication.
    var relative = false
    /// Part of a citation of a statement, an age, a range.
    var weekday = false
}

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
            if let value = reader.date(at: index) {
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

    private func date(at index: Int) -> DateValue? {
        let token = text.tokens[index]
        if token.kind == .number {
            return iso(index) ?? dayMonth(index) ?? bareYear(index)
        }
        guard token.kind == .word else { return nil }
        if token.tags.contains(.month), token.isCapital { return month(index) }
        if token.tags.contains(.weekday), token.isCapital { return weekday(index) }
        return part(index) ?? relative(index)
    }

    private func iso(_ index: Int) -> DateValue? {
        guard index + 4 < range.upperBound, let year = text.integer(index), isYear(year),
            text.tokens[index + 1].isMark("-"), let month = text.integer(index + 2),
            text.tokens[index + 3].isMark("-"), let number = text.integer(index + 4),
            let day = Day(year, month, number)
        else { return nil }
        let date = PartialDate(day)
        return DateValue(tokens: index..<(index + 5), past: date, future: date)
    }

    /// "25th January, 2014", "5 February".
    private func dayMonth(_ index: Int) -> DateValue? {
        guard let day = text.integer(index), (1...31).contains(day) else { return nil }
        var at = index + 1
        if at < range.upperBound, text.isWord(at, ["st", "nd", "rd", "th"]) { at += 1 }
        if word(at, "of") { at += 1 }
        guard at < range.upperBound, text.tokens[at].tags.contains(.month), text.tokens[at].isCapital else {
            return nil
        }
        let month = monthNumber(at)
        at = skipStop(at + 1)
        let (year, end) = year(at)
        return dated(index..<end, year, month, day)
    }

    /// "September 2, 2025", "Feb 26", "April of this year", "June".
    private func month(_ index: Int) -> DateValue? {
        let month = monthNumber(index)
        guard month > 0 else { return nil }
        var at = skipStop(index + 1)
        var day: Int?
        if let number = text.integer(at), (1...31).contains(number), at < range.upperBound,
            !(at + 1 < range.upperBound && text.tokens[at + 1].isMark("%"))
        {
            day = number
            at += 1
            if at < range.upperBound, text.isWord(at, ["st", "nd", "rd", "th"]) { at += 1 }
        }
        let (year, end) = year(at)
        if day == nil, year == nil, index > range.lowerBound {
            let before = text.tokens[index - 1]
            let led =
                text.isWord(
                    index - 1,
                    [
                        "in", "since", "by", "last", "this", "next", "until", "from", "during", "early",
                        "late", "mid", "of", "end",
                    ])
            guard led || before.tags.contains(.time) else { return nil }
            if text.isWord(index - 1, "last") { return lastOrNext(index, month, back: true) }
            if text.isWord(index - 1, "next") { return lastOrNext(index, month, back: false) }
        } else if day == nil, year == nil {
            return nil
        }
        return dated(index..<end, year, month, day)
    }

    private func lastOrNext(_ index: Int, _ month: Int, back: Bool) -> DateValue? {
        guard let today else { return nil }
        let year =
            back
            ? (month < today.month ? today.year : today.year - 1)
            : (month > today.month ? today.year : today.year + 1)
        let date = PartialDate(year: year, month: month)
        return DateValue(tokens: (index - 1)..<(index + 1), past: date, future: date)
    }

    private func dated(_ tokens: Range<Int>, _ year: Int?, _ month: Int, _ day: Int?) -> DateValue? {
        func make(_ year: Int) -> PartialDate? {
            if let day { return Day(year, month, day).map { PartialDate($0) } }
            return PartialDate(year: year, month: month)
        }
        if let year { return DateValue(tokens: tokens, past: make(year), future: make(year)) }
        guard let today else { return DateValue(tokens: tokens) }
        let ahead = month > today.month || (month == today.month && (day ?? 0) > today.day + 1)
        return DateValue(
            tokens: tokens, past: make(ahead ? today.year - 1 : today.year),
            future: make(
                month < today.month || (month == today.month && (day ?? 31) < today.day)
                    ? today.year + 1 : today.year))
    }

    /// A year behind a month: "2025", ", 2025", "of this year", "last year".
    func year(_ index: Int) -> (Int?, Int) {
        var at = index
        if at < range.upperBound, text.tokens[at].isMark(",") { at += 1 }
        if let year = text.integer(at), at < range.upperBound, isYear(year) { return (year, at + 1) }
        if word(at, "of") { at += 1 }
        guard word(at + 1, "year"), let today else { return (nil, index) }
        if word(at, "this") { return (today.year, at + 2) }
        if word(at, "last") { return (today.year - 1, at + 2) }
        if word(at, "next") { return (today.year + 1, at + 2) }
        if word(at, "that") || word(at, "the") || word(at, "same") { return (lastYear, at + 2) }
        return (nil, index)
    }

    private func bareYear(_ index: Int) -> DateValue? {
        guard let year = text.integer(index), isYear(year),
            text.tokens[index].end - text.tokens[index].start == 4
        else { return nil }
        if index > range.lowerBound {
            let before = text.tokens[index - 1]
            guard before.kind == .word || before.isMark("(") || before.isMark(",") || before.isMark("-")
            else {
                return nil
            }
            if before.tags.contains(.currency) { return nil }
        }
        if index + 1 < range.upperBound {
            let next = text.tokens[index + 1]
            if next.tags.contains(.unit) || next.tags.contains(.scale) || next.isMark("%") { return nil }
            if next.tags.contains(.noun), !next.tags.contains(.time), index > range.lowerBound,
                !text.isWord(index - 1, ["in", "by", "since", "the", "of", "for", "until", "from"])
            {
                return nil
            }
        }
        let date = PartialDate(year: year)
        return DateValue(tokens: index..<(index + 1), past: date, future: date)
    }

    private func weekday(_ index: Int) -> DateValue? {
        guard let today else { return DateValue(tokens: index..<(index + 1), relative: true, weekday: true) }
        let wanted = Int(text.lexicon.values[Int(text.tokens[index].word)]) - 1
        guard wanted >= 0 else { return nil }
        let back = (today.weekday - wanted + 7) % 7
        let ahead = (wanted - today.weekday + 7) % 7
        return DateValue(
            tokens: index..<(index + 1), past: PartialDate(today.advanced(by: -back)),
            future: PartialDate(today.advanced(by: ahead)), relative: true, weekday: true)
    }

    func monthNumber(_ index: Int) -> Int { Int(text.lexicon.values[Int(text.tokens[index].word)]) }

    private func skipStop(_ index: Int) -> Int {
        index < range.upperBound && text.tokens[index].isMark(".")
            && index + 1 < range.upperBound && text.tokens[index + 1].kind == .number ? index + 1 : index
    }

    func isYear(_ value: Int) -> Bool { (1900...2100).contains(value) }

    func word(_ index: Int, _ text: StaticString) -> Bool {
        index < range.upperBound && self.text.isWord(index, text)
    }
}
