import Domain

/// Binds dates to clauses: never silently the day of publication.
struct Clock: Sendable {
    let document: Document

    /// When a past fact happened: a date in its clause, else the lead's own day.
    func occurred(_ match: Match, _ type: EventType, _ tokens: Range<Int>) -> PartialDate? {
        let range = widened(match, tokens)
        let moved = type == .projectDelayed
        let dates = document.dates[match.sentence].filter {
            $0.past != nil && range.contains($0.tokens.lowerBound) && !isDue($0) && !(moved && isTerm($0))
        }
        if let date = nearest(dates, match.trigger) { return date.past }
        if let date = opening(match, range) { return date }
        if Clock.spoken.contains(type), match.assertion != .done || type != .investmentAnnounced,
            let said = saidOn(match.sentence)
        {
            return said
        }
        guard !isBackground(match) else { return nil }
        // A promise of money is made by telling of it.
        if type == .investmentAnnounced, match.assertion != .done { return leadDay() }
        let zone = document.sentences[match.sentence].zone
        if zone == .lead || zone == .headline || zone == .deck { return leadDay() }
        switch type {
        case .interestExpressed, .meetingHeld: return leadDay()
        case .progressReported: return match.assertion == .done ? nil : leadDay()
        default: return nil
        }
    }

    /// "In 2012, when others came to power, it was frozen": the date stands before the clause, set off by a comma.
    private func opening(_ match: Match, _ clause: Range<Int>) -> PartialDate? {
        let text = document.text
        let start = document.sentences[match.sentence].tokens.lowerBound
        for date in document.dates[match.sentence].reversed()
        where date.tokens.upperBound <= clause.lowerBound && !isDue(date) && !date.relative {
            let end = date.tokens.upperBound
            guard end < text.tokens.count,
                text.tokens[end].isMark(",") || text.tokens[end].part == .subordinator
                    || text.tokens[end].part == .relative, end >= clause.lowerBound - 14
            else { continue }
            var at = date.tokens.lowerBound - 1
            while at > start,
                text.isWord(at, ["in", "on", "since", "by", "early", "late", "of", "and", "but"])
            { at -= 1 }
            if at <= start || text.tokens[at].isMark(";") || text.tokens[at].isMark(",") { return date.past }
        }
        return nil
    }

    /// What is done by saying it.
    private static let spoken: Set<EventType> = [
        .interestExpressed, .projectCancelled, .investmentAnnounced, .projectSuspended, .projectAnnounced,
    ]

    /// "told reporters on May 3 that …": the day on which it is said.
    private func saidOn(_ sentence: Int) -> PartialDate? {
        document.dates[sentence].first {
            !isDue($0) && ($0.past?.precision == .day || $0.past?.precision == .month)
        }?.past
    }

    /// Whether a date stands in the clause.
    func isDated(_ match: Match, _ tokens: Range<Int>) -> Bool {
        let range = widened(match, tokens)
        return document.dates[match.sentence].contains { range.contains($0.tokens.lowerBound) && !isDue($0) }
    }

    /// "in May 2022, when they signed": the date before the clause belongs to it.
    private func widened(_ match: Match, _ tokens: Range<Int>) -> Range<Int> {
        let start = document.sentences[match.sentence].tokens.lowerBound
        let before = tokens.lowerBound - 1
        guard before > start, document.text.isWord(before, ["when", "where"]) else { return tokens }
        return max(start, before - 6)..<tokens.upperBound
    }

    /// The day that the lead sentence names, or the dateline's, or that of publication.
    func leadDay() -> PartialDate? {
        if let index = document.sentences.indices.first(where: { document.sentences[$0].zone == .lead }) {
            let day = document.dates[index].first {
                $0.past?.precision == .day && ($0.relative || isRecent($0.past?.first))
            }
            if let day = day?.past { return day }
        }
        return document.today.map { PartialDate($0) }
    }

    /// Within the week before the news.
    private func isRecent(_ day: Day?) -> Bool {
        guard let day, let today = document.today else { return false }
        return day <= today && day.advanced(by: 7) >= today
    }

    /// When a fact to come is due.
    func due(_ match: Match, _ tokens: Range<Int>) -> PartialDate? {
        let dates = document.dates[match.sentence].filter {
            $0.future != nil && tokens.contains($0.tokens.lowerBound) && !($0.weekday && $0.relative)
        }
        let new = dates.last { follows($0, ["to", "until", "till", "into"]) }
        let own = (new ?? nearest(dates.filter { !follows($0, ["from"]) }, match.trigger))?.future
        guard let date = own ?? ahead(match.sentence, tokens) else { return nil }
        guard let today = document.today else { return date }
        return date.last >= today ? date : nil
    }

    /// "By early 2027, the statement said, all units are to run": the date opens the sentence.
    private func ahead(_ sentence: Int, _ clause: Range<Int>) -> PartialDate? {
        let start = document.sentences[sentence].tokens.lowerBound
        guard let date = document.dates[sentence].first, date.tokens.upperBound <= clause.lowerBound,
            date.tokens.lowerBound <= start + 4, date.tokens.upperBound < document.text.tokens.count,
            document.text.tokens[date.tokens.upperBound].isMark(",")
        else { return nil }
        return date.future
    }

    /// "from 2026 to 2028", "until May": the old term or the new, not the day of the delay.
    private func isTerm(_ date: DateValue) -> Bool {
        !date.weekday && follows(date, ["from", "to", "until", "till", "into"])
    }

    /// Whether a preposition stands before a date, also before "the end of" it.
    private func follows(_ date: DateValue, _ words: [StaticString]) -> Bool {
        var at = date.tokens.lowerBound - 1
        if document.text.isWord(at, "of") { at -= 2 }
        while at > 0, document.text.isWord(at, ["the", "late", "early", "mid", "least", "at"]) { at -= 1 }
        return document.text.isWord(at, words)
    }

    private func isDue(_ date: DateValue) -> Bool {
        guard let first = document.today, let past = date.past else { return false }
        return past.first > first.advanced(by: 3)
    }

    private func nearest(_ dates: [DateValue], _ trigger: Int) -> DateValue? {
        dates.min { distance($0, trigger) < distance($1, trigger) }
    }

    private func distance(_ date: DateValue, _ trigger: Int) -> Int {
        date.tokens.lowerBound >= trigger
            ? date.tokens.lowerBound - trigger : (trigger - date.tokens.upperBound) + 2
    }

    /// The past perfect tells of what was before.
    private func isBackground(_ match: Match) -> Bool {
        guard match.verb >= 0 else { return false }
        let group = document.parses[match.sentence].verbs[match.verb]
        return group.perfect && group.past
    }
}
