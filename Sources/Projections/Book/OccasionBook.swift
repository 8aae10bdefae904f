import Domain

/// Which events were told shortly before in the log, by what their occasions are found by: articles of one occasion may
/// name a project so differently that only the occasion says that they mean the same.
struct OccasionBook: Sendable {
    /// How many positions of the log are looked back: articles of one occasion come close together.
    static let window = 50_000
    /// How many days apart articles of one occasion are published, see ``Occurrences/bridged(_:)``.
    static let days = 3

    /// The keys that were added, with the positions of their events, in the order of the log.
    private(set) var added: [(key: UInt64, position: Int)] = []
    private var positions: [UInt64: [Int32]] = [:]

    /// Adds an event that was told.
    mutating func add(_ keys: [UInt64], at position: Int) {
        for key in keys {
            added.append((key, position))
            give(position, under: key)
        }
    }

    /// Adds one that the state holds.
    mutating func give(_ position: Int, under key: UInt64) {
        positions[key, default: []].append(Int32(truncatingIfNeeded: position))
    }

    /// The positions of events that share a key with one at a position, none of them outside the window, sorted.
    func near(_ keys: [UInt64], at position: Int) -> [Int] {
        var found: Set<Int> = []
        for key in keys {
            for known in positions[key] ?? [] where Int(known) > position - Self.window {
                found.insert(Int(known))
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

    /// What the occasion of an event is found by: type, days, and a party, the sum, or the asset's names.
    static func occasionKeys(
        _ event: ReadEvent, _ published: Day?, _ sketch: ProjectSketch, _ parties: PartyBook
    ) -> [UInt64] {
        guard event.type.isScored, event.type != .meetingHeld, let published else { return [] }
        var subjects = event.actors.compactMap { parties.id(of: $0.name).map { KeyIndex.hash($0) } }
        if let sum = event.fact.amount {
            // A sum that is told rounded is found by its first digits.
            subjects.append(KeyIndex.hash("\(sum.currency) \(Book.firstDigits(sum.value))"))
        }
        if let names = sketch.joinedNames { subjects.append(names) }
        let day = Int(published.number)
        let spans = Set([day, day + OccasionBook.days].map { ($0 + 4_000_000) / (OccasionBook.days + 1) })
        return spans.sorted().flatMap { span in
            subjects.map { subject in
                (subject ^ UInt64(span) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(event.type.number))
                    &* 0x100_0000_01B3
            }
        }
    }

    private static func firstDigits(_ value: Double) -> String {
        var (value, zeros) = (abs(value), 0)
        while value >= 99.5, zeros < 30 { (value, zeros) = (value / 10, zeros + 1) }
        return "\(Int(value.rounded()))e\(zeros)"
    }

    /// The name by which another article tells of the same occasion, where everything but the name of the project says
    /// so; that of the earliest event where several do.
    func toldOf(_ event: ReadEvent, _ version: EventVersion, _ identity: Identity) -> Int32? {
        let published = articles[Int(version.article)].published
        let keys = Book.occasionKeys(event, published, identity.sketch, parties)
        let known = occasions.near(keys, at: version.position).compactMap { last($0) }
            .filter { mayTell($0, of: identity, version, published) }
            .suffix(Self.mostTold)
        let told = known.compactMap { version in recall(version.position).map { projectEvent(version, $0) } }
        guard !told.isEmpty, told.count == known.count else { return nil }
        let groups = Occurrences.bridged([[projectEvent(version, event)]] + told.map { [$0] })
        return zip(known, groups.dropFirst()).first { $1 == groups[0] }?.0.identity
    }

    /// What can be told without reading the event.
    private func mayTell(
        _ known: EventVersion, of identity: Identity, _ version: EventVersion, _ published: Day?
    ) -> Bool {
        guard known.isCurrent, known.article != version.article, known.identity >= 0,
            known.type == version.type, let published,
            let other = articles[Int(known.article)].published,
            abs(Int(published.number) - Int(other.number)) <= OccasionBook.days
        else { return false }
        let named = identities[Int(known.identity)]
        return !identity.sketch.isOtherThing(than: named.sketch)
    }
}
