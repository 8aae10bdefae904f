import Domain

/// Which countries an article is about, and which of them is the host.
struct CountryModel: Sendable {
    private var weight: [Int32: Int] = [:]
    private var hosting: [Int32: Int] = [:]
    private var first: [Int32: Int] = [:]
    /// Countries to which something or somebody belongs: "Indian help".
    private var belonging: Set<Int32> = []
    /// Towns of countries that the text never names.
    private var towns: [Int32: Int] = [:]
    private var known: Set<[UInt8]> = []
    /// How much of a country's weight only says whose a company is.
    private var home: [Int32: Int] = [:]
    /// Countries in the order in which they matter, host first.
    private(set) var main: [Int32] = []
    /// Those of them, besides the host, that the whole article is about.
    private var partners: Set<Int32> = []
    private let document: Document
    /// Countries that the text names as such, not only by a city.
    private var namedCountries: Set<Int32> = []

    init(_ document: Document) {
        self.document = document
        for entity in document.entities.joined() where entity.kind == .country {
            namedCountries.insert(entity.country)
        }
        for sentence in document.sentences.indices { count(sentence) }
        if let town = document.town, town.country >= 0,
            town.named || namedCountries.contains(town.country) || weight.isEmpty
        {
            if first[town.country] == nil { first[town.country] = first.count }
            weight[town.country, default: 0] += 1
            hosting[town.country, default: 0] += 2
        }
        // Every town lies in a country that goes without saying.
        if let (country, votes) = towns.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), votes >= 4,
            votes >= (hosting.values.max() ?? 0)
        {
            hosting[country, default: 0] += votes
            weight[country, default: 0] += votes
            first[country] = first[country] ?? first.count
        }
        let host =
            best(hosting, among: heading()) ?? best(weight, among: heading()) ?? best(hosting)
            ?? best(weight.merging(home) { max(0, $0 - $1) }.filter { $0.value > 0 }) ?? best(weight)
        let total = weight.values.reduce(0, +)
        let others = weight.filter {
            $0.key != host && ($0.value * 8 >= total && $0.value >= 2 || $0.value >= 5)
        }
        .sorted { ($0.value, -(first[$0.key] ?? 0)) > ($1.value, -(first[$1.key] ?? 0)) }.map(\.key)
        main = (host.map { [$0] } ?? []) + others.prefix(3)
        let most =
            others.filter { hosting[$0] == nil }.compactMap { weight[$0] }.max() ?? others.first.flatMap {
                weight[$0]
            } ?? 0
        partners = Set(
            others.prefix(3).filter { (weight[$0] ?? 0) * (belonging.contains($0) ? 3 : 2) >= most })
    }

    private func best(_ votes: [Int32: Int], among: Set<Int32>? = nil) -> Int32? {
        votes.filter { among?.contains($0.key) ?? true }
            .max { ($0.value, -(first[$0.key] ?? 0)) < ($1.value, -(first[$1.key] ?? 0)) }?.key
    }

    /// The countries that the headline names; none where it only says whose company it is.
    private func heading() -> Set<Int32> {
        var found: Set<Int32> = []
        var place = false
        for sentence in document.sentences.indices where document.sentences[sentence].zone == .headline {
            for entity in document.entities[sentence]
            where entity.country >= 0 && entity.kind != .organisation && !isHome(entity, sentence) {
                found.insert(entity.country)
                place = place || !entity.demonym
            }
        }
        return place || found.count > 1 ? found : []
    }

    private mutating func count(_ sentence: Int) {
        let zone = document.sentences[sentence].zone
        guard zone != .boilerplate else { return }
        let factor = zone == .headline ? 4 : zone == .lead ? 3 : 1
        let named = namedCountries
        for entity in document.entities[sentence] where entity.country >= 0 {
            let country = entity.country
            if first[country] == nil { first[country] = first.count }
            let venue = (entity.kind == .city || entity.kind == .place) && !named.contains(country)
            if venue, !named.isEmpty {
                let at = entity.tokens.lowerBound - 1
                let name = document.text.folded(entity.tokens.lowerBound)
                guard known.insert(name).inserted else { continue }
                towns[country, default: 0] +=
                    document.text.isWord(at, ["in", "at", "near", "from", "of", "between"]) ? 2 : 1
                continue
            }
            weight[country, default: 0] += entity.kind == .organisation ? (factor + 1) / 2 : factor
            if entity.demonym || entity.kind == .organisation { belonging.insert(country) }
            if isHome(entity, sentence) || entity.kind == .organisation {
                home[country, default: 0] += factor
            }
            if isOffice(entity, sentence) { hosting[country, default: 0] += factor }
            guard entity.kind != .organisation, !entity.demonym, !isHome(entity, sentence) else { continue }
            let start = entity.tokens.lowerBound
            guard start > 0 else { continue }
            let before = document.text.isWord(start - 1, ["in", "across", "near", "throughout"])
            let two = start > 1 && document.text.isWord(start - 2, ["in"])
            let next = entity.tokens.upperBound
            let owns = next < document.text.tokens.count && document.text.tokens[next].part == .possessive
            if before || two { hosting[country, default: 0] += factor * 2 }
            if owns { hosting[country, default: 0] += factor / 2 }
        }
    }

    /// "China's Ostara Group", "the Emirati company", "Sibur of Russia": whose it is, not where.
    private func isHome(_ entity: Entity, _ sentence: Int) -> Bool {
        guard entity.kind == .country else { return false }
        let text = document.text
        let end = document.sentences[sentence].tokens.upperBound
        var at = entity.tokens.upperBound
        let stop = min(end, at + 6)
        while at < stop {
            let token = text.tokens[at]
            if document.entities[sentence].contains(where: {
                $0.kind == .organisation && $0.tokens.lowerBound == at
            }) {
                return !text.isWord(at, ["ministry", "government", "cabinet", "parliament"])
            }
            if token.tags.contains(.company), !text.isWord(at, ["government", "ministry", "authority"]) {
                return true
            }
            guard token.kind == .word || token.part == .possessive, token.part != .verb,
                token.part != .preposition,
                token.part != .conjunction, token.part != .auxiliary
            else { break }
            at += 1
        }
        let start = entity.tokens.lowerBound
        return text.isWord(start - 1, "of")
            && document.entities[sentence].contains {
                $0.kind == .organisation && $0.tokens.upperBound == start - 1
            }
    }

    /// "President of Peru", "Peru's energy minister", "the Peruvian government": the state's own people.
    private func isOffice(_ entity: Entity, _ sentence: Int) -> Bool {
        guard entity.kind == .country, !isHome(entity, sentence) else { return false }
        let text = document.text
        let range = document.sentences[sentence].tokens
        let start = entity.tokens.lowerBound
        let end = entity.tokens.upperBound
        let state = { (at: Int) in
            range.contains(at)
                && (text.tokens[at].tags.contains(.title)
                    || text.isWord(at, ["government", "ministry", "parliament", "cabinet", "authorities"]))
        }
        if text.isWord(start - 1, "of"), ((start - 5)..<(start - 1)).contains(where: state) { return true }
        return (end..<(end + 4)).contains(where: state)
    }

    /// The country in which a project lies.
    func host(_ phrase: ProjectPhrase) -> Int32? { site(phrase) ?? main.first }

    /// The country that stands in, before or behind a project's name.
    func site(_ phrase: ProjectPhrase) -> Int32? {
        let near = document.entities[phrase.sentence].filter {
            $0.country >= 0 && !$0.demonym && $0.kind != .organisation && !isHome($0, phrase.sentence)
                // A town's namesake abroad: none of its country where others are named.
                && ($0.kind == .country || namedCountries.isEmpty || namedCountries.contains($0.country)
                    || (towns[$0.country] ?? 0) >= 4)
        }
        if let inside = near.first(where: { phrase.asset.contains($0.tokens.lowerBound) }) {
            return inside.country
        }
        let end = phrase.asset.upperBound
        for entity in near where entity.tokens.lowerBound >= end && entity.tokens.lowerBound <= end + 8 {
            let led =
                (end..<entity.tokens.lowerBound).contains { document.text.isWord($0, ["in", "at", "near"]) }
                || entity.tokens.lowerBound == end + 1 && document.text.isWord(end, "of")
            let cut = (end..<entity.tokens.lowerBound).contains { document.text.tokens[$0].part == .verb }
            if led, !cut { return entity.country }
        }
        if let course = course(phrase.asset) { return course }
        let start = phrase.asset.lowerBound
        if start > 1, document.text.tokens[start - 1].part == .possessive,
            let owner = near.first(where: { $0.tokens.upperBound == start - 1 })
        {
            return owner.country
        }
        return nil
    }

    /// "the Kicevo-Ohrid motorway": both ends are towns of one country.
    private func course(_ asset: Range<Int>) -> Int32? {
        let text = document.text
        for at in asset where text.tokens[at].shape.contains(.hyphen) && text.tokens[at].isCapital {
            let bytes = text.bytes
            var homes: Set<Int32> = []
            var start = Int(text.tokens[at].start)
            let end = Int(text.tokens[at].end)
            for index in start...end where index == end || bytes[index] == 0x2D {
                let key = bytes.withUnsafeBufferPointer { Gazetteer.key($0, start..<index) }
                guard let entry = text.lexicon.gazetteer.find(key),
                    entry.kind == .city || entry.kind == .region
                else {
                    homes.removeAll()
                    break
                }
                homes.insert(entry.country)
                start = index + 1
            }
            if homes.count == 1, let only = homes.first { return only }
        }
        return nil
    }

    /// Puts the host first that the main project lies in.
    mutating func rehost(_ host: Int32) {
        guard main.first != host else { return }
        if let old = main.first, (home[old] ?? 0) * 2 > (weight[old] ?? 0) || hosting[old] == nil {
            partners.insert(old)
        }
        main.removeAll { $0 == host }
        main.insert(host, at: 0)
    }

    /// The countries of an event: its host first, then those its own sentence or the article names.
    func countries(
        _ sentence: Int, host: Int32?, clause: Range<Int>, actors: [Actor], type: EventType, hosts: Set<Int32>
    ) -> [CountryCode] {
        var found: [Int32] = []
        func add(_ country: Int32) { if !found.contains(country) { found.append(country) } }
        if let host { add(host) }
        // Those who sign or meet tell their countries themselves; a bank of many states has none.
        let sides = Set(actors.compactMap(\.country)).union(
            own(sentence, clause).map { document.text.lexicon.countries[Int($0)] })
        let banks =
            type == .financingApproved && !actors.isEmpty
            && actors.allSatisfy { $0.kind == .bank && $0.country == nil }
        let told =
            banks
            || (type == .agreementSigned || type == .meetingHeld)
                && sides.union(host.map { [document.text.lexicon.countries[Int($0)]] } ?? []).count > 1
        if !told {
            for country in main
            where (country == host || country == main.first || partners.contains(country))
                && (host == nil || country == host || !hosts.contains(country) || hosts.count < 2
                    || belonging.contains(country))
            {
                add(country)
            }
        }
        for entity in document.entities[sentence]
        where entity.country >= 0 && clause.contains(entity.tokens.lowerBound)
            && (entity.kind == .country && weightShare(entity.country))
            && (told || type == .financingApproved || isHome(entity, sentence) || isOffice(entity, sentence)
                || entity.country == host)
        {
            add(entity.country)
        }
        var codes = found.prefix(4).map { document.text.lexicon.countries[Int($0)] }
        for actor in actors {
            if let home = actor.country, actor.kind == .company || actor.kind == .bank || told,
                !codes.contains(home), codes.count < 5
            {
                codes.append(home)
            }
        }
        return codes
    }

    /// The countries that a clause names as such.
    private func own(_ sentence: Int, _ clause: Range<Int>) -> [Int32] {
        document.entities[sentence].filter {
            $0.kind == .country && $0.country >= 0 && clause.contains($0.tokens.lowerBound)
                && weightShare($0.country)
        }
        .map(\.country)
    }

    private func weightShare(_ country: Int32) -> Bool { (weight[country] ?? 0) >= 2 }
}
