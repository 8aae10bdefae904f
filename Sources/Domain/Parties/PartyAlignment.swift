/// Which words of two names stand for each other, and what is left over.
struct PartyAlignment: Sendable {
    /// How two words stand for each other.
    enum Link: UInt8, Sendable {
        case none
        /// They are equal, or short for the same.
        case equal
        /// They are spelled alike.
        case spelling
        /// One is the initial of the other.
        case initial
        /// One begins as the other does: "Ben", "Benjamin".
        case beginning
        /// One is made of the initials of several words of the other.
        case acronym
        /// Several words written together.
        case glued
    }

    /// The words looked at, from the front.
    static let limit = 32

    /// For each word of the first name, the word of the second that stands for it; -1 for none.
    private(set) var partner = SIMD32<Int8>(repeating: -1)
    /// For each word of the first name, how (a `Link`).
    private(set) var link = SIMD32<UInt8>(repeating: 0)
    /// For each word of the first name, how many half letters the two are apart.
    private(set) var apart = SIMD32<UInt8>(repeating: 0)
    /// The words of either name that stand for none, one bit each.
    private(set) var leftA: UInt32
    private(set) var leftB: UInt32
    /// How many words of the second name are in an acronym, or written together.
    private(set) var hasAcronym = false
    private(set) var isGlued = false
    /// The half letters of words written together.
    private(set) var gluedApart = 0
    /// The letters of words written together.
    private(set) var gluedLetters = 0

    init(_ a: PartyName, _ b: PartyName, asPeople: Bool) {
        leftA = PartyAlignment.counted(a, asPeople)
        leftB = PartyAlignment.counted(b, asPeople)
        matchEqual(a, b)
        if leftA == 0 || leftB == 0 { return }
        if !asPeople { matchAcronyms(a, b) }
        matchSpelled(a, b, asPeople)
        if asPeople { matchInitials(a, b) }
        if leftA != 0, leftB != 0 { matchTorn(a, b) }
        if leftA != 0, leftB != 0 { matchGlued(a, b, asPeople) }
    }

    private static func counted(_ name: PartyName, _ asPeople: Bool) -> UInt32 {
        var bits: UInt32 = 0
        for (index, word) in name.words.prefix(limit).enumerated() where word.counts {
            bits |= 1 << UInt32(index)
        }
        return bits
    }

    private mutating func join(_ i: Int, _ j: Int, _ how: Link, _ halves: Int = 0) {
        partner[i] = Int8(j)
        link[i] = how.rawValue
        apart[i] = UInt8(clamping: halves)
        leftA &= ~(1 << UInt32(i))
        leftB &= ~(1 << UInt32(j))
    }

    private mutating func matchEqual(_ a: PartyName, _ b: PartyName) {
        for i in Bits(leftA) {
            let hash = a.words[i].hash
            for j in Bits(leftB) where b.words[j].hash == hash {
                join(i, j, .equal)
                break
            }
        }
    }

    private mutating func matchSpelled(_ a: PartyName, _ b: PartyName, _ asPeople: Bool) {
        while leftA != 0, leftB != 0 {
            var best: (i: Int, j: Int, halves: Int, link: Link)?
            for i in Bits(leftA) {
                for j in Bits(leftB) {
                    let allowed = PartyAlignment.allowed(a.words[i], b.words[j], asPeople)
                    guard allowed > 0 else { continue }
                    let bound = min(allowed, (best?.halves ?? 100) - 1)
                    if let found = a.distance(i, b, j, limit: bound) {
                        best = (i, j, found, .spelling)
                    } else if asPeople, bound >= 3, i == 0, j == 0, a.begins(0, b, 0) {
                        best = (i, j, 3, .beginning)
                    }
                }
            }
            guard let best else { return }
            join(best.i, best.j, best.link, best.halves)
        }
    }

    /// How many half letters two words may be apart.
    private static func allowed(_ a: PartyWord, _ b: PartyWord, _ asPeople: Bool) -> Int {
        let flags = a.flags.union(b.flags)
        guard !flags.contains(.ideographs), a.sort != .initial, b.sort != .initial else { return 0 }
        let length = Int(max(a.length, b.length))
        if asPeople {
            return length < 2 ? 0 : length == 2 ? 2 : length < 9 ? 4 : length < 12 ? 5 : 6
        }
        if a.sort == .number || b.sort == .number { return 0 }
        let known = a.flags.intersection(b.flags).contains(.listed)
        if known, a.sort != .plain || b.sort != .plain { return length >= 10 ? 2 : 0 }
        return length < 3 ? 0 : length < 4 ? 2 : length < 6 ? 3 : length < 12 ? 4 : 6
    }

    private mutating func matchInitials(_ a: PartyName, _ b: PartyName) {
        for i in Bits(leftA) {
            for j in Bits(leftB) where leftA & (1 << UInt32(i)) != 0 {
                let (first, second) = (a.words[i], b.words[j])
                if first.sort == .initial, second.sort != .initial {
                    if let used = b.initials(of: a.letters[first.letters], from: j, among: leftB) {
                        join(i, j, .initial)
                        leftB &= ~used
                    }
                } else if second.sort == .initial, first.sort != .initial,
                    let used = a.initials(of: b.letters[second.letters], from: i, among: leftA)
                {
                    join(i, j, .initial)
                    leftA &= ~used
                }
            }
        }
        if leftA != 0, leftB != 0 { matchJoinedInitials(a, b) }
    }

    /// "JC" for "Jean-Claude", without points, at the beginning.
    private mutating func matchJoinedInitials(_ a: PartyName, _ b: PartyName) {
        guard leftA & 1 != 0, leftB & 1 != 0, a.words.count > 1, b.words.count > 1 else { return }
        if a.words[0].length == 2, let used = b.initials(of: a.word(0), from: 0, among: leftB) {
            join(0, 0, .initial)
            leftB &= ~used
        } else if b.words[0].length == 2, let used = a.initials(of: b.word(0), from: 0, among: leftA) {
            join(0, 0, .initial)
            leftA &= ~used
        }
    }

    /// A whole name is the acronym that stands beside the other.
    private mutating func matchSetAside(_ a: PartyName, _ b: PartyName) {
        guard leftA != 0, leftB != 0 else { return }
        let (i, j) = (leftA.trailingZeroBitCount, leftB.trailingZeroBitCount)
        let isFirst = leftA.nonzeroBitCount == 1 && b.words.contains { $0.isSetAside(a.words[i]) }
        let isSecond = leftB.nonzeroBitCount == 1 && a.words.contains { $0.isSetAside(b.words[j]) }
        guard isFirst || isSecond else { return }
        join(i, j, .acronym)
        hasAcronym = true
        leftA = 0
        leftB = 0
    }

    private mutating func matchAcronyms(_ a: PartyName, _ b: PartyName) {
        matchSetAside(a, b)
        for i in Bits(leftA) where a.words[i].canBeAcronym {
            if let (j, used) = b.run(for: a.letters[a.words[i].letters], among: leftB) {
                join(i, j, .acronym)
                leftB &= ~used
                hasAcronym = true
            }
        }
        for j in Bits(leftB) where b.words[j].canBeAcronym {
            if let (i, used) = a.run(for: b.letters[b.words[j].letters], among: leftA) {
                join(i, j, .acronym)
                leftA &= ~used
                hasAcronym = true
            }
        }
    }

    /// A word is torn in two in the other name: "Patr ushev".
    private mutating func matchTorn(_ a: PartyName, _ b: PartyName) {
        for i in Bits(leftA) where leftA & (1 << UInt32(i)) != 0 {
            guard let at = b.torn(a.word(i), among: leftB) else { continue }
            join(i, at, .glued)
            leftB &= ~(1 << UInt32(at + 1))
        }
        for j in Bits(leftB) where leftB & (1 << UInt32(j)) != 0 {
            guard let at = a.torn(b.word(j), among: leftA) else { continue }
            join(at, j, .glued)
            leftA &= ~(1 << UInt32(at + 1))
        }
    }

    /// What is left on both sides, written together, is spelled alike.
    private mutating func matchGlued(_ a: PartyName, _ b: PartyName, _ asPeople: Bool) {
        guard leftA.nonzeroBitCount > 1 || leftB.nonzeroBitCount > 1 else { return }
        guard leftA.nonzeroBitCount + leftB.nonzeroBitCount < 8 else { return }
        let one = a.joined(leftA)
        let two = b.joined(leftB)
        let length = max(one.count, two.count)
        guard length >= 4, abs(one.count - two.count) <= 3,
            let halves = Spelling.distance(one, two, limit: length < 6 ? 1 : min(6, length / 3))
        else { return }
        isGlued = true
        gluedApart = halves
        gluedLetters = min(one.count, two.count)
        leftA = 0
        leftB = 0
    }

    /// Takes two whole names for the same letters written together otherwise.
    mutating func takeWhole(halves: Int, letters: Int) {
        isGlued = true
        gluedApart = halves
        gluedLetters = letters
        leftA = 0
        leftB = 0
        partner = SIMD32(repeating: -1)
        link = SIMD32(repeating: 0)
    }
}

/// The indices of the bits set, from the lowest.
struct Bits: Sequence, IteratorProtocol {
    private var rest: UInt32

    init(_ bits: UInt32) { rest = bits }

    @inline(__always)
    mutating func next() -> Int? {
        guard rest != 0 else { return nil }
        let index = rest.trailingZeroBitCount
        rest &= rest - 1
        return index
    }
}
