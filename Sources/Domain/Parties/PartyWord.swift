/// A word of a name as it is compared: twelve bytes.
struct PartyWord: Hashable, Sendable {
    /// What a word does in a name.
    enum Sort: UInt8 {
        /// It tells the party from others.
        case plain
        /// It joins others.
        case link
        /// It belongs to the legal form.
        case legal
        /// Many names have it and short ones leave it out.
        case structure
        /// It says what an organisation does or is.
        case kind
        case place
        case number
        /// A part of a person's name such as "al" or "von".
        case particle
        /// A form of address.
        case honorific
        /// A single letter, or letters with points, of a person's name.
        case initial
        /// An acronym in brackets behind the name that it stands for.
        case acronym
    }

    /// The hash by which equal words are equal: of the word that it is short for, where there is one.
    let hash: UInt32
    /// Where its letters begin in those of the name.
    let start: UInt16
    /// How many letters it has, 255 at most.
    let length: UInt8
    private let tag: UInt8
    /// The sounds of its letters, one bit each.
    let sounds: UInt32

    init(hash: UInt32, start: Int, length: Int, sort: Sort, flags: Flags, sounds: UInt32) {
        self.sounds = sounds
        self.hash = hash
        self.start = UInt16(truncatingIfNeeded: start)
        self.length = UInt8(clamping: length)
        tag = sort.rawValue | flags.rawValue << 4
    }

    var sort: Sort { Sort(rawValue: tag & 15) ?? .plain }
    var flags: Flags { Flags(rawValue: tag >> 4) }
    var letters: Range<Int> { Int(start)..<Int(start) + Int(length) }

    /// Whether it counts when names are compared.
    var counts: Bool {
        switch sort {
        case .link, .legal, .honorific, .acronym: false
        default: true
        }
    }

    /// How a word is written.
    struct Flags: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        /// In capitals only.
        static let capitals = Flags(rawValue: 1)
        /// In brackets.
        static let bracketed = Flags(rawValue: 2)
        /// In characters that no misspelling is looked for in.
        static let ideographs = Flags(rawValue: 4)
        /// Listed in the vocabulary.
        static let listed = Flags(rawValue: 8)
    }

    /// The hash of folded letters (FNV-1a).
    @inline(__always)
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(seed) { mix($0, UInt32($1)) }
    }

    static let seed: UInt32 = 0x811C_9DC5
    @inline(__always)
    static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 { (hash ^ value) &* 0x0100_0193 }
}
