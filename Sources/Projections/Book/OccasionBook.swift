import Domain

/// Which events were told shortly before in the log, by what their occasions are found by: articles of one occasion may
/// name a project so differently that only the occasion says that they mean the same.
struct OccasionBook: Sendable {
    /// How many positions of the log are looked back: articles of one occasion come close together.
    static let window = 50_000

    /// The keys that were added, with the positions of their events, in the order of the log.
    private(set) var added: [(key: String, position: Int)] = []
    private var positions: [UInt64: [Int32]] = [:]

    /// Adds an event that was told.
    mutating func add(_ event: ProjectEvent) {
        for key in Occurrences.occasions(event) {
            added.append((key, event.position))
            positions[KeyIndex.hash(key), default: []].append(Int32(truncatingIfNeeded: event.position))
        }
    }

    /// Adds one that the state holds.
    mutating func give(_ position: Int, under key: String) {
        positions[KeyIndex.hash(key), default: []].append(Int32(truncatingIfNeeded: position))
    }

    /// The positions of events that share a key with one, none of them outside the window, the latest last.
    func near(_ event: ProjectEvent) -> [Int] {
        var found: Set<Int> = []
        for key in Occurrences.occasions(event) {
            for position in positions[KeyIndex.hash(key)] ?? []
            where Int(position) > event.position - Self.window {
                found.insert(Int(position))
            }
        }
        return found.sorted()
    }

    /// Lets go of what lies up to a position, should that be much.
    mutating func forget(before position: Int) {
        guard let first = added.first, position - first.position > Self.window else { return }
        added.removeAll { $0.position <= position }
        positions = [:]
        for (key, position) in added { give(position, under: key) }
    }
}

extension Book {
    /// How many events of an occasion are compared at most, the latest of them.
    private static let mostTold = 40

    /// The name by which another article tells of the same occasion, where everything but the name of the project says
    /// so; that of the earliest event where several do.
    func toldOf(_ event: ReadEvent, _ version: EventVersion) -> Int32? {
        let new = projectEvent(version, event)
        let known = occasions.near(new).compactMap { last($0) }
            .filter { $0.isCurrent && $0.article != version.article && $0.identity >= 0 }
            .suffix(Self.mostTold)
        let told = known.compactMap { version in recall(version.position).map { projectEvent(version, $0) } }
        guard !told.isEmpty, told.count == known.count else { return nil }
        let groups = Occurrences.bridged([[new]] + told.map { [$0] })
        return zip(known, groups.dropFirst()).first { $1 == groups[0] }?.0.identity
    }
}
