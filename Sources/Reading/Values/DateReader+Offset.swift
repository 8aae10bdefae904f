import Domain

extension DateReader {
    /// "two years ago", "in two weeks", "3 days from today", "2 weeks before May 13 1999".
    func offset(_ index: Int) -> DateValue? {
        guard let (months, days, unit, end) = lapse(index) else { return nil }
        guard let date = offset(index, months, days, unit, end) else { return nil }
        // "in 3 days on Friday".
        let at = date.tokens.upperBound
        guard word(at, "on"), at + 1 < range.upperBound, isWeekday(at + 1), let day = date.future,
            day.precision == .day
        else { return date }
        return self.day(index..<(at + 2), day.first.weekday(weekdayNumber(at + 1), weeks: 0))
    }

    private func offset(_ index: Int, _ months: Int, _ days: Int, _ unit: Int, _ end: Int) -> DateValue? {
        switch role(end) {
        case .ago: return counted(index..<(end + 1), -months, -days, unit)
        case .from, .before:
            let sign = role(end) == .before ? -1 : 1
            guard let (base, next) = base(end + 1) else { return nil }
            let day = base.advanced(months: sign * months).advanced(by: sign * days)
            return self.day(index..<next, day)
        default: break
        }
        // "within two years", but not "for the first time in two years", "in nine months of 2025".
        guard text.isWord(index - 1, ["in", "within"]), index - 1 >= range.lowerBound,
            !isRate(index - 2), !words(end, ["of", "to", "since"]),
            let date = counted(index..<end, months, days, unit)?.future
        else { return nil }
        return DateValue(tokens: index..<end, past: nil, future: date, relative: true)
    }

    /// "for the first time in two years", "20 million passengers in a year", "up 150% in two years".
    private func isRate(_ index: Int) -> Bool {
        guard index >= range.lowerBound else { return false }
        let token = text.tokens[index]
        return token.kind == .number || token.isMark("%") || !token.tags.isDisjoint(with: [.unit, .scale])
            || text.isWord(index, ["time", "times", "once", "twice", "percent", "cent"])
    }

    /// A day so far from today, as finely as the unit tells it.
    private func counted(_ tokens: Range<Int>, _ months: Int, _ days: Int, _ unit: Int) -> DateValue? {
        guard let today else { return nil }
        let day = today.advanced(months: months).advanced(by: days)
        switch unit {
        case 1: return self.day(tokens, day)
        case 2, 3: return DateValue(tokens, PartialDate(year: day.year, month: day.month), relative: true)
        default: return year(tokens, day.year)
        }
    }

    /// "2 years 1 month and 21 days": months, days and the finest unit.
    private func lapse(_ index: Int) -> (months: Int, days: Int, unit: Int, end: Int)? {
        var found = (months: 0, days: 0, unit: 9, end: index)
        var at = index
        while let (count, next, vague) = count(at), span(next) > 0, span(next) < 6 {
            let unit = span(next)
            switch unit {
            case 1: found.days += count
            case 2: found.days += count * 7
            case 3: found.months += count
            case 4: found.months += count * 12
            default: found.months += count * 120
            }
            found.unit = min(found.unit, vague ? max(unit, 3) : unit)
            found.end = next + 1
            at = role(next + 1) == .and || isMark(next + 1, ",") ? next + 2 : next + 1
        }
        // A century is the longest lapse that news dates by.
        return found.end > index && found.months <= 1200 ? found : nil
    }

    private func count(_ index: Int) -> (Int, end: Int, vague: Bool)? {
        if role(index) == .article, role(index + 1) == .few {
            let end = word(index + 2, "of") ? index + 3 : index + 2
            return (Int(meaning(index + 1).value), end, true)
        }
        if role(index) == .article { return (1, index + 1, false) }
        if role(index) == .few { return (Int(meaning(index).value), index + 1, true) }
        guard index < range.upperBound else { return nil }
        if let number = text.integer(index) { return number < 1000 ? (number, index + 1, false) : nil }
        guard let (number, end) = small(index) else { return nil }
        return (number, end, false)
    }

    /// The day that is counted from: "today", "now", "next Friday", "January 15".
    private func base(_ index: Int) -> (Day, end: Int)? {
        guard let today else { return nil }
        if word(index, "now") { return (today, index + 1) }
        guard let date = date(at: index), let day = date.future ?? date.past, day.precision == .day else {
            return nil
        }
        return (day.first, date.tokens.upperBound)
    }
}
