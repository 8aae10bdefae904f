/// All rules, compiled over interned words.
final class RuleIndex: Sendable {
    /// A verb or state of a rule: the words that must follow it.
    struct Entry: Sendable {
        var rule: Int
        var tail: [WordID]
    }

    let rules: [Rule]
    let verbs: [WordID: [Entry]]
    let states: [WordID: [Entry]]
    let nouns: [WordID: [Entry]]
    /// For each rule, the words that block it.
    let blocked: [Set<WordID>]
    /// For each rule, the governing verbs of which it needs one.
    let outers: [Set<WordID>]
    /// Verbs that say what state something is in, as "is" does.
    let stative: Set<WordID>
    let percent: WordID

    init(_ rules: [Rule], _ lexicon: Lexicon) {
        var verbs: [WordID: [Entry]] = [:]
        var states: [WordID: [Entry]] = [:]
        var nouns: [WordID: [Entry]] = [:]
        var blocked: [Set<WordID>] = []
        for (index, rule) in rules.enumerated() {
            switch rule.trigger {
            case .verb(let text):
                for words in RuleIndex.phrases(text, lexicon) {
                    verbs[words[0], default: []].append(Entry(rule: index, tail: Array(words.dropFirst())))
                }
            case .state(let text):
                for words in RuleIndex.phrases(text, lexicon) {
                    states[words[0], default: []].append(Entry(rule: index, tail: Array(words.dropFirst())))
                }
            case .noun(let text):
                for words in RuleIndex.phrases(text, lexicon) {
                    nouns[words[words.count - 1], default: []].append(
                        Entry(rule: index, tail: Array(words.dropLast())))
                }
            }
            var set: Set<WordID> = []
            for case .word(let text) in rule.blockers {
                for words in RuleIndex.phrases(text, lexicon) { set.formUnion(words) }
            }
            set.remove(0)
            blocked.append(set)
        }
        self.rules = rules
        self.verbs = verbs
        self.states = states
        self.nouns = nouns
        self.blocked = blocked
        percent = lexicon.id("percent")
        let lasting = [
            "remain", "stay", "become", "stand", "appear", "seem", "declare", "lie", "sit", "keep",
        ]
        stative = Set(lasting.map { lexicon.id($0) }.filter { $0 != 0 })
        outers = rules.map { Set(RuleIndex.phrases($0.outers, lexicon).map { $0[0] }) }
    }

    private static func phrases(_ text: String, _ lexicon: Lexicon) -> [[WordID]] {
        text.utf8.split(separator: UInt8(ascii: ",")).map { phrase in
            phrase.split { $0 == 0x20 || $0 == 0x0A }.map { lexicon.id(Substring($0)) }
        }
        .filter { !$0.isEmpty }
    }
}
