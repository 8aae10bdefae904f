import Domain

extension DateReader {
    /// "2025-05-27", "21/04/16", "13.5.2015", "2015-3", "11/2016", "on 22/04", "20161016".
    func numeric(_ index: Int, led: Bool = false) -> DateValue? {
        if let date = compactDay(index) ?? dotted(index) { return date }
        guard !isCode(index), let first = text.integer(index), index + 2 < range.upperBound else {
            return nil
        }
        let mark: Unicode.Scalar = isMark(index + 1, "/") ? "/" : "-"
        guard isMark(index + 1, mark) else { return nil }
        // "2019-sep-1", "2020/Sep/23".
        if isYear(at: index), text.tokens[index + 2].tags.contains(.month) {
            return yearFirst(index, first, mark)
        }
        guard let second = text.integer(index + 2) else { return nil }
        let glued = isGlued(index + 1) && isGlued(index + 2)
        if glued, index + 4 < range.upperBound, isMark(index + 3, mark), isGlued(index + 3),
            let third = text.integer(index + 4)
        {
            return DateValue(index..<(index + 5), whole(first, second, third, index).map { PartialDate($0) })
        }
        if isYear(at: index), (1...12).contains(second),
            text.tokens[index + 2].end - text.tokens[index + 2].start <= 2
        {
            // "2010-11" is more often a season or a fiscal year.
            guard mark == "/" || second != (first + 1) % 100 else { return nil }
            return DateValue(index..<(index + 3), PartialDate(year: first, month: second))
        }
        if isYear(at: index + 2), (1...12).contains(first) {
            return DateValue(index..<(index + 3), PartialDate(year: second, month: first))
        }
        let zero = UInt8(ascii: "0")
        let padded =
            text.bytes[Int(text.tokens[index].start)] == zero
            || text.bytes[Int(text.tokens[index + 2].start)] == zero
        let alone = mark == "/" && (padded || index == range.lowerBound)
        return glued && (led || alone || text.isWord(index - 1, "on"))
            ? monthAndDay(index, first, second) : nil
    }

    /// The day of three numbers: year first or last; the month before the day, unless it cannot be one.
    private func whole(_ first: Int, _ second: Int, _ third: Int, _ index: Int) -> Day? {
        if isYear(at: index) { return Day(first, second, third) }
        let wide = text.tokens[index + 4].end - text.tokens[index + 4].start
        guard wide == 2 || isYear(at: index + 4), first <= 31, second <= 31 else { return nil }
        let year = wide == 2 ? Day.year(ofTwoDigits: third) : third
        return first <= 12 ? Day(year, first, second) ?? Day(year, second, first) : Day(year, second, first)
    }

    private func monthAndDay(_ index: Int, _ first: Int, _ second: Int) -> DateValue? {
        let (month, day) = first <= 12 ? (first, second) : (second, first)
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return dated(index..<(index + 3), nil, month, day)
    }

    private func yearFirst(_ index: Int, _ year: Int, _ mark: Unicode.Scalar) -> DateValue? {
        let at = index + 2
        if text.tokens[at].shape.contains(.hyphen) {
            let parts = text.folded(at).split(separator: UInt8(ascii: "-"))
            guard parts.count == 2, let month = parts.first.map({ text.lexicon.word(Array($0)) }),
                let day = Int(String(decoding: parts[1], as: UTF8.self))
            else { return nil }
            return dated(index..<(at + 1), year, Int(text.lexicon.values[Int(month)]), day)
        }
        guard isMark(at + 1, mark), at + 2 < range.upperBound, let day = text.integer(at + 2) else {
            return dated(index..<(at + 1), year, monthNumber(at), nil)
        }
        return dated(index..<(at + 3), year, monthNumber(at), day)
    }

    /// "20161016".
    private func compactDay(_ index: Int) -> DateValue? {
        let token = text.tokens[index]
        guard token.end - token.start == 8, !isCode(index), let date = digits(token) else { return nil }
        return isYear(date.0)
            ? DateValue(index..<(index + 1), Day(date.0, date.1, date.2).map { PartialDate($0) }) : nil
    }

    private func digits(_ token: Token) -> (Int, Int, Int)? {
        var values = [0, 0, 0]
        for offset in 0..<8 {
            let byte = text.bytes[Int(token.start) + offset]
            guard (0x30...0x39).contains(byte) else { return nil }
            let part = offset < 4 ? 0 : offset < 6 ? 1 : 2
            values[part] = values[part] * 10 + Int(byte) - 0x30
        }
        return (values[0], values[1], values[2])
    }

    /// "13.5.2015", "2015.5.13": the day before the month, or the year first.
    private func dotted(_ index: Int) -> DateValue? {
        let token = text.tokens[index]
        guard (8...10).contains(token.end - token.start) else { return nil }
        var values: [Int] = [0]
        for at in Int(token.start)..<Int(token.end) {
            if text.bytes[at] == 0x2E {
                values.append(0)
            } else if (0x30...0x39).contains(text.bytes[at]) {
                values[values.count - 1] = values[values.count - 1] * 10 + Int(text.bytes[at]) - 0x30
            } else {
                return nil
            }
        }
        guard values.count == 3 else { return nil }
        let day =
            isYear(values[0])
            ? Day(values[0], values[1], values[2])
            : isYear(values[2])
                ? Day(values[2], values[1], values[0]) ?? Day(values[2], values[0], values[1]) : nil
        return DateValue(index..<(index + 1), day.map { PartialDate($0) })
    }

    /// Whether a number is a piece of a code, a telephone number or a list: "138-2010-2015", "2015-32".
    func isCode(_ index: Int) -> Bool {
        var start = index
        while start - 2 >= range.lowerBound, isGlued(start), isGlued(start - 1), isJoint(start - 1),
            text.tokens[start - 2].kind == .number
        {
            start -= 2
        }
        if start > range.lowerBound, isGlued(start),
            text.tokens[start - 1].kind == .word || isMark(start - 1, "+")
        {
            return true
        }
        if start - 1 >= range.lowerBound, isMark(start - 1, "+") { return true }
        var end = start
        var count = 1
        var longest = text.tokens[start].end - text.tokens[start].start
        while end + 2 < range.upperBound, isGlued(end + 1), isGlued(end + 2), isJoint(end + 1),
            text.tokens[end + 2].kind == .number
        {
            end += 2
            count += 1
            longest = max(longest, text.tokens[end].end - text.tokens[end].start)
        }
        if count > 3 || (longest > 4 && count > 1) { return true }
        if start > range.lowerBound, text.tokens[start - 1].kind == .number, !isMark(start - 1, ",") {
            return true
        }
        guard count > 1 else { return false }
        let years = stride(from: start, through: end, by: 2).filter { isYear(at: $0) }.count
        return years == 2 && count == 3 || (years == 0 && longest > 2)
    }

    private func isJoint(_ index: Int) -> Bool { isMark(index, "-") || isMark(index, "/") }

    /// "2025" by itself.
    func bareYear(_ index: Int) -> DateValue? {
        guard isYear(at: index), let year = text.integer(index), !isCode(index) else { return nil }
        if index > range.lowerBound {
            let before = text.tokens[index - 1]
            guard
                before.kind == .word || before.isMark("(") || before.isMark(",") || before.isMark("-")
                    || before.isMark("~") || before.isMark("=")
            else { return nil }
            // "32-2015" is none.
            if before.isMark("-"), index - 2 >= range.lowerBound, text.tokens[index - 2].kind == .number,
                !isYear(at: index - 2)
            {
                return nil
            }
            if before.tags.contains(.currency) { return nil }
        }
        // "2012-A", "2012-built": no date.
        if isMark(index + 1, "-"), isGlued(index + 1), isGlued(index + 2),
            text.tokens[index + 2].kind == .word
        {
            return nil
        }
        // "2024-25 fiscal year", "2015-32": no date.
        var at = index + 1
        if isMark(at, "-") || isMark(at, "/"), let second = text.integer(at + 1), at + 1 < range.upperBound,
            !isYear(at: at + 1), text.tokens[at + 1].end - text.tokens[at + 1].start <= 2
        {
            guard second == (year + 1) % 100 else {
                return nil
            }
            at += 2
        }
        if role(at) == .fiscal || word(at, "financial") { return nil }
        if isMonth(index + 1), text.integer(index + 2) == nil {
            return DateValue(index..<(index + 2), PartialDate(year: year, month: monthNumber(index + 1)))
        }
        if isMark(index + 1, ","), isMonth(index + 2), text.integer(index + 3) == nil, !word(index + 2, "may")
        {
            return DateValue(index..<(index + 3), PartialDate(year: year, month: monthNumber(index + 2)))
        }
        if index + 1 < range.upperBound {
            let next = text.tokens[index + 1]
            if next.tags.contains(.unit) || next.tags.contains(.scale) || next.isMark("%") { return nil }
            if next.tags.contains(.noun), !next.tags.contains(.time), index > range.lowerBound,
                !text.isWord(
                    index - 1,
                    [
                        "in", "by", "since", "the", "of", "for", "until", "from", "and", "or", "before",
                        "after",
                    ])
            {
                return nil
            }
        }
        return DateValue(index..<(index + 1), PartialDate(year: year))
    }
}
