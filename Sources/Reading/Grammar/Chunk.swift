/// The kinds of chunk a sentence is cut into.
enum ChunkKind: UInt8, Sendable {
    case noun, verb, preposition, comma, conjunction, subordinator, relative, adverb, quote, mark
}

/// A run of tokens that hangs together.
struct Chunk: Sendable {
    var kind: ChunkKind
    var tokens: Range<Int>
    /// Its last word, or the verb that carries the meaning.
    var head: Int
    /// Which verb group it is.
    var verb: Int = -1
    /// "now", "then": a preposition before it governs it, not what follows.
    var settled = false
    /// What stands in brackets behind it.
    var aside: Range<Int>?

    /// The token behind the chunk and its brackets.
    var end: Int { aside.map { $0.upperBound + 1 } ?? tokens.upperBound }
}

/// How far a verb says that its action is so.
enum Assertion: UInt8, Sendable {
    /// It happened.
    case done
    /// It is happening.
    case ongoing
    /// The simple present: a state, a habit, a headline's past.
    case present
    /// It is to happen: will, is to, plans to, is expected to.
    case planned
    /// Somebody would like it.
    case wished
    /// It could happen.
    case possible
    /// It did not happen.
    case denied
    /// Only if something else happens.
    case conditional
    /// An infinitive or a gerund that says nothing by itself.
    case bare
}

/// Where in the course of the action the verb looks.
enum Phase: UInt8, Sendable {
    case whole, begun, continued, finished, halted, resumed
}

/// An auxiliary chain with its verb.
struct VerbGroup: Sendable {
    var tokens: Range<Int>
    var chunk: Int = 0
    var head: Int
    var lemma: WordID
    var passive = false
    var perfect = false
    var past = false
    var assertion = Assertion.done
    var phase = Phase.whole
    /// A participle without auxiliary behind its noun: "the terminal built by …".
    var reduced = false
    /// An infinitive or gerund.
    var infinite = false
    /// The verb is "be" and what it says follows.
    var copula = false
    /// A verb of will, plan or expectation before the verb, or 0.
    var outer: WordID = 0
    /// "say", "announce": it only tells who says what stands around it.
    var saying = false
    /// That verb was passive: "was selected to build".
    var outerPassive = false
}
