/// The interned id of a folded word; 0 stands for one that the lexicon does not know.
typealias WordID = Int32

/// A hash table from folded words to ids, open-addressed over one pool of bytes.
struct WordTable: Sendable {
    /// An id below, and above it as much of the hash as saves looking at words that differ; 0 where free.
    private var slots: [UInt64]
    private var offsets: [Int32] = [0, 0]
    private var pool: [UInt8] = []

    /// An empty table with room for about so many words.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        offsets.reserveCapacity(capacity)
        pool.reserveCapacity(capacity * 8)
    }

    /// How many ids there are, the unknown word's included.
    var count: Int { offsets.count - 1 }

    /// The id of a word; 0 where it isn't there.
    func find(_ word: [UInt8]) -> WordID { word.withUnsafeBufferPointer { find($0) } }

    /// The id of a word; 0 where it isn't there.
    func find(_ word: Field) -> WordID {
        var hash = WordTable.seed
        for byte in word { hash = WordTable.step(hash, byte) }
        return WordID(truncatingIfNeeded: slots[slot(word, WordTable.finish(hash))] & 0xFFFF_FFFF)
    }

    /// The id of the word that folding makes of some bytes; 0 where it isn't there.
    func find(folding bytes: Field, _ range: Range<Int>) -> WordID {
        var hash = WordTable.seed
        Folding.each(bytes, range) { hash = WordTable.step(hash, $0) }
        hash = WordTable.finish(hash)
        return slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var at = Int(truncatingIfNeeded: hash) & mask
            while slots[at] != 0 {
                if slots[at] >> 32 == hash >> 32, matches(WordID(truncatingIfNeeded: slots[at]), bytes, range)
                {
                    return WordID(truncatingIfNeeded: slots[at])
                }
                at = (at + 1) & mask
            }
            return 0
        }
    }

    /// The id of a word, which is added where it isn't there.
    mutating func intern(_ word: Field) -> WordID {
        var hash = WordTable.seed
        for byte in word { hash = WordTable.step(hash, byte) }
        hash = WordTable.finish(hash)
        let at = slot(word, hash)
        if slots[at] != 0 { return WordID(truncatingIfNeeded: slots[at]) }
        pool.append(contentsOf: word)
        offsets.append(Int32(pool.count))
        let id = WordID(offsets.count - 2)
        slots[at] = (hash >> 32) << 32 | UInt64(id)
        if offsets.count * 2 > slots.count { grow() }
        return id
    }

    /// The bytes of a word.
    func bytes(_ id: WordID) -> ArraySlice<UInt8> {
        pool[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])]
    }

    private func slot(_ word: Field, _ hash: UInt64) -> Int {
        let mask = slots.count - 1
        var at = Int(truncatingIfNeeded: hash) & mask
        while slots[at] != 0 {
            if slots[at] >> 32 == hash >> 32, bytes(WordID(truncatingIfNeeded: slots[at])).elementsEqual(word)
            {
                return at
            }
            at = (at + 1) & mask
        }
        return at
    }

    private func matches(_ id: WordID, _ text: Field, _ range: Range<Int>) -> Bool {
        var at = Int(offsets[Int(id)])
        let end = Int(offsets[Int(id) + 1])
        var same = true
        pool.withUnsafeBufferPointer { pool in
            Folding.each(text, range) { byte in
                same = same && at < end && pool[at] == byte
                at += 1
            }
        }
        return same && at == end
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        slots = Array(repeating: 0, count: mask + 1)
        for id in 1..<count {
            var hash = WordTable.seed
            for byte in bytes(WordID(id)) { hash = WordTable.step(hash, byte) }
            hash = WordTable.finish(hash)
            var at = Int(truncatingIfNeeded: hash) & mask
            while slots[at] != 0 { at = (at + 1) & mask }
            slots[at] = (hash >> 32) << 32 | UInt64(id)
        }
    }

    // FNV-1a: short words, no attacker to fear, the same on every machine.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    private static func finish(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }
}
