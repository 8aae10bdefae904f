/// What a log must never do.
enum Breach: String, CaseIterable, Sendable {
    /// Something that was acknowledged, or handed to a follower, is not there as it was.
    case lost
    /// Something is there twice.
    case doubled
    /// Something stands or arrives out of order.
    case reordered
    /// A position is missing.
    case gaps
    /// Anything else.
    case other
}

/// The promises that were found broken.
struct Breaches: Sendable {
    private(set) var counts: [Breach: Int] = [:]
    /// The first of them, in words.
    private(set) var messages: [String] = []

    var isEmpty: Bool { counts.isEmpty }

    mutating func note(_ breach: Breach, _ message: String) {
        counts[breach, default: 0] += 1
        if messages.count < 20 { messages.append("\(breach.rawValue): \(message)") }
    }

    mutating func add(_ others: Breaches) {
        counts.merge(others.counts, uniquingKeysWith: +)
        messages += others.messages.prefix(max(0, 20 - messages.count))
    }

    /// How often each promise was broken, in one line.
    var summary: String {
        Breach.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }.joined(separator: ", ")
    }
}
