import Domain

/// A project as one noun phrase names it.
struct ProjectPhrase: Sendable {
    var sentence: Int
    /// The tokens of the thing itself.
    var asset: Range<Int>
    var work: Work?
    /// The folded lemma of the head noun.
    var head: WordID
    /// It has a proper name.
    var named = false
    /// "the plant", "this project", "it": something spoken of before.
    var definite = false
    /// A word like "project" alone.
    var bare = false
    /// A part of a whole: a phase, a section, a unit.
    var portion = false
    var plural = false
}
