import Dispatch
import Domain
import Synchronization

/// What a term of one or more words stands for.
enum TermKind: UInt8, Sendable {
    case country, demonym, city, region, institution, company, currency, unit, work, phrase, source
}

/// One meaning of a term.
struct TermEntry: Sendable {
    var kind: TermKind
    /// Which one: an index into the table of its kind.
    var payload: Int32
    /// What the term's last word is, over and above what it is by itself.
    var tags: Tags
}

/// What a word can be of a verb.
struct VerbEntry: Sendable {
    var lemma: WordID = 0
    var forms: VerbForms = []
}

/// All the words the reader knows, compiled once from the tables.
public final class Lexicon: Sendable {
    /// The tables that come with the reader.
    public static let standard = Lexicon()

    let words: WordTable
    let tagsOf: [Tags]
    let verbs: [VerbEntry]
    let singulars: [WordID]
    let values: [Int32]
    /// What each word says within a number or a date, by its id.
    let meanings: [ValueWord]
    let firstNodes: [Int32]
    let edges: KeyTable
    let nodeEntries: [Int32]
    let entries: [TermEntry]
    let nextEntries: [Int32]
    let countries: [CountryCode]
    let currencies: [String]
    let units: [String]
    let gazetteer: Gazetteer
    /// Words with which a noun phrase denies that there is such a thing.
    let negatives: [WordID]

    /// Compiles the tables.
    public init() {
        let namesToBe = Mutex(GazetteerBuilder())
        let wordsToBe = Mutex(LexiconBuilder())
        // Half the work each: nothing can be read before both are done.
        DispatchQueue.concurrentPerform(iterations: 2) { half in
            if half == 0 { namesToBe.withLock { $0.addAll() } } else { wordsToBe.withLock { $0.addAll() } }
        }
        let names = namesToBe.withLock { $0 }
        let tables = wordsToBe.withLock { $0.lexicon }
        words = tables.words
        tagsOf = tables.tagsOf
        verbs = tables.verbs
        singulars = tables.singulars
        values = tables.values
        meanings = ValueWords.meanings(of: tables.words)
        firstNodes = tables.firstNodes
        edges = tables.edges
        nodeEntries = tables.nodeEntries
        entries = tables.entries
        nextEntries = tables.nextEntries
        countries = names.countries
        currencies = tables.currencies
        units = tables.units
        gazetteer = names.gazetteer
        negatives = ["no", "not", "neither", "none", "nobody", "nothing"].map { tables.id($0) }.filter {
            $0 != 0
        }
    }

    /// The id of a folded word; 0 where it is unknown.
    func word(_ folded: [UInt8]) -> WordID { words.find(folded) }

    /// The id of the word that folding makes of some bytes; 0 where it is unknown.
    func word(folding bytes: [UInt8], _ range: Range<Int>) -> WordID {
        bytes.withUnsafeBufferPointer { words.find(folding: $0, range) }
    }

    /// The id of a word of the tables; 0 where it is unknown.
    func id(_ word: some StringProtocol) -> WordID {
        var word = String(word)
        return word.withUTF8 { words.find(folding: $0, 0..<$0.count) }
    }

    func tags(of word: WordID) -> Tags { tagsOf[Int(word)] }

    /// The lemma of a word as a verb, or else its singular, or else itself.
    func lemma(of word: WordID) -> WordID {
        let verb = verbs[Int(word)].lemma
        return verb != 0 ? verb : singular(of: word)
    }

    func singular(of word: WordID) -> WordID {
        let singular = singulars[Int(word)]
        return singular != 0 ? singular : word
    }

    /// The word's text in folded form.
    func text(_ word: WordID) -> String { String(decoding: words.bytes(word), as: UTF8.self) }

    /// Whether bytes are the code or abbreviation of a currency, so that a digit behind them begins a sum.
    func isCurrencyCode(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 4 else { return false }
        return tagsOf[Int(word(folding: bytes, range))].contains(.currency)
    }

    /// The longest term that begins at a token: its meanings and the token behind it.
    func term(at index: Int, in tokens: [Token], before limit: Int) -> (entry: Int32, end: Int)? {
        var node = firstNodes[Int(tokens[index].word)]
        guard node != 0, tokens[index].kind == .word else { return nil }
        var found: (Int32, Int)?
        var at = index + 1
        while true {
            if nodeEntries[Int(node)] >= 0 { found = (nodeEntries[Int(node)], at) }
            guard at < limit, tokens[at].word != 0,
                let next = edges[UInt64(UInt32(node)) << 32 | UInt64(UInt32(tokens[at].word))]
            else { break }
            node = next
            at += 1
        }
        return found
    }
}

extension Folding {
    static func fold(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        fold(bytes, range, into: &out)
        return out
    }
}
