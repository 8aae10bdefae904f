extension SpelledWord {
    /// Applies the rules of spelling and packs what is left.
    ///
    /// Rules: where the romanisations in use (BGN/PCGN, ISO 9, UN, national ones of Kazakhstan and Uzbekistan,
    /// French and English habits for Arabic) differ for one letter, one of the spellings stands for all.
    static func pack(_ letters: ArraySlice<UInt8>) -> UInt64 {
        var packed: UInt64 = 0
        var count = 0
        var check: UInt64 = 0
        var last: UInt8 = 0
        func add(_ letter: UInt8) {
            guard letter != last else { return }
            last = letter
            if count < 12 {
                packed |= UInt64(letter & 31) << UInt64(count * 5)
            } else {
                check = (check &* 7 &+ UInt64(letter)) % 14 + 1
            }
            count += 1
        }
        var index = letters.startIndex
        while index < letters.endIndex {
            let letter = letters[index]
            let next = index + 1 < letters.endIndex ? letters[index + 1] : 0
            index += sound(letter, next, isFirst: count == 0, last: last, add)
        }
        return packed | check << 60
    }

    /// Adds the letters for the sound that begins with two letters; says how many of them it took.
    private static func sound(
        _ letter: UInt8, _ next: UInt8, isFirst: Bool, last: UInt8, _ add: (UInt8) -> Void
    ) -> Int {
        let (e, h, i, j, k, s, u): (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) =
            (0x65, 0x68, 0x69, 0x6A, 0x6B, 0x73, 0x75)
        switch (letter, next) {
        case (k, h): add(h)
        case (0x67, h), (0x74, h), (0x64, h), (0x62, h): add(letter)
        case (0x70, h): add(0x66)
        case (0x7A, h): add(j)
        case (0x64, j): add(j)
        case (0x63, k): add(k)
        case (0x6F, u), (0x6F, 0x6F): add(u)
        case (e, e), (i, e), (0x79, e), (i, 0x79), (i, j): add(isFirst ? e : i)
        case (0x61, e), (0x6F, e): add(e)
        case (0x63, h):
            add(0x63)
            add(h)
        case (0x63, e), (0x63, i), (0x63, 0x79):
            add(s)
            return 1
        default:
            switch letter {
            case 0x63, 0x71: add(k)
            case 0x77: add(0x76)
            case 0x79: add(i)
            case 0x78:
                add(k)
                add(s)
            case h where next == 0 && [0x61, e, i, 0x6F, u].contains(last): break
            default: add(letter)
            }
            return 1
        }
        return 2
    }
}

extension Collection where Element == UInt8 {
    /// The 64-bit FNV-1a hash: the same on every machine and in every run.
    var stableHash: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
