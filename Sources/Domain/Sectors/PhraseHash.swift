/// A phrase by what its words hash to, in 64 bits (FNV-1a): the same in every run.
struct PhraseHash: Hashable, Sendable {
    /// What all its words hash to.
    private(set) var whole: UInt64 = 0xCBF2_9CE4_8422_2325
    /// What its first word hashes to.
    private(set) var first: UInt64 = 0
    /// How many words it has.
    private(set) var words = 0

    /// A phrase of no words.
    init() {}

    /// A phrase of the table: in lower case without marks, words between blanks; each as ``SectorText/key(_:)`` has it.
    init(_ phrase: ArraySlice<UInt8>) {
        for word in phrase.split(separator: 0x20) { add(SectorText.singular(word)) }
    }

    /// Adds a word as it is compared.
    mutating func add(_ word: some Sequence<UInt8>) {
        if words > 0 { whole = (whole ^ 0x20) &* 0x100_0000_01B3 }
        for byte in word { whole = (whole ^ UInt64(byte)) &* 0x100_0000_01B3 }
        if words == 0 { first = whole }
        words += 1
    }

    static func == (left: PhraseHash, right: PhraseHash) -> Bool { left.whole == right.whole }

    func hash(into hasher: inout Hasher) { hasher.combine(whole) }
}
