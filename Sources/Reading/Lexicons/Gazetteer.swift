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

    private var keys: [UInt64]
    private var payloads: [Int32]
    private var count = 0

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        payloads = Array(repeating: 0, count: size)
    }

    /// Adds a name; the first of two that are spelled alike stays.
    mutating func add(_ name: ArraySlice<UInt8>, _ entry: Entry) {
        let key = name.withUnsafeBufferPointer { Gazetteer.key($0, 0..<$0.count) }
        add(key, entry)
    }

    /// Adds the name with a key.
    mutating func add(_ key: UInt64, _ entry: Entry) {
        guard key != 0 else { return }
        if count * 2 >= keys.count { grow() }
        let at = slot(key)
        guard keys[at] == 0 else { return }
        keys[at] = key
        payloads[at] = entry.country << 8 | Int32(entry.kind.rawValue) << 1 | (entry.common ? 1 : 0)
        count += 1
    }

    /// What the name with a key stands for.
    func find(_ key: UInt64) -> Entry? {
        let at = slot(key)
        guard keys[at] == key,
            let kind = TermKind(rawValue: UInt8(truncatingIfNeeded: payloads[at] >> 1 & 0x7F))
        else { return nil }
        return Entry(kind: kind, common: payloads[at] & 1 == 1, country: payloads[at] >> 8)
    }

    /// The key of a name: its words, folded, with one space between them; stops are no part of it.
    static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = seed
        var space = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == 0x20 {
                space = hash != seed
                index += 1
                continue
            }
            if space { hash = step(hash, 0x20) }
            space = false
            if byte < 0x80 {
                if byte != 0x2E { hash = step(hash, Folding.lower(byte)) }
                index += 1
            } else {
                let end = min(range.upperBound, index + Marks.width(byte))
                hash = extend(hash, Folding.fold(Array(bytes[index..<end]), 0..<(end - index)))
                index = end
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

    private func slot(_ key: UInt64) -> Int {
        let mask = keys.count - 1
        var at = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
        return at
    }

    private mutating func grow() {
        let old = (keys, payloads)
        keys = Array(repeating: 0, count: old.0.count * 2)
        payloads = Array(repeating: 0, count: old.0.count * 2)
        for index in old.0.indices where old.0[index] != 0 {
            let at = slot(old.0[index])
            keys[at] = old.0[index]
            payloads[at] = old.1[index]
        }
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
                hash = Gazetteer.extend(hash, folded(at))
            } else {
                hash = Gazetteer.step(hash, UInt8(ascii: "&"))
            }
            at += 1
            if let entry = lexicon.gazetteer.find(hash) { found = (entry, at) }
        }
        return found
    }
}
