/// A word or figure of a number, taken from its token.
struct NumberPiece {
    var role: ValueWord.Role
    var value: Double
    /// The token behind it; -1 inside a token ("twenty" of "twenty-one").
    var end: Int
    /// Whether it was written in figures.
    var figure = false
}

/// A number as it was read.
struct Number {
    var value: Double
    /// The token behind it.
    var end: Int
    /// Whether a word or letter multiplies it ("million").
    var scaled = false
    /// Whether it is a part of one: "half", "two thirds".
    var fraction = false
}

/// English numbers: what words and figures make up together.
struct NumberGrammar {
    let pieces: [NumberPiece]

    /// The number that the pieces begin with.
    func number() -> Number? {
        var at = 0
        var sign = 1.0
        if role(0) == .minus {
            sign = -1
            at = 1
        }
        guard var found = portion(at) ?? mixed(at), found.end > at else { return nil }
        found.value *= sign
        let end = pieces[found.end - 1].end
        guard end >= 0 else { return nil }
        found.end = end
        return found
    }

    /// "half", "half a million", "a quarter", "a fifth": `end` counts pieces.
    private func portion(_ start: Int) -> Number? {
        var at = start
        let article = role(at) == .article
        if article { at += 1 }
        guard let divisor = divisor(at), article || role(at) != .part else { return nil }
        return scaled(Number(value: 1 / divisor, end: at + 1, fraction: true))
    }

    /// "two thirds", "two and a half million", "five billion and three quarters", "nine point four".
    private func mixed(_ start: Int) -> Number? {
        guard let (value, end, scale) = cardinal(start) else { return nil }
        var found = Number(value: value, end: end, scaled: scale > 1)
        let at = role(end) == .hyphen ? end + 1 : end
        if let divisor = divisor(at), scale == 1 || !pieces[start].figure {
            return scaled(Number(value: value / divisor, end: at + 1, fraction: true))
        }
        if role(end) == .point, let (digits, next) = decimals(end + 1) {
            found = Number(value: value + digits, end: next)
            return scaled(found)
        }
        guard role(end) == .and, let (part, next) = fraction(end + 1) else { return found }
        if let factor = piece(next), factor.role == .scale {
            // "two and a half million", but "one billion and a half million".
            let sum = scale == 1 ? (value + part) * factor.value : value + part * factor.value
            return Number(value: sum, end: next + 1, scaled: true)
        }
        return scaled(
            Number(value: value + part * scale, end: next, scaled: scale > 1, fraction: scale == 1))
    }

    /// "of a million", "million" behind a fraction.
    private func scaled(_ number: Number) -> Number {
        var at = number.end
        if number.fraction, role(at) == .of { at += 1 }
        if number.fraction, role(at) == .article { at += 1 }
        guard let first = piece(at), first.role == .scale || first.role == .dozen || first.role == .letter
        else { return number }
        return Number(value: number.value * first.value, end: at + 1, scaled: true)
    }

    /// "a half", "three quarters", "one fourth".
    private func fraction(_ start: Int) -> (Double, Int)? {
        if role(start) == .article {
            return divisor(start + 1).map { (1 / $0, start + 2) }
        }
        guard let (count, end) = small(start) else { return nil }
        let at = role(end) == .hyphen ? end + 1 : end
        return divisor(at).map { (count / $0, at + 1) }
    }

    private func divisor(_ at: Int) -> Double? {
        guard let piece = piece(at) else { return nil }
        switch piece.role {
        case .half, .quarter: return piece.value
        case .part: return piece.value > 2 ? piece.value : nil
        default: return nil
        }
    }

    private func decimals(_ start: Int) -> (Double, Int)? {
        var at = start
        var value = 0.0
        var weight = 0.1
        while let digit = piece(at), digit.role == .unit, digit.value < 10, !digit.figure {
            value += digit.value * weight
            weight /= 10
            at += 1
        }
        if at > start { return (value, at) }
        return small(start).map { ($0.0 / 100, $0.1) }
    }

    /// "two hundred and two thousand", "4 thousand 3 hundred and 21", "three lakh crore"; the last factor is
    /// 1 where there is none.
    private func cardinal(_ start: Int) -> (Double, Int, scale: Double)? {
        guard var (current, at) = group(start) else { return nil }
        var total = 0.0
        var last = 1.0
        while let scale = piece(at), scale.role == .scale || scale.role == .letter || scale.role == .dozen {
            current *= scale.value
            last = scale.value
            at += 1
            while let more = piece(at), more.role == .scale {
                current *= more.value
                last *= more.value
                at += 1
            }
            total += current
            current = 0
            guard scale.role == .scale, let (next, end) = following(at, below: last) else { break }
            current = next
            at = end
        }
        return (total + current, at, last)
    }

    /// What goes on behind a thousand or a million: a smaller number, in words or with words.
    private func following(_ start: Int, below limit: Double) -> (Double, Int)? {
        let at = role(start) == .and ? start + 1 : start
        guard let (value, end) = group(at), value < limit, value > 0, !isMixed(value, end, at > start) else {
            return nil
        }
        if let scale = piece(end), scale.role == .scale { return scale.value < limit ? (value, end) : nil }
        return pieces[at].figure && end == at + 1 ? nil : (value, end)
    }

    /// Up to 999, or a figure: "a hundred", "three hundred and one", "322 hundred".
    private func group(_ start: Int) -> (Double, Int)? {
        var value: Double
        var at = start
        if role(start) == .article {
            guard let next = piece(start + 1), [.hundred, .scale, .dozen].contains(next.role) else {
                return nil
            }
            (value, at) = (1, start + 1)
        } else if let (small, end) = small(start) {
            (value, at) = (small, end)
        } else {
            return nil
        }
        guard role(at) == .hundred else { return (value, at) }
        value *= 100
        at += 1
        let next = role(at) == .and ? at + 1 : at
        guard let (rest, end) = small(next), rest > 0, rest < 100, role(end) != .hundred,
            !isMixed(rest, end, next > at), next > at || !pieces[next].figure
        else { return (value, at) }
        return role(end) == .dozen ? (value + rest * 12, end + 1) : (value + rest, end)
    }

    /// "and two thirds" is added to what stands before; of "and thirty fifths" all of it is the numerator.
    private func isMixed(_ count: Double, _ end: Int, _ and: Bool) -> Bool {
        guard and, let divisor = divisor(role(end) == .hyphen ? end + 1 : end) else { return false }
        return count < divisor
    }

    /// Up to 99 in words, or a figure.
    private func small(_ start: Int) -> (Double, Int)? {
        guard let first = piece(start) else { return nil }
        if first.role == .unit { return (first.value, start + 1) }
        guard first.role == .tens else { return nil }
        let at = role(start + 1) == .hyphen ? start + 2 : start + 1
        if let second = piece(at), second.role == .unit, !second.figure, (1..<10).contains(second.value) {
            return (first.value + second.value, at + 1)
        }
        return (first.value, start + 1)
    }

    private func piece(_ at: Int) -> NumberPiece? { at < pieces.count ? pieces[at] : nil }

    private func role(_ at: Int) -> ValueWord.Role { at < pieces.count ? pieces[at].role : .none }
}
