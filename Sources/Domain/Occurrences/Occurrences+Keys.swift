extension Occurrences {
    /// The most parties that keys are made of.
    private static let mostParties = 5

    /// Look-up keys of an event that is not compared by its project (a meeting, a general agreement): two such
    /// events that ``groups(_:)`` can put together share at least one, so that those which no chain of keys
    /// connects can be grouped apart. One for each pair of parties and month (or coarser date), usually one to
    /// six; none for what nothing could be compared by.
    public static func keys(_ event: ProjectEvent) -> [String] {
        let subjects = subjects(event)
        return times(event).flatMap { time in
            subjects.map { "\(event.type.rawValue)|\(time)|\($0)" }
        }
    }

    /// Who, or else how much: pairs of parties, a party, a sum or a kind of document with
    /// the countries.
    private static func subjects(_ event: ProjectEvent) -> [String] {
        let anchors = anchors(event)
        let countries = Set(event.event.countries.map(\.description)).sorted().joined()
        var subjects: [String] = []
        for (place, anchor) in anchors.enumerated() {
            subjects += anchors.dropFirst(place + 1).map { "\(anchor)+\($0)" }
        }
        if anchors.count < 3, countries.utf8.count > 2 { subjects += anchors.map { "\($0)@\(countries)" } }
        if let sum = event.event.fact.amount, countries.utf8.count > 2 {
            subjects.append("\(rounded(sum))@\(countries)")
        }
        if case .agreementSigned(let agreement) = event.event.fact, let kind = agreement.kind,
            countries.utf8.count > 2
        {
            subjects += DocumentKind.all(in: kind).map(\.rawValue).sorted().map { "\($0)@\(countries)" }
        }
        return subjects
    }

    /// What its parties are found by, in their own order.
    static func anchors(_ event: ProjectEvent) -> [String] {
        let all = Set(zip(event.event.actors, event.actorKeys).map(anchor)).subtracting([""])
        return Array(all.sorted().prefix(mostParties))
    }

    /// The word that a name is found by: the last of a person's, the longest of others.
    private static func anchor(_ actor: Actor, _ key: NameKey) -> String {
        if actor.kind == .person { return key.words.last ?? "" }
        return key.words.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? ""
    }

    /// A sum by its first two digits.
    static func rounded(_ sum: Amount) -> String {
        var (value, zeros) = (abs(sum.value), 0)
        while value >= 99.5, zeros < 30 { (value, zeros) = (value / 10, zeros + 1) }
        return "\(sum.currency)\(Int(value.rounded()))e\(zeros)"
    }

    /// The months in which it may have happened; a year or a half for what is told no finer.
    private static func times(_ event: ProjectEvent) -> [String] {
        let (first, last): (Day, Day)
        if let date = event.event.occurred {
            if date.precision < .quarter { return [date.description] }
            let lag = date.precision == .day && date.first == event.published ? DateAgreement.lag : 1
            (first, last) = (date.first.advanced(by: -lag), date.last.advanced(by: 1))
        } else if let published = event.published {
            let window = DateAgreement.window(event.type)
            (first, last) = (published.advanced(by: -window), published.advanced(by: 1))
        } else {
            return []
        }
        var months: [String] = []
        var day = first
        while day <= last {
            let (year, month, _) = day.parts
            months.append("\(padded(year, 4))-\(padded(month, 2))")
            guard let next = Day(year, month, Day.length(ofMonth: month, year: year)) else { break }
            day = next.advanced(by: 1)
        }
        return months
    }
}
