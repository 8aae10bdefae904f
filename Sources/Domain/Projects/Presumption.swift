/// What silence lets one presume of a project: computed when it is asked for, never stored, always shown as presumed.
public enum Presumption: String, CaseIterable, Sendable {
    /// No news for 12 months.
    case stale
    /// No news for 24 months.
    case suspended = "presumed_suspended"
    /// No news for 48 months.
    case cancelled = "presumed_cancelled"
}

extension Project {
    /// What is to be presumed on a day, by the latest event or report, whichever is later; `nil` where there is news
    /// of the last 12 months, none that is dated, or where the project is completed, operates or is cancelled.
    ///
    /// What is known to be suspended is not presumed to be, only stale.
    public func presumed(on day: Day) -> Presumption? {
        Presumption(status, lastNews: [lastEvent, lastReport].compactMap { $0 }.max(), on: day)
    }
}

extension Presumption {
    /// What is to be presumed on a day of a project of a status, by the day of its latest event or report; `nil` where
    /// nothing is, see ``Project/presumed(on:)``.
    public init?(_ status: ProjectStatus, lastNews: Day?, on day: Day) {
        guard ![.completed, .operating, .cancelled].contains(status), let lastNews else { return nil }
        if day >= lastNews.advanced(byMonths: 48) {
            self = .cancelled
        } else if day >= lastNews.advanced(byMonths: 24) {
            self = status == .suspended ? .stale : .suspended
        } else if day >= lastNews.advanced(byMonths: 12) {
            self = .stale
        } else {
            return nil
        }
    }
}

extension Day {
    /// The same day of the month so many months later, or that month's last.
    fileprivate func advanced(byMonths months: Int) -> Day {
        let (year, month, day) = parts
        let count = year * 12 + month - 1 + months
        let (later, rest) = (count / 12, count % 12 + 1)
        return Day(later, rest, min(day, Day.length(ofMonth: rest, year: later))) ?? Day(number: .max)
    }
}
