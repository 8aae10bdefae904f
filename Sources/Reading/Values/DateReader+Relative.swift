import Domain

extension DateReader {
    /// "first half of 2026", "Q2 2025", "the third quarter of this year".
    func part(_ index: Int) -> DateValue? {
        if let (precision, number) = compact(index) {
            let (year, end) = yearPhrase(index + 1)
            guard let year else { return nil }
            let date =
                precision == .quarter
                ? PartialDate(year: year, quarter: number) : PartialDate(year: year, half: number)
            return DateValue(tokens: index..<end, past: date, future: date)
        }
        guard text.tokens[index].tags.contains(.ordinal) || text.isWord(index, ["last", "final"]) else {
            return nil
        }
        let ordinal = Int(text.lexicon.values[Int(text.tokens[index].word)])
        let (year, end) = yearPhrase(index + 2)
        guard let year else { return nil }
        if word(index + 1, "half") {
            let date = PartialDate(year: year, half: ordinal == 0 ? 2 : ordinal)
            return DateValue(tokens: index..<end, past: date, future: date)
        }
        if word(index + 1, "quarter") {
            let date = PartialDate(year: year, quarter: ordinal == 0 ? 4 : ordinal)
            return DateValue(tokens: index..<end, past: date, future: date)
        }
        return nil
    }

    private func compact(_ index: Int) -> (PartialDate.Precision, Int)? {
        let folded = text.folded(index)
        guard folded.count == 2, (0x31...0x34).contains(folded[1]) else { return nil }
        let number = Int(folded[1]) - 0x30
        if folded[0] == UInt8(ascii: "q") { return (.quarter, number) }
        return folded[0] == UInt8(ascii: "h") && number <= 2 ? (.half, number) : nil
    }

    /// "of 2026", "2026", "of this year", "of the year", "next year".
    private func yearPhrase(_ index: Int) -> (Int?, Int) {
        var at = index
        if word(at, "of") || word(at, "in") { at += 1 }
        if at < range.upperBound, let year = text.integer(at), isYear(year) { return (year, at + 1) }
        guard let today, word(at + 1, "year") || word(at + 2, "year") else { return (nil, index) }
        if word(at, "this") || word(at, "the") { return (today.year, at + 2) }
        if word(at, "next") { return (today.year + 1, at + 2) }
        if word(at, "last") { return (today.year - 1, at + 2) }
        return (nil, index)
    }

    /// "today", "last year", "this month", "by the end of the year", "year-end".
    func relative(_ index: Int) -> DateValue? {
        guard let today else { return nil }
        if word(index, "today") || word(index, "tonight") { return day(index..<(index + 1), today) }
        if word(index, "yesterday") { return day(index..<(index + 1), today.advanced(by: -1)) }
        if word(index, "tomorrow") { return day(index..<(index + 1), today.advanced(by: 1)) }
        if word(index, "year-end") || word(index, "year's-end") {
            return year(index..<(index + 1), today.year)
        }
        let next = index + 1
        if word(index, "end") || word(index, "close"), word(next, "of"), word(next + 1, "the"),
            word(next + 2, "year")
        {
            return year(index..<(next + 3), today.year)
        }
        if word(index, "later"), word(next, "this"), word(next + 1, "year") {
            return year(index..<(next + 2), today.year)
        }
        return stepped(index, today)
    }

    private func stepped(_ index: Int, _ today: Day) -> DateValue? {
        let next = index + 1
        let step: Int
        if word(index, "this") || word(index, "current") {
            step = 0
        } else if word(index, "last") || word(index, "previous") {
            step = -1
        } else if word(index, "next") || word(index, "coming") {
            step = 1
        } else {
            return nil
        }
        if word(next, "year") { return year(index..<(next + 1), today.year + step) }
        if word(next, "month") {
            let month = today.month - 1 + step
            let year = today.year + (month < 0 ? -1 : month > 11 ? 1 : 0)
            let date = PartialDate(year: year, month: (month + 12) % 12 + 1)
            return DateValue(tokens: index..<(next + 1), past: date, future: date, relative: true)
        }
        if word(next, "week"), step == -1 {
            let month = today.advanced(by: -7)
            let date = month.month == today.month ? PartialDate(year: today.year, month: today.month) : nil
            return DateValue(tokens: index..<(next + 1), past: date, future: date, relative: true)
        }
        if next < range.upperBound, text.tokens[next].tags.contains(.weekday), text.tokens[next].isCapital {
            return nil
        }
        return nil
    }

    private func day(_ tokens: Range<Int>, _ day: Day) -> DateValue {
        DateValue(tokens: tokens, past: PartialDate(day), future: PartialDate(day), relative: true)
    }

    private func year(_ tokens: Range<Int>, _ year: Int) -> DateValue {
        let date = PartialDate(year: year)
        return DateValue(tokens: tokens, past: date, future: date, relative: true)
    }
}
