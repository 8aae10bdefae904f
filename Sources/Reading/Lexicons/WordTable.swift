/// The interned id of a folded word; 0 stands for one that the lexicon does not know.
typealias WordID = Int32

/// A hash table from folded words to ids, open-addressed over one pool of bytes.
struct WordTable: Sendable {
    private var slots: [WordID]
    private var offsets: [Int32] = [0, 0]
    private var pool: [UInt8] = []

    /// An empty table with room for about so many words.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// How many ids there are, the unknown word's included.
    var count: Int { offsets.count - 1 }

    /// The id of a word; 0 where it isn't there.
    func find(_ word: [UInt8]) -> WordID { slots[slot(word)] }

    /// The id of a word, which is added where it isn't there.
    mutating func intern(_ word: [UInt8]) -> WordID {
        let at = slot(word)
        if slots[at] != 0 { return slots[at] }
        pool.append(contentsOf: word)
        offsets.append(Int32(pool.count))
        let id = WordID(offsets.count - 2)
        slots[at] = id
        if offsets.count * 2 > slots.count { grow() }
        return id
    }

    /// The bytes of a word.
    func bytes(_ id: WordID) -> ArraySlice<UInt8> {
        pool[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])]
    }

    private func slot(_ word: [UInt8]) -> Int {
        let mask = slots.count - 1
        var at = Int(truncatingIfNeeded: WordTable.hash(word[...])) & mask
        while slots[at] != 0, !bytes(slots[at]).elementsEqual(word) { at = (at + 1) & mask }
        return at
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        slots = Array(repeating: 0, count: mask + 1)
        for id in 1..<count {
            var at = Int(truncatingIfNeeded: WordTable.hash(bytes(WordID(id)))) & mask
            while slots[at] != 0 { at = (at + 1) & mask }
            slots[at] = WordID(id)
        }
    }

    // FNV-1a: short words, no attacker to fear, the same on every machine.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }
}
