extension QuantityReader {
    /// "$4.5 billion", "US$ 87 million", "EUR 100mn", "Rs. 500 crore", "$1.2-1.5 billion".
    func prefixed(_ index: Int) -> Quantity? {
        guard let (currency, next) = sign(index) ?? code(index),
            let number = numbers.number(at: next, sum: true)
        else { return nil }
        if text.tokens[next - 1].kind == .word, !isSum(index, next, number) { return nil }
        let end = rangeEnd(number)
        // "$10m-15m": the second number stands in the word of the first.
        let single = end == nil && !text.tokens[number.end - 1].shape.contains([.hyphen, .digit])
        return Quantity(
            tokens: index..<(end ?? number.end), value: single ? number.value : nil,
            kind: .money(currency))
    }

    /// "3.2 trillion won (2.7 billion dollars)", "Rp142 trillion or US$9.8 billion": one sum, told twice.
    func repeats(_ sum: Quantity, _ before: Quantity?) -> Bool {
        guard let before, case .money(let code) = sum.kind, case .money(let first) = before.kind,
            code != first,
            sum.value != nil, before.value != nil, before.tokens.upperBound < sum.tokens.lowerBound
        else { return false }
        let between = before.tokens.upperBound..<sum.tokens.lowerBound
        guard between.count <= 4 else { return false }
        let told = between.contains {
            text.tokens[$0].isMark("(") || text.isWord($0, ["or", "approximately", "about", "equivalent"])
        }
        return told
            && between.allSatisfy {
                text.tokens[$0].kind == .mark
                    || text.isWord(
                        $0,
                        [
                            "or", "approximately", "about", "equivalent", "to", "around", "nearly", "some",
                            "over",
                        ])
            }
    }

    /// The currency behind a number, and what multiplies the number there: "dollars", "€", "USD million".
    func suffix(_ number: Number) -> (code: String, end: Int, factor: Double)? {
        var at = number.end
        if at + 1 < range.upperBound, text.tokens[at].isMark("-"), text.tokens[at + 1].kind == .word,
            text.tokens[at + 1].shape.contains(.glued)
        {
            at += 1
        }
        guard at < range.upperBound else { return nil }
        if let (code, end) = sign(at) {
            // "1 $10 bill": the sign belongs to the number behind it.
            let next = end < range.upperBound ? text.tokens[end] : nil
            if let next, next.kind == .number, next.shape.contains(.glued) { return nil }
            return (code, end, 1)
        }
        if let code = millions(at) { return (code, at + 1, 1e6) }
        guard let (code, end) = name(at) else { return nil }
        if text.isWord(at, QuantityReader.homographs), !isLarge(number) { return nil }
        // "3 USD50 cards": the code belongs to the number behind it.
        if end < range.upperBound, text.tokens[end].kind == .number, text.tokens[end].shape.contains(.glued) {
            return nil
        }
        guard end < range.upperBound, text.tokens[at].shape.contains(.upper),
            text.lexicon.meanings[Int(text.tokens[end].word)].role == .scale
        else { return (code, end, 1) }
        return (code, end + 1, text.lexicon.meanings[Int(text.tokens[end].word)].value)
    }

    /// The token behind "-1.5 billion", "to $1.5 billion": a range has no single value.
    private func rangeEnd(_ first: Number) -> Int? {
        let at = first.end
        guard at + 1 < range.upperBound else { return nil }
        let dash = text.tokens[at].isMark("-") || text.tokens[at].isMark("~")
        guard dash || word(at, "to") || word(at, "and") else { return nil }
        let currency = (sign(at + 1) ?? code(at + 1))?.end
        guard let second = numbers.number(at: currency ?? at + 1, sum: true) else { return nil }
        if word(at, "and") {
            return between(first) && (currency != nil || second.scaled) ? second.end : nil
        }
        // "$5 million to 10 companies" is none.
        return dash || currency != nil || (second.scaled && !first.scaled) ? second.end : nil
    }

    private func between(_ number: Number) -> Bool {
        (max(range.lowerBound, number.end - 6)..<number.end).contains { text.isWord($0, "between") }
    }

    /// A sign, with the letters that belong to it: "$", "US$", "HK $", "$US".
    private func sign(_ index: Int) -> (code: String, end: Int)? {
        guard index < range.upperBound else { return nil }
        let token = text.tokens[index]
        if token.kind == .currency {
            guard let code = CurrencySign.code(text.bytes, Int(token.start)) else { return nil }
            let next = index + 1
            guard next < range.upperBound, text.tokens[next].shape.contains(.glued),
                text.isWord(next, ["us", "usd"])
            else { return (code, next) }
            return (code, next + 1)
        }
        let next = index + 1
        guard token.kind == .word, token.end - token.start <= 4, next < range.upperBound,
            text.tokens[next].kind == .currency,
            text.tokens[next].shape.contains(.glued) || !isLoose(index)
        else { return nil }
        let sign = text.folded(next)
        let folded = text.folded(index)
        if let code = text.currencyCode(text.lexicon.word(folded + sign)) { return (code, next + 1) }
        guard folded.count == 3, let code = text.currencyCode(token.word) else { return nil }
        return (code, next + 1)
    }

    /// A single letter of something else before a sign: "a $5 million plant", "music's $500".
    private func isLoose(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.end - token.start == 1 else { return false }
        return text.isWord(index, "a") || token.shape.contains(.glued)
            || (index > range.lowerBound && text.tokens[index - 1].kind == .mark)
    }

    /// A code or an abbreviation before a number: "EUR", "Rs.", "Sh".
    private func code(_ index: Int) -> (code: String, end: Int)? {
        guard index < range.upperBound, text.tokens[index].isCapital, let (code, end) = name(index) else {
            return nil
        }
        let stop =
            end + 1 < range.upperBound && text.tokens[end].isMark(".") && text.tokens[end + 1].kind == .number
        return (code, stop ? end + 1 : end)
    }

    private func name(_ index: Int) -> (code: String, end: Int)? {
        guard text.tokens[index].kind == .word,
            let (entry, end) = text.lexicon.term(at: index, in: text.tokens, before: range.upperBound),
            let payload = text.lexicon.entry(entry, .currency)
        else { return nil }
        return (text.lexicon.currencies[Int(payload)], end)
    }

    /// "MUSD", "MEUR": millions.
    private func millions(_ index: Int) -> String? {
        let token = text.tokens[index]
        guard token.word == 0, token.end - token.start == 4, token.shape.contains(.upper),
            text.bytes[Int(token.start)] == UInt8(ascii: "M")
        else { return nil }
        return text.currencyCode(text.lexicon.word(Array(text.folded(index).dropFirst())))
    }

    /// Whether a number behind a word makes a sum: not in "Won 3 medals", "ALL 5", "N7", "Euro 4".
    private func isSum(_ index: Int, _ next: Int, _ number: Number) -> Bool {
        let token = text.tokens[index]
        let length = token.end - token.start
        if length == 1 { return text.tokens[next].shape.contains(.glued) && isLarge(number) }
        if text.isWord(index, QuantityReader.homographs) {
            return isLarge(number) && token.shape.contains(.upper)
        }
        if token.shape.contains(.upper) { return true }
        // "Bob 3 times": a code is written in capitals, an abbreviation need not be.
        if length <= 3 {
            return length < 3 || text.currencyCode(token.word).map { !isSame(index, $0) } ?? true
        }
        return number.scaled || text.isWord(index, ["kshs", "tshs", "ushs", "slrs", "pkrs"])
    }

    private func isSame(_ index: Int, _ code: String) -> Bool {
        text.folded(index).elementsEqual(code.lowercased().utf8)
    }

    private func isLarge(_ number: Number) -> Bool { number.scaled || number.value >= 3000 }

    /// Currencies that are other words too.
    private static let homographs: [StaticString] = [
        "won", "real", "sum", "sol", "all", "try", "top", "cup", "gel", "mad", "sos", "som", "lei", "sr",
        "le",
        "re", "dong", "mop", "pen", "bam", "ron",
    ]
}
