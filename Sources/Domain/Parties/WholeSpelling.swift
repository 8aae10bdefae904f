/// Two names as their letters alone: words glued or torn apart, Arabic without vowels, older writings of Chinese.
struct WholeSpelling {
    let halves: Int
    let letters: Int

    init?(_ a: PartyName, _ b: PartyName, asPeople: Bool) {
        if a.isArabic != b.isArabic, let found = WholeSpelling.consonants(a, b) {
            (halves, letters) = found
        } else if asPeople, let found = WholeSpelling.pinyin(a, b) {
            (halves, letters) = found
        } else if a.words.count != b.words.count, let found = WholeSpelling.together(a, b) {
            (halves, letters) = found
        } else {
            return nil
        }
    }

    private static func together(_ a: PartyName, _ b: PartyName) -> (Int, Int)? {
        guard a.spokenLetters > 4, abs(a.spokenLetters - b.spokenLetters) <= 2, a.figures == b.figures else {
            return nil
        }
        let (one, two) = (a.joined(a.spoken), b.joined(b.spoken))
        let length = max(one.count, two.count)
        guard !a.hasIdeographs, !b.hasIdeographs,
            let halves = Spelling.distance(one, two, limit: min(2, length / 4))
        else { return nil }
        return (halves, min(one.count, two.count))
    }

    private static func consonants(_ a: PartyName, _ b: PartyName) -> (Int, Int)? {
        let (one, two) = (skeleton(a.joined(a.spoken)), skeleton(b.joined(b.spoken)))
        let length = max(one.count, two.count)
        guard length > 3, let halves = Spelling.distance(one, two, limit: length / 3) else { return nil }
        return (halves, min(a.letters.count, b.letters.count))
    }

    /// The letters that Arabic writes.
    private static func skeleton(_ letters: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        for letter in letters {
            switch letter {
            case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x77, 0x79: continue
            case 0x70: kept.append(0x62)
            case 0x76: kept.append(0x66)
            case 0x67: kept.append(0x6A)
            default: if kept.last != letter { kept.append(letter) }
            }
        }
        return kept
    }

    /// Equal in the sounds that Wade-Giles and Pinyin write differently, where one is in Wade-Giles.
    private static func pinyin(_ a: PartyName, _ b: PartyName) -> (Int, Int)? {
        guard a.isWadeGiles != b.isWadeGiles else { return nil }
        guard sounds(a) == sounds(b) else { return nil }
        return (0, min(a.letters.count, b.letters.count))
    }

    private static func sounds(_ name: PartyName) -> [UInt8] {
        var sounds: [UInt8] = []
        for letter in name.joined(name.spoken) {
            let sound: UInt8 =
                switch letter {
                case 0x62: 0x70
                case 0x64: 0x74
                case 0x67: 0x6B
                case 0x6A, 0x71: 0x63
                case 0x78, 0x7A: 0x73
                case 0x6F: 0x75
                default: letter
                }
            if sound == 0x68 { continue }
            if sound == 0x73, sounds.last == 0x74 { sounds.removeLast() }
            sounds.append(sound)
        }
        return sounds
    }
}

extension PartyName {
    /// The words that are said of the name: all but legal forms, forms of address and acronyms in brackets.
    var spoken: UInt32 {
        var bits: UInt32 = 0
        for (index, word) in words.prefix(PartyAlignment.limit).enumerated() {
            switch word.sort {
            case .legal, .honorific, .acronym: break
            default: bits |= 1 << UInt32(index)
            }
        }
        return bits
    }

    /// How many letters they have.
    var spokenLetters: Int { Bits(spoken).reduce(0) { $0 + Int(words[$1].length) } }

    /// The hashes of its numbers, added up.
    var figures: UInt32 { words.reduce(0) { $1.sort == .number ? $0 &+ $1.hash : $0 } }

    var hasIdeographs: Bool { words.contains { $0.flags.contains(.ideographs) } }
}
