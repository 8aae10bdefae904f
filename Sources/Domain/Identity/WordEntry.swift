/// What a word does in a name.
enum WordRole: UInt8 {
    case name, general, kind, filler, place, work, part, step, number, numberSign, after, unit, qualifier,
        direction
    case country, aside
}

/// A word as the tables know it.
struct WordEntry {
    var role: WordRole
    /// The kind, the work, the number or the direction.
    var value: UInt16 = 0
    /// What words of one meaning have in common.
    var hash: UInt32 = 0
}

/// The words that have a part in names, found by their hash.
struct WordTable: Sendable {
    /// All tables of this folder.
    static let shared = WordTable()

    private var slots = [Slot](repeating: Slot(), count: 1 << 14)
    private let mask = UInt64(1 << 14 - 1)

    private struct Slot: Sendable {
        var hash: UInt64 = 0
        var role: UInt8 = 0
        var value: UInt16 = 0
        var meaning: UInt32 = 0
    }

    private init() {
        addKinds()
        addRoles()
        addNumbers(RoleWords.ordinals, .number)
        addNumbers(RoleWords.cardinals, .number)
        for line in Self.lines(CountryWords.rows) { add(all: line, .country) }
        for line in Self.lines(GeneralWords.rows) { add(all: line, .general) }
        for line in Self.lines(GeneralWords.adjectives) {
            for word in line.split(separator: " ") {
                put(word.utf8.stableHash, .general, 0, WordTable.meaning(Array(word.utf8)[...]))
            }
        }
        for line in Self.lines(RoleWords.abbreviations) {
            let pair = line.split(separator: " ")
            guard let long = find(Array(pair[1].utf8)[...]) ?? stem(Array(pair[1].utf8)[...]) else {
                continue
            }
            add(pair[0], long.role, long.value, long.hash)
        }
    }

    /// The entry of a word as it stands or in the singular, else that of its first six letters.
    func entry(_ word: ArraySlice<UInt8>) -> WordEntry? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var stem = hash
        var singular = hash
        var index = 0
        for byte in word {
            singular = hash
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            index += 1
            if index == 6 { stem = hash }
        }
        if let found = find(hash: hash) { return found }
        if index > 3, word.last == 0x73, word[word.endIndex - 2] != 0x73, let found = find(hash: singular) {
            return found
        }
        guard index >= 6 else { return nil }
        return find(hash: ~stem) ?? derived(word)
    }

    /// Nouns and adjectives that English makes of other words.
    private func derived(_ word: ArraySlice<UInt8>) -> WordEntry? {
        guard word.count >= 7, WordTable.suffixes.contains(where: { word.suffix($0.count).elementsEqual($0) })
        else { return nil }
        return WordEntry(role: .general, hash: WordTable.meaning(word))
    }

    private static let suffixes = [
        "tion", "tions", "sion", "ment", "ments", "ness", "tive", "tives", "able", "ible", "ical", "ability",
    ].map { Array($0.utf8) }

    /// What general words of one stem have in common.
    static func meaning(_ word: ArraySlice<UInt8>) -> UInt32 {
        let stem = singular(word).prefix(6)
        let hash = stem.stableHash
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32) | 1
    }

    private static func singular(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard word.count > 3, word.last == 0x73, word[word.endIndex - 2] != 0x73 else { return word }
        return word.dropLast()
    }

    private func find(_ word: ArraySlice<UInt8>) -> WordEntry? { find(hash: word.stableHash) }

    private func stem(_ word: ArraySlice<UInt8>) -> WordEntry? {
        word.count >= 6 ? find(hash: ~word.prefix(6).stableHash) : nil
    }

    private func find(hash: UInt64) -> WordEntry? {
        var index = Int(hash & mask)
        while true {
            let slot = slots[index]
            guard slot.hash != 0 else { return nil }
            if slot.hash == hash {
                return WordRole(rawValue: slot.role).map {
                    WordEntry(role: $0, value: slot.value, hash: slot.meaning)
                }
            }
            index = (index + 1) & Int(mask)
        }
    }

    /// The first entry of a word stays.
    private mutating func add(
        _ word: Substring, _ role: WordRole, _ value: UInt16 = 0, _ meaning: UInt32 = 0
    ) {
        let letters = Array(word.utf8)
        let meaning = meaning == 0 ? WordTable.meaning(letters[...]) : meaning
        put(letters.stableHash, role, value, meaning)
        if letters.count >= 6, role != .filler { put(~letters.prefix(6).stableHash, role, value, meaning) }
    }

    private mutating func put(_ hash: UInt64, _ role: WordRole, _ value: UInt16, _ meaning: UInt32) {
        var index = Int(hash & mask)
        while slots[index].hash != 0 {
            if slots[index].hash == hash { return }
            index = (index + 1) & Int(mask)
        }
        slots[index] = Slot(hash: hash, role: role.rawValue, value: value, meaning: meaning)
    }

    private mutating func add(all words: Substring, _ role: WordRole, _ value: UInt16 = 0) {
        for word in words.split(separator: " ") { add(word, role, value) }
    }

    private mutating func addKinds() {
        for line in Self.lines(KindWords.rows) {
            let columns = line.split(separator: "\t")
            let kind = AssetKind.allCases.first { "\($0)" == columns[0] } ?? .none
            add(all: columns[1], .kind, UInt16(kind.rawValue))
        }
    }

    private mutating func addRoles() {
        for (number, line) in Self.lines(RoleWords.directions).enumerated() {
            add(all: line, .direction, UInt16(number))
        }
        for line in Self.lines(RoleWords.rows) {
            let columns = line.split(separator: "\t")
            switch columns[0] {
            case "build": add(all: columns[1], .work, 1)
            case "renew": add(all: columns[1], .work, 2)
            case "expand": add(all: columns[1], .work, 3)
            case "supply": add(all: columns[1], .work, 4)
            case "place": add(all: columns[1], .place)
            case "phase": add(all: columns[1], .part, 1)
            case "unit": add(all: columns[1], .part, 2)
            case "lot": add(all: columns[1], .part, 3)
            case "step": add(all: columns[1], .step)
            case "number": add(all: columns[1], .numberSign)
            case "after": add(all: columns[1], .after)
            case "measure": add(all: columns[1], .unit)
            case "qualifier": add(all: columns[1], .qualifier)
            default: add(all: columns[1], .filler)
            }
        }
    }

    private mutating func addNumbers(_ rows: String, _ role: WordRole) {
        for (index, line) in Self.lines(rows).enumerated() { add(all: line, role, UInt16(index + 1)) }
    }

    private static func lines(_ rows: String) -> [Substring] {
        rows.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && $0.first != "#" }
    }
}
