/// A word of a name as it is compared: its letters after the spellings of one sound are made one, so that
/// Aqtau is Aktau and Khorgos is Horgos.
///
/// The first twelve letters are packed into five bits each; the rest is a check of four bits.
struct SpelledWord: Hashable, Sendable {
    let packed: UInt64

    /// Packs folded letters.
    init(_ letters: ArraySlice<UInt8>) {
        packed = SpelledWord.pack(letters)
    }

    /// A word kept by its packed form.
    init(packed: UInt64) { self.packed = packed }

    /// A word of a script that cannot be folded, by the hash of its bytes.
    init(foreign bytes: ArraySlice<UInt8>) {
        packed = bytes.stableHash | 0xF << 60
    }

    var isForeign: Bool { packed >> 60 == 0xF }

    /// How many letters are kept, at most 12.
    var count: Int { isForeign ? 12 : (64 - ((packed << 4) >> 4).leadingZeroBitCount + 4) / 5 }

    /// The consonants and a first vowel, at most eight, one a byte: what spellings of a name have in common.
    var skeleton: UInt64 {
        if isForeign { return packed }
        var skeleton = Skeleton()
        skeleton.add(self)
        return skeleton.packed
    }

    /// Whether both are one name for a reader: equal, or in longer words an exchange of letters, of b and v, or of
    /// one vowel apart.
    ///
    /// Vowels count from nine letters on: Kamskaya and Kumskaya are two rivers, Baishan and Bashan two towns.
    func isSpelling(of other: SpelledWord) -> Bool {
        if packed == other.packed { return true }
        let least = min(count, other.count)
        guard least >= 6, !isForeign, !other.isForeign, skeleton == other.skeleton else { return false }
        return distance(to: other) == 1
            && (least >= 9 || (count == other.count && consonants == other.consonants))
    }

    /// How many of the letters are consonants, and the vowels without their order.
    private var consonants: UInt64 {
        var rest = (packed << 4) >> 4
        var sum: UInt64 = 0
        while rest != 0 {
            switch rest & 31 {
            case 1, 5, 9, 15, 21: sum += 1 << (8 + (rest & 31))
            default: sum += 1
            }
            rest >>= 5
        }
        return sum
    }

    /// Whether they may be one name, for a person to say: one letter apart, or of the same skeleton.
    func resembles(_ other: SpelledWord) -> Bool {
        if packed == other.packed { return true }
        let least = min(count, other.count)
        guard !isForeign, !other.isForeign, least >= 5 else { return false }
        return (skeleton == other.skeleton && distance(to: other) <= 2)
    }

    private func letter(_ index: Int) -> UInt64 { packed >> UInt64(index * 5) & 31 }

    /// Letters to change, add, leave out or exchange with the next; 3 stands for more than two.
    private func distance(to other: SpelledWord) -> Int {
        let (few, many) = count <= other.count ? (self, other) : (other, self)
        let (short, long) = (few.count, many.count)
        guard long - short <= 2 else { return 3 }
        var head = 0
        while head < short, few.letter(head) == many.letter(head) { head += 1 }
        var tail = 0
        while tail < short - head, few.letter(short - 1 - tail) == many.letter(long - 1 - tail) { tail += 1 }
        let (left, right) = (short - head - tail, long - head - tail)
        if left == 2, right == 2, few.letter(head) == many.letter(head + 1),
            few.letter(head + 1) == many.letter(head)
        {
            return 1
        }
        return max(left, right) <= 2 ? max(left, right) : 3
    }
}

/// Collects the skeleton of a name from its words.
struct Skeleton {
    private(set) var packed: UInt64 = 0
    private var count = 0
    private var last: UInt64 = 0

    /// Adds the consonants of a word, and its first vowel where the name begins with it.
    mutating func add(_ word: SpelledWord) {
        if word.isForeign {
            packed = word.packed
            count = 8
            return
        }
        var rest = (word.packed << 4) >> 4
        while rest != 0, count < 8 {
            var letter = rest & 31 + 96
            rest >>= 5
            switch letter {
            case 0x61, 0x65, 0x69, 0x6F, 0x75:
                guard count == 0 else { continue }
                letter = 0x61
            case 0x68 where count > 0: continue
            case 0x76: letter = 0x62
            default: break
            }
            guard letter != last else { continue }
            packed |= letter << UInt64(count * 8)
            count += 1
            last = letter
        }
    }
}
