extension QuantityReader {
    /// "100 MW", "a 100-megawatt farm", "1.25 million tons of polyethylene a year".
    func capacity(_ start: Int, _ single: Bool) -> Quantity? {
        // In a capacity, "m" is a metre and no million.
        guard let first = numbers.number(at: start) else { return nil }
        var number = first
        if !single {
            guard let second = numbers.number(at: first.end + 1) else { return nil }
            number = second
        }
        var at = number.end
        if at < range.upperBound, text.tokens[at].isMark("-") { at += 1 }
        guard at < range.upperBound,
            let (entry, end) = text.lexicon.term(at: at, in: text.tokens, before: range.upperBound),
            let unit = text.lexicon.entry(entry, .unit)
        else { return nil }
        var name = text.lexicon.units[Int(unit)]
        var value = number.value
        if name.hasPrefix("million ") {
            name.removeFirst(8)
            value *= 1e6
        }
        if word(start - 1, "from"), let (raised, next) = raised(end, entry) {
            return Quantity(tokens: start..<next, value: raised, kind: .capacity(name))
        }
        if !name.contains("per "), let period = period(after: end) { name += period }
        return Quantity(tokens: start..<end, value: single ? value : nil, kind: .capacity(name))
    }

    /// "from 500 MW to 650": what it is raised to.
    private func raised(_ end: Int, _ unit: Int32) -> (Double, Int)? {
        guard word(end, "to"), let number = numbers.number(at: end + 1) else { return nil }
        let named =
            number.end < range.upperBound
            ? text.lexicon.term(at: number.end, in: text.tokens, before: range.upperBound) : nil
        if let named, named.entry != unit, text.lexicon.entry(named.entry, .unit) != nil { return nil }
        return (number.value, named?.entry == unit ? named?.end ?? number.end : number.end)
    }

    /// "a year", "annually", "per day" within a few words behind the unit.
    func period(after end: Int) -> String? {
        for at in end..<min(end + 5, range.upperBound) {
            let token = text.tokens[at]
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
}
