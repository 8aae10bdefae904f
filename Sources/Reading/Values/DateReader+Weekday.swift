import Domain

extension DateReader {
    /// "Tuesday", "Tuesday next week", "Tue May 9", "Friday the 22nd", "Mon 13th".
    func weekday(_ index: Int) -> DateValue? {
        let wanted = weekdayNumber(index)
        guard wanted >= 0 else { return nil }
        var at = index + 1
        if isMark(at, "."), !(at + 1 < range.upperBound && text.tokens[at + 1].isCapital && !isMonth(at + 1))
        {
            at += 1
        }
        if isMark(at, ",") || isMark(at, "(") { at += 1 }
        if let date = named(index, at) { return date }
        guard let today else { return DateValue(tokens: index..<(index + 1), relative: true, weekday: true) }
        if let date = offset(at), let base = date.future, base.precision == .day {
            // "Monday two weeks from now".
            return day(index..<date.tokens.upperBound, base.first.weekday(wanted, weeks: 0))
        }
        if let date = numbered(index, wanted, today) ?? ofWeek(index, wanted, today) { return date }
        // "Hellas Sat", "the Edmonton Sun".
        if text.isWord(index, ["sat", "sun", "mon", "wed"]), index > range.lowerBound,
            text.tokens[index - 1].kind == .word, text.tokens[index - 1].isCapital
        {
            return nil
        }
        return DateValue(
            tokens: index..<(index + 1), past: PartialDate(today.nearest(wanted, ahead: false, same: true)),
            future: PartialDate(today.nearest(wanted, ahead: true, same: true)), relative: true, weekday: true
        )
    }

    /// A date behind the weekday is the same day: "Tuesday, May 27".
    private func named(_ index: Int, _ at: Int) -> DateValue? {
        guard at < range.upperBound, text.tokens[at].kind == .number || isMonth(at) || role(at) == .part,
            var date = (text.tokens[at].kind == .number ? numeric(at, led: true) : nil)
                ?? (isMonth(at) ? month(at) : dayMonth(at)),
            (date.past ?? date.future)?.precision == .day
        else { return nil }
        let end = isMark(at - 1, "(") && isMark(date.tokens.upperBound, ")") ? 1 : 0
        date.tokens = index..<(date.tokens.upperBound + end)
        date.relative = date.past != date.future
        // Without a year, the one in which the day is such a weekday.
        let fits = [date.past, date.future].filter { $0?.first.weekday == weekdayNumber(index) }
        if date.relative, fits.count == 1, let fit = fits[0] { (date.past, date.future) = (fit, fit) }
        return date
    }

    /// "Friday the 22nd", "Mon 13th": the nearest month where the two agree.
    private func numbered(_ index: Int, _ wanted: Int, _ today: Day) -> DateValue? {
        let led = word(index + 1, "the")
        let at = led ? index + 2 : index + 1
        guard let (number, end) = dayNumber(at),
            led || (text.tokens[at].kind == .number && (end > at + 1 || isMark(end, "!") || isMark(end, ".")))
        else { return nil }
        func find(_ steps: some Sequence<Int>) -> PartialDate? {
            for step in steps {
                let month = Day(today.year, today.month, 1)?.advanced(months: step)
                guard let month, let day = Day(month.year, month.month, number), day.weekday == wanted else {
                    continue
                }
                return PartialDate(day)
            }
            return nil
        }
        let past = find((-36...0).reversed().filter { $0 < 0 || number <= today.day })
        let future = find((0...36).filter { $0 > 0 || number >= today.day })
        return past == nil && future == nil
            ? nil : DateValue(tokens: index..<end, past: past, future: future, relative: true)
    }

    /// "Tuesday next week", "Monday of the following week".
    private func ofWeek(_ index: Int, _ wanted: Int, _ today: Day) -> DateValue? {
        var at = index + 1
        if word(at, "of") { at += 1 }
        if word(at, "the") { at += 1 }
        guard role(at) == .step, span(at + 1) == 2 else { return nil }
        return day(index..<(at + 2), today.weekday(wanted, weeks: Int(meaning(at).value)))
    }

    /// "last Monday" is the one of last week; "the past Monday", "the coming Monday" the nearest.
    func stepped(_ index: Int, weekday at: Int, _ step: Int, _ near: Bool) -> DateValue? {
        let wanted = weekdayNumber(at)
        guard let today, wanted >= 0 else { return nil }
        let date =
            near ? today.nearest(wanted, ahead: step > 0, same: false) : today.weekday(wanted, weeks: step)
        return day(index..<(at + 1), date)
    }

    /// 0 for Monday to 6 for Sunday; -1 where a word is none.
    func weekdayNumber(_ index: Int) -> Int { Int(text.lexicon.values[Int(text.tokens[index].word)]) - 1 }
}
