import Domain
import Testing

/// What holds for all events, tried on random ones.
@Suite struct OccurrencePropertyTests {
    private static func events(_ seed: Int) -> [ProjectEvent] {
        var generator = OccurrenceSamples.Generator(state: UInt64(seed))
        return OccurrenceSamples.random(48, from: &generator)
    }

    @Test(arguments: 1...20) func `any order of the events gives the same groups`(seed: Int) {
        var generator = OccurrenceSamples.Generator(state: UInt64(seed) << 32)
        let events = Self.events(seed)
        let groups = Occurrences.groups(events)
        let order = Array(events.indices).shuffled(using: &generator)
        let other = Occurrences.groups(order.map { events[$0] })
        #expect(other == order.map { groups[$0] })
        #expect(Set(groups) == Set(0..<((groups.max() ?? -1) + 1)))
    }

    @Test(arguments: 1...20) func `a group has at most one event of an article, and one type`(seed: Int) {
        let events = Self.events(seed)
        let byGroup = Dictionary(grouping: zip(Occurrences.groups(events), events)) { $0.0 }
        #expect(byGroup.values.contains { $0.count > 1 })
        for group in byGroup.values {
            #expect(Set(group.map(\.1.article)).count == group.count)
            #expect(Set(group.map(\.1.type)).count == 1)
        }
    }

    @Test(arguments: 1...20) func `events without a project are grouped apart along their keys as together`(
        seed: Int
    ) {
        let events = Self.events(seed).filter { $0.event.project == nil }
        let together = Occurrences.groups(events)
        var apart = [Int](repeating: 0, count: events.count)
        for chain in Self.chains(events.map(Occurrences.keys)) {
            let groups = Occurrences.groups(chain.map { events[$0] })
            for (place, index) in chain.enumerated() { apart[index] = (chain[0] + 1) * 1000 + groups[place] }
        }
        for left in events.indices {
            for right in events.indices[..<left] {
                #expect((together[left] == together[right]) == (apart[left] == apart[right]))
            }
        }
    }

    @Test(arguments: 1...20) func `bridges hang on no order and keep two events of an article apart`(
        seed: Int
    ) {
        var generator = OccurrenceSamples.Generator(state: UInt64(seed) << 16)
        let events = Self.events(seed)
        // Each event of a project of its own.
        let joined = Occurrences.bridged(events.map { [$0] })
        let order = Array(events.indices).shuffled(using: &generator)
        #expect(Occurrences.bridged(order.map { [events[$0]] }) == order.map { joined[$0] })
        for left in events.indices {
            for right in events.indices[..<left] where joined[left] == joined[right] {
                #expect(events[left].article != events[right].article)
                #expect(events[left].type == events[right].type)
            }
        }
    }

    @Test(arguments: 1...20) func `groups are bridged apart along their occasions as together`(seed: Int) {
        let events = Self.events(seed)
        let together = Occurrences.bridged(events.map { [$0] })
        var apart = [Int](repeating: 0, count: events.count)
        for chain in Self.chains(events.map(Occurrences.occasions)) {
            let joined = Occurrences.bridged(chain.map { [events[$0]] })
            for (place, index) in chain.enumerated() { apart[index] = (chain[0] + 1) * 1000 + joined[place] }
        }
        for left in events.indices {
            for right in events.indices[..<left] {
                #expect((together[left] == together[right]) == (apart[left] == apart[right]))
            }
        }
    }

    /// What shares keys, directly or through others.
    private static func chains(_ keys: [[String]]) -> [[Int]] {
        var chains: [(keys: Set<String>, members: [Int])] = []
        for (index, own) in keys.enumerated() {
            let touched = chains.filter { !$0.keys.isDisjoint(with: own) }
            chains.removeAll { !$0.keys.isDisjoint(with: own) }
            chains.append(
                (
                    touched.reduce(Set(own)) { $0.union($1.keys) },
                    touched.flatMap(\.members).sorted() + [index]
                ))
        }
        return chains.map(\.members)
    }
}
