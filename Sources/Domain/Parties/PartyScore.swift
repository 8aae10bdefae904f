/// The score of two names whose words are set against each other: one less what each difference takes away.
struct PartyScore {
    /// What takes away from the score, each from 0.
    private(set) var spelling = 0.0
    private(set) var extra = 0.0
    private(set) var conflict = 0.0
    private(set) var forms = 0.0
    private(set) var thin = 0.0
    private(set) var kinds = 0.0

    var score: Double { max(0, min(1, 1 - spelling - extra - conflict - forms - thin - kinds)) }

    init(_ a: PartyName, _ b: PartyName, _ found: PartyAlignment, asPeople: Bool) {
        var pairs = Pairs()
        for i in 0..<min(a.words.count, PartyAlignment.limit) where found.partner[i] >= 0 {
            pairs.add(a.words[i], b.words[Int(found.partner[i])], found.link[i], found.apart[i], asPeople)
        }
        if found.isGlued {
            pairs.letters += Double(found.gluedLetters)
            pairs.halves += Double(found.gluedApart)
            pairs.full += 2
        }
        guard pairs.letters > 0 || pairs.acronyms > 0 else {
            thin = 1
            return
        }
        if let one = a.isPerson, let two = b.isPerson, one != two { kinds = 0.4 }
        spelling = pairs.halves / 2 / min(max(pairs.letters, 1), 13)
        if asPeople {
            scorePeople(a, b, found, pairs)
        } else {
            scoreOrganisations(a, b, found, pairs)
        }
        // Several words, none of them equal: not even a doubt where they are not the same.
        if pairs.equal == 0, pairs.full > 1, score < PartyLikeness.sameFrom { thin += 0.1 }
    }

    /// What the pairs of words add up to.
    private struct Pairs {
        var letters = 0.0
        var halves = 0.0
        /// Pairs of words that are no initials and no particles.
        var full = 0
        /// Of these, pairs of equal words.
        var equal = 0
        var acronyms = 0
        var longestAcronym = 0
        var initials = 0

        mutating func add(_ a: PartyWord, _ b: PartyWord, _ link: UInt8, _ apart: UInt8, _ asPeople: Bool) {
            let length = Double(min(a.length, b.length))
            switch PartyAlignment.Link(rawValue: link) ?? .none {
            case .initial: initials += 1
            case .acronym:
                acronyms += 1
                longestAcronym = max(longestAcronym, Int(length))
                letters += length * 2
            default:
                let slight: PartyWord.Sort = asPeople ? .particle : .structure
                let isSlight = a.sort == slight || b.sort == slight
                letters += isSlight ? length / 2 : length
                let isShort = !asPeople && length < 4
                halves += Double(apart) * (isShort ? 1.5 : 1)
                if a.sort != .particle, b.sort != .particle, a.sort != .initial {
                    full += 1
                    if apart == 0 { equal += 1 }
                }
            }
        }
    }

    private mutating func scoreOrganisations(
        _ a: PartyName, _ b: PartyName, _ found: PartyAlignment, _ pairs: Pairs
    ) {
        let first = Bits(found.leftA).reduce(0.0) { $0 + PartyScore.cost(a.words[$1]) }
        let second = Bits(found.leftB).reduce(0.0) { $0 + PartyScore.cost(b.words[$1]) }
        extra = first + second
        if first > 0, second > 0 { conflict = 0.25 }
        if !a.forms.isEmpty, !b.forms.isEmpty, a.forms.isDisjoint(with: b.forms) { forms = 0.25 }
        if pairs.acronyms > 0, pairs.full == 0 { thin = pairs.longestAcronym < 3 ? 0.3 : 0.1 }
    }

    /// What a word that only one organisation's name has takes away.
    static func cost(_ word: PartyWord) -> Double {
        switch word.sort {
        case .structure: 0.05
        case .initial, .particle: 0.15
        case .number: 0.25
        default: 0.3
        }
    }

    private mutating func scorePeople(_ a: PartyName, _ b: PartyName, _ found: PartyAlignment, _ pairs: Pairs)
    {
        let first = PartyScore.leftover(a, found.leftA)
        let second = PartyScore.leftover(b, found.leftB)
        let isKnown = a.isPerson == true || b.isPerson == true
        extra = isKnown ? min(0.15, first.cost + second.cost) : 0.15 * Double(first.names + second.names)
        if first.names > 0, second.names > 0 { conflict = 0.4 }
        if pairs.full + pairs.initials < 2, first.names + second.names > 0 {
            thin = PartyScore.isSurnameInOffice(a, b, found) ? 0.1 : 0.3
        } else if pairs.full == 0 {
            thin = 0.4
        }
        if PartyScore.isReversed(a, b, found) { conflict += 0.3 }
    }

    /// "President Erdoğan": all that one name has beside an office is the other's first or last word.
    private static func isSurnameInOffice(_ a: PartyName, _ b: PartyName, _ found: PartyAlignment) -> Bool {
        let count = min(a.words.count, PartyAlignment.limit)
        guard let i = (0..<count).first(where: { found.partner[$0] >= 0 && a.words[$0].length > 2 }) else {
            return false
        }
        return a.office != nil && found.leftA == 0 && b.isAtEnd(Int(found.partner[i]))
            || b.office != nil && found.leftB == 0 && a.isAtEnd(i)
    }

    private static func leftover(_ name: PartyName, _ left: UInt32) -> (names: Int, cost: Double) {
        var names = 0
        var cost = 0.0
        for index in Bits(left) where name.words[index].sort != .particle {
            names += 1
            cost += NameTokens.isPatronymic(name.word(index)) ? 0.02 : 0.025
        }
        return (names, cost)
    }

    /// "Ahmad bin Hasan" and "Hasan bin Ahmad": father and son.
    private static func isReversed(_ a: PartyName, _ b: PartyName, _ found: PartyAlignment) -> Bool {
        guard let one = filiation(a), let two = filiation(b) else { return false }
        let before = Int(found.partner[one - 1])
        let after = one + 1 < min(a.words.count, PartyAlignment.limit) ? Int(found.partner[one + 1]) : -1
        return before == two + 1 || after >= 0 && after == two - 1
    }

    /// Where "bin" stands between two names.
    private static func filiation(_ name: PartyName) -> Int? {
        let index = name.words.prefix(PartyAlignment.limit).firstIndex { $0.hash == son }
        guard let index, index > 0, index + 1 < name.words.count else { return nil }
        return index
    }

    private static let son = PartyWord.hash("ibn".utf8)
}
