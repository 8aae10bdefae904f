/// What the tables compile to.
struct LexiconTables: Sendable {
    var words = WordTable(capacity: 32_768)
    var tagsOf: [Tags] = []
    var verbs: [VerbEntry] = []
    /// The singular of a noun's plural; 0 where a word is no plural.
    var singulars: [WordID] = []
    /// The value of a number word, a month, a weekday.
    var values: [Int32] = []

    /// First node of the terms that begin with a word; 0 where there are none.
    var firstNodes: [Int32] = []
    var edges = KeyTable(capacity: 4096)
    /// Meanings of a node; -1 where there are none.
    var nodeEntries: [Int32] = [-1]
    var entries: [TermEntry] = []
    var nextEntries: [Int32] = []

    var currencies: [String] = []
    var units: [String] = []
}

extension LexiconTables {
    /// The id of a word; 0 where it is unknown.
    func id(_ word: String) -> WordID {
        var word = word
        return word.withUTF8 { words.find(folding: $0, 0..<$0.count) }
    }

    /// The word's text in folded form.
    func text(_ word: WordID) -> String { String(decoding: words.bytes(word), as: UTF8.self) }
}
