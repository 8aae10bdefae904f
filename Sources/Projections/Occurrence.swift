import Domain

/// Which reports tell of one and the same happening.
enum Occurrence {
    /// How many days apart two undated reports may have been published.
    private static let newsWindow = 31

    /// The occurrence that a new event belongs to: that of the earliest event of its occasion that reports the
    /// same, or one of its own. Two events of one article never report the same.
    static func of(_ new: BookEvent, among occasion: some Sequence<BookEvent>) -> Int {
        var taken = Set<Int>()
        var candidates: [(position: Int, occurrence: Int)] = []
        for known in occasion where known.entry.type == new.entry.type {
            if known.entry.article == new.entry.article {
                taken.insert(known.occurrence)
            } else if isSame(known.entry, new.entry) {
                candidates.append((known.entry.position, known.occurrence))
            }
        }
        let free = candidates.filter { !taken.contains($0.occurrence) }
        return free.min { $0.position < $1.position }?.occurrence ?? new.entry.position
    }

    private static func isSame(_ left: ProjectEvent, _ right: ProjectEvent) -> Bool {
        guard datesAgree(left, right), left.isOfSamePart(as: right) else { return false }
        if let a = left.event.fact.amount, let b = right.event.fact.amount, a != b { return false }
        if case .milestoneScheduled(let a) = left.event.fact,
            case .milestoneScheduled(let b) = right.event.fact
        {
            return a == b
        }
        return left.event.project != nil || actorsAgree(left, right)
    }

    /// Dates agree where they overlap or are a day apart (a dateline, a time zone); without two dates the days
    /// of publication must be near.
    private static func datesAgree(_ left: ProjectEvent, _ right: ProjectEvent) -> Bool {
        if let a = left.event.occurred, let b = right.event.occurred {
            let apart = max(a.first.number, b.first.number) - min(a.last.number, b.last.number)
            return apart <= (a.precision == .day && b.precision == .day ? 1 : 0)
        }
        guard let a = left.event.occurred?.last ?? left.published,
            let b = right.event.occurred?.last ?? right.published
        else { return true }
        return abs(Int(a.number) - Int(b.number)) <= newsWindow
    }

    /// Whether the shorter list of actors is mostly in the longer one.
    private static func actorsAgree(_ left: ProjectEvent, _ right: ProjectEvent) -> Bool {
        let (few, many) =
            left.actorKeys.count <= right.actorKeys.count
            ? (left.actorKeys, right.actorKeys) : (right.actorKeys, left.actorKeys)
        if few.isEmpty { return true }
        let shared = few.filter { key in many.contains { $0.isSame(as: key) } }.count
        return shared * 2 >= few.count
    }
}

extension ProjectEvent {
    /// Whether both speak of the whole, or of a part called the same.
    fileprivate func isOfSamePart(as other: ProjectEvent) -> Bool {
        guard let part = assetName?.part, let others = other.assetName?.part else {
            return assetName?.part == nil && other.assetName?.part == nil
        }
        return NameKey.fold(part) == NameKey.fold(others)
    }
}
