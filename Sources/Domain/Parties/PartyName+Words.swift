/// Questions about single words of a name.
extension PartyName {
    /// The half letters between two words, where they are at most `limit`.
    func distance(_ index: Int, _ other: PartyName, _ at: Int, limit: Int) -> Int? {
        guard limit >= 0, abs(Int(words[index].length) - Int(other.words[at].length)) <= limit else {
            return nil
        }
        let (mine, theirs) = (words[index].letters, other.words[at].letters)
        return letters.withUnsafeBufferPointer { a in
            other.letters.withUnsafeBufferPointer { b in
                Spelling.between(
                    UnsafeBufferPointer(rebasing: a[mine]), UnsafeBufferPointer(rebasing: b[theirs]), limit)
            }
        }
    }

    /// Whether one word begins as the whole of the other, three letters at least.
    func begins(_ index: Int, _ other: PartyName, _ at: Int) -> Bool {
        let (one, two) = (letters[words[index].letters], other.letters[other.words[at].letters])
        guard min(one.count, two.count) >= 3, other.words.count > 1, words.count > 1 else { return false }
        return one.count < two.count ? two.starts(with: one) : one.starts(with: two)
    }

    /// The words that the letters are the initials of, from one word on; `nil` where they are not.
    func initials(of wanted: ArraySlice<UInt8>, from start: Int, among left: UInt32) -> UInt32? {
        var used: UInt32 = 0
        var at = start
        for letter in wanted {
            guard at < words.count, at < PartyAlignment.limit, left & (1 << UInt32(at)) != 0,
                letters[Int(words[at].start)] == letter
            else { return nil }
            used |= 1 << UInt32(at)
            at += 1
        }
        return used
    }

    /// The first run of words that an acronym is made of, and the bits of those that count; links may be left out,
    /// and legal forms at the end are in it or not.
    func run(for acronym: ArraySlice<UInt8>, among left: UInt32) -> (first: Int, used: UInt32)? {
        let count = min(words.count, PartyAlignment.limit)
        for start in 0..<count where letters[Int(words[start].start)] == acronym.first {
            guard words[start].sort != .link, words[start].sort != .acronym else { continue }
            var used: UInt32 = 0
            var taken = 0
            var at = start
            var position = acronym.startIndex
            while at < count, position < acronym.endIndex {
                let word = words[at]
                let bit: UInt32 = 1 << UInt32(at)
                if letters[Int(word.start)] == acronym[position], !word.counts || left & bit != 0 {
                    used |= bit & left
                    taken += 1
                    position += 1
                } else if word.sort != .link {
                    break
                }
                at += 1
            }
            if position == acronym.endIndex, taken > 1, used != 0, words[start].counts {
                return (used.trailingZeroBitCount, used)
            }
        }
        return nil
    }

    /// Where two neighbouring words together are the letters wanted.
    func torn(_ wanted: ArraySlice<UInt8>, among left: UInt32) -> Int? {
        for index in Bits(left & left >> 1) {
            let (one, two) = (word(index), word(index + 1))
            if one.count + two.count == wanted.count, wanted.starts(with: one),
                wanted.dropFirst(one.count).elementsEqual(two)
            {
                return index
            }
        }
        return nil
    }

    /// Whether a word is the first or the last of those that count.
    func isAtEnd(_ index: Int) -> Bool {
        index == words.firstIndex(where: \.counts) || index == words.lastIndex(where: \.counts)
    }

    /// The letters of some words, one after another.
    func joined(_ bits: UInt32) -> [UInt8] {
        var joined: [UInt8] = []
        for index in Bits(bits) { joined.append(contentsOf: letters[words[index].letters]) }
        return joined
    }

    /// The letters of a word.
    func word(_ index: Int) -> ArraySlice<UInt8> { letters[words[index].letters] }

    /// A word for a reader.
    func spelled(_ index: Int) -> String { String(decoding: word(index), as: UTF8.self) }
}

extension PartyWord {
    /// Whether it can be made of initials.
    var canBeAcronym: Bool {
        (sort == .plain || sort == .place) && (2...8).contains(length) && flags.isDisjoint(with: .ideographs)
    }

    /// Whether it is an acronym beside a name and equals a word.
    func isSetAside(_ word: PartyWord) -> Bool { sort == .acronym && hash == word.hash }
}
