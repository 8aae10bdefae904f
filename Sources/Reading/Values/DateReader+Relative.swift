import Domain

extension DateReader {
    /// "today", "tomorrow", "yesterday".
    func relativeDay(_ index: Int) -> DateValue? {
        guard let today else { return nil }
        return day(index..<(index + 1), today.advanced(by: Int(meaning(index).value)))
    }

    /// "day before yesterday", "day after tomorrow", "the year after next", "the year to date".
    func spanned(_ index: Int) -> DateValue? {
        guard let today else { return nil }
        if span(index) == 4, word(index + 1, "to"), word(index + 2, "date") {
            return year(index..<(index + 3), today.year)
        }
        let next = word(index + 2, "the") ? index + 3 : index + 2
        if role(index + 1) == .from, word(next, "next"), span(next + 1) == 0 {
            let month = today.advanced(months: 2).parts
            switch span(index) {
            case 3: return DateValue(index..<(next + 1), PartialDate(year: month.year, month: month.month))
            case 4: return year(index..<(next + 1), today.year + 2)
            default: return nil
            }
        }
        guard span(index) == 1, role(index + 2) == .day else { return nil }
        let by = Int(meaning(index + 2).value)
        switch role(index + 1) {
        case .before where by < 0: return day(index..<(index + 3), today.advanced(by: by - 1))
        case .from where by > 0: return day(index..<(index + 3), today.advanced(by: by + 1))
        default: return nil
        }
    }

    /// "last year", "this month", "next Monday", "next week on Tuesday", "last April", "this summer".
    func stepped(_ index: Int) -> DateValue? {
        guard let today else { return nil }
        var step = Int(meaning(index).value)
        var at = index + 1
        // "this past Wednesday", "this coming Friday".
        var near = words(index, ["coming", "upcoming", "past"])
        if step == 0, role(at) == .step {
            step = Int(meaning(at).value)
            near = true
            at += 1
        }
        if word(at, "calendar") { at += 1 }
        if at < range.upperBound, isMonth(at) { return stepped(index, month: at, step) }
        if at < range.upperBound, isWeekday(at) { return stepped(index, weekday: at, step, near) }
        // "in last years" tells none.
        guard !words(at, ["years", "months", "weeks"]) else { return nil }
        switch span(at) {
        case 4:
            if word(at + 1, "'s"), role(at + 2) == .part { return nil }
            return year(index..<(at + 1), today.year + step)
        case 3:
            let month = today.advanced(months: step).parts
            return DateValue(
                index..<(at + 1), PartialDate(year: month.year, month: month.month), relative: true)
        case 2: return week(index, at, step)
        default:
            guard words(at, ["spring", "summer", "autumn", "fall", "winter"]) else { return nil }
            return year(index..<(at + 1), today.year + step)
        }
    }

    private func week(_ index: Int, _ at: Int, _ step: Int) -> DateValue? {
        guard let today else { return nil }
        var next = isMark(at + 1, "-") ? at + 2 : at + 1
        if word(next, "on") { next += 1 }
        if next < range.upperBound, isWeekday(next) {
            return day(index..<(next + 1), today.weekday(weekdayNumber(next), weeks: step))
        }
        guard step == -1 else { return nil }
        let month = today.advanced(by: -7)
        let date = month.month == today.month ? PartialDate(year: today.year, month: today.month) : nil
        return DateValue(tokens: index..<(at + 1), past: date, future: date, relative: true)
    }

    /// "by the end of the year", "later in the year", "end of month", "end of the decade": told from today.
    func edge(_ index: Int) -> DateValue? {
        guard let today else { return nil }
        var at = index + 1
        guard word(at, "of") || (word(at, "in") && meaning(index).value != 0) else {
            // "later this year".
            guard role(at) == .step, span(at + 1) == 4, !word(at + 2, "'s") else { return nil }
            return year(index..<(at + 2), today.year + Int(meaning(at).value))
        }
        at += 1
        if words(at, ["the", "this"]) { at += 1 }
        if role(at) == .fiscal || word(at, "financial") { return nil }
        switch span(at) {
        case 3:
            return DateValue(
                index..<(at + 1), PartialDate(year: today.year, month: today.month), relative: true)
        case 4:
            let (named, end) = yearPhrase(at + 1)
            return year(index..<(named == nil ? at + 1 : end), named ?? today.year)
        // The last year of a decade is the ninth: 2029 ends the twenties.
        case 5 where meaning(index).value > 0: return year(index..<(at + 1), today.year / 10 * 10 + 9)
        default: return nil
        }
    }

    /// "mid-2027", "year-end", "mid-November", "end-2026".
    func hyphened(_ index: Int) -> DateValue? {
        guard text.tokens[index].shape.contains(.hyphen) else { return nil }
        let parts = text.folded(index).split(separator: UInt8(ascii: "-"))
        guard parts.count == 2 else { return nil }
        let first = text.lexicon.meanings[Int(text.lexicon.word(Array(parts[0])))]
        let second = text.lexicon.word(Array(parts[1]))
        let tokens = index..<(index + 1)
        if first.role == .span, first.value == 4, text.lexicon.meanings[Int(second)].role == .edge {
            return today.flatMap { year(tokens, $0.year) }
        }
        guard first.role == .edge else { return nil }
        if text.lexicon.tags(of: second).contains(.month) {
            let (found, end) = yearPhrase(index + 1)
            return dated(index..<end, found, Int(text.lexicon.values[Int(second)]), nil)
        }
        let meaning = text.lexicon.meanings[Int(second)]
        if meaning.role == .span, meaning.value == 4 { return today.flatMap { year(tokens, $0.year) } }
        guard parts[1].count == 4, let number = Int(String(decoding: parts[1], as: UTF8.self)), isYear(number)
        else {
            return nil
        }
        return DateValue(tokens, PartialDate(year: number))
    }

    func day(_ tokens: Range<Int>, _ day: Day) -> DateValue? {
        DateValue(tokens, PartialDate(day), relative: true)
    }

    func year(_ tokens: Range<Int>, _ year: Int) -> DateValue? {
        DateValue(tokens, PartialDate(year: year), relative: true)
    }
}
