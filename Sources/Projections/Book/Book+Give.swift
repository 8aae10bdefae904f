import Domain

/// What a book of a batch is given of the state. Everything goes in in the order of the log.
extension Book {
    /// An article; `withBands` where new ones are to be compared with it, in the order of the log then. Gives its
    /// number.
    @discardableResult
    mutating func give(_ facts: ArticleFacts, withBands: Bool = false) -> Int32 {
        let number = Int32(truncatingIfNeeded: articles.count)
        if withBands { index(facts, number) }
        articles.append(facts)
        articleNumbers[facts.hash] = number
        return number
    }

    /// What is known of the article with a content hash.
    func article(ofHash hash: String) -> ArticleFacts? { articleNumbers[hash].map { articles[Int($0)] } }

    /// Whether the name that an event gave first is among those given.
    func knows(identityAt position: Int) -> Bool { identityNumbers[position] != nil }

    mutating func give(chain position: Int, under key: String) {
        let number = number(ofChainAt: position)
        chainKeys.add(number, under: key)
    }

    mutating func number(ofChainAt position: Int) -> Int32 {
        if let known = chainNumbers[position] { return known }
        let number = Int32(truncatingIfNeeded: chains.count)
        chains.append(position)
        chainNumbers[position] = number
        return number
    }

    /// Versions of events, all of each; their articles, names and projects must have been given before.
    mutating func give(_ stored: [StoredVersion]) {
        var fresh: [Int: [StoredVersion]] = [:]
        for version in stored where firstIndex(version.event.position) == nil {
            fresh[version.event.position, default: []].append(version)
        }
        var given = Array(zip(versions, places))
        for (position, all) in fresh {
            let versions = all.compactMap { version(of: $0) }
            guard let first = versions.first else { continue }
            given.append((first, archive.keep(all[0].event.event)))
            if versions.count > 1 { later[position] = Array(versions.dropFirst()) }
        }
        given.sort { $0.0.position < $1.0.position }
        versions = given.map(\.0)
        places = given.map(\.1)
    }

    private mutating func version(of stored: StoredVersion) -> EventVersion? {
        guard let article = articleNumbers[stored.event.article] else { return nil }
        return EventVersion(
            position: stored.event.position, knownFrom: stored.knownFrom, knownTo: stored.knownTo,
            article: article, identity: stored.identity.flatMap { identityNumbers[$0] } ?? -1,
            project: stored.project.flatMap { projectNumbers[$0] } ?? -1,
            chain: stored.chain.map { number(ofChainAt: $0) } ?? -1,
            correction: stored.correction.flatMap { rulings.number(at: $0) }.map { Int32($0) } ?? -1,
            ordinal: UInt16(truncatingIfNeeded: stored.event.ordinal), type: stored.event.type.number)
    }
}
