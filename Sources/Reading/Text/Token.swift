/// What a token is made of.
enum TokenKind: UInt8, Sendable {
    case word, number, currency, mark
}

/// How a token is written.
struct Shape: OptionSet, Sendable {
    let rawValue: UInt8
    /// Its first letter is a capital.
    static let capital = Shape(rawValue: 1)
    /// All its letters are capitals, and there are at least two.
    static let upper = Shape(rawValue: 2)
    /// It holds a digit.
    static let digit = Shape(rawValue: 4)
    /// No white space stands before it.
    static let glued = Shape(rawValue: 8)
    /// It is the first of its line.
    static let line = Shape(rawValue: 16)
    /// An empty line stands before it.
    static let paragraph = Shape(rawValue: 32)
    /// It holds a hyphen.
    static let hyphen = Shape(rawValue: 64)
    /// Its last byte is a full stop (`U.S.`).
    static let stop = Shape(rawValue: 128)
}

/// The part of speech that the tagger settled on.
enum Part: UInt8, Sendable {
    case noun, proper, adjective, determiner, pronoun, number, possessive
    case verb, auxiliary, modal, to, negation, adverb
    case preposition, conjunction, subordinator, relative, mark, other
}

/// A word, number or mark of the text, by its bytes.
struct Token: Sendable {
    /// First byte in the article's text.
    var start: Int32
    /// The byte behind the last.
    var end: Int32
    /// The interned id of the folded word; 0 where the lexicon does not know it.
    var word: WordID
    var kind: TokenKind
    /// The ASCII code of a mark, with typographic quotes and dashes brought to plain ones.
    var mark: UInt8
    var shape: Shape
    var tags: Tags
    var part: Part

    var isCapital: Bool { shape.contains(.capital) }

    /// Whether a word carries a full stop of its own.
    var stops: Bool { kind == .word && shape.contains(.stop) }

    func isMark(_ scalar: Unicode.Scalar) -> Bool {
        kind == .mark && mark == UInt8(truncatingIfNeeded: scalar.value)
    }
}
