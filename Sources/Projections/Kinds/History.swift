import Domain

/// Where a project stood, by valid time and by known time: the rectangles of both in which it is the same.
struct History {
    /// A rectangle.
    struct Row: Hashable, Sendable {
        /// From when it was known, in microseconds since 1970.
        var knownFrom: Int64
        /// Until when; `.max` where it is known so now.
        var knownTo: Int64 = .max
        /// Where the project stood, from when to when.
        var span: StatusSpan
        /// The host country, as it was known.
        var country: CountryCode?
    }

    /// The rectangles in the order in which they became known, then by valid time.
    private(set) var rows: [Row] = []

    /// The history of the project that a file is about.
    init(_ file: UnitFile, _ id: String) {
        var open: [Row] = []
        for moment in History.moments(file, id) {
            let known = file.events.filter { $0.isKnown(at: moment) }.map(\.event)
            let rulings = file.rulings.isEmpty ? .none : file.rulings.project(id, at: moment)
            let country = History.country(known)
            let next = Project.spans(known, rulings: rulings).map {
                Row(knownFrom: moment, span: $0, country: country)
            }
            open = History.turn(open, next, at: moment, &rows)
        }
        rows += open
        rows.sort { ($0.knownFrom, $0.span.from.number) < ($1.knownFrom, $1.span.from.number) }
    }

    /// The moments at which something became known, or ceased to be held true.
    private static func moments(_ file: UnitFile, _ id: String) -> [Int64] {
        var moments: Set<Int64> = []
        for event in file.events where event.knownFrom < event.knownTo {
            moments.insert(event.knownFrom)
            if !event.isCurrent { moments.insert(event.knownTo) }
        }
        if !file.rulings.isEmpty { moments.formUnion(file.rulings.moments(of: id)) }
        return moments.sorted()
    }

    /// Ends the rows that don't hold any more, and gives those that are open from now on.
    private static func turn(_ open: [Row], _ next: [Row], at moment: Int64, _ ended: inout [Row]) -> [Row] {
        var left = open
        let turned = next.map { row in
            guard let same = left.firstIndex(where: { $0.span == row.span && $0.country == row.country })
            else {
                return row
            }
            return left.remove(at: same)
        }
        for var row in left {
            row.knownTo = moment
            ended.append(row)
        }
        return turned
    }

    /// The host country, as the fold has it: that of the event that is first in valid time.
    private static func country(_ events: [ProjectEvent]) -> CountryCode? {
        events.filter { $0.event.project?.country != nil || !$0.event.countries.isEmpty }
            .min(by: ProjectEvent.inValidOrder)
            .flatMap { $0.event.project?.country ?? $0.event.countries.first }
    }
}
