/// Compiles the tables into a lexicon.
struct LexiconBuilder {
    var lexicon = LexiconTables()
    // Used over and over, so that a word costs no allocation.
    private var path: [WordID] = []
    private var form: [UInt8] = []

    init() { grow() }

    mutating func addAll() {
        addClosedWords()
        addVerbs()
        addNouns()
        addUnits()
        addWork()
        addCurrencies()
        addRuleWords()
        addVocabulary()
        addNumbers()
    }

    /// Adds a word of one class.
    @discardableResult
    mutating func add(_ word: Field, _ tags: Tags) -> WordID {
        let id = lexicon.words.intern(word)
        grow()
        lexicon.tagsOf[Int(id)].formUnion(tags)
        return id
    }

    /// Adds a word of one class.
    @discardableResult
    mutating func add(_ word: [UInt8], _ tags: Tags) -> WordID {
        word.withUnsafeBufferPointer { add($0, tags) }
    }

    /// Adds words of no class; their ids.
    mutating func path(_ words: [[UInt8]]) -> [WordID] { words.map { add($0, []) } }

    /// Adds a noun or a term that ends in one, and its plural.
    mutating func addNoun(_ text: Field, _ tags: Tags) {
        var words = FoldedWords(text)
        path.removeAll(keepingCapacity: true)
        while words.advance() { path.append(add(words.word, [])) }
        guard let one = path.last else { return }
        words.word.withUnsafeBufferPointer { Inflection.plural(of: $0, into: &form) }
        let entry = TermEntry(kind: .phrase, payload: 0, tags: tags.union(.noun))
        addTerm(path, entry)
        let many = add(form, [])
        path[path.count - 1] = many
        addTerm(path, entry)
        if one != many, lexicon.singulars[Int(one)] == 0 { lexicon.singulars[Int(many)] = one }
    }

    /// Adds a term: one word gets the class itself, several become a path of the trie.
    mutating func addTerm(_ words: [WordID], _ entry: TermEntry) {
        guard let first = words.first else { return }
        if words.count == 1, entry.kind == .phrase {
            lexicon.tagsOf[Int(first)].formUnion(entry.tags)
            return
        }
        if lexicon.firstNodes[Int(first)] == 0 { lexicon.firstNodes[Int(first)] = newNode() }
        var node = lexicon.firstNodes[Int(first)]
        for word in words.dropFirst() {
            let key = UInt64(UInt32(node)) << 32 | UInt64(UInt32(word))
            if let next = lexicon.edges[key] {
                node = next
            } else {
                let next = newNode()
                lexicon.edges.add(key, next)
                node = next
            }
        }
        lexicon.entries.append(entry)
        lexicon.nextEntries.append(lexicon.nodeEntries[Int(node)])
        lexicon.nodeEntries[Int(node)] = Int32(lexicon.entries.count - 1)
    }

    /// Adds a verb's forms (lemma, past, participle, gerund; regular where absent); without `base` those only that
    /// differ from it and its third person.
    mutating func addVerb(_ words: Row, base whole: Bool = true) {
        let base = words[0]
        let lemma = add(base, whole ? .verb : [])
        if whole {
            addForm(base, .base, of: lemma)
            Inflection.present(of: base, into: &form)
            addForm(form, .present, of: lemma)
        }
        if words.count > 1 { take(words[1]) } else { Inflection.past(of: base, into: &form) }
        addForm(form, .past, of: lemma, unlike: whole ? nil : base)
        if words.count > 2 { take(words[2]) }
        addForm(form, .participle, of: lemma, unlike: whole ? nil : base)
        if words.count > 3 { take(words[3]) } else { Inflection.gerund(of: base, into: &form) }
        addForm(form, .gerund, of: lemma, unlike: whole ? nil : base)
    }

    private mutating func take(_ word: Field) {
        form.removeAll(keepingCapacity: true)
        form.append(contentsOf: word)
    }

    private mutating func addForm(_ form: [UInt8], _ kind: VerbForms, of lemma: WordID, unlike base: Field?) {
        form.withUnsafeBufferPointer { form in
            if let base, form.isEqual(base) { return }
            addForm(form, kind, of: lemma)
        }
    }

    private mutating func addForm(_ form: [UInt8], _ kind: VerbForms, of lemma: WordID) {
        form.withUnsafeBufferPointer { addForm($0, kind, of: lemma) }
    }

    /// Adds a verb's third person where the bare word is a noun first: "the bank loans $40 million".
    mutating func addPresent(_ base: Field) {
        Inflection.present(of: base, into: &form)
        let id = Int(add(form, .verb))
        if lexicon.verbs[id].lemma == 0 { lexicon.verbs[id].lemma = add(base, []) }
        lexicon.verbs[id].forms.insert(.present)
    }

    private mutating func addForm(_ form: Field, _ kind: VerbForms, of lemma: WordID) {
        let id = Int(add(form, .verb))
        if lexicon.verbs[id].lemma == 0 { lexicon.verbs[id].lemma = lemma }
        guard lexicon.verbs[id].lemma == lemma else { return }
        lexicon.verbs[id].forms.insert(kind)
        if lexicon.tagsOf[Int(lemma)].contains(.saying) { lexicon.tagsOf[id].insert(.saying) }
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
