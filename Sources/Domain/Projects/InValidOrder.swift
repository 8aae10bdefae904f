/// The order in which events and decisions make a project: by valid day, decisions after the events of their day.
enum InValidOrder {
    /// What is next.
    enum Step {
        case event(ProjectEvent)
        case ruling(ProjectRulings.Status)

        var validDay: Day {
            switch self {
            case .event(let entry): entry.validDay
            case .ruling(let ruling): ruling.validDay
            }
        }
    }

    /// Gives `body` each event and each status by decision, up to the end of `last` if there is one.
    static func visit(
        _ events: [ProjectEvent], _ rulings: ProjectRulings, upTo last: Day? = nil, _ body: (Step) -> Void
    ) {
        var waiting = rulings.entering[...]
        func rule(before day: Day?) {
            while let next = waiting.first, day.map({ next.validDay < $0 }) ?? true {
                waiting.removeFirst()
                if last.map({ next.validDay <= $0 }) ?? true { body(.ruling(next)) }
            }
        }
        for entry in sorted(events) {
            if let last, entry.validDay > last { break }
            if !waiting.isEmpty { rule(before: entry.validDay) }
            body(.event(entry))
        }
        rule(before: nil)
    }

    /// The events in the order of the fold; as they are where they already are in it.
    static func sorted(_ events: [ProjectEvent]) -> [ProjectEvent] {
        let isSorted = zip(events, events.dropFirst()).allSatisfy { left, right in
            left.rank < right.rank || (left.rank == right.rank && !ProjectEvent.breaksTie(right, left))
        }
        if isSorted { return events }
        // Numbers are sorted and not objects, whose counts of references would cost more than the comparison.
        let order = events.indices.map { (rank: events[$0].rank, index: $0) }
            .sorted { left, right in
                left.rank != right.rank
                    ? left.rank < right.rank : ProjectEvent.breaksTie(events[left.index], events[right.index])
            }
        return order.map { events[$0.index] }
    }
}
