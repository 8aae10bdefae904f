/// The runs of four words of a text, hashed: of each bin of hashes the least.
///
/// Letters are brought to lower case within ASCII; apostrophes are left out, so that both shapes of them are one;
/// everything else that is no letter or digit parts words.
struct Shingles {
    /// How many words make a run.
    static let length = 4

    /// How many words have been seen.
    private(set) var words = 0
    /// The least hash of each bin; the greatest number there is for an empty one.
    private var least: [UInt32]

    init(bins: Int) { least = Array(repeating: .max, count: bins) }

    /// Takes in the words of a text.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        words += least.withUnsafeMutableBufferPointer { Shingles.scan(bytes, into: $0) }
    }

    /// The least hash of each bin; an empty bin takes that of another, always the same one for the same texts.
    var filled: [UInt32] {
        guard least.contains(where: { $0 != .max }) else { return least }
        return least.indices.map { empty in
            var at = empty
            var tries: UInt64 = 0
            while least[at] == .max {
                tries += 1
                at = Shingles.bin(of: Shingles.mixed(UInt64(empty) << 32 | tries), among: least.count)
            }
            return least[at]
        }
    }

    /// The number of words.
    private static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, into least: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        var run = Run()
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            let folded = folding[Int(byte)]
            if folded > skip {
                let marks = byte >= 0xC2 ? mark(bytes, at) : 0
                if marks == 0 {
                    run.word = (run.word ^ UInt64(folded)) &* prime
                    at += 1
                    continue
                }
                at += marks
                // U+2019 is an apostrophe within a word.
                if marks == 3, bytes[at - 1] == 0x99 { continue }
            } else {
                at += 1
                if folded == skip { continue }
            }
            if run.word != seed { run.close(into: least) }
        }
        if run.word != seed { run.close(into: least) }
        return run.words
    }

    /// The word that is being read, and the three before it.
    private struct Run {
        var words = 0
        var word = Shingles.seed
        private var last: UInt64 = 0
        private var second: UInt64 = 0
        private var third: UInt64 = 0

        /// Ends the word; from the fourth on, each ends a run.
        mutating func close(into least: UnsafeMutableBufferPointer<UInt32>) {
            words += 1
            if words >= Shingles.length {
                // Odd numbers without a pattern: the words of a run count in their order.
                let hash = Shingles.mixed(
                    word ^ last &* 0x9E6C_63D0_876A_68E5 ^ second &* 0xD1B5_4A32_D192_ED03
                        ^ third &* 0xAEF1_7502_108E_F2D9)
                let bin = Shingles.bin(of: hash, among: least.count)
                least[bin] = min(least[bin], UInt32(truncatingIfNeeded: hash))
            }
            (word, last, second, third) = (Shingles.seed, word, last, second)
        }
    }

    private static func bin(of hash: UInt64, among bins: Int) -> Int {
        Int(((hash >> 32) * UInt64(bins)) >> 32)
    }

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
