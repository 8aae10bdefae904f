/// Tells a full stop that ends a sentence from one that only shortens a word.
struct SentenceEnd {
    let tokens: [Token]

    /// The token behind the sentence that began at `start`, where the token at `index` ends it.
    func after(_ index: Int, from start: Int, depth: Int) -> Int? {
        let token = tokens[index]
        if token.kind == .word { return depth == 0 ? afterInitials(index) : nil }
        guard token.isMark(".") || token.isMark("!") || token.isMark("?") else { return nil }
        guard let next = behindClosing(index, from: start, depth: depth) else { return nil }
        guard next < tokens.count else { return next }
        let following = tokens[next]
        if following.shape.contains(.glued) { return next == index + 1 && runsOn(index) ? next : nil }
        // The first of several stops, as in "Wait . . .".
        if following.isMark(".") { return nil }
        guard following.isCapital || following.kind != .word else { return nil }
        guard token.isMark("."), index > start else { return next }
        // "Infrastructures Ltd. (MEIL)": the acronym of what it stands behind.
        if following.isMark("("), tokens[index - 1].tags.contains(.organisation), next + 2 < tokens.count,
            tokens[next + 1].shape.contains(.upper)
        {
            return nil
        }
        if isItemNumber(index, from: start) { return nil }
        return abbreviates(index - 1, following) ? nil : next
    }

    /// Steps over the quotes and brackets that close together with the sentence; `nil` inside brackets.
    private func behindClosing(_ index: Int, from start: Int, depth: Int) -> Int? {
        var next = index + 1
        var open = depth
        while next < tokens.count, tokens[next].shape.contains(.glued), tokens[next].kind == .mark {
            let mark = tokens[next]
            if mark.isMark(")"), open == 1, tokens[start].isMark("(") || tokens[start].isMark("\"") {
                open = 0
            } else if !mark.isMark("\"") && !mark.isMark("'") && !mark.isMark("]") {
                break
            }
            next += 1
        }
        return open == 0 ? next : nil
    }

    /// A stop without a space behind it: "energy.The plant", "in 2025.It will", "km.According".
    private func runsOn(_ index: Int) -> Bool {
        guard index > 0, tokens[index].shape.contains(.glued) else { return false }
        let before = tokens[index - 1]
        let next = tokens[index + 1]
        guard next.isCapital, !next.shape.contains(.upper), before.kind != .mark else { return false }
        let long = before.kind == .word && !before.isCapital && before.end - before.start > 3
        if long, before.tags.isDisjoint(with: .abbreviation) { return true }
        return next.end - next.start > 1 && opens(next) && !abbreviates(index - 1, next)
    }

    /// Initials have their stop in them: one that ends the sentence too shows by what follows it.
    private func afterInitials(_ index: Int) -> Int? {
        guard tokens[index].stops, index + 1 < tokens.count else { return nil }
        var next = index + 1
        while next < tokens.count, tokens[next].shape.contains(.glued), tokens[next].isMark("\"") {
            next += 1
        }
        guard next < tokens.count else { return nil }
        return opens(tokens[next]) && !tokens[next].shape.contains(.glued) ? next : nil
    }

    /// "1. Roads" at the start of a line.
    private func isItemNumber(_ index: Int, from start: Int) -> Bool {
        index == start + 1 && tokens[start].kind == .number && tokens[start].end - tokens[start].start < 3
            && tokens[start].shape.contains(.line)
    }

    /// Whether a stop belongs to the word before it, given the word behind it.
    private func abbreviates(_ index: Int, _ next: Token) -> Bool {
        let token = tokens[index]
        guard token.kind == .word else { return false }
        let single = token.isCapital && token.end - token.start == 1
        if single { return next.isCapital && (next.end - next.start == 1 || !opens(next)) }
        if !token.tags.isDisjoint(with: .month), token.tags.contains(.abbreviation) {
            return next.kind == .number
        }
        if token.tags.contains(.abbreviation) {
            if token.tags.contains(.negation) || token.tags.contains(.determiner) {
                return next.kind == .number
            }
            return token.tags.contains(.honorific) || !opens(next)
        }
        guard token.tags.contains(.organisation), token.isCapital, token.end - token.start <= 5 else {
            return false
        }
        // "Co. Ltd.", "Corp. Inc.": one form behind the other; "Corp. President Vandaal": its officer.
        return next.tags.contains(.title)
            || (next.tags.contains(.organisation) && next.end - next.start < 5)
    }

    /// A word that begins sentences rather than names: an article, a pronoun, a preposition.
    private func opens(_ token: Token) -> Bool {
        token.isCapital && !token.shape.contains(.upper)
            && !token.tags.isDisjoint(with: [.determiner, .pronoun, .preposition, .subordinator])
    }
}
