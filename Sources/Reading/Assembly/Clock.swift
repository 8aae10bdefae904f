import Domain

/// Binds dates to clauses: never silently the day of publication.
struct Clock: Sendable {
    let document: Document

    /// When a past fact happened: a date in its clause, else the lead's own day.
    func occurred(_ match: Match, _ tokens: Range<Int>) -> PartialDate? {
        let dates = document.dates[match.sentence].filter { tokens.contains($0.tokens.lowerBound) && !isDue($0) }
        if let date = nearest(dates, match.trigger)?.past { return date }
        let zone = document.sentences[match.sentence].zone
        guard zone == .lead || zone == .headline || zone == .deck, !isBackground(match) else { return nil }
        return leadDay()
    }

    /// The day that the lead sentence names, or the dateline's.
    func leadDay() -> PartialDate? {
        for index in document.sentences.indices where document.sentences[index].zone == .lead {
            let day = document.dates[index].first { $0.relative && $0.past?.precision == .day }
            if let day = day?.past { return day }
            break
        }
        return document.dateline.map { PartialDate($0) }
    }

    /// When a fact to come is due.
    func due(_ match: Match, _ tokens: Range<Int>) -> PartialDate? {
        let dates = document.dates[match.sentence].filter {
            tokens.contains($0.tokens.lowerBound) && !($0.weekday && $0.relative)
        }
        guard let date = nearest(dates, match.trigger)?.future else { return nil }
        guard let today = document.today else { return date }
        return date.last >= today ? date : nil
    }

    private func isDue(_ date: DateValue) -> Bool {
        guard let first = document.today, let past = date.past else { return false }
        return past.first > first.advanced(by: 3)
    }

    private func nearest(_ dates: [DateValue], _ trigger: Int) -> DateValue? {
        dates.min { distance($0, trigger) < distance($1, trigger) }
    }

    private func distance(_ date: DateValue, _ trigger: Int) -> Int {
        date.tokens.lowerBound >= trigger ? date.tokens.lowerBound - trigger : (trigger - date.tokens.upperBound) + 2
    }

    /// The past perfect tells of what was before.
    private func isBackground(_ match: Match) -> Bool {
        guard match.verb >= 0 else { return false }
        let group = document.parses[match.sentence].verbs[match.verb]
        return group.perfect && group.past
    }
}
