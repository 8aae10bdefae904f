/// Whether two reports can speak of one day.
enum DateAgreement {
    /// How many days a report that says a day may lag behind, where that day is the one it was published on.
    static let lag = 3

    /// Two dates agree where they overlap or are a day apart, as a dateline or a time zone makes them; an undated
    /// report is news of the days before its publication.
    static func judge(_ left: ProjectEvent, _ right: ProjectEvent) -> Comparison.Verdict {
        switch (left.event.occurred, right.event.occurred) {
        case (let a?, let b?):
            if left.type == .milestoneScheduled { return schedules(left, right) }
            return dated(a, left.published, b, right.published)
        case (let date?, nil): return undated(right, date)
        case (nil, let date?): return undated(left, date)
        case (nil, nil):
            guard let a = left.published, let b = right.published else { return unknown(left.type) }
            let apart = abs(Int(a.number) - Int(b.number))
            return apart <= 1 ? .speaks(2) : apart <= window(left.type) ? .speaks(1) : .contradicts
        }
    }

    /// The days around an event, by number: two whose spans have none in common never agree.
    static func span(_ event: ProjectEvent) -> ClosedRange<Int> {
        let window = window(event.type)
        if let date = event.event.occurred {
            let slack = event.type == .milestoneScheduled ? window : lag
            return (Int(date.first.number) - slack)...(Int(date.last.number) + slack)
        }
        guard let published = event.published else { return .min ... .max }
        return (Int(published.number) - window)...(Int(published.number) + window)
    }

    static func said(_ event: ProjectEvent) -> String? {
        event.event.occurred?.description ?? event.published.map { "undated, published \($0)" }
    }

    /// How far before its publication an undated report may tell of: what can happen once in a project is found
    /// again from afar.
    static func window(_ type: EventType) -> Int {
        switch type {
        case .meetingHeld, .interestExpressed, .agreementSigned, .financingApproved, .progressReported,
            .investmentAnnounced, .cooperationAffirmed:
            10
        default: 31
        }
    }

    private static func dated(
        _ a: PartialDate, _ publishedA: Day?, _ b: PartialDate, _ publishedB: Day?
    ) -> Comparison.Verdict {
        let apart = max(a.first.number, b.first.number) - min(a.last.number, b.last.number)
        let areDays = a.precision == .day && b.precision == .day
        if apart <= 0 { return .speaks(areDays ? 3 : min(a.precision, b.precision) >= .quarter ? 2 : 1) }
        guard areDays, apart <= lag else { return .contradicts }
        if apart == 1 { return .speaks(2) }
        let (later, published) = a.first > b.first ? (a, publishedA) : (b, publishedB)
        return later.first == published ? .speaks(1) : .contradicts
    }

    /// A schedule that is told again within the month is the same: its date is that of a statement.
    private static func schedules(_ left: ProjectEvent, _ right: ProjectEvent) -> Comparison.Verdict {
        guard let a = left.event.occurred, let b = right.event.occurred else { return .speaks(0) }
        let apart = Int(max(a.first.number, b.first.number)) - Int(min(a.last.number, b.last.number))
        return apart <= window(left.type) ? .speaks(1) : .contradicts
    }

    private static func undated(_ report: ProjectEvent, _ date: PartialDate) -> Comparison.Verdict {
        guard let published = report.published else { return unknown(report.type) }
        let isNear =
            date.first <= published.advanced(by: 1)
            && date.last >= published.advanced(by: -window(report.type))
        return isNear ? .speaks(1) : .contradicts
    }

    /// Without any day only what happens once can be known again.
    private static func unknown(_ type: EventType) -> Comparison.Verdict {
        .speaks(window(type) > 10 ? 1 : 0)
    }
}
