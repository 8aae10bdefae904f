import Domain

/// Compiles the tables into a lexicon.
struct LexiconBuilder {
    var lexicon = LexiconTables()
    private var codes: [UInt16: Int32] = [:]

    init() { grow() }

    mutating func addAll() {
        addClosedWords()
        addVerbs()
        addNouns()
        addUnits()
        addWork()
        addPlaces()
        addRuleWords()
        addVocabulary()
        addNumbers()
    }

    /// Adds a word of one class.
    @discardableResult
    mutating func add(_ word: [UInt8], _ tags: Tags) -> WordID {
        let id = lexicon.words.intern(word)
        grow()
        lexicon.tagsOf[Int(id)].formUnion(tags)
        return id
    }

    /// Adds a noun or a term that ends in one, and its plural.
    mutating func addNoun(_ text: ArraySlice<UInt8>, _ tags: Tags) {
        let words = Rows.words(text)
        guard let last = words.last else { return }
        let plural = Inflection.plural(of: last)
        addTerm(words, TermEntry(kind: .phrase, payload: 0, tags: tags.union(.noun)))
        addTerm(
            words.dropLast() + [plural], TermEntry(kind: .phrase, payload: 0, tags: tags.union(.noun)))
        let one = add(last, [])
        let many = add(plural, [])
        if one != many, lexicon.singulars[Int(one)] == 0 { lexicon.singulars[Int(many)] = one }
    }

    /// Adds a term: one word gets the class itself, several become a path of the trie.
    mutating func addTerm(_ words: [[UInt8]], _ entry: TermEntry) {
        guard let first = words.first else { return }
        if words.count == 1, entry.kind == .phrase {
            add(first, entry.tags)
            return
        }
        let id = add(first, [])
        if lexicon.firstNodes[Int(id)] == 0 { lexicon.firstNodes[Int(id)] = newNode() }
        var node = lexicon.firstNodes[Int(id)]
        for word in words.dropFirst() {
            let key = UInt64(UInt32(node)) << 32 | UInt64(UInt32(add(word, [])))
            if let next = lexicon.edges[key] {
                node = next
            } else {
                let next = newNode()
                lexicon.edges[key] = next
                node = next
            }
        }
        lexicon.entries.append(entry)
        lexicon.nextEntries.append(lexicon.nodeEntries[Int(node)])
        lexicon.nodeEntries[Int(node)] = Int32(lexicon.entries.count - 1)
    }

    /// Adds a verb's forms; without `base` those only that differ from it and its third person.
    mutating func addVerb(_ words: [[UInt8]], base whole: Bool = true) {
        guard let base = words.first else { return }
        let past = words.count > 1 ? words[1] : Inflection.past(of: base)
        let participle = words.count > 2 ? words[2] : past
        let gerund = words.count > 3 ? words[3] : Inflection.gerund(of: base)
        let lemma = add(base, whole ? .verb : [])
        let forms: [([UInt8], VerbForms)] = [
            (base, .base), (Inflection.present(of: base), .present), (past, .past),
            (participle, .participle), (gerund, .gerund),
        ]
        for (form, kind) in forms {
            guard whole || form != base && kind != .present else { continue }
            let id = add(form, .verb)
            if lexicon.verbs[Int(id)].lemma == 0 { lexicon.verbs[Int(id)].lemma = lemma }
            guard lexicon.verbs[Int(id)].lemma == lemma else { continue }
            lexicon.verbs[Int(id)].forms.insert(kind)
            if lexicon.tagsOf[Int(lemma)].contains(.saying) { lexicon.tagsOf[Int(id)].insert(.saying) }
        }
    }

    /// Adds a verb's third person where the bare word is a noun first: "the bank loans $40 million".
    mutating func addPresent(_ base: ArraySlice<UInt8>) {
        let id = add(Inflection.present(of: Array(base)), .verb)
        if lexicon.verbs[Int(id)].lemma == 0 { lexicon.verbs[Int(id)].lemma = add(Array(base), []) }
        lexicon.verbs[Int(id)].forms.insert(.present)
    }

    /// The index of a country's code.
    mutating func country(_ text: ArraySlice<UInt8>) -> Int32? {
        guard let first = text.first, let second = text.last, text.count == 2 else { return nil }
        return country(first, second)
    }

    /// The index of the country of two letters.
    mutating func country(_ first: UInt8, _ second: UInt8) -> Int32? {
        let key = UInt16(first) << 8 | UInt16(second)
        if let known = codes[key] { return known }
        guard let code = CountryCode(String(decoding: [first, second], as: UTF8.self)) else { return nil }
        lexicon.countries.append(code)
        codes[key] = Int32(lexicon.countries.count - 1)
        return codes[key]
    }

    private mutating func newNode() -> Int32 {
        lexicon.nodeEntries.append(-1)
        return Int32(lexicon.nodeEntries.count - 1)
    }

    private mutating func grow() {
        let count = lexicon.words.count
        guard lexicon.tagsOf.count < count else { return }
        let missing = count - lexicon.tagsOf.count
        lexicon.tagsOf.append(contentsOf: repeatElement([], count: missing))
        lexicon.verbs.append(contentsOf: repeatElement(VerbEntry(), count: missing))
        lexicon.singulars.append(contentsOf: repeatElement(0, count: missing))
        lexicon.values.append(contentsOf: repeatElement(0, count: missing))
        lexicon.firstNodes.append(contentsOf: repeatElement(0, count: missing))
    }
}
