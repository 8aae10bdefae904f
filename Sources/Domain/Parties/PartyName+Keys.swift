/// Keys under which names that could be the same party's are found.
extension PartyName {
    /// One to six short keys; two names that a likeness takes for the same share one at least.
    ///
    /// A key is made of the first or last consonants of a word, of all words together, or of their initials.
    public var keys: [String] {
        var keys: [String] = []
        func add(_ key: String) {
            if !key.isEmpty, keys.count < 6, !keys.contains(key) { keys.append(key) }
        }
        let counted = words.indices.filter { words[$0].counts && $0 < PartyAlignment.limit }
        add(PartyName.sounds(joined(spoken)[...], 4))
        if let longest = counted.max(by: { words[$0].length < words[$1].length }) {
            add("-" + PartyName.ending(word(longest)))
        }
        var ranked = counted.sorted { rank($0) < rank($1) }.filter { rank($0) < 4 }
        if readsAsPerson, ranked.count > 2 { ranked.swapAt(1, ranked.count - 1) }
        if let first = ranked.first { add(PartyName.sounds(word(first), 3)) }
        if !readsAsPerson { for key in acronyms { add(key) } }
        for index in ranked.dropFirst().prefix(2) { add(PartyName.sounds(word(index), 3)) }
        return keys.isEmpty ? [String(text.prefix(4))] : keys
    }

    private func rank(_ index: Int) -> Int {
        switch words[index].sort {
        case .plain: 0
        case .place: 1
        case .kind, .number: 2
        case .structure: 3
        default: 4
        }
    }

    /// The acronym that it is or has, or those that can be made of it, with and without links.
    private var acronyms: [String] {
        let counted = words.indices.filter { words[$0].counts }
        if let set = words.first(where: { $0.sort == .acronym }) {
            return [PartyName.acronym(letters[set.letters])]
        }
        if counted.count == 1, let only = counted.first, words[only].canBeAcronym {
            return [PartyName.acronym(word(only))]
        }
        let spoken = words.filter { $0.sort != .acronym }
        guard spoken.count > 1 else { return [] }
        let named = spoken.filter { $0.sort != .link }
        return [named, spoken].map { words in PartyName.acronym(words.map { letters[Int($0.start)] }[...]) }
    }

    private static func acronym(_ letters: ArraySlice<UInt8>) -> String {
        "=" + String(decoding: letters.prefix(3), as: UTF8.self)
    }

    /// The last two consonants of a word, or its last two letters where it has fewer.
    private static func ending(_ letters: ArraySlice<UInt8>) -> String {
        let sounds = sounds(letters, 12)
        return sounds.utf8.count > 2
            ? String(sounds.suffix(2)) : String(decoding: letters.suffix(2), as: UTF8.self)
    }

    /// The first consonants of a word, each for all that are written for its sound, or its first two letters where
    /// it has fewer; figures in it are no sounds.
    private static func sounds(_ letters: ArraySlice<UInt8>, _ count: Int) -> String {
        var key: [UInt8] = []
        let isWord = letters.first.map { $0 > 0x39 } ?? false
        var at = letters.startIndex
        while at < letters.endIndex, key.count < count {
            let next: UInt8 = at + 1 < letters.endIndex ? letters[at + 1] : 0
            let sound = sound(letters[at], next)
            at += 1
            if sound == 0 || sound == key.last || isWord && sound < 0x3A { continue }
            key.append(sound)
        }
        if key.count < 2 { key = Array(letters.prefix(2)) }
        return String(decoding: key.map { $0 < 0x80 ? $0 : 0x30 + $0 % 64 }, as: UTF8.self)
    }

    /// One letter for the letters of a sound; zero for vowels and what stands for one.
    private static func sound(_ letter: UInt8, _ next: UInt8) -> UInt8 {
        switch letter {
        case 0x61, 0x65, 0x68, 0x69, 0x6F, 0x75, 0x77, 0x79: 0
        case 0x73 where next == 0x63: 0
        case 0x74 where next == 0x73 || next == 0x7A: 0
        case 0x63 where next == 0x68 || next == 0x65 || next == 0x69 || next == 0x79: 0x73
        case 0x63, 0x71: 0x6B
        case 0x6A, 0x78, 0x7A: 0x73
        case 0x70: 0x62
        case 0x66: 0x76
        case 0x64: 0x74
        default: letter
        }
    }
}
