/// Tells the parts of a name: legal forms, places, brackets, office, and whether it names a person.
struct NameReading {
    var tokens: NameTokens
    var isPerson: Bool?
    /// Whether it is taken apart as a person's name.
    var readsAsPerson = false
    var forms: PartyName.Forms = []
    var office = PartyName.Span()
    var organisation = PartyName.Span()
    var name = PartyName.Span()
    /// The tokens that are compared.
    var range: Range<Int>
    /// What each token does.
    private var sorts: [PartyWord.Sort]

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: Actor.Kind?) {
        tokens = NameTokens(bytes)
        tokens.lookUp()
        range = 0..<tokens.tokens.count
        sorts = Array(repeating: .plain, count: tokens.tokens.count)
        switch kind {
        case .person: isPerson = true
        case .company, .bank, .government, .organization: isPerson = false
        case nil: isPerson = nil
        }
    }

    mutating func read() {
        if isPerson == nil { isPerson = told() }
        if isPerson != false { findOffice() }
        readsAsPerson = isPerson ?? looksLikePerson()
        if readsAsPerson { sortPerson() } else { sortOrganisation() }
        if let first = range.first {
            name = span(first..<range.upperBound)
        }
    }

    /// Whether the words alone tell a person or an organisation.
    private func told() -> Bool? {
        let all = tokens.tokens
        let isForm = all.contains { token in
            !token.entry.roles.isDisjoint(with: .form) && (token.count > 2 || token.flags.contains(.capitals))
                && token.entry.roles.isDisjoint(with: .particle)
        }
        if let first = all.first(where: { $0.entry.roles.isDisjoint(with: .link) }), !isForm {
            if !first.entry.roles.isDisjoint(with: [.office, .honorific]), all.count > 1 { return true }
        }
        if isForm { return false }
        if let at = all.firstIndex(where: { $0.entry.roles.contains(.office) }), at > 0, at + 1 < all.count {
            return true
        }
        if all.contains(where: { !$0.entry.roles.isDisjoint(with: [.kind, .structure]) }) { return false }
        if all.count > 1, all.contains(where: \.isAfterComma) { return true }
        return all.contains(where: { tokens.isPatronymic($0) }) ? true : nil
    }

    /// Two to five words, none of which organisations have.
    private func looksLikePerson() -> Bool {
        let common: Vocabulary.Roles = [.kind, .structure, .place, .number, .form]
        return (2...5).contains(tokens.tokens.count)
            && tokens.tokens.allSatisfy { token in
                (token.entry.roles.isDisjoint(with: common) || token.entry.roles.contains(.particle))
                    && tokens.letters[token.start] > 0x39 && !token.flags.contains(.bracketed)
            }
    }

    func span(_ range: Range<Int>) -> PartyName.Span {
        let all = tokens.tokens
        guard !range.isEmpty else { return PartyName.Span() }
        return PartyName.Span(
            start: UInt16(clamping: all[range.lowerBound].source.lowerBound),
            end: UInt16(clamping: all[range.upperBound - 1].source.upperBound))
    }

    private mutating func sortPerson() {
        var isFront = true
        for index in range {
            let token = tokens.tokens[index]
            let roles = token.entry.roles
            isFront = isFront && roles.contains(.honorific) || token.isAfterComma
            if token.count == 1 || token.isPointed, token.flags.isDisjoint(with: .ideographs) {
                sorts[index] = .initial
            } else if roles.contains(.honorific), range.count > 1, isFront || index == range.upperBound - 1 {
                sorts[index] = .honorific
            } else if !roles.isDisjoint(with: [.particle, .honorific]) {
                sorts[index] = .particle
            } else if roles.contains(.link), index > range.lowerBound {
                sorts[index] = .link
            } else if index == range.upperBound - 1, index > range.lowerBound + 1,
                !roles.isDisjoint(with: .form), token.flags.contains(.capitals),
                !tokens.tokens[index - 1].flags.contains(.capitals)
            {
                sorts[index] = .legal
            }
        }
        keepOne(of: [.honorific, .particle, .link])
    }

    private mutating func sortOrganisation() {
        var index = range.lowerBound
        while index < range.upperBound {
            let roles = tokens.tokens[index].entry.roles
            if roles.contains(.opens), let (end, found) = phrase(at: index) {
                let sort = NameReading.sort(found)
                for at in index..<end { sorts[at] = sort }
                if sort == .legal { note(found) }
                index = end
            } else {
                sorts[index] = single(index)
                index += 1
            }
        }
        sortForms()
        markAcronym()
        keepOne(of: [.legal, .link])
    }

    private func single(_ index: Int) -> PartyWord.Sort {
        let token = tokens.tokens[index]
        let roles = token.entry.roles
        if token.flags.contains(.ideographs) { return .plain }
        if tokens.figure(token) != nil { return .number }
        if !roles.isDisjoint(with: .form) { return .legal }
        return NameReading.sort(roles)
    }

    private static func sort(_ roles: Vocabulary.Roles) -> PartyWord.Sort {
        if !roles.isDisjoint(with: .form) { return .legal }
        if roles.contains(.place) { return .place }
        if roles.contains(.kind) { return .kind }
        if roles.contains(.structure) { return .structure }
        if roles.contains(.link) { return .link }
        return .plain
    }

    /// The longest phrase that begins at a token.
    private func phrase(at index: Int) -> (Int, Vocabulary.Roles)? {
        var found: (Int, Vocabulary.Roles)?
        var hash = PartyWord.seed
        let phrases = Vocabulary.phrases
        for end in index..<min(index + 8, range.upperBound) {
            hash = PartyWord.mix(hash, tokens.tokens[end].hash)
            guard end > index else { continue }
            let roles = phrases[hash].roles
            if !roles.isEmpty { found = (end + 1, roles) }
        }
        return found
    }

    /// Short forms count at the beginning and at the end only: "AS Roma", not "Roma as Host".
    private mutating func sortForms() {
        let all = tokens.tokens
        var front = range.lowerBound
        while front < range.upperBound, sorts[front] == .legal { front += 1 }
        var back = range.upperBound
        while back > front,
            sorts[back - 1] == .legal || sorts[back - 1] == .link
                || all[back - 1].flags.contains(.bracketed)
        {
            back -= 1
        }
        for index in range where sorts[index] == .legal {
            let roles = all[index].entry.roles
            if index >= front, index < back, all[index].count <= 3, !all[index].flags.contains(.bracketed),
                !roles.contains(.anyForm)
            {
                sorts[index] = roles.contains(.link) ? .link : .plain
            } else {
                note(roles)
            }
        }
    }

    private mutating func note(_ roles: Vocabulary.Roles) {
        if roles.contains(.anyForm) { return }
        if roles.contains(.stock) { forms.insert(.stock) }
        if roles.contains(.limited) { forms.insert(.limited) }
        if roles.contains(.partnership) { forms.insert(.partnership) }
        if roles.contains(.publicBody) { forms.insert(.publicBody) }
    }

    /// Sets an acronym aside where the name stands beside it: "European Bank for Reconstruction and Development
    /// (EBRD)", "EBRD (European Bank for Reconstruction and Development)".
    private mutating func markAcronym() {
        let all = tokens.tokens
        guard range.count > 1, let open = range.first(where: { all[$0].flags.contains(.bracketed) }) else {
            return
        }
        let isSingle = open + 1 == range.upperBound || !all[open + 1].flags.contains(.bracketed)
        if open == range.lowerBound + 1, stands(range.lowerBound, for: range.dropFirst()) {
            sorts[range.lowerBound] = .acronym
        } else if open > range.lowerBound, isSingle, stands(open, for: range.lowerBound..<open) {
            sorts[open] = .acronym
        }
    }

    /// Whether a word is made of the initials of others, links left out.
    private func stands(_ index: Int, for words: Range<Int>) -> Bool {
        let all = tokens.tokens
        guard (2...8).contains(all[index].count), !words.isEmpty else { return false }
        let initials = words.filter { sorts[$0] != .link }.map { tokens.letters[all[$0].start] }
        let acronym = tokens.letters[all[index].start..<all[index].end]
        if initials.count > 1, initials.starts(with: acronym) || acronym.starts(with: initials) {
            return true
        }
        return isContracted(all[index], words)
    }

    /// "KazMunayGas (KMG)": capitals whose letters are found in order in the words, the first at their beginning.
    private func isContracted(_ token: NameTokens.Token, _ words: Range<Int>) -> Bool {
        guard token.flags.contains(.capitals), token.entry.roles.isEmpty,
            let first = words.first(where: { sorts[$0] != .legal })
        else {
            return false
        }
        let all = tokens.tokens
        var rest = tokens.letters[token.start..<token.end]
        guard rest.first == tokens.letters[all[first].start] else { return false }
        for letter in tokens.letters[all[first].start..<all[words.upperBound - 1].end]
        where letter == rest.first {
            rest.removeFirst()
        }
        return rest.isEmpty
    }

    /// Leaves one word to compare where all were set aside.
    private mutating func keepOne(of set: [PartyWord.Sort]) {
        guard !range.isEmpty, range.allSatisfy({ set.contains(sorts[$0]) }) else { return }
        let kept = range.max { tokens.tokens[$0].count < tokens.tokens[$1].count }
        if let kept { sorts[kept] = .plain }
    }

    /// The words to compare, at most sixteen that count, and their letters.
    func words() -> (words: [PartyWord], letters: [UInt8]) {
        var words: [PartyWord] = []
        var letters: [UInt8] = []
        words.reserveCapacity(min(range.count, 20))
        letters.reserveCapacity(tokens.letters.count)
        var tens: Int?
        for index in range {
            let token = tokens.tokens[index]
            var hash = token.hash
            var flags = token.flags
            if !token.entry.roles.isEmpty { flags.insert(.listed) }
            let start = letters.count
            letters.append(contentsOf: tokens.letters[token.start..<token.end].prefix(255))
            if sorts[index] == .number, var figure = tokens.figure(token) {
                if let high = tens, (1...9).contains(figure), let last = words.last {
                    figure += high
                    words.removeLast()
                    hash = PartyWord.hash("\(figure)".utf8)
                    words.append(
                        PartyWord(
                            hash: hash, start: Int(last.start), length: letters.count - Int(last.start),
                            sort: .number, flags: flags,
                            sounds: 0))
                    tens = nil
                    continue
                }
                tens = figure >= 20 && figure % 10 == 0 && tokens.isInWords(token) ? figure : nil
                hash = PartyWord.hash("\(figure)".utf8)
            } else {
                tens = nil
                let roles = token.entry.roles
                if readsAsPerson ? roles.contains(.nickname) : roles.contains(.short) {
                    hash = token.entry.other
                }
            }
            words.append(
                PartyWord(
                    hash: hash, start: start, length: letters.count - start, sort: sorts[index], flags: flags,
                    sounds: Spelling.sounds(letters[start...])))
        }
        return (words, letters)
    }
}
