import Domain

extension Book {
    /// The name by which a mention is linked to a project: the project that is most surely the same, the earliest of
    /// equals; else a new one. A mere description links within one article only.
    ///
    /// Pairs in the doubtful band are kept for analysts to look at.
    mutating func resolve(_ mention: ProjectMention, _ event: ReadEvent, _ version: EventVersion) -> Int32 {
        // Said in the same words: nothing can be more alike.
        if let known = exact(mention, event.countries) { return known }
        var identity = Identity(
            position: version.position, project: -1, mention: mention, countries: event.countries,
            amount: event.fact.amount, parties: organisations(event))
        let known = candidates(identity.sketch)
        let here = identitiesBefore(version)
        let projectsHere = Set(here.map { identities[Int($0)].project })
        var best: (candidate: Int32, likeness: ProjectLikeness)?
        var doubtful: (candidate: Int32, likeness: ProjectLikeness)?
        for candidate in known {
            let other = identities[Int(candidate)]
            let likeness = ProjectLikeness(other.sketch, identity.sketch)
            switch likeness.verdict {
            case .same: break
            case .described, .doubtful:
                // What one article calls so alike is one.
                if projectsHere.contains(other.project) { break }
                if likeness.score >= 0.5, doubtful.map({ likeness.score > $0.likeness.score }) ?? true {
                    doubtful = (candidate, likeness)
                }
                continue
            case .different: continue
            }
            if best.map({ Book.isSurer(likeness, than: $0.likeness) }) ?? true {
                best = (candidate, likeness)
            }
        }
        // A description and the name that it stands for need no key in common.
        if best == nil {
            for candidate in here {
                let likeness = ProjectLikeness(identities[Int(candidate)].sketch, identity.sketch)
                guard likeness.verdict == .described, likeness.score > best?.likeness.score ?? -1 else {
                    continue
                }
                best = (candidate, likeness)
            }
        }
        if let best, best.likeness.verdict != .same {
            return add(
                Identity(
                    position: identity.position, project: identities[Int(best.candidate)].project,
                    mention: mention, countries: identity.countries, amount: identity.amount,
                    parties: identity.parties, isFound: false))
        }
        if let best = best?.candidate ?? toldOf(event, version, identity) {
            identity.project = identities[Int(best)].project
            if let same = known.first(where: { identities[Int($0)].saysSame(as: identity) }) { return same }
        } else {
            identity.project = found(identity)
            note(doubtful?.candidate, doubtful?.likeness.score, identity)
        }
        return add(identity)
    }

    /// The organisations that act in an event. People act in too many things to tell one from another.
    private func organisations(_ event: ReadEvent) -> [UInt64] {
        event.actors.filter { $0.kind != .person && $0.kind != .government }
            .compactMap { parties.id(of: $0.name).map { KeyIndex.hash($0) } }
    }

    /// Keeps a pair that may be one.
    private mutating func note(_ candidate: Int32?, _ score: Double?, _ identity: Identity) {
        guard let candidate, let score else { return }
        let other = identities[Int(candidate)].project
        doubts.append(Doubt(position: identity.position, one: other, other: identity.project, score: score))
    }

    /// What is the same before what is described, then by the score.
    private static func isSurer(_ left: ProjectLikeness, than right: ProjectLikeness) -> Bool {
        let (a, b) = (left.verdict == .same, right.verdict == .same)
        return a == b ? left.score > right.score : a
    }

    /// Names that share a key, in the order in which they came up.
    private func candidates(_ sketch: ProjectSketch) -> [Int32] {
        var found: [Int32] = []
        for key in sketch.keys { keys.visit(key) { found.append($0) } }
        if found.count < 2 { return found }
        found.sort { identities[Int($0)].position < identities[Int($1)].position }
        var last: Int32 = -1
        return found.filter { number in
            defer { last = number }
            return number != last
        }
    }

    /// The names by which the events before one in its reading were linked, in the order in which they came up.
    private func identitiesBefore(_ version: EventVersion) -> [Int32] {
        var found: Set<Int32> = []
        for known in versions.reversed() {
            guard known.position >= version.position - Int(version.ordinal),
                known.position < version.position
            else { break }
            if known.identity >= 0 { found.insert(known.identity) }
        }
        return found.sorted { identities[Int($0)].position < identities[Int($1)].position }
    }

    mutating func add(_ identity: Identity) -> Int32 {
        let number = Int32(truncatingIfNeeded: identities.count)
        identities.append(identity)
        if isIncremental { identityNumbers[identity.position] = number }
        let keys = identity.keys
        for key in keys { self.keys.add(number, under: key) }
        // What is looked up by no key is found by no batch.
        if !keys.isEmpty, !identity.sketch.isProspect {
            let words = Book.words(identity.mention, identity.countries)
            if exacts[words] == nil { exacts[words] = number }
        }
        return number
    }

    /// The first name that says just this, unless it is a mere description.
    private func exact(_ mention: ProjectMention, _ countries: [CountryCode]) -> Int32? {
        guard let number = exacts[Book.words(mention, countries)] else { return nil }
        let known = identities[Int(number)]
        return known.mention == mention && known.countries == countries ? number : nil
    }

    /// FNV-1a, 64 bits, over all that a mention says.
    private static func words(_ mention: ProjectMention, _ countries: [CountryCode]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        add(mention.asset.utf8)
        add(mention.work.rawValue.utf8)
        add((mention.place ?? "").utf8)
        for country in [mention.country].compactMap(\.self) + countries { add(country.description.utf8) }
        return hash
    }

    // MARK: - Ids

    /// A new project with a slug of country, asset and work that none has yet.
    private mutating func found(_ identity: Identity) -> Int32 {
        let base = Book.base(of: identity)
        let count = bases[base, default: 0] + 1
        bases[base] = count
        // No base has a full stop in it, so that no id is made twice.
        let id = count == 1 ? base : "\(base).\(count)"
        return add(
            ProjectName(id: id, base: base, founded: identity.position, asset: asset(of: identity) ?? id))
    }

    /// What the id of a project begins with that becomes known by a mention.
    static func base(of identity: Identity) -> String {
        let mention = identity.mention
        let work =
            mention.work == .construction || mention.work == .other ? "" : " \(mention.work.rawValue)"
        let country = mention.country ?? identity.countries.first
        let text = "\(country?.description ?? "xx") \(AssetName(mention.asset).whole)\(work)"
        let words = NameKey.fold(text).split(separator: " ").prefix(12).joined(separator: "-")
        return String(decoding: words.utf8.prefix(Self.longestSlug), as: UTF8.self)
    }

    /// The asset of a project that is about the same thing in another episode of its life.
    private func asset(of identity: Identity) -> String? {
        for candidate in candidates(identity.sketch) {
            let known = identities[Int(candidate)]
            if known.project >= 0, identity.isSameAsset(as: known) {
                return projects[Int(known.project)].asset
            }
        }
        return nil
    }

    mutating func add(_ name: ProjectName) -> Int32 {
        let number = Int32(truncatingIfNeeded: projects.count)
        projects.append(name)
        projectNumbers[name.id] = number
        return number
    }

    /// The number of a project; one that a decision names first becomes known by it.
    mutating func number(ofProject id: String, at position: Int) -> Int32 {
        if let known = projectNumbers[id] { return known }
        bases[id, default: 0] += 1
        return add(ProjectName(id: id, base: id, founded: position, asset: id))
    }

    /// Readable, and short enough for an index.
    private static let longestSlug = 80
}
