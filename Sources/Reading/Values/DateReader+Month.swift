import Domain

extension DateReader {
    /// "25th January, 2014", "5 February", "the tenth of September", "20th of next month".
    func dayMonth(_ index: Int) -> DateValue? {
        guard let (day, end) = dayNumber(index), !isPrice(index) else { return nil }
        var at = end
        // "16. Nov. 2016".
        if isMark(at, "."), isGlued(at), at + 1 < range.upperBound, isMonth(at + 1),
            isYear(at: skipStop(at + 2))
        {
            at += 1
        }
        if span(at) == 1 { at += 1 }
        if word(at, "of") { at += 1 }
        if let date = dayOfMonth(index, at, day) { return date }
        // "05-Aug-2016", "23/Sep/2020".
        let tied = at == index + 1 && (isMark(at, "-") || isMark(at, "/")) && isGlued(at + 1)
        if tied { at += 1 }
        guard at < range.upperBound else { return nil }
        if tied, let (month, rest) = hyphenedMonth(at), rest.count == 1, isYear(rest[0]) {
            return DateValue(index..<(at + 1), Day(rest[0], month, day).map { PartialDate($0) })
        }
        guard isMonth(at) else { return nil }
        let month = monthNumber(at)
        at = skipStop(at + 1)
        if tied, isMark(at, "/") || isMark(at, "-"), isYear(at: at + 1) { at += 1 }
        let (year, next) = yearPhrase(at)
        return dated(index..<next, year, month, day)
    }

    /// "of next month", "of the month".
    private func dayOfMonth(_ index: Int, _ at: Int, _ day: Int) -> DateValue? {
        guard let today, span(at + 1) == 3, role(at) == .step || word(at, "the") else { return nil }
        let month = today.advanced(months: Int(meaning(at).value)).parts
        return DateValue(index..<(at + 2), Day(month.year, month.month, day).map { PartialDate($0) })
    }

    /// "September 2, 2025", "Feb 26", "April of this year", "June", "May twenty-first".
    func month(_ index: Int) -> DateValue? {
        let month = monthNumber(index)
        if let date = joined(index) { return date }
        var at = skipStop(index + 1)
        var day: Int?
        if isMark(at, "/") || isMark(at, ","), let (_, end) = dayNumber(at + 1), !isTied(end),
            isMark(at, "/") || end > at + 2
        {
            at += 1
        }
        if word(at, "the") { at += 1 }
        if let (year, end) = yearInWords(at) { return dated(index..<end, year, month, nil) }
        if isMark(at, "/"), isYear(at: at + 1) { at += 1 }
        if let (number, end) = dayNumber(at), !isTied(end) {
            day = number
            at = end
        } else if word(index + 1, "the") {
            at = index + 1
        }
        let (year, end) = yearPhrase(at, closing: day)
        guard day == nil, year == nil else { return dated(index..<end, year, month, day) }
        return alone(index, month)
    }

    /// A month without day and year, where something leads to it.
    private func alone(_ index: Int, _ month: Int) -> DateValue? {
        guard index > range.lowerBound else { return nil }
        let before = text.tokens[index - 1].kind == .word && word(index - 1, "the") ? index - 2 : index - 1
        guard before >= range.lowerBound else { return nil }
        let led = text.isWord(
            before,
            [
                "in", "since", "by", "this", "until", "till", "from", "during", "early", "late", "mid", "of",
                "end",
                "after", "before", "to", "through",
            ])
        guard led || role(before) == .step || text.tokens[before].tags.contains(.time) else { return nil }
        return dated(index..<(index + 1), nil, month, nil)
    }

    /// "last April", "next June", "this September".
    func stepped(_ index: Int, month at: Int, _ step: Int) -> DateValue? {
        guard let today, !(at + 1 < range.upperBound && text.integer(at + 1) != nil) else { return nil }
        let month = monthNumber(at)
        let year =
            switch step {
            case ..<0: month < today.month ? today.year : today.year - 1
            case 1...: month > today.month ? today.year : today.year + 1
            default: today.year
            }
        return DateValue(index..<(at + 1), PartialDate(year: year, month: month))
    }

    /// "Dec-2018", "Sep-23-2020", "Jan-1", "Dec31".
    func joined(_ index: Int) -> DateValue? {
        guard let (month, rest) = hyphenedMonth(index), let first = rest.first else { return nil }
        if rest.count == 1, isYear(first) { return dated(index..<(index + 1), first, month, nil) }
        if rest.count == 2 {
            let (year, day) = isYear(first) ? (first, rest[1]) : (rest[1], first)
            return isYear(year) ? dated(index..<(index + 1), year, month, day) : nil
        }
        guard (1...31).contains(first) else { return nil }
        let (year, end) = yearPhrase(index + 1)
        return dated(index..<end, year, month, first)
    }

    /// The month and the numbers of "Sep-23-2020".
    private func hyphenedMonth(_ index: Int) -> (month: Int, rest: [Int])? {
        guard text.tokens[index].shape.contains(.digit) else { return nil }
        let folded = text.folded(index)
        // "Dec31": the digits may stand against the name.
        let cut = folded.firstIndex { $0 < 0x61 } ?? folded.count
        let parts = [folded[..<cut]] + folded[cut...].split(separator: UInt8(ascii: "-"))
        let id = parts.first.map { text.lexicon.word(Array($0)) } ?? 0
        guard text.lexicon.tags(of: id).contains(.month), parts.count < 4 else { return nil }
        let rest = parts.dropFirst().compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        return rest.count == parts.count - 1 ? (Int(text.lexicon.values[Int(id)]), rest) : nil
    }

    /// A month whose year may have to be found: the last such one for the past, the next for what is to come.
    func dated(_ tokens: Range<Int>, _ year: Int?, _ month: Int, _ day: Int?) -> DateValue? {
        func make(_ year: Int) -> PartialDate? {
            if let day { return Day(year, month, day).map { PartialDate($0) } }
            return PartialDate(year: year, month: month)
        }
        if let year { return DateValue(tokens, make(year)) }
        guard let today else { return DateValue(tokens: tokens) }
        let ahead = month > today.month || (month == today.month && (day ?? 0) > today.day + 1)
        let passed = month < today.month || (month == today.month && (day ?? 31) < today.day)
        var past = make(ahead ? today.year - 1 : today.year)
        var future = make(passed ? today.year + 1 : today.year)
        // 29 February is not in every year.
        if day == 29, month == 2 {
            past = past ?? (1...8).lazy.compactMap { make(today.year - $0) }.first
            future = future ?? (1...8).lazy.compactMap { make(today.year + $0) }.first
        }
        return past == nil && future == nil ? nil : DateValue(tokens: tokens, past: past, future: future)
    }

    /// "$12 December 27": the number belongs to the sign.
    private func isPrice(_ index: Int) -> Bool {
        index > range.lowerBound && text.tokens[index - 1].kind == .currency
    }

    /// Whether a number before a token counts something: "March 20%", "may 5 million".
    private func isTied(_ index: Int) -> Bool {
        guard index < range.upperBound else { return false }
        let token = text.tokens[index]
        return token.isMark("%") || token.tags.contains(.scale) || token.tags.contains(.unit)
    }

    func skipStop(_ index: Int) -> Int {
        index + 1 < range.upperBound && isMark(index, ".") && text.tokens[index + 1].kind != .mark
            ? index + 1 : index
    }
}
