/// A name taken apart: each word with what it does there.
struct AssetReading {
    let tokens: AssetTokens
    /// One for each token.
    private(set) var entries: [WordEntry] = []
    /// Whether a part of the asset is meant.
    private(set) var isOfPart = false
    /// Whether brackets beside the name were set apart.
    private(set) var hasRemark = false
    /// The words in brackets that are no acronyms, as one value; 0 where there are none.
    private(set) var remark: UInt32 = 0
    /// Whether the part is a phase (1), a unit (2) or a lot (3); 0 where no part is named.
    private(set) var partClass: UInt8 = 0
    /// Whether it has no small letters.
    let isShouting: Bool

    /// What follows from one word for another stands in the order of these steps.
    init(_ text: String) {
        tokens = AssetTokens(text)
        isShouting = tokens.tokens.allSatisfy { !$0.hasLetter || $0.isAllCapitals || $0.count < 3 }
        entries.reserveCapacity(tokens.tokens.count)
        for index in tokens.tokens.indices { entries.append(entry(index)) }
        settleMeasures()
        settleFirst()
        settleParts()
        settleAsides()
    }

    func letters(_ index: Int) -> ArraySlice<UInt8> {
        tokens.letters[tokens.tokens[index].start..<tokens.tokens[index].end]
    }

    /// Whether a word ends as English plurals do.
    func isPlural(_ index: Int) -> Bool {
        let word = letters(index)
        return word.count > 3 && word.last == 0x73 && word[word.endIndex - 2] != 0x73
            && !word.elementsEqual("works".utf8)
    }

    private func entry(_ index: Int) -> WordEntry {
        let token = tokens.tokens[index]
        let word = letters(index)
        if token.isForeign { return WordEntry(role: .name) }
        if token.hasDigit { return designator(word) }
        if index > 0, token.isAllCapitals || isShouting, let number = RomanNumeral.value(word) {
            return WordEntry(role: .number, value: UInt16(number))
        }
        if token.count == 1 { return letter(index, token, word) }
        if let known = WordTable.shared.entry(word) { return known }
        return token.isCapital && !(token.isJoined && !token.isCapital)
            ? WordEntry(role: .name) : WordEntry(role: .general, hash: WordTable.meaning(word))
    }

    /// "Line C", "Unit B": a letter that tells one from another; others are remains of abbreviations.
    private func letter(_ index: Int, _ token: NameToken, _ word: ArraySlice<UInt8>) -> WordEntry {
        guard index > 0, token.isCapital, !isShouting, let letter = word.first else {
            return WordEntry(role: .filler)
        }
        // Before a word that nobody knows it is the initial of a person.
        let isInitial =
            index + 1 < tokens.tokens.count && tokens.tokens[index + 1].isCapital
            && !tokens.tokens[index + 1].hasDigit && WordTable.shared.entry(letters(index + 1)) == nil
        switch entries[index - 1].role {
        case .part, .kind, .number: break
        case .name where !isInitial: break
        default:
            guard letters(index - 1).elementsEqual("line".utf8) else { return WordEntry(role: .filler) }
        }
        return WordEntry(role: .number, value: 0x100 + UInt16(letter))
    }

    private func designator(_ word: ArraySlice<UInt8>) -> WordEntry {
        let digits = word.prefix { $0 < 0x3A }
        let rest = word.dropFirst(digits.count)
        if rest.isEmpty {
            let value = digits.reduce(0) { min($0 * 10 + Int($1) - 0x30, 99_999) }
            if digits.count == 4, (1900...2099).contains(value) { return WordEntry(role: .aside) }
            return WordEntry(
                role: .number, value: value < 0x100 ? UInt16(value) : 0x200 | UInt16(value & 0xFF))
        }
        if let known = WordTable.shared.entry(word), known.role == .number { return known }
        if !digits.isEmpty, let unit = WordTable.shared.entry(rest), unit.role == .unit {
            return WordEntry(role: .aside)
        }
        return WordEntry(role: .number, value: 0x4000 | UInt16(truncatingIfNeeded: word.stableHash & 0x3FFF))
    }

    /// Numbers before units are measures, not names.
    private mutating func settleMeasures() {
        for index in entries.indices where entries[index].role == .unit {
            entries[index].role = .aside
            var before = index - 1
            while before >= 0, entries[before].role == .number, tokens.tokens[before].hasDigit {
                entries[before].role = .aside
                before -= 1
            }
        }
    }

    /// "the first phase" is a number, "Mongolia's first oil refinery" is praise.
    private mutating func settleFirst() {
        for index in entries.indices where entries[index].role == .number && !tokens.tokens[index].hasDigit {
            guard letters(index).elementsEqual("first".utf8) || letters(index).elementsEqual("one".utf8)
            else {
                continue
            }
            let isBeforePart = entries[(index + 1)...].prefix(2).contains { $0.role == .part }
            let isPraise =
                index > 0 && (tokens.tokens[index - 1].isPossessive || !tokens.tokens[index].isCapital)
            if !isBeforePart && (isPraise || !tokens.tokens[index].isCapital) {
                entries[index].role = .filler
            }
        }
    }

    /// A clause after a comma, or words in brackets, that speak of a part say only which one.
    private mutating func settleParts() {
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, !tokens.tokens[end].opensClause { end += 1 }
            settle(clause: start..<end)
            start = end
        }
    }

    private mutating func settle(clause: Range<Int>) {
        let hasPart = clause.contains { entries[$0].role == .part }
        let hasStep = clause.contains { entries[$0].role == .step }
        let isTail = clause.lowerBound > 0 && (hasPart || hasStep)
        let isNumbered = hasNumber(clause)
        for index in clause {
            if entries[index].role == .part, isNumbered {
                partClass = UInt8(truncatingIfNeeded: entries[index].value)
            }
            switch entries[index].role {
            case .number where isTail && hasStep && !hasPart: entries[index].role = .aside
            case .number where isTail || besidePart(index, clause): entries[index].role = .part
            case .part: entries[index].role = isNumbered ? .aside : .general
            case .step: entries[index].role = isTail ? .aside : .general
            default:
                guard isTail else { continue }
                // A part without a number is known by its words.
                if hasPart, !isNumbered, [.name, .general].contains(entries[index].role) {
                    remark ^= WordTable.meaning(letters(index))
                }
                entries[index].role = .aside
            }
        }
        if isTail { isOfPart = isOfPart || hasPart }
    }

    private func besidePart(_ index: Int, _ clause: Range<Int>) -> Bool {
        for near in (index - 2)...(index + 2) where near != index && clause.contains(near) {
            if isPartWord(near) { return true }
        }
        return false
    }

    private func isPartWord(_ index: Int) -> Bool {
        !tokens.tokens[index].hasDigit && WordTable.shared.entry(letters(index))?.role == .part
    }

    private func hasNumber(_ clause: Range<Int>) -> Bool {
        clause.contains { entries[$0].role == .number || (entries[$0].role == .part && !isPartWord($0)) }
    }

    /// Words in brackets beside a name are acronyms and remarks, but the numbers in them count.
    private mutating func settleAsides() {
        guard !isShouting else { return }
        let hasOutside = tokens.tokens.indices.contains {
            !tokens.tokens[$0].isAside && (entries[$0].role == .name || entries[$0].role == .general)
        }
        guard hasOutside else { return }
        for index in entries.indices where tokens.tokens[index].isAside {
            switch entries[index].role {
            case .number, .part, .qualifier, .aside: continue
            default:
                let isAcronym = tokens.tokens[index].isAllCapitals || tokens.tokens[index].isForeign
                if !isAcronym, entries[index].role != .filler { remark ^= WordTable.meaning(letters(index)) }
                entries[index].role = .aside
                hasRemark = true
            }
        }
    }
}

/// Roman numerals up to 39.
enum RomanNumeral {
    /// The value of folded letters; `nil` where they are none.
    static func value(_ letters: ArraySlice<UInt8>) -> Int? {
        guard letters.count <= 6 else { return nil }
        var total = 0
        var last = 10
        for letter in letters {
            let digit: Int
            switch letter {
            case 0x69: digit = 1
            case 0x76: digit = 5
            case 0x78: digit = 10
            default: return nil
            }
            total += digit > last ? digit - 2 * last : digit
            last = digit
        }
        return total > 0 && total < 40 ? total : nil
    }
}
