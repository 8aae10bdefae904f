/// The dates that events give for one and the same happening.
struct DateClaims {
    /// A date, and who says so.
    struct Claim {
        let date: PartialDate
        var entries: [ProjectEvent]
    }

    private(set) var claims: [Claim] = []
    /// The date that is held.
    private(set) var settled: PartialDate?

    /// By which rule it is held against dates that it cannot be; `nil` where all agree.
    var rule: Support.Rule? { claims.count < 2 ? nil : DateClaims.settle(claims).rule }

    /// Adds an event that is not before the others in the order of the fold.
    mutating func add(_ entry: ProjectEvent, _ date: PartialDate) {
        if let index = claims.firstIndex(where: { $0.date == date }) {
            claims[index].entries.append(entry)
            // One more for what is held changes nothing.
            if let settled, date.contains(settled) { return }
        } else {
            claims.append(Claim(date: date, entries: [entry]))
        }
        settled = claims.count == 1 ? date : DateClaims.settle(claims).date
    }

    /// Dates of the calendar overlap only where one holds the other. Of those that no other holds the best
    /// supported is taken, with all that lies within it; then the same again within it, so that a finer date
    /// refines a coarser one.
    private static func settle(_ claims: [Claim]) -> (date: PartialDate?, rule: Support.Rule?) {
        let roots = claims.filter { claim in
            !claims.contains { $0.date != claim.date && $0.date.contains(claim.date) }
        }
        let groups = roots.map { root in claims.filter { root.date.contains($0.date) } }
        guard let best = Support.best(groups.map { Support($0.flatMap(\.entries)) }) else {
            return (nil, nil)
        }
        let root = roots[best.index].date
        let inner = groups[best.index].filter { $0.date != root }
        if inner.isEmpty { return (root, best.rule) }
        let within = settle(inner)
        return (within.date, best.rule ?? within.rule)
    }

    /// The positions of all claims, sorted.
    var positions: [Int] { claims.flatMap { $0.entries.map(\.position) }.sorted() }

    /// The positions of those that say what is held, or less finely the same.
    var supporting: [Int] {
        guard let settled else { return [] }
        return claims.filter { $0.date.contains(settled) }.flatMap { $0.entries.map(\.position) }.sorted()
    }
}
