/// What speaks for one of several statements that cannot all be right.
struct Support {
    /// Why one statement is held and the others are not.
    enum Rule: String {
        case sources = "more independent sources"
        case published = "published later"
        case order = "last in the order of the fold"
    }

    private let sources: Int
    private let published: Day?
    private let last: ProjectEvent?

    /// The support that `entries`, in the order of the fold, give to what they say.
    init(_ entries: [ProjectEvent]) {
        sources = Set(entries.map(\.source)).count
        published = entries.compactMap(\.published).max()
        last = entries.max(by: ProjectEvent.inValidOrder)
    }

    /// Which rule prefers this to `other`; `nil` where `other` is preferred.
    func prevails(over other: Support) -> Rule? {
        if sources != other.sources { return sources > other.sources ? .sources : nil }
        if published != other.published {
            return (published?.number ?? .min) > (other.published?.number ?? .min) ? .published : nil
        }
        guard let last, let others = other.last else { return last == nil ? nil : .order }
        return ProjectEvent.inValidOrder(others, last) ? .order : nil
    }

    /// The index of the statement that is held, and the rule that holds it against the next best; `nil` for none,
    /// no rule for a single one.
    static func best(_ supports: [Support]) -> (index: Int, rule: Rule?)? {
        guard let best = strongest(of: supports, supports.indices) else { return nil }
        let next = strongest(of: supports, supports.indices.filter { $0 != best })
        return (best, next.flatMap { supports[best].prevails(over: supports[$0]) })
    }

    private static func strongest(of supports: [Support], _ indices: some Sequence<Int>) -> Int? {
        var best: Int?
        for index in indices where best.map({ supports[index].prevails(over: supports[$0]) != nil }) ?? true {
            best = index
        }
        return best
    }
}
