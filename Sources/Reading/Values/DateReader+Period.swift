import Domain

extension DateReader {
    /// "first half of 2026", "Q2 2025", "2025 Q2", "the third quarter of this year", "next quarter",
    /// "the first six months of 2025".
    func period(_ index: Int) -> DateValue? {
        if let (year, at) = leadingYear(index),
            let date = compactPeriod(at, year, index) ?? spoken(at, year, index)
        {
            return date
        }
        if text.tokens[index].kind == .number { return figureFirst(index) ?? spoken(index, nil, index) }
        if role(index) == .step, let date = stepped(quarter: index) { return date }
        return compactPeriod(index, nil, index) ?? spoken(index, nil, index)
    }

    /// A year that stands before its part: "2016 the third quarter", "2017-q1", "next year's first quarter".
    private func leadingYear(_ index: Int) -> (Int, at: Int)? {
        if isYear(at: index), let year = text.integer(index), !isCode(index) {
            let at = isMark(index + 1, "-") || word(index + 1, "the") ? index + 2 : index + 1
            return (year, at)
        }
        guard let today, role(index) == .step, span(index + 1) == 4, word(index + 2, "'s") else { return nil }
        return (today.year + Int(meaning(index).value), index + 3)
    }

    /// "Q2", "H1", with the year behind it.
    private func compactPeriod(_ index: Int, _ year: Int?, _ start: Int) -> DateValue? {
        guard index < range.upperBound, text.tokens[index].kind == .word else { return nil }
        let folded = text.folded(index)
        guard folded.count >= 2, (0x31...0x34).contains(folded[1]) else { return nil }
        let number = Int(folded[1]) - 0x30
        let isHalf = folded[0] == UInt8(ascii: "h")
        guard isHalf ? number <= 2 : folded[0] == UInt8(ascii: "q") else { return nil }
        if folded.count == 7, folded[2] == 0x2D {
            let year = Int(String(decoding: folded[3...], as: UTF8.self))
            return year.flatMap { isYear($0) ? make(start..<(index + 1), $0, number, isHalf) : nil }
        }
        guard folded.count == 2 else { return nil }
        if let year { return make(start..<(index + 1), year, number, isHalf) }
        let (found, end) = yearPhrase(index + 1)
        if let found { return make(start..<end, found, number, isHalf) }
        return isHalf || !text.tokens[index].isCapital ? nil : inferred(start..<(index + 1), number)
    }

    /// "2Q 2025", "1H25".
    private func figureFirst(_ index: Int) -> DateValue? {
        let next = index + 1
        guard let number = text.integer(index), (1...4).contains(number), isGlued(next),
            text.tokens[next].kind == .word
        else { return nil }
        let folded = text.folded(next)
        let isHalf = folded.first == UInt8(ascii: "h")
        guard isHalf ? number <= 2 : folded.first == UInt8(ascii: "q") else { return nil }
        if folded.count == 3, let short = Int(String(decoding: folded[1...], as: UTF8.self)) {
            return make(index..<(next + 1), Day.year(ofTwoDigits: short), number, isHalf)
        }
        guard folded.count == 1 else { return nil }
        let (year, end) = yearPhrase(next + 1)
        return year.flatMap { make(index..<end, $0, number, isHalf) }
    }

    /// "third quarter", "last half", "first six months", "ninth month", with the year behind them.
    private func spoken(_ index: Int, _ before: Int?, _ start: Int) -> DateValue? {
        let last = words(index, ["last", "final"])
        guard
            last || role(index) == .part
                || (text.integer(index) != nil && words(index + 1, ["st", "nd", "rd", "th"]))
        else { return nil }
        let number = last ? 0 : dayNumber(index)?.0 ?? 0
        var at = last ? index + 1 : dayNumber(index)?.end ?? index + 1
        let isHalf: Bool
        switch role(at) {
        case .half: isHalf = true
        case .quarter: isHalf = false
        case .unit where number == 1 && span(at + 1) == 3: return months(index, at)
        case .span where span(at) == 3 && !last: return month(number, index, at + 1)
        default: return nil
        }
        guard number <= (isHalf ? 2 : 4) else { return nil }
        let which = number == 0 ? (isHalf ? 2 : 4) : number
        at += 1
        if let before { return make(start..<at, before, which, isHalf) }
        // Of a year that begins in another month, or of a match.
        var of = at
        while words(of, ["of", "the", "this", "next", "last", "current", "its"]) { of += 1 }
        if of > at, role(of) == .fiscal || words(of, ["financial", "match", "game"]) { return nil }
        let (year, end) = yearPhrase(at)
        if let year { return make(start..<end, year, which, isHalf) }
        // A half without its year is a match's as often.
        return of > at || isHalf ? nil : inferred(start..<at, which)
    }

    /// "first six months of 2025".
    private func months(_ index: Int, _ at: Int) -> DateValue? {
        let count = Int(meaning(at).value)
        let (year, end) = yearPhrase(at + 2)
        guard let year, count == 3 || count == 6 else { return nil }
        return make(index..<end, year, 1, count == 6)
    }

    /// "the ninth month of next year".
    private func month(_ number: Int, _ index: Int, _ at: Int) -> DateValue? {
        let (year, end) = yearPhrase(at)
        return year.flatMap { DateValue(index..<end, PartialDate(year: $0, month: number)) }
    }

    /// "this quarter", "next quarter".
    private func stepped(quarter index: Int) -> DateValue? {
        guard let today, role(index + 1) == .quarter else { return nil }
        let count = today.year * 4 + (today.month - 1) / 3 + Int(meaning(index).value)
        let (year, end) = yearPhrase(index + 2)
        guard year == nil || meaning(index).value >= 0 else { return make(index..<end, year ?? 0, 4, false) }
        return make(index..<(index + 2), count / 4, count % 4 + 1, false)
    }

    /// A quarter without a year: the last such one, or the next.
    private func inferred(_ tokens: Range<Int>, _ number: Int) -> DateValue? {
        guard let today, let date = make(tokens, today.year, number, false)?.past else { return nil }
        let past = date.first > today ? make(tokens, today.year - 1, number, false)?.past : date
        let future = date.last < today ? make(tokens, today.year + 1, number, false)?.past : date
        return DateValue(tokens: tokens, past: past, future: future)
    }

    private func make(_ tokens: Range<Int>, _ year: Int, _ number: Int, _ isHalf: Bool) -> DateValue? {
        DateValue(
            tokens, isHalf ? PartialDate(year: year, half: number) : PartialDate(year: year, quarter: number))
    }
}
