/// A rule that fired, and where its arguments stand.
struct Match: Sendable, Equatable {
    var rule: Int
    var sentence: Int
    /// The verb group; -1 for a noun.
    var verb: Int
    /// The token that triggered.
    var trigger: Int
    /// Chunks that do it.
    var agents: [Int] = []
    /// Chunks that it is about.
    var themes: [Int] = []
    /// The chunks of the clause.
    var clause: Range<Int>
    var assertion: Assertion
    /// Where the idiom ends: the token behind the trigger's last word.
    var tailEnd: Int

    /// Why, though it fired, no event comes of it.
    func missed(_ reason: String) -> NearMiss {
        NearMiss(rule: rule, sentence: sentence, trigger: trigger, reason: reason)
    }
}

/// A rule that came near and why it did not fire.
struct NearMiss: Sendable {
    var rule: Int
    var sentence: Int
    var trigger: Int
    var reason: String
}
