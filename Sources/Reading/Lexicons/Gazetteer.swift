/// Proper names of the generated tables, by a hash of their folded words: tens of thousands of them, so they
/// are hashed in one pass over the table and never made into strings.
struct Gazetteer: Sendable {
    /// What a name stands for.
    struct Entry: Sendable {
        var kind: TermKind
        /// It is a common word or a person's name too: only a clue beside it makes it a place.
        var common: Bool
        /// Index into the lexicon's countries; -1 where there is none.
        var country: Int32
    }

    /// No name is looked for over more words.
    static let longest = 6

    /// A name's key but for its last 16 bits, and in these what it stands for; 0 where free. One word of memory
    /// for each name, because looking one up is a wait for memory and little else.
    private var slots: [UInt64]
    private var count = 0

    init(capacity: Int) {
        var size = 64
        while size < capacity / 3 * 4 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// Adds a name; the first of two that are spelled alike stays.
    mutating func add(_ name: Field, _ entry: Entry) { add(Gazetteer.key(name, 0..<name.count), entry) }

    /// Adds the name with a key.
    mutating func add(_ key: UInt64, _ entry: Entry) {
        guard key != 0 else { return }
        if count * 4 >= slots.count * 3 { grow() }
        let at = slot(key)
        guard slots[at] == 0 else { return }
        slots[at] = key & ~Gazetteer.meaning | Gazetteer.packed(entry)
        count += 1
    }

    /// What the name with a key stands for.
    func find(_ key: UInt64) -> Entry? {
        let found = slots[slot(key)]
        guard found != 0, let kind = TermKind(rawValue: UInt8(truncatingIfNeeded: found >> 12 & 0xF)) else {
            return nil
        }
        return Entry(
            kind: kind, common: found & 1 == 1, country: Int32(truncatingIfNeeded: found >> 1 & 0x7FF) - 1)
    }

    private static let meaning: UInt64 = 0xFFFF

    private static func packed(_ entry: Entry) -> UInt64 {
        UInt64(entry.kind.rawValue) << 12 | UInt64(entry.country + 1) << 1 | (entry.common ? 1 : 0)
    }

    /// The key of a name: its words, folded, with one space between them; stops are no part of it.
    static func key(_ bytes: Field, _ range: Range<Int>) -> UInt64 {
        var hash = seed
        var space = false
        Folding.each(bytes, range) { byte in
            if byte == 0x20 {
                space = hash != seed
            } else {
                if space { hash = step(hash, 0x20) }
                space = false
                if byte != 0x2E { hash = step(hash, byte) }
            }
        }
        return hash == seed ? 0 : hash
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    static func extend(_ hash: UInt64, _ bytes: [UInt8]) -> UInt64 {
        var hash = hash
        for byte in bytes where byte != 0x2E { hash = step(hash, byte) }
        return hash
    }

    /// Goes on with what folding makes of some bytes.
    static func extend(_ hash: UInt64, folding bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = hash
        bytes.withUnsafeBufferPointer { bytes in
            Folding.each(bytes, range) { if $0 != 0x2E { hash = step(hash, $0) } }
        }
        return hash
    }

    /// Where a key is or would be: its upper part tells, which with the place in the table is all but the whole.
    private func slot(_ key: UInt64) -> Int {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var at = Gazetteer.home(key) & mask
            while slots[at] != 0, (slots[at] ^ key) & ~Gazetteer.meaning != 0 { at = (at + 1) & mask }
            return at
        }
    }

    // Of the bits that a slot keeps, so that a larger table can be filled from a smaller one.
    private static func home(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key >> 16) ^ (key >> 40)) }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for name in old where name != 0 { slots[slot(name)] = name }
    }
}

extension TokenText {
    /// The longest name of the gazetteer that begins at a token.
    func name(at index: Int, before limit: Int) -> (entry: Gazetteer.Entry, end: Int)? {
        guard tokens[index].kind == .word, tokens[index].isCapital else { return nil }
        var hash = Gazetteer.seed
        var found: (Gazetteer.Entry, Int)?
        var at = index
        while at < min(limit, index + Gazetteer.longest * 2) {
            let token = tokens[at]
            if at > index {
                if token.isMark("."), token.shape.contains(.glued) {
                    at += 1
                    continue
                }
                guard token.kind == .word || token.isMark("&") else { break }
                if !token.shape.contains(.glued) { hash = Gazetteer.step(hash, 0x20) }
            }
            if token.kind == .word {
                hash = Gazetteer.extend(hash, folding: bytes, Int(token.start)..<Int(token.end))
            } else {
                hash = Gazetteer.step(hash, UInt8(ascii: "&"))
            }
            at += 1
            if let entry = lexicon.gazetteer.find(hash) { found = (entry, at) }
        }
        return found
    }
}
