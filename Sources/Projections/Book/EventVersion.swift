import Domain

/// A while in which an event was held true, and what was made of it then. Numbers point into the tables of the
/// ``Book``.
///
/// Narrow, because a rebuild holds one for each event of the log.
struct EventVersion: Hashable, Sendable {
    /// The event's place in the log.
    var position: Int
    /// From when it was held true so, in microseconds since 1970.
    var knownFrom: Int64
    /// Until when; `.max` for what is held true now. No while at all for what never was: a retraction came first.
    var knownTo: Int64 = .max
    /// Its article.
    var article: Int32
    /// The name by which it was linked, -1 where it names no project.
    var identity: Int32 = -1
    /// The project it is about, -1 for none.
    var project: Int32 = -1
    /// The events of no project it may be one happening with, -1 for none.
    var chain: Int32 = -1
    /// The decision that corrects it, -1 for none.
    var correction: Int32 = -1
    /// Its place in its reading, from 0.
    var ordinal: UInt16
    /// Its type, by its place among all.
    var type: UInt8

    /// Whether it is held true now.
    var isCurrent: Bool { knownTo == .max }

    /// Whether it was held true at a moment.
    func isKnown(at moment: Int64) -> Bool { knownFrom <= moment && moment < knownTo }
}

extension EventType {
    /// The place among all types.
    var number: UInt8 { UInt8(truncatingIfNeeded: EventType.numbers[self] ?? 0) }

    /// The type at a place.
    init(number: UInt8) { self = EventType.allCases[min(Int(number), EventType.allCases.count - 1)] }

    private static let numbers = Dictionary(
        uniqueKeysWithValues: EventType.allCases.enumerated().map { ($1, $0) })
}
