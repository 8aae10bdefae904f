/// Cuts UTF-8 bytes into words, numbers and marks, in one pass.
struct Tokenizer {
    private let bytes: [UInt8]
    private let lexicon: Lexicon
    private var index = 0
    private var tokens: [Token] = []
    private var gap = Shape.line

    private init(_ bytes: [UInt8], _ lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    /// The tokens of a text, with their words looked up.
    static func tokens(of bytes: [UInt8], _ lexicon: Lexicon) -> [Token] {
        var tokenizer = Tokenizer(bytes, lexicon)
        tokenizer.run()
        return tokenizer.tokens
    }

    private mutating func run() {
        while index < bytes.count {
            let width = spaceWidth(at: index)
            if width > 0 {
                skipSpace(width)
                continue
            }
            if isDigit(index) {
                number()
            } else if let symbol = CurrencySign.width(in: bytes, at: index) {
                emit(.currency, index + symbol)
            } else if isLetter(index) {
                word()
            } else {
                mark()
            }
        }
    }

    private mutating func skipSpace(_ width: Int) {
        if bytes[index] == 0x0A {
            gap = gap.contains(.line) && !gap.contains(.glued) ? [.line, .paragraph] : .line
        } else if gap == .glued {
            gap = []
        }
        index += width
    }

    private mutating func number() {
        var end = index + 1
        while end < bytes.count {
            if isDigit(end) {
                end += 1
            } else if bytes[end] == 0x2C || bytes[end] == 0x2E, isDigit(end + 1) {
                end += 2
            } else {
                break
            }
        }
        emit(.number, end)
    }

    private mutating func word() {
        var end = index
        var letters = 0
        while end < bytes.count {
            if isLetter(end) {
                end += width(at: end)
                letters += 1
            } else if isDigit(end) {
                if lexicon.isCurrencyCode(bytes, index..<end) { break }
                end += 1
            } else if bytes[end] == 0x2E, letters == 1 || end - index >= 3, isInitial(end) {
                end += 1
            } else if joins(end) {
                end += width(at: end)
                letters = 2
            } else {
                break
            }
        }
        if end - index > 2, let cut = possessiveCut(end) { end = cut }
        emit(.word, end)
    }

    /// A full stop inside `U.S.`: a single letter before it, and behind it a letter and another stop, or an
    /// end after such a letter.
    private func isInitial(_ stop: Int) -> Bool {
        guard stop >= 1, isLetter(stop - 1) else { return false }
        let single = stop - 1 == index || bytes[stop - 2] == 0x2E
        guard single else { return false }
        if stop + 2 < bytes.count, isLetter(stop + 1), bytes[stop + 2] == 0x2E { return true }
        return stop - 1 > index && bytes[stop - 2] == 0x2E
    }

    /// A hyphen or an apostrophe between letters, or a hyphen before a digit (`EPC-2`).
    private func joins(_ at: Int) -> Bool {
        let width = width(at: at)
        guard at > index, at + width < bytes.count else { return false }
        let next = at + width
        if bytes[at] == 0x2D || isTypographic(at, 0x90...0x91) || isTypographic(at, 0x93...0x93) {
            return isLetter(next) || isDigit(next)
        }
        if bytes[at] == 0x27 || isTypographic(at, 0x99...0x99) { return isLetter(next) }
        return false
    }

    /// `'s` at the end is a token of its own.
    private func possessiveCut(_ end: Int) -> Int? {
        guard bytes[end - 1] | 0x20 == 0x73 else { return nil }
        if bytes[end - 2] == 0x27 { return end - 2 }
        if end - index > 4, isTypographic(end - 4, 0x99...0x99) { return end - 4 }
        return nil
    }

    private mutating func mark() {
        if bytes[index] == 0x27 || isTypographic(index, 0x99...0x99) {
            let next = index + width(at: index)
            if next < bytes.count, bytes[next] | 0x20 == 0x73, gap == .glued, !isLetter(next + 1) {
                emit(.word, next + 1)
                return
            }
        }
        emit(.mark, index + width(at: index))
    }

    private mutating func emit(_ kind: TokenKind, _ end: Int) {
        let end = min(max(end, index + 1), bytes.count)
        var token = Token(
            start: Int32(index), end: Int32(end), word: 0, kind: kind, mark: 0, shape: gap, tags: [],
            part: .other)
        switch kind {
        case .word:
            shape(&token)
            if end - index <= 48 {
                token.word = lexicon.word(folding: bytes, index..<end)
                // "Unit-1", "HPP-2": the word is what stands before the number.
                if token.word == 0, token.shape.contains([.digit, .hyphen]) {
                    let folded = Folding.fold(bytes, index..<end)
                    if let cut = folded.firstIndex(of: 0x2D), cut > 2 {
                        token.word = lexicon.word(Array(folded[..<cut]))
                    }
                }
            }
            token.tags = lexicon.tags(of: token.word)
        case .mark: token.mark = Marks.plain(bytes, index)
        case .number, .currency: token.shape.insert(.digit)
        }
        tokens.append(token)
        index = end
        gap = .glued
    }

    private func shape(_ token: inout Token) {
        var letters = 0
        var capitals = 0
        for at in index..<Int(token.end) {
            let byte = bytes[at]
            if (0x41...0x5A).contains(byte) {
                letters += 1
                capitals += 1
            } else if (0x61...0x7A).contains(byte) || byte >= 0xC0 {
                letters += 1
            } else if isDigit(at) {
                token.shape.insert(.digit)
            } else if byte == 0x2D {
                token.shape.insert(.hyphen)
            }
        }
        let first = bytes[index]
        if (0x41...0x5A).contains(first) || Marks.isCapital(bytes, index) { token.shape.insert(.capital) }
        if capitals > 1, capitals == letters { token.shape.insert(.upper) }
        if bytes[Int(token.end) - 1] == 0x2E { token.shape.insert(.stop) }
    }

    private func isDigit(_ at: Int) -> Bool { at < bytes.count && (0x30...0x39).contains(bytes[at]) }

    private func isLetter(_ at: Int) -> Bool {
        guard at < bytes.count else { return false }
        let byte = bytes[at]
        if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) }
        if byte == 0xC2 || byte == 0xE2 || byte == 0xEF { return false }
        return byte >= 0xC0
    }

    private func isTypographic(_ at: Int, _ last: ClosedRange<UInt8>) -> Bool {
        at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && last.contains(bytes[at + 2])
    }

    private func width(at: Int) -> Int { Marks.width(bytes[at]) }

    private func spaceWidth(at: Int) -> Int {
        let byte = bytes[at]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 { return 2 }
        if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 {
            return (0x80...0x8B).contains(bytes[at + 2]) || bytes[at + 2] == 0xAF ? 3 : 0
        }
        if byte == 0xEF, at + 2 < bytes.count, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF { return 3 }
        return 0
    }
}
