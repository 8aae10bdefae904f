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
    /// The whole that a part belongs to: "the turbines of the wind farm".
    var whole: Whole?
    /// Which of the article's projects it means; -1 where that is not settled.
    var cluster = -1
}

/// The project that a part belongs to.
final class Whole: Sendable {
    let phrase: ProjectPhrase
    init(_ phrase: ProjectPhrase) { self.phrase = phrase }
}
