/// How much bytes, read by a code page, look like writing in one of its languages.
struct Likeness {
    private let page: WindowsPage
    private let isCyrillic: Bool
    private let traits: [Traits]

    /// What is asked of a character again and again.
    private struct Traits {
        let lowered: Unicode.Scalar
        let isLetter: Bool
        let isUpper: Bool
    }

    init(_ page: WindowsPage) {
        self.page = page
        isCyrillic = page.alphabets.contains { $0.contains("ж") }
        traits = (UInt8.min...UInt8.max).map { byte in
            let scalar = page.character(byte)
            let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            return Traits(
                lowered: lowered, isLetter: scalar.properties.isAlphabetic && scalar != "ª" && scalar != "º",
                isUpper: scalar.properties.isUppercase)
        }
    }

    /// Points for each letter of the language that fits best, off for what no writer sets; `nil` where a byte
    /// has no character on the page.
    func score(of bytes: ArraySlice<UInt8>) -> Int? {
        var counts: [UInt8: Int] = [:]
        var score = 0
        var run = 0
        var before: UInt8 = 0x20
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte < 0x80 {
                run = 0
            } else {
                if page.character(byte) == "\u{FFFD}" { return nil }
                run = traits[Int(byte)].isLetter ? run + 1 : 0
                if run > 0 { counts[byte, default: 0] += 1 }
                score += setting(of: byte, before, index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20, run)
            }
            before = byte
        }
        return score + (page.alphabets.map { letters($0, counts) }.max() ?? 0)
    }

    private func letters(_ alphabet: Set<Unicode.Scalar>, _ counts: [UInt8: Int]) -> Int {
        counts.reduce(0) { $0 + (alphabet.contains(traits[Int($1.key)].lowered) ? 2 : -2) * $1.value }
    }

    /// Points off for a character that does not go with its neighbours.
    private func setting(of byte: UInt8, _ before: UInt8, _ after: UInt8, _ run: Int) -> Int {
        let (now, left, right) = (traits[Int(byte)], traits[Int(before)], traits[Int(after)])
        guard now.isLetter else {
            // A sign between two letters: only an apostrophe, a dash or a soft hyphen stands there.
            let joins: Set<UInt8> = [0x91, 0x92, 0x96, 0x97, 0xA0, 0xAD]
            return left.isLetter && right.isLetter && !joins.contains(byte) ? -4 : 0
        }
        var points = 0
        if now.isUpper, left.isLetter, !left.isUpper { points -= 4 }
        if isDigit(before) || isDigit(after) { points -= 4 }
        if isCyrillic {
            if isASCIILetter(before) || isASCIILetter(after) { points -= 6 }
        } else if run >= 3 {
            points -= 4
        }
        return points
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func isASCIILetter(_ byte: UInt8) -> Bool { byte < 0x80 && traits[Int(byte)].isLetter }
}
