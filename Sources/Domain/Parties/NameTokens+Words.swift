/// What a word's own letters tell.
extension NameTokens {
    /// Whether it is a father's name by its ending: "Viktorovich", "Sergeyevna", "Nurlanuly".
    func isPatronymic(_ token: Token) -> Bool {
        NameTokens.isPatronymic(letters[token.start..<token.end])
    }

    /// Whether letters end as a father's name does.
    static func isPatronymic(_ letters: ArraySlice<UInt8>) -> Bool {
        guard letters.count > 6 else { return false }
        return endings.contains { letters.suffix($0.count).elementsEqual($0) }
    }

    private static let endings = [
        "ovich", "evich", "ovitch", "evitch", "ovych", "evych", "ovna", "evna", "ivna", "ichna", "uly",
        "kyzy", "qyzy", "ogly",
        "oglu",
    ].map { Array($0.utf8) }

    /// The number that a word is: in digits, in words or, in capitals, a Roman one up to 39.
    func figure(_ token: Token) -> Int? {
        let word = letters[token.start..<token.end]
        guard let first = word.first else { return nil }
        if (0x30...0x39).contains(first) || token.entry.roles.contains(.number) {
            return NameTokens.digits(word) ?? inWords(token)
        }
        guard token.flags.contains(.capitals), !token.isPointed, token.count <= 6,
            word.allSatisfy({ $0 == 0x69 || $0 == 0x76 || $0 == 0x78 })
        else { return nil }
        return NameTokens.roman(word)
    }

    /// Whether a number is written out.
    func isInWords(_ token: Token) -> Bool { !(0x30...0x39).contains(letters[token.start]) }

    private func inWords(_ token: Token) -> Int? {
        guard token.entry.roles.contains(.number) else { return nil }
        return NameTokens.figures[token.entry.other]
    }

    private static let figures: [UInt32: Int] = {
        var figures: [UInt32: Int] = [:]
        for figure in 1...90 { figures[PartyWord.hash("\(figure)".utf8)] = figure }
        return figures
    }()

    private static func digits(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count <= 9 else { return nil }
        var value = 0
        for byte in word {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func roman(_ word: ArraySlice<UInt8>) -> Int? {
        var total = 0
        var last = 0
        for byte in word.reversed() {
            let value = byte == 0x69 ? 1 : byte == 0x76 ? 5 : 10
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total > 0 ? total : nil
    }
}
