import Domain

/// Who gives and which country receives: "China provides a loan for a road in Benin".
///
/// The places are looked for in the words themselves, so that those inside a longer name count too
/// ("University of Burundi", "Cambodia-China Friendship Bridge").
struct Beneficiary {
    /// The countries of those who give.
    private(set) var givers: Set<Int32> = []
    /// The country that receives; `nil` where the sentence names none but the giver's.
    private(set) var country: Int32?
    /// The receiving country is named as such or by a nationality, not only by a town or region.
    private(set) var named = false

    private let text: TokenText
    private let sums: [Range<Int>]

    /// How well a name tells a country; the better stands first.
    private enum Clue: Int { case country, demonym, place, currency }

    init(_ document: Document, _ match: Match) {
        text = document.text
        let parse = document.parses[match.sentence]
        sums = document.quantities[match.sentence].map(\.tokens)
        guard match.verb >= 0, !parse.verbs[match.verb].passive else { return }
        let agents = match.agents.map { parse.chunks[$0].tokens.lowerBound..<parse.chunks[$0].end }
        for agent in agents {
            for entity in document.entities(match.sentence, agent) where entity.country >= 0 {
                givers.insert(entity.country)
            }
            for at in agent { givers.formUnion(places(at, agent.upperBound).map(\.country)) }
            for at in agent {
                guard let (entry, _) = text.name(at: at, before: agent.upperBound), entry.country >= 0,
                    entry.kind == .institution || entry.kind == .company
                else { continue }
                givers.insert(entry.country)
            }
        }
        let start = agents.map(\.lowerBound).min() ?? match.trigger
        let end = parse.sentence.tokens.upperBound
        var found: [(clue: Clue, country: Int32)] = []
        // "the government of China", but "the Chinese embassy in Togo".
        let behind = agents.map(\.upperBound).max() ?? match.trigger
        for at in behind..<max(behind, match.trigger) {
            let led = places(at, match.trigger)
            if givers.isEmpty { givers.formUnion(led.map(\.country)) } else { found += led }
        }
        // "[China-Venezuela Joint Fund] China lends …".
        for at in parse.sentence.tokens.lowerBound..<max(parse.sentence.tokens.lowerBound, start) {
            found += places(at, start).filter { $0.clue == .country }
        }
        var at = match.trigger + 1
        while at < end {
            if let sum = sums.first(where: { $0.contains(at) }) {
                found += currency(sum)
                at = sum.upperBound
            } else {
                found += places(at, end)
                at += 1
            }
        }
        found.removeAll { givers.contains($0.country) }
        let best = found.min { $0.clue.rawValue < $1.clue.rawValue }
        country = best?.country
        named = best.map { $0.clue == .country } ?? false
    }

    /// "4.5 billion Nepali rupees": money that is spent in its own country; dollars are spent anywhere.
    private func currency(_ sum: Range<Int>) -> [(clue: Clue, country: Int32)] {
        guard let last = sum.last, !text.isWord(last, ["dollar", "dollars", "pound", "pounds"]) else {
            return []
        }
        return sum.flatMap { places($0, sum.upperBound) }.map { (.currency, $0.country) }
    }

    /// The places whose names begin at a token, those of both halves of "Cambodia-China" included.
    private func places(_ at: Int, _ end: Int) -> [(clue: Clue, country: Int32)] {
        guard text.tokens[at].kind == .word, text.tokens[at].isCapital,
            text.tokens[at].tags.isDisjoint(with: .month)
        else { return [] }
        if let (entry, _) = text.name(at: at, before: end), let clue = clue(entry, at) {
            return [(clue, entry.country)]
        }
        if let (entry, _) = text.name(at: at, before: at + 1), let clue = clue(entry, at) {
            return [(clue, entry.country)]
        }
        guard text.tokens[at].shape.contains(.hyphen) else { return [] }
        return text.folded(at).split(separator: UInt8(ascii: "-")).flatMap { half in
            var hash = Gazetteer.extend(Gazetteer.seed, Array(half))
            var entry = text.lexicon.gazetteer.find(hash)
            // "China-Sri Lanka": the second half's other words.
            if entry == nil, at + 1 < end, text.tokens[at + 1].kind == .word {
                hash = Gazetteer.extend(Gazetteer.step(hash, 0x20), text.folded(at + 1))
                entry = text.lexicon.gazetteer.find(hash)
            }
            guard let entry, let clue = clue(entry, at), clue != .place else { return [(Clue, Int32)]() }
            return [(clue, entry.country)]
        }
    }

    private func clue(_ entry: Gazetteer.Entry, _ at: Int) -> Clue? {
        guard entry.country >= 0 else { return nil }
        switch entry.kind {
        case .country: return .country
        case .demonym: return .demonym
        case .city, .region:
            let led = text.isWord(at - 1, ["in", "at", "near", "from", "to", "of", "outside", "between"])
            let plain = text.tokens[at].tags.isDisjoint(with: Beneficiary.words)
            return plain && (led || !entry.common) ? .place : nil
        default: return nil
        }
    }

    /// "Superior Courts", "University of Guyana": towns in America are called so, too.
    private static let words: Tags = [.noun, .adjective, .verb, .organisation, .asset, .region, .title]
}
