/// Offices before and behind names: "the Chairman of CITIC Group, Xi Guohua", "CITIC Group Chairman Xi Guohua".
extension NameReading {
    /// Sets the office and its organisation aside, so that the person's name is left.
    mutating func findOffice() {
        let all = tokens.tokens
        guard let at = all.indices.first(where: { isOffice($0) }) else { return }
        var title = at..<(at + 1)
        while title.lowerBound > 0, isBeside(title.lowerBound - 1), !all[title.lowerBound].isAfterComma {
            title = (title.lowerBound - 1)..<title.upperBound
        }
        while title.upperBound < all.count, isOffice(title.upperBound) || isLikeOffice(title.upperBound) {
            title = title.lowerBound..<(title.upperBound + 1)
        }
        guard title.count < all.count else { return }
        if let comma = all.indices.first(where: { all[$0].isAfterComma && $0 > title.upperBound - 1 }),
            comma > title.upperBound || title.lowerBound == 0
        {
            take(title, organisation: behindOf(title.upperBound, to: comma), person: comma..<all.count)
        } else if title.lowerBound > 0, all[title.lowerBound].isAfterComma {
            take(title, organisation: behindOf(title.upperBound, to: all.count), person: 0..<title.lowerBound)
        } else if title.upperBound < all.count, isLink(title.upperBound) {
            let start = afterOf(title.upperBound)
            let end = endOfOrganisation(start)
            take(title, organisation: min(start, end)..<end, person: end..<all.count)
        } else {
            take(title, organisation: 0..<title.lowerBound, person: title.upperBound..<all.count)
        }
    }

    private func behindOf(_ index: Int, to end: Int) -> Range<Int> { min(afterOf(index), end)..<end }

    private mutating func take(_ title: Range<Int>, organisation: Range<Int>, person: Range<Int>) {
        guard !person.isEmpty else { return }
        var start = title.lowerBound
        while start < title.upperBound - 1, isArticle(start) { start += 1 }
        var owner = organisation
        while let first = owner.first, isArticle(first) { owner = (first + 1)..<owner.upperBound }
        office = span(start..<title.upperBound)
        self.organisation = span(owner)
        range = person
        isPerson = true
    }

    private func isOffice(_ index: Int) -> Bool {
        tokens.tokens[index].entry.roles.contains(.office) && tokens.tokens[index].count > 2
    }

    private func isBeside(_ index: Int) -> Bool {
        let roles = tokens.tokens[index].entry.roles
        return roles.contains(.officeWith) || isArticle(index)
    }

    /// "Secretary General", "Chief Executive Officer".
    private func isLikeOffice(_ index: Int) -> Bool {
        tokens.tokens[index].entry.roles.contains(.officeWith) && !isArticle(index)
    }

    private func isLink(_ index: Int) -> Bool {
        let token = tokens.tokens[index]
        return token.entry.roles.contains(.link) && token.entry.roles.isDisjoint(with: .particle)
    }

    private func isArticle(_ index: Int) -> Bool {
        let token = tokens.tokens[index]
        return tokens.letters[token.start..<token.end].elementsEqual("the".utf8)
    }

    /// Behind "of", "of the", "of the Board of Directors of".
    private func afterOf(_ index: Int) -> Int {
        var at = index
        while at < tokens.tokens.count, isLink(at) { at += 1 }
        let board = tokens.tokens[min(at, tokens.tokens.count - 1)]
        guard tokens.letters[board.start..<board.end].elementsEqual("board".utf8) else { return at }
        at += 1
        while at < tokens.tokens.count, isLink(at) || isDirectors(at) { at += 1 }
        return at
    }

    private func isDirectors(_ index: Int) -> Bool {
        let token = tokens.tokens[index]
        return tokens.letters[token.start..<token.end].elementsEqual("directors".utf8)
    }

    /// Where the organisation ends and the person begins: behind the last word of organisations or places,
    /// else before the last two words.
    private func endOfOrganisation(_ start: Int) -> Int {
        let all = tokens.tokens
        let known: Vocabulary.Roles = [.form, .kind, .structure, .place]
        if let last = all.indices.last(where: {
            $0 >= start && !all[$0].entry.roles.isDisjoint(with: known)
                && all[$0].entry.roles.isDisjoint(with: .particle)
        }), last + 1 < all.count {
            return last + 1
        }
        return max(start, all.count - 2)
    }
}
