/// Cuts a sentence's tagged tokens into chunks, from left to right.
struct Chunker {
    private let tokens: [Token]
    private let lexicon: Lexicon
    private let control: Control
    private let limit: Int
    private var index: Int
    private var chunks: [Chunk] = []
    private var verbs: [VerbGroup] = []

    /// The chunks and verb groups of a sentence.
    static func parse(
        _ sentence: Sentence, _ tokens: [Token], _ lexicon: Lexicon, _ control: Control
    ) -> Parse {
        var chunker = Chunker(
            tokens: tokens, lexicon: lexicon, control: control, limit: sentence.tokens.upperBound,
            index: sentence.tokens.lowerBound)
        chunker.run()
        var parse = Parse(sentence: sentence, chunks: chunker.chunks, verbs: chunker.verbs)
        parse.settle(tokens, lexicon, headline: sentence.zone == .headline || sentence.zone == .deck)
        return parse
    }

    private mutating func run() {
        while index < limit {
            let start = index
            step()
            if index <= start { index = start + 1 }
        }
    }

    private mutating func step() {
        let token = tokens[index]
        switch token.part {
        case .mark: mark(token)
        case .verb, .auxiliary, .modal, .to, .negation: verb()
        case .adverb:
            if nounFollows() {
                noun()
            } else {
                single(.adverb)
                chunks[chunks.count - 1].settled = ["now", "then", "here", "there", "today"].contains(
                    lexicon.text(token.word))
            }
        case .preposition: single(.preposition)
        case .conjunction: single(.conjunction)
        case .subordinator: single(.subordinator)
        case .relative: single(.relative)
        case .pronoun: single(.noun)
        default: noun()
        }
    }

    private mutating func single(_ kind: ChunkKind) {
        chunks.append(Chunk(kind: kind, tokens: index..<(index + 1), head: index))
        index += 1
    }

    private mutating func mark(_ token: Token) {
        if token.isMark(","), inName(index) {
            noun()
        } else if token.isMark(",") {
            single(.comma)
        } else if token.isMark("\"") {
            single(.quote)
        } else if token.isMark("(") || token.isMark("["), let close = closing(index), let last = chunks.last,
            last.kind == .noun,
            last.aside == nil, close - index <= 12
        {
            chunks[chunks.count - 1].aside = (index + 1)..<close
            index = close + 1
            resume(last)
        } else {
            single(.mark)
        }
    }

    private mutating func verb() {
        var parser = VerbGroupParser(tokens, lexicon, control, from: index, before: limit)
        guard var group = parser.parse() else {
            single(tokens[index].part == .to ? .preposition : .adverb)
            return
        }
        group.chunk = chunks.count
        verbs.append(group)
        var chunk = Chunk(kind: .verb, tokens: group.tokens, head: group.head)
        chunk.verb = verbs.count - 1
        chunks.append(chunk)
        index = group.tokens.upperBound
    }

    private mutating func noun() {
        let start = index
        var head = -1
        while index < limit {
            let token = tokens[index]
            if token.kind == .mark {
                guard index > start, joins(index) else { break }
            } else if token.part == .adverb {
                guard head < 0 || index == start, nounFollows() else { break }
            } else if index > start, token.tags.contains(.weekday), token.isCapital {
                break
            } else if index > start, tokens[index - 1].tags.contains(.weekday), tokens[index - 1].isCapital {
                break
            } else if index > start, token.kind == .word, token.tags.isDisjoint(with: [.month, .weekday]),
                endsDate(start)
            {
                break
            } else if token.part == .determiner, index > start, head >= 0,
                tokens[index - 1].part != .possessive
            {
                break
            } else if token.part == .conjunction {
                guard NameJoint.joins(tokens, index, limit) else { break }
            } else {
                guard isNominal(token.part) else { break }
                if token.part != .possessive { head = index }
            }
            index += 1
        }
        if head < 0 { head = start }
        if index == start { index += 1 }
        let time =
            isTime(start..<index)
            && chunks.last.map { $0.kind != .preposition && $0.kind != .subordinator } ?? true
        chunks.append(Chunk(kind: time ? .adverb : .noun, tokens: start..<index, head: head))
    }

    /// "the Lamu Port (LAPSSET) Corridor project": the phrase goes on behind its acronym.
    private mutating func resume(_ opened: Chunk) {
        guard index < limit, tokens[index].kind == .word, isNominal(tokens[index].part),
            tokens[index].part != .determiner, tokens[index].part != .possessive,
            tokens[opened.head].isCapital || !tokens[opened.head].tags.isDisjoint(with: .unit)
                || tokens[opened.head].shape.contains(.hyphen) || tokens[opened.head].kind == .number,
            tokens[index].isCapital || !tokens[opened.head].isCapital
                || !tokens[index].tags.isDisjoint(with: .projectLike)
        else { return }
        noun()
        let rest = chunks.removeLast()
        chunks[chunks.count - 1].tokens = opened.tokens.lowerBound..<rest.tokens.upperBound
        chunks[chunks.count - 1].head = rest.head
        chunks[chunks.count - 1].aside = nil
    }

    /// "last week", "Monday", "this year", without a preposition: says when, and is nobody's subject.
    private func isTime(_ range: Range<Int>) -> Bool {
        let last = tokens[range.upperBound - 1]
        let first = tokens[range.lowerBound]
        if range.count == 1, last.tags.contains(.weekday), last.isCapital { return true }
        guard !last.tags.isDisjoint(with: [.time, .weekday, .month]), range.count <= 3 else { return false }
        let before = range.lowerBound > 0 ? tokens[range.lowerBound - 1] : first
        return [first, before].contains { ["last", "this", "next"].contains(lexicon.text($0.word)) }
    }

    /// "In 2017 | Samsung SDI announced", "since last July | work has stopped": only a date so far.
    private func endsDate(_ start: Int) -> Bool {
        var dated = false
        for at in start..<index {
            let token = tokens[at]
            if token.tags.contains(.month), token.isCapital {
                dated = true
            } else if token.kind == .number {
                if token.end - token.start == 4, !token.shape.contains(.glued) || at == start {
                    dated = dated || isYear(at)
                }
            } else if !token.isMark(","), !token.tags.contains(.ordinal) {
                return false
            }
        }
        return dated && (start == 0 || tokens[start - 1].part != .determiner)
    }

    private func isYear(_ at: Int) -> Bool {
        guard at > 0 else { return false }
        return tokens[at - 1].part == .preposition || tokens[at - 1].tags.contains(.month)
            || tokens[at - 1].kind == .number
            || tokens[at - 1].kind == .mark
    }

    private func isNominal(_ part: Part) -> Bool {
        switch part {
        case .noun, .proper, .adjective, .determiner, .number, .possessive, .other: true
        default: false
        }
    }

    /// Marks inside a name: `A & B`, `Co., Ltd.`, `"Kazmunaygas"`, a percent sign, `Co.` before more.
    private func joins(_ at: Int) -> Bool {
        let token = tokens[at]
        guard at + 1 < limit else { return false }
        let next = tokens[at + 1]
        if token.isMark("&") || token.isMark("%") || token.mark == UInt8(ascii: "#") { return true }
        if token.isMark(".") {
            let before = tokens[at - 1]
            return before.kind == .word && before.isCapital
                && (before.tags.contains(.abbreviation) || before.end - before.start == 1
                    || before.tags.contains(.organisation))
                && token.shape.contains(.glued)
        }
        if token.isMark("-") || token.isMark("~") || token.isMark("/") {
            return token.shape.contains(.glued) && next.shape.contains(.glued) && isNominal(next.part)
        }
        return inName(at)
    }

    private func inName(_ at: Int) -> Bool {
        guard tokens[at].isMark(","), at + 1 < limit, at > 0 else { return false }
        let next = tokens[at + 1]
        return next.isCapital && next.tags.contains(.organisation) && next.end - next.start <= 7
            && LegalForm.contains(lexicon.text(next.word)) && tokens[at - 1].kind != .number
    }

    private func nounFollows() -> Bool {
        guard index + 1 < limit else { return false }
        let next = tokens[index + 1]
        let described =
            next.part == .adjective
            && (index + 2 >= limit
                || isNominal(tokens[index + 2].part) && tokens[index + 2].part != .determiner)
        return described || (next.part == .number && index + 2 < limit)
            || (next.part == .noun && !lexicon.verbs[Int(next.word)].forms.isEmpty
                && next.tags.isDisjoint(with: .noun))
    }

    private func closing(_ open: Int) -> Int? {
        var at = open + 1
        while at < limit, at <= open + 13 {
            if tokens[at].isMark(")") || tokens[at].isMark("]") { return at }
            at += 1
        }
        return nil
    }
}

/// Legal forms that stand behind a comma in a company's name.
enum LegalForm {
    static func contains(_ folded: String) -> Bool {
        ["ltd", "inc", "llc", "llp", "limited", "plc", "jsc", "corp", "sa", "ag", "co"].contains(folded)
    }
}
