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
    /// A bare "on Tuesday".
    var weekday = false
}

extension DateValue {
    /// One date, whatever happened then.
    init?(_ tokens: Range<Int>, _ date: PartialDate?, relative: Bool = false) {
        guard let date else { return nil }
        self.init(tokens: tokens, past: date, future: date, relative: relative)
    }
}

/// A day, month or year counted from another.
extension Day {
    /// The same day so many months later, or the last one of a shorter month.
    func advanced(months: Int) -> Day {
        let (year, month, day) = parts
        let count = year * 12 + month - 1 + months
        let length = Day.length(ofMonth: count % 12 + 1, year: count / 12)
        return Day(count / 12, count % 12 + 1, min(day, length)) ?? self
    }

    /// The day of a week so many weeks later; 0 stands for Monday.
    func weekday(_ wanted: Int, weeks: Int) -> Day { advanced(by: wanted - weekday + weeks * 7) }

    /// The first such day of the week after this one, or before it.
    func nearest(_ wanted: Int, ahead: Bool, same: Bool) -> Day {
        let steps = ahead ? (wanted - weekday + 7) % 7 : (weekday - wanted + 7) % 7
        let days = steps == 0 && !same ? 7 : steps
        return advanced(by: ahead ? days : -days)
    }
}
