/// What kind of text a sentence stands in.
enum Zone: UInt8, Sendable {
    case headline, deck, lead, body, boilerplate
}

/// A run of tokens that reads as one sentence.
struct Sentence: Sendable {
    var tokens: Range<Int>
    var zone: Zone
    /// Whether it ends as a sentence does.
    var closed: Bool
    /// Whether it is the first of its paragraph.
    var opens: Bool
}

/// Cuts tokens into sentences, in one pass.
struct SentenceSplitter {
    /// No sentence has more tokens: longer ones are cut, so that all later stages stay linear.
    static let longest = 220

    /// The sentences of a text whose headline has so many bytes (0 where there is none).
    static func split(_ tokens: [Token], headline: Int, _ lexicon: Lexicon) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        var depth = 0
        for index in tokens.indices {
            let token = tokens[index]
            if index > start, breaksLine(tokens, index, headline) || index - start >= longest {
                add(&sentences, tokens, start..<index, headline)
                start = index
                depth = 0
            }
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth = max(0, depth - 1) }
            if depth == 0, let end = end(tokens, index, lexicon), end > start {
                add(&sentences, tokens, start..<end, headline)
                start = end
            }
        }
        if start < tokens.count { add(&sentences, tokens, start..<tokens.count, headline) }
        return sentences
    }

    private static func add(
        _ sentences: inout [Sentence], _ tokens: [Token], _ range: Range<Int>, _ headline: Int
    ) {
        guard !range.isEmpty else { return }
        var last = range.upperBound - 1
        while last > range.lowerBound, tokens[last].isMark("\"") || tokens[last].isMark(")") { last -= 1 }
        let closed = tokens[last].isMark(".") || tokens[last].isMark("!") || tokens[last].isMark("?")
        let first = tokens[range.lowerBound]
        sentences.append(
            Sentence(
                tokens: range, zone: Int(first.start) < headline ? .headline : .body, closed: closed,
                opens: first.shape.contains(.line)))
    }

    /// A line ends a sentence, unless it was only wrapped: the next goes on in lower case.
    private static func breaksLine(_ tokens: [Token], _ index: Int, _ headline: Int) -> Bool {
        let token = tokens[index]
        guard token.shape.contains(.line) else { return false }
        if token.shape.contains(.paragraph) || Int(tokens[index - 1].start) < headline { return true }
        let previous = tokens[index - 1]
        let wrapped =
            token.kind == .word && !token.isCapital && (previous.kind == .word || previous.isMark(","))
        return !wrapped
    }

    /// The token behind the sentence, where a token ends one.
    private static func end(_ tokens: [Token], _ index: Int, _ lexicon: Lexicon) -> Int? {
        let token = tokens[index]
        guard token.kind == .mark else { return nil }
        guard token.mark == UInt8(ascii: ".") || token.mark == UInt8(ascii: "!") || token.isMark("?") else {
            return nil
        }
        var next = index + 1
        while next < tokens.count, tokens[next].shape.contains(.glued), tokens[next].isMark("\"") {
            next += 1
        }
        guard next < tokens.count else { return next }
        if tokens[next].shape.contains(.glued) {
            let glued = tokens[next].isCapital && !tokens[next].shape.contains(.upper) && index > 0
            return glued && tokens[index - 1].kind == .word && !tokens[index - 1].isCapital
                && tokens[index - 1].tags.isDisjoint(with: .abbreviation)
                && tokens[index - 1].end - tokens[index - 1].start > 3 ? next : nil
        }
        guard tokens[next].isCapital || tokens[next].kind != .word else { return nil }
        return token.isMark(".") && index > 0 && abbreviates(tokens, index - 1, tokens[next]) ? nil : next
    }

    private static func abbreviates(_ tokens: [Token], _ index: Int, _ next: Token) -> Bool {
        let token = tokens[index]
        guard token.kind == .word else { return false }
        if !token.tags.isDisjoint(with: .abbreviation) {
            return token.tags.isDisjoint(with: .month) ? true : next.kind == .number
        }
        // "Co. Ltd.", "Corp. Inc.": one form behind the other.
        if token.tags.contains(.organisation), next.tags.contains(.organisation), next.end - next.start < 5 {
            return true
        }
        // An initial: "P. Rajesh Reddy".
        return token.isCapital && token.end - token.start == 1 && next.isCapital
    }
}
