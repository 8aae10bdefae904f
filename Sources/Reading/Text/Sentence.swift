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
    static func split(_ tokens: [Token], headline: Int) -> [Sentence] {
        var sentences: [Sentence] = []
        var start = 0
        var depth = 0
        let ends = SentenceEnd(tokens: tokens)
        for index in tokens.indices {
            let token = tokens[index]
            if index > start, breaksLine(tokens, index, headline) || index - start >= longest {
                add(&sentences, tokens, start..<index, headline)
                start = index
                depth = 0
            }
            guard index >= start else { continue }
            if token.isMark("("), isClosed(tokens, index) { depth += 1 }
            if token.isMark(")") { depth = max(0, depth - 1) }
            if let end = ends.after(index, from: start, depth: depth) {
                add(&sentences, tokens, start..<end, headline)
                start = end
                depth = 0
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
        while last > range.lowerBound, Self.closes(tokens[last]) { last -= 1 }
        let closed =
            tokens[last].isMark(".") || tokens[last].isMark("!") || tokens[last].isMark("?")
            || (tokens[last].stops && last > range.lowerBound + 3)
        let first = tokens[range.lowerBound]
        sentences.append(
            Sentence(
                tokens: range, zone: Int(first.start) < headline ? .headline : .body, closed: closed,
                opens: first.shape.contains(.line)))
    }

    private static func closes(_ token: Token) -> Bool {
        token.isMark("\"") || token.isMark("'") || token.isMark(")") || token.isMark("]")
    }

    /// A bracket that nothing closes must not keep the sentences behind it together.
    private static func isClosed(_ tokens: [Token], _ open: Int) -> Bool {
        var at = open + 1
        while at < tokens.count, at < open + 80, !tokens[at].shape.contains(.line) {
            if tokens[at].isMark(")") { return true }
            at += 1
        }
        return false
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
}
