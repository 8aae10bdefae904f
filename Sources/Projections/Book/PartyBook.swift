import Domain

/// People and organisations under all the names that were read of them.
struct PartyBook: Sendable {
    /// A name, and whose it is.
    struct Named: Sendable {
        /// The name as it was read.
        var name: String
        /// The party's id: a slug of the name by which it became known.
        var party: String
        /// What the id is made of, where the party became known by this name.
        var base: String?
        /// What it is, where that was said with the name.
        var kind: Actor.Kind?
        /// Where it belongs, where that was said with the name.
        var country: CountryCode?
        /// The position of the event that named it so first.
        var position: Int
        /// The name taken apart for comparison.
        let sketch: PartyName
    }

    private(set) var names: [Named] = []
    private var numbers: [String: Int32] = [:]
    private var keys = KeyIndex()
    private var numbered: [String: Int] = [:]

    /// Adds a name that the state holds.
    mutating func give(_ named: Named) {
        add(named)
    }

    /// Says how many ids stand on a base.
    mutating func give(base: String, count: Int) { numbered[base] = count }

    /// The party that an actor is: one whose names it is most like, the earliest of equals; else a new one.
    mutating func resolve(_ actor: Actor, at position: Int) {
        if numbers[actor.name] != nil { return }
        var named = Named(
            name: actor.name, party: "", base: nil, kind: actor.kind, country: actor.country,
            position: position,
            sketch: PartyName(actor.name, kind: actor.kind))
        if let known = like(named.sketch, actor.country) {
            named.party = known
        } else {
            let base = PartyBook.base(actor.name)
            named.base = base
            named.party = newID(base)
        }
        add(named)
    }

    /// The id of the party of a name.
    func id(of name: String) -> String? { numbers[name].map { names[Int($0)].party } }

    private func like(_ sketch: PartyName, _ country: CountryCode?) -> String? {
        var best: (number: Int32, score: Double)?
        var seen: Set<Int32> = []
        for key in sketch.keys {
            keys.visit(key) { number in
                guard seen.insert(number).inserted else { return }
                let known = names[Int(number)]
                let likeness = PartyLikeness(known.sketch, sketch)
                guard likeness.isSame, known.country == nil || country == nil || known.country == country,
                    best.map({ best in
                        likeness.score == best.score
                            ? isBefore(number, best.number) : likeness.score > best.score
                    }) ?? true
                else { return }
                best = (number, likeness.score)
            }
        }
        return best.map { names[Int($0.number)].party }
    }

    /// The order in which names came up; those of one event in their own order, which the state can tell, too.
    private func isBefore(_ one: Int32, _ other: Int32) -> Bool {
        let (one, other) = (names[Int(one)], names[Int(other)])
        return (one.position, one.name) < (other.position, other.name)
    }

    private mutating func add(_ named: Named) {
        let number = Int32(truncatingIfNeeded: names.count)
        names.append(named)
        numbers[named.name] = number
        for key in named.sketch.keys { keys.add(number, under: key) }
    }

    /// An id on a base that no party has yet.
    private mutating func newID(_ base: String) -> String {
        let count = numbered[base, default: 0] + 1
        numbered[base] = count
        return count == 1 ? base : "\(base).\(count)"
    }

    /// What the id of a party begins with that becomes known by a name.
    static func base(_ name: String) -> String {
        let folded = NameKey.fold(name)
        let words = folded.isEmpty ? "party" : folded.split(separator: " ").prefix(10).joined(separator: "-")
        return String(decoding: words.utf8.prefix(64), as: UTF8.self)
    }
}
