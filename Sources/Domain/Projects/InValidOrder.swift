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

    /// Applies each event and each status by decision to `state`, up to the end of `last` if there is one.
    static func visit<State>(
        _ events: [ProjectEvent], _ rulings: ProjectRulings, upTo last: Day? = nil, _ state: inout State,
        _ apply: (inout State, Step) -> Void
    ) {
        let entering = rulings.entering.filter { ruling in last.map { ruling.validDay <= $0 } ?? true }
        var waiting = entering.makeIterator()
        var ruling = waiting.next()
        for entry in sorted(events) {
            if let last, entry.validDay > last { break }
            while let next = ruling, next.validDay < entry.validDay {
                apply(&state, .ruling(next))
                ruling = waiting.next()
            }
            apply(&state, .event(entry))
        }
        while let next = ruling {
            apply(&state, .ruling(next))
            ruling = waiting.next()
        }
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
