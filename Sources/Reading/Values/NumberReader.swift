/// Reads numbers in figures and in words.
struct NumberReader {
    let text: TokenText
    let range: Range<Int>

    /// The number that begins at a token; in a sum of money a single "m" is a million.
    func number(at index: Int, sum: Bool = false) -> Number? {
        guard begins(index) else { return nil }
        return NumberGrammar(pieces: pieces(from: index, sum: sum)).number()
    }

    /// The numbers of a sentence that stand by themselves, from left to right.
    static func read(_ text: TokenText, _ range: Range<Int>) -> [(tokens: Range<Int>, value: Double)] {
        let reader = NumberReader(text: text, range: range)
        var found: [(Range<Int>, Double)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let signed = reader.isSign(index)
            guard let number = reader.number(at: signed ? index + 1 : index),
                !reader.isGlued(number.end), !reader.isPronoun(index, number)
            else {
                index += 1
                continue
            }
            found.append((index..<number.end, signed ? -number.value : number.value))
            index = number.end
        }
        return found
    }

    /// Whether a minus stands before a number that nothing else stands against.
    func isSign(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound, text.tokens[index].isMark("-") else { return false }
        return index == range.lowerBound || !text.tokens[index].shape.contains(.glued)
    }

    /// "180ml", "4th": letters follow without a space.
    private func isGlued(_ end: Int) -> Bool {
        end < range.upperBound && text.tokens[end].kind == .word && text.tokens[end].shape.contains(.glued)
            && text.tokens[end - 1].kind == .number
    }

    /// "this one", "the one".
    private func isPronoun(_ index: Int, _ number: Number) -> Bool {
        guard text.isWord(index, "one"), number.end == index + 1 else { return false }
        return text.isWord(index - 1, ["this", "that", "the", "which", "no", "any", "each", "every"])
    }

    private func begins(_ index: Int) -> Bool {
        guard index >= range.lowerBound, index < range.upperBound else { return false }
        let token = text.tokens[index]
        switch token.kind {
        case .number: return true
        case .mark:
            if token.isMark(".") { return isPoint(index) }
            return token.mark == 0 && VulgarFraction.value(text.bytes, Int(token.start)) != nil
        case .currency: return false
        case .word: break
        }
        if token.shape.contains(.hyphen) {
            return (0x61...0x7A).contains(text.bytes[Int(token.start)] | 0x20)
        }
        switch text.lexicon.meanings[Int(token.word)].role {
        case .unit, .tens, .half, .quarter, .minus: return true
        case .article:
            guard index + 1 < range.upperBound else { return false }
            let next = text.lexicon.meanings[Int(text.tokens[index + 1].word)].role
            return next.isNumeral || text.tokens[index + 1].shape.contains(.hyphen)
        default: return false
        }
    }

    private func pieces(from index: Int, sum: Bool) -> [NumberPiece] {
        var found: [NumberPiece] = []
        var at = index
        while at < range.upperBound, found.count < 24 {
            let token = text.tokens[at]
            switch token.kind {
            case .currency: return found
            case .number:
                let (value, end) = figure(at)
                found.append(NumberPiece(role: .unit, value: value, end: end, figure: true))
                at = end
                continue
            case .mark:
                if found.isEmpty, isPoint(at) {
                    let digits = text.tokens[at + 1].end - text.tokens[at + 1].start
                    let value = Figures.value(text.bytes, text.tokens[at + 1])
                    let part = (0..<digits).reduce(value) { value, _ in value / 10 }
                    found.append(NumberPiece(role: .unit, value: part, end: at + 2, figure: true))
                    at += 1
                } else if let fraction = VulgarFraction.value(text.bytes, Int(token.start)) {
                    guard add(fraction, at + 1, &found) else { return found }
                } else if token.isMark("-"), !found.isEmpty {
                    // "$4.5-billion": the hyphen only ties the words.
                    if isTied(at + 1) || (sum && factor(at + 1, behind: found.last) != nil) { break }
                    found.append(NumberPiece(role: .hyphen, value: 0, end: -1))
                } else {
                    return found
                }
            case .word:
                if sum, let factor = factor(at, behind: found.last) {
                    found.append(NumberPiece(role: .scale, value: factor, end: at + 1))
                    return found
                }
                guard add(word: at, sum, &found) else { return found }
            }
            at += 1
        }
        return found
    }

    /// "300m-plus", "300-million-a-year": what multiplies the figure that a compound word stands against.
    private func factor(_ index: Int, behind last: NumberPiece?) -> Double? {
        guard index < range.upperBound, last?.figure == true,
            text.tokens[index].shape.contains([.hyphen, .glued])
        else { return nil }
        let part = text.folded(index).prefix { $0 != UInt8(ascii: "-") }
        let meaning = text.lexicon.meanings[Int(text.lexicon.word(Array(part)))]
        return meaning.role == .scale || meaning.role == .letter ? meaning.value : nil
    }

    /// The point of ".25".
    private func isPoint(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isMark("."), index == range.lowerBound || !token.shape.contains(.glued),
            index + 1 < range.upperBound
        else { return false }
        return text.tokens[index + 1].kind == .number && text.tokens[index + 1].shape.contains(.glued)
    }

    /// A word that multiplies, right behind a hyphen.
    private func isTied(_ index: Int) -> Bool {
        guard index < range.upperBound, text.tokens[index].shape.contains(.glued),
            text.tokens[index - 1].shape.contains(.glued), !text.tokens[index].shape.contains(.hyphen)
        else { return false }
        return text.lexicon.meanings[Int(text.tokens[index].word)].role == .scale
    }

    /// "½", alone or behind a whole number.
    private func add(_ fraction: Double, _ end: Int, _ found: inout [NumberPiece]) -> Bool {
        if let last = found.last {
            guard last.figure else { return false }
            found[found.count - 1].value += fraction
            found[found.count - 1].end = end
        } else {
            found.append(NumberPiece(role: .unit, value: fraction, end: end, figure: true))
        }
        return true
    }

    private func add(word at: Int, _ sum: Bool, _ found: inout [NumberPiece]) -> Bool {
        let token = text.tokens[at]
        if token.shape.contains(.hyphen) { return add(hyphened: at, &found) }
        let meaning = text.lexicon.meanings[Int(token.word)]
        guard meaning.role.isNumeral else {
            return false
        }
        if meaning.role == .letter {
            let small = text.bytes[Int(token.start)] == UInt8(ascii: "m")
            guard token.shape.contains(.glued), found.last?.figure == true, sum || !small else {
                return false
            }
        } else if token.shape.contains(.glued), meaning.role != .scale, found.last?.figure == true {
            return false
        }
        found.append(NumberPiece(role: meaning.role, value: meaning.value, end: at + 1))
        return true
    }

    /// "twenty-one", "two-thirds", "three-million-dollar": the parts of the word that are numbers.
    private func add(hyphened at: Int, _ found: inout [NumberPiece]) -> Bool {
        let parts = text.folded(at).split(separator: UInt8(ascii: "-"))
        for (number, part) in parts.enumerated() {
            let meaning = text.lexicon.meanings[Int(text.lexicon.word(Array(part)))]
            guard meaning.role.isNumeral, meaning.role != .letter else { return false }
            let end = number == parts.count - 1 ? at + 1 : -1
            if number > 0, meaning.role == .part, meaning.value < 10, let last = found.last,
                last.role == .tens, last.end < 0
            {
                // "twenty-fifth" is one divisor.
                found[found.count - 1] = NumberPiece(role: .part, value: last.value + meaning.value, end: end)
            } else {
                found.append(NumberPiece(role: meaning.role, value: meaning.value, end: end))
            }
        }
        return true
    }

    /// A figure: "4.5", "12,34,567", "40 000", "1 1/2".
    private func figure(_ index: Int) -> (Double, Int) {
        var value = Figures.value(text.bytes, text.tokens[index])
        var end = index + 1
        if Figures.opens(text.bytes, text.tokens[index]) {
            while end < range.upperBound, follows(end), Figures.goesOn(text.bytes, text.tokens[end]) {
                value = value * 1000 + Figures.value(text.bytes, text.tokens[end])
                end += 1
            }
        }
        if let (part, next) = ratio(end - 1, value) {
            return (part, next)
        }
        if end < range.upperBound, text.tokens[end].kind == .number,
            let (part, next) = ratio(end, Figures.value(text.bytes, text.tokens[end])), part < 1
        {
            return (value + part, next)
        }
        return (value, end)
    }

    /// "3/4" at a token.
    private func ratio(_ index: Int, _ value: Double) -> (Double, Int)? {
        guard index + 2 < range.upperBound, text.tokens[index + 1].isMark("/"),
            text.tokens[index + 1].shape.contains(.glued), text.tokens[index + 2].shape.contains(.glued),
            let below = text.integer(index + 2), below > 1, value < 100,
            !isSlash(index + 3), !isSlash(index - 1)
        else { return nil }
        return (value / Double(below), index + 3)
    }

    private func isSlash(_ index: Int) -> Bool {
        index >= range.lowerBound && index < range.upperBound && text.tokens[index].isMark("/")
            && text.tokens[index].shape.contains(.glued)
    }

    /// Whether a token is a number one space behind the one before.
    private func follows(_ index: Int) -> Bool {
        let gap = text.tokens[index].start - text.tokens[index - 1].end
        return text.tokens[index].kind == .number && gap > 0 && gap <= 3
            && !text.tokens[index].shape.contains(.line)
            && (gap == 1 || text.bytes[Int(text.tokens[index].start) - 1] > 0x7F)
    }
}
