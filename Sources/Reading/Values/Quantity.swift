import Domain

/// A number with what it counts.
struct Quantity: Sendable {
    enum Kind: Sendable, Equatable {
        case money(String)
        case percent
        case capacity(String)
    }
    var tokens: Range<Int>
    /// `nil` where a range is given and no single value.
    var value: Double?
    var kind: Kind
}

/// Finds sums of money, percentages and capacities in a sentence.
struct QuantityReader {
    private let document: TokenText
    private let range: Range<Int>

    /// The quantities of a sentence, from left to right.
    static func read(_ document: TokenText, _ range: Range<Int>) -> [Quantity] {
        let reader = QuantityReader(document: document, range: range)
        var found: [Quantity] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let quantity = reader.quantity(at: index) {
                found.append(quantity)
                index = quantity.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func quantity(at index: Int) -> Quantity? {
        if let (currency, next) = currency(at: index), let number = number(at: next) {
            let end = rangeEnd(number.end)
            return Quantity(
                tokens: index..<(end ?? number.end), value: end == nil ? number.value : nil,
                kind: .money(currency))
        }
        guard let number = number(at: index) else { return nil }
        var next = number.end
        if next < range.upperBound, document.tokens[next].isMark("%") {
            return Quantity(tokens: index..<(next + 1), value: number.value, kind: .percent)
        }
        if word(next, "percent") {
            return Quantity(tokens: index..<(next + 1), value: number.value, kind: .percent)
        }
        if word(next, "per"), word(next + 1, "cent") {
            return Quantity(tokens: index..<(next + 2), value: number.value, kind: .percent)
        }
        if let (currency, end) = currency(at: next, name: true) {
            return Quantity(tokens: index..<end, value: number.value, kind: .money(currency))
        }
        if next < range.upperBound, document.tokens[next].isMark("-") { next += 1 }
        return compound(index, next, number.value) ?? capacity(index, next, number.value)
    }

    /// `60-million-dollar`.
    private func compound(_ start: Int, _ at: Int, _ value: Double) -> Quantity? {
        guard at < range.upperBound, document.tokens[at].shape.contains(.hyphen) else { return nil }
        let parts = document.folded(at).split(separator: UInt8(ascii: "-")).map { Array($0) }
        guard let scale = parts.first.flatMap({ Scale.factor($0) }), parts.count >= 2 else { return nil }
        let id = document.lexicon.word(parts[parts.count - 1])
        guard document.lexicon.tags(of: id).contains(.currency), let code = document.currencyCode(id) else {
            return nil
        }
        return Quantity(tokens: start..<(at + 1), value: value * scale, kind: .money(code))
    }

    private func capacity(_ start: Int, _ at: Int, _ value: Double) -> Quantity? {
        guard at < range.upperBound,
            let (entry, end) = document.lexicon.term(at: at, in: document.tokens, before: range.upperBound),
            let unit = document.lexicon.entry(entry, .unit)
        else { return nil }
        var name = document.lexicon.units[Int(unit)]
        if let period = period(after: end), !name.contains("per ") { name += period }
        return Quantity(tokens: start..<end, value: value, kind: .capacity(name))
    }

    /// "a year", "annually", "per day" within a few words behind the unit.
    private func period(after end: Int) -> String? {
        for at in end..<min(end + 5, range.upperBound) {
            let token = document.tokens[at]
            if token.kind == .mark, !token.isMark("/") { return nil }
            if word(at, "annually") || word(at, "yearly") { return " per year" }
            if word(at, "daily") { return " per day" }
            let rate =
                word(at, "per") || word(at, "a") || word(at, "each") || word(at, "every") || word(at, "in")
            guard rate || token.isMark("/"), at + 1 < range.upperBound else { continue }
            let next = word(at + 1, "a") ? at + 2 : at + 1
            if word(next, "year") || word(next, "annum") { return " per year" }
            if word(next, "day") { return " per day" }
            if word(next, "month") { return " per month" }
            if word(next, "hour") { return " per hour" }
        }
        return nil
    }

    private func rangeEnd(_ end: Int) -> Int? {
        guard end + 1 < range.upperBound else { return nil }
        let token = document.tokens[end]
        guard token.isMark("-") || token.isMark("~") || word(end, "to") else { return nil }
        let next = currency(at: end + 1)?.1 ?? end + 1
        return number(at: next)?.end
    }

    /// A number in figures or words with its scale.
    private func number(at index: Int) -> (value: Double, end: Int)? {
        guard index < range.upperBound else { return nil }
        let token = document.tokens[index]
        var value: Double
        if token.kind == .number {
            value = document.number(index)
        } else if token.kind == .word, token.tags.contains(.numeral),
            document.lexicon.values[Int(token.word)] > 0, index + 1 < range.upperBound,
            document.tokens[index + 1].tags.contains(.scale)
        {
            value = Double(document.lexicon.values[Int(token.word)])
        } else {
            return nil
        }
        var end = index + 1
        for _ in 0..<2 where end < range.upperBound && document.tokens[end].tags.contains(.scale) {
            let folded = document.folded(end)
            if folded.count == 1, !document.tokens[end].shape.contains(.glued) { break }
            guard let factor = Scale.factor(folded) else { break }
            value *= factor
            end += 1
        }
        return (value, end)
    }

    private func currency(at index: Int, name: Bool = false) -> (String, Int)? {
        guard index < range.upperBound else { return nil }
        let token = document.tokens[index]
        if token.kind == .currency {
            return CurrencySign.code(document.bytes, Int(token.start)).map { ($0, index + 1) }
        }
        guard token.kind == .word,
            let (entry, end) = document.lexicon.term(
                at: index, in: document.tokens, before: range.upperBound),
            let payload = document.lexicon.entry(entry, .currency)
        else { return nil }
        // "US$", "A$": the letters belong to the sign.
        var next = end
        if next < range.upperBound, document.tokens[next].kind == .currency { next += 1 }
        let short = end == index + 1 && token.end - token.start == 1
        if short, name || next >= range.upperBound || !document.tokens[next].shape.contains(.glued) {
            return nil
        }
        return (document.lexicon.currencies[Int(payload)], next)
    }

    private func word(_ index: Int, _ text: StaticString) -> Bool {
        index < range.upperBound && document.isWord(index, text)
    }
}

/// Words and letters that multiply a number.
enum Scale {
    static func factor(_ folded: [UInt8]) -> Double? {
        switch String(decoding: folded, as: UTF8.self) {
        case "hundred": 100
        case "thousand", "k": 1000
        case "lakh": 100_000
        case "million", "mln", "mn", "m": 1_000_000
        case "crore": 10_000_000
        case "billion", "bln", "bn", "b": 1_000_000_000
        case "trillion", "trn", "tn": 1_000_000_000_000
        default: nil
        }
    }
}
