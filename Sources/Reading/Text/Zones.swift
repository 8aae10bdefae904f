/// Tells news from what stands around it: decks, captions, credits, lists of other headlines.
struct Zones {
    private let tokens: [Token]
    private let bytes: [UInt8]

    /// Marks each sentence with its zone.
    static func mark(_ sentences: inout [Sentence], _ tokens: [Token], _ bytes: [UInt8]) {
        let zones = Zones(tokens: tokens, bytes: bytes)
        zones.markLines(&sentences)
        zones.markTail(&sentences)
        zones.markDecks(&sentences)
    }

    private func markLines(_ sentences: inout [Sentence]) {
        var closed = false
        for index in sentences.indices where sentences[index].zone == .body {
            if sentences[index].opens {
                let line = lineEnd(sentences, index)
                let alone = line == index
                let start = folded(sentences[index])
                if alone, !sentences[index].closed, Boilerplate.closes(start), hasNews(sentences, index),
                    !isLink(sentences[index])
                {
                    closed = true
                }
                if closed || Boilerplate.opens(start) || isTrail(sentences[index]) {
                    for at in index...line { sentences[at].zone = .boilerplate }
                }
            }
            if closed { sentences[index].zone = .boilerplate }
        }
    }

    /// A run of unfinished lines at the end is a list of other headlines.
    private func markTail(_ sentences: inout [Sentence]) {
        guard hasNews(sentences, sentences.count) else { return }
        var index = sentences.count - 1
        while index >= 0, sentences[index].zone == .body || sentences[index].zone == .boilerplate,
            !sentences[index].closed
        {
            sentences[index].zone = .boilerplate
            index -= 1
        }
    }

    private func markDecks(_ sentences: inout [Sentence]) {
        for index in sentences.indices where sentences[index].zone == .body {
            let next = index + 1
            let alone = next == sentences.count || sentences[next].opens
            if sentences[index].opens, alone, !sentences[index].closed { sentences[index].zone = .deck }
        }
        for index in sentences.indices where sentences[index].zone == .body && sentences[index].closed {
            sentences[index].zone = .lead
            break
        }
    }

    /// Whether three finished sentences stand before a line.
    private func hasNews(_ sentences: [Sentence], _ index: Int) -> Bool {
        var found = 0
        for sentence in sentences[..<index] where sentence.closed && sentence.zone == .body {
            found += 1
            if found == 3 { return true }
        }
        return false
    }

    private func lineEnd(_ sentences: [Sentence], _ index: Int) -> Int {
        var end = index
        while end + 1 < sentences.count, !sentences[end + 1].opens { end += 1 }
        return end
    }

    private func folded(_ sentence: Sentence) -> [UInt8] {
        var start = sentence.tokens.lowerBound
        while start < sentence.tokens.upperBound, tokens[start].kind == .mark { start += 1 }
        guard start < sentence.tokens.upperBound else { return [] }
        let from = Int(tokens[start].start)
        let to = min(from + 40, Int(tokens[sentence.tokens.upperBound - 1].end))
        return Folding.fold(bytes, from..<to)
    }

    /// `Also read: Tram line put off`: a headline between two paragraphs, behind which the article goes on.
    private func isLink(_ sentence: Sentence) -> Bool {
        let head = sentence.tokens.prefix(4)
        guard let colon = head.first(where: { tokens[$0].isMark(":") }),
            sentence.tokens.upperBound - colon > 4
        else { return false }
        return Boilerplate.links(folded(sentence))
    }

    /// `Home / Economy / …`, `Xi Jinping | Belt and Road | G20`, `• this • that`.
    private func isTrail(_ sentence: Sentence) -> Bool {
        var cuts = 0
        for token in tokens[sentence.tokens] where token.kind == .mark {
            let plain = token.mark
            if plain == UInt8(ascii: "|") || plain == UInt8(ascii: "*") || plain == UInt8(ascii: ">") {
                cuts += 1
            }
            if plain == UInt8(ascii: "/"), !token.shape.contains(.glued) { cuts += 1 }
        }
        return cuts >= 2 || (cuts == 1 && !sentence.closed && sentence.tokens.count < 12)
    }
}

/// Words with which lines begin that are no news.
enum Boilerplate {
    /// Whether all that follows such a line is other matter.
    static func closes(_ line: [UInt8]) -> Bool { starts(line, closing) }

    /// Whether such a line sends the reader to another article.
    static func links(_ line: [UInt8]) -> Bool { starts(line, linking) }

    /// Whether such a line is no news itself.
    static func opens(_ line: [UInt8]) -> Bool { starts(line, opening) || starts(line, closing) }

    private static func starts(_ line: [UInt8], _ markers: [[UInt8]]) -> Bool {
        markers.contains { $0.first == line.first && line.starts(with: $0) }
    }

    private static let closing = lines(ClosingMarkers.rows)
    private static let linking = [
        "also read", "read also", "read more", "read next", "see also", "related", "more from", "don't miss",
        "more:",
        "recommended",
    ].map { Array($0.utf8) }
    private static let opening = lines(OpeningMarkers.rows)

    private static func lines(_ table: String) -> [[UInt8]] {
        var found: [[UInt8]] = []
        Rows.each(table, separator: "|") { found.append(Array($0[0])) }
        return found
    }
}
