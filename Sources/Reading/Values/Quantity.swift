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
    let text: TokenText
    let range: Range<Int>
    let numbers: NumberReader

    /// The quantities of a sentence, from left to right; a sum said again in another currency is left out.
    static func read(_ text: TokenText, _ range: Range<Int>) -> [Quantity] {
        let reader = QuantityReader(
            text: text, range: range, numbers: NumberReader(text: text, range: range))
        var found: [Quantity] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let quantity = reader.quantity(at: index) {
                if !reader.repeats(quantity, found.last) { found.append(quantity) }
                index = max(quantity.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private func quantity(at index: Int) -> Quantity? {
        if let sum = prefixed(index) ?? compound(index) { return sum }
        let start = numbers.isSign(index) ? index + 1 : index
        guard let first = numbers.number(at: start, sum: true) else { return nil }
        var number = first
        var single = true
        if let second = rangeEnd(start, first) {
            number = second
            single = false
        }
        let value = single ? number.value : nil
        if let share = share(number, value.map { start > index ? -$0 : $0 }) {
            return Quantity(tokens: index..<share.end, value: share.value, kind: .percent)
        }
        if let (currency, end, factor) = suffix(number) {
            return Quantity(tokens: index..<end, value: value.map { $0 * factor }, kind: .money(currency))
        }
        guard text.tokens[start].kind == .number || number.scaled else { return nil }
        return capacity(start, single)
    }

    /// "75 %", "75 percent", "75 per cent", "75pc", "two-thirds complete": its value in hundredths.
    private func share(_ number: Number, _ value: Double?) -> (value: Double?, end: Int)? {
        let next = number.end
        guard next < range.upperBound else { return nil }
        if text.tokens[next].isMark("%") {
            // Not in an address: "q=30%25".
            let tail = next + 1 < range.upperBound ? text.tokens[next + 1] : nil
            let joined = tail.map { $0.shape.contains(.glued) && $0.kind != .mark } ?? false
            return joined || isJoined(number.end - 1) ? nil : (value, next + 1)
        }
        if text.isWord(next, ["percent", "percents", "pct"]) { return (value, next + 1) }
        if word(next, "percentage"), !text.isWord(next + 1, ["point", "points"]) { return (value, next + 1) }
        if word(next, "per"), word(next + 1, "cent") { return (value, next + 2) }
        if word(next, "pc"), text.tokens[next].shape.contains(.glued) { return (value, next + 1) }
        if text.tokens[next].isMark("-"), word(next + 1, "percent") { return (value, next + 2) }
        guard number.fraction, let value, value < 1 else { return nil }
        let done = text.isWord(next, ["complete", "completed", "finished", "done", "built", "ready"])
        let work =
            word(next, "of") && word(next + 1, "the")
            && text.isWord(next + 2, ["work", "works", "construction", "job"])
        return done || work ? (value * 100, next) : nil
    }

    private func isJoined(_ index: Int) -> Bool {
        index > range.lowerBound && text.tokens[index].shape.contains(.glued)
            && (text.tokens[index - 1].isMark("%") || text.tokens[index - 1].isMark("="))
    }

    /// The second number of "10-15", "10 to 15 million", "between 10 and 15".
    private func rangeEnd(_ start: Int, _ first: Number) -> Number? {
        let at = first.end
        guard at + 1 < range.upperBound else { return nil }
        let dash = text.tokens[at].isMark("-") || text.tokens[at].isMark("~")
        let and = word(at, "and") && text.isWord(start - 1, "between")
        guard dash || and || (word(at, "to") && !isYear(start, first)) else { return nil }
        return numbers.number(at: at + 1, sum: true)
    }

    private func isYear(_ start: Int, _ number: Number) -> Bool {
        number.end == start + 1 && (1900...2100).contains(text.integer(start) ?? 0)
    }

    func word(_ index: Int, _ word: StaticString) -> Bool {
        index < range.upperBound && text.isWord(index, word)
    }
}
