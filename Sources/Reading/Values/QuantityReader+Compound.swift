extension QuantityReader {
    /// "60-million-dollar", "2.7 billion-dollar", "one-yen", "5-million-tonne-a-year": number and what it
    /// counts in one word.
    func compound(_ index: Int) -> Quantity? {
        var at = index
        var pieces: [NumberPiece] = []
        if text.tokens[index].kind == .number {
            let tied = index + 1 < range.upperBound && text.tokens[index + 1].isMark("-")
            at = tied ? index + 2 : index + 1
            guard at < range.upperBound, text.tokens[at].shape.contains(.glued) == tied else { return nil }
            let value = Figures.value(text.bytes, text.tokens[index])
            pieces.append(NumberPiece(role: .unit, value: value, end: at + 1, figure: true))
        }
        guard text.tokens[at].kind == .word, text.tokens[at].shape.contains(.hyphen) else { return nil }
        let parts = text.folded(at).split(separator: UInt8(ascii: "-")).map { text.lexicon.word(Array($0)) }
        var next = 0
        while next < parts.count, text.lexicon.meanings[Int(parts[next])].role.isNumeral {
            let meaning = text.lexicon.meanings[Int(parts[next])]
            pieces.append(NumberPiece(role: meaning.role, value: meaning.value, end: at + 1))
            next += 1
        }
        guard next > 0, next < parts.count, let number = NumberGrammar(pieces: pieces).number() else {
            return nil
        }
        if next == parts.count - 1, text.lexicon.tags(of: parts[next]).contains(.currency),
            let code = text.currencyCode(parts[next])
        {
            return Quantity(tokens: index..<(at + 1), value: number.value, kind: .money(code))
        }
        guard var unit = unit(parts[next]) else { return nil }
        unit += rate(parts[(next + 1)...]) ?? period(after: at + 1) ?? ""
        return Quantity(tokens: index..<(at + 1), value: number.value, kind: .capacity(unit))
    }

    private func unit(_ word: WordID) -> String? {
        let node = text.lexicon.firstNodes[Int(word)]
        guard word != 0, node != 0, let unit = text.lexicon.entry(text.lexicon.nodeEntries[Int(node)], .unit)
        else {
            return nil
        }
        return text.lexicon.units[Int(unit)]
    }

    /// "-a-year", "-per-day".
    private func rate(_ parts: ArraySlice<WordID>) -> String? {
        guard let last = parts.last else { return nil }
        switch text.lexicon.text(last) {
        case "year", "annum": return " per year"
        case "day": return " per day"
        case "month": return " per month"
        default: return nil
        }
    }
}
