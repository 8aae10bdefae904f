/// Tokens together with the bytes they point into.
struct TokenText: Sendable {
    let bytes: [UInt8]
    var tokens: [Token]
    let lexicon: Lexicon

    /// The text of a run of tokens, white space included.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
    }

    /// A token's text in folded form.
    func folded(_ index: Int) -> [UInt8] {
        Folding.fold(bytes, Int(tokens[index].start)..<Int(tokens[index].end))
    }

    /// A hash of a token's text in folded form.
    func key(_ index: Int) -> UInt64 {
        Gazetteer.extend(Gazetteer.seed, folding: bytes, Int(tokens[index].start)..<Int(tokens[index].end))
    }

    /// Whether a token is an ASCII word, capitals aside.
    func isWord(_ index: Int, _ text: StaticString) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        let token = tokens[index]
        guard Int(token.end - token.start) == text.utf8CodeUnitCount else { return false }
        for offset in 0..<text.utf8CodeUnitCount
        where Folding.lower(bytes[Int(token.start) + offset]) != text.utf8Start[offset] {
            return false
        }
        return true
    }

    /// Whether a token is one of some ASCII words.
    func isWord(_ index: Int, _ texts: [StaticString]) -> Bool { texts.contains { isWord(index, $0) } }

    /// The value of a number token, its commas taken for thousands.
    func number(_ index: Int) -> Double {
        var value = 0.0
        var fraction = 0.0
        let token = tokens[index]
        let digits = bytes[Int(token.start)..<Int(token.end)]
        let dots = digits.reduce(0) { $0 + ($1 == 0x2E ? 1 : 0) }
        for byte in digits {
            if byte == 0x2E, dots == 1 {
                fraction = 1
            } else if (0x30...0x39).contains(byte) {
                value = value * 10 + Double(byte - 0x30)
                fraction *= 10
            }
        }
        return fraction > 1 ? value / fraction : value
    }

    /// A number token without point or comma, as an integer.
    func integer(_ index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .number else { return nil }
        let token = tokens[index]
        guard token.end - token.start <= 4 else { return nil }
        var value = 0
        for byte in bytes[Int(token.start)..<Int(token.end)] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte) - 0x30
        }
        return value
    }

    /// The code of a currency by its one-word name.
    func currencyCode(_ word: WordID) -> String? {
        let node = lexicon.firstNodes[Int(word)]
        guard word != 0, node != 0, let payload = lexicon.entry(lexicon.nodeEntries[Int(node)], .currency)
        else {
            return nil
        }
        return lexicon.currencies[Int(payload)]
    }
}

extension Lexicon {
    /// The payload of the first meaning of a kind among those chained at an entry.
    func entry(_ first: Int32, _ kind: TermKind) -> Int32? {
        var at = first
        while at >= 0 {
            if entries[Int(at)].kind == kind { return entries[Int(at)].payload }
            at = nextEntries[Int(at)]
        }
        return nil
    }
}
