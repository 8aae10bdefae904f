/// The runs of four words of a text, hashed: of each bin of hashes the least.
///
/// Letters are brought to lower case within ASCII; apostrophes are left out, so that both shapes of them are one;
/// everything else that is no letter or digit parts words.
struct Shingles {
    /// How many words make a run.
    static let length = 4

    /// How many words have been seen.
    private(set) var words = 0
    private var least: [UInt32]
    private var isFilled: [Bool]

    init(bins: Int) {
        least = Array(repeating: .max, count: bins)
        isFilled = Array(repeating: false, count: bins)
    }

    /// Takes in the words of a text.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var word = Shingles.seed
        var isOpen = false
        // The hashes of the last four words, the newest first.
        var run = SIMD4<UInt64>(repeating: 0)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            let folded = Shingles.folding[Int(byte)]
            if folded > Shingles.skip {
                let marks = byte >= 0xC2 ? Shingles.mark(bytes, at) : 0
                if marks == 0 {
                    word = (word ^ UInt64(folded)) &* Shingles.prime
                    isOpen = true
                    at += 1
                    continue
                }
                at += marks
                // U+2019 is an apostrophe within a word.
                if marks == 3, bytes[at - 1] == 0x99 { continue }
            } else {
                at += 1
                if folded == Shingles.skip { continue }
            }
            if isOpen {
                close(&word, &run)
                isOpen = false
            }
        }
        if isOpen { close(&word, &run) }
    }

    /// The least hash of each bin; an empty bin takes that of another, always the same one for the same texts.
    var filled: [UInt32] {
        guard isFilled.contains(true) else { return least }
        return least.indices.map { empty in
            var at = empty
            var tries: UInt64 = 0
            while !isFilled[at] {
                tries += 1
                at = bin(of: Shingles.mixed(UInt64(empty) << 32 | tries))
            }
            return least[at]
        }
    }

    private mutating func close(_ word: inout UInt64, _ run: inout SIMD4<UInt64>) {
        words += 1
        run = SIMD4(word, run.x, run.y, run.z)
        word = Shingles.seed
        guard words >= Shingles.length else { return }
        var joined = run.w
        joined = (joined ^ (joined >> 29)) &* 0xBF58_476D_1CE4_E5B9 ^ run.z
        joined = (joined ^ (joined >> 29)) &* 0xBF58_476D_1CE4_E5B9 ^ run.y
        joined = (joined ^ (joined >> 29)) &* 0xBF58_476D_1CE4_E5B9 ^ run.x
        let hash = Shingles.mixed(joined)
        let at = bin(of: hash)
        least[at] = min(least[at], UInt32(truncatingIfNeeded: hash))
        isFilled[at] = true
    }

    private func bin(of hash: UInt64) -> Int { Int(((hash >> 32) * UInt64(least.count)) >> 32) }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The length of a mark that is no letter at a place: U+2000 to U+206F, and U+00A0 to U+00BF; 0 for letters.
    private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        if bytes[at] == 0xC2 { return at + 1 < bytes.count ? 2 : 1 }
        guard bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81 else {
            return 0
        }
        return 3
    }

    // FNV-1a.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    private static let skip: UInt8 = 1
    /// What each byte counts as: 0 parts words, 1 is left out, else the letter or digit in lower case.
    private static let folding: [UInt8] = (0...255).map { byte -> UInt8 in
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: UInt8(byte)
        case 0x41...0x5A: UInt8(byte + 32)
        case 0x27: skip
        default: 0
        }
    }
}
