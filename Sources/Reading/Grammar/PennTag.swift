/// Parts of speech as the Penn Treebank cuts them, with those merged that the grammar treats alike.
///
/// The order is that of the weights' table.
enum PennTag: UInt8, CaseIterable, Sendable {
    /// Common noun, singular or mass; plural; name.
    case noun, nouns, name
    /// Adjective, adverb.
    case adjective, adverb
    /// A verb's base form, present (plain and third person), past, participle and gerund.
    case base, present, presentThird, past, participle, gerund
    /// Modal verb; `to` before a verb.
    case modal, to
    /// Preposition, particle or subordinator.
    case preposition
    case determiner
    /// Pronoun, also `there`; possessive pronoun.
    case pronoun, possessivePronoun
    /// `who`, `which`, `where` and relative `that`.
    case relative
    case conjunction
    case number
    /// `'s` behind a noun.
    case possessive
    /// Interjections, foreign words, symbols.
    case other
    case mark
}

extension PennTag {
    /// Whether it is a form of a verb.
    var isVerb: Bool { PennTag.base.rawValue...PennTag.gerund.rawValue ~= rawValue }

    /// Whether it is a common noun.
    var isNoun: Bool { self == .noun || self == .nouns }
}
