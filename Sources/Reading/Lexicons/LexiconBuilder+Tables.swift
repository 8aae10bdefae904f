import Domain

extension LexiconBuilder {
    mutating func addClosedWords() {
        let classes: [String: Tags] = [
            "determiner": .determiner, "preposition": .preposition, "pronoun": .pronoun,
            "conjunction": .conjunction, "subordinator": .subordinator, "relative": .relative,
            "modal": .modal, "be": .be, "have": .have, "doing": .doing, "negation": .negation,
            "adverb": .adverb, "adjective": .adjective, "abbreviation": .abbreviation,
            "honorific": .honorific, "month": .month, "weekday": .weekday, "scale": .scale,
            "numeral": .numeral, "ordinal": .ordinal, "person": .person, "time": .time,
            "catenative": .catenative, "saying": .saying, "irrelevant": .irrelevant,
        ]
        var found: [(Tags, [UInt8])] = []
        Rows.each(ClosedWords.rows, separator: "|") { fields in
            guard fields.count == 2, let tags = classes[String(decoding: fields[0], as: UTF8.self)] else {
                return
            }
            for word in Rows.words(fields[1]) { found.append((tags, word)) }
        }
        for (tags, word) in found { add(word, tags) }
        add(Array("'s".utf8), [])
    }

    mutating func addVerbs() {
        for table in [VerbWords.rows, VerbWords2.rows, VerbWords3.rows, VerbWords4.rows] {
            Rows.each(table, separator: " ") { addVerb($0) }
        }
    }

    /// Common English words; what the hand-kept tables say of a word goes before.
    mutating func addVocabulary() {
        Rows.each(EnglishVerbs.rows, separator: " ") { fields in
            guard fields.count >= 4 else { return }
            let taken = isClassed(fields[0])
            addVerb(fields, base: !taken)
            if fields.count > 4, !taken { addNoun(fields[0], []) }
            if fields[0].elementsEqual("loan".utf8) { addPresent(fields[0]) }
        }
        for (table, tags) in [(EnglishAdjectives.rows, Tags.adjective), (EnglishAdverbs.rows, .adverb)] {
            Rows.each(table, separator: "\t") { if !isClassed($0[0]) { add($0[0], tags) } }
        }
    }

    private func isClassed(_ word: Field) -> Bool {
        let known = lexicon.words.find(word)
        return known != 0 && !lexicon.tagsOf[Int(known)].isEmpty
    }

    mutating func addNouns() {
        let tables: [(String, Tags)] = [
            (AssetWords.rows, .asset), (AssetWords2.rows, .asset), (ProjectWords.rows, .project),
            (PortionWords.rows, .portion), (AgreementWords.rows, .agreement),
            (ContractWords.rows, .contract), (FinanceWords.rows, .finance),
            (InvestmentWords.rows, .investment), (MeetingWords.rows, .meeting),
            (CeremonyWords.rows, .ceremony), (TitleWords.rows, .title),
            (OrganisationWords.rows, .organisation), (CompanyWords.rows, .company),
            (RegionWords.rows, .region), (SectorWords.rows, .sector), (GeneralNouns.rows, []),
            (GeneralNouns2.rows, []),
            (OccasionWords.rows, .occasion), (MilestoneWords.rows, .milestone),
        ]
        for (table, tags) in tables {
            Rows.each(table, separator: "|") { addNoun($0[0], tags) }
        }
    }

    mutating func addUnits() {
        Rows.each(UnitWords.rows, separator: "|") { fields in
            guard fields.count == 2 else { return }
            lexicon.units.append(String(decoding: fields[1], as: UTF8.self))
            let payload = Int32(lexicon.units.count - 1)
            let words = Rows.words(fields[0])
            guard let last = words.last else { return }
            for end in [last, Inflection.plural(of: last)] {
                let form = path(words.dropLast() + [end])
                addTerm(form, TermEntry(kind: .unit, payload: payload, tags: [.unit]))
                add(end, form.count == 1 ? [.unit, .noun] : .noun)
            }
        }
    }

    mutating func addCurrencies() {
        for table in [Currencies.rows, CurrencyWords.rows] {
            Rows.each(table, separator: "\t") { fields in
                if fields.count >= 3 { addCurrency(fields) }
            }
        }
    }

    private mutating func addCurrency(_ fields: Row) {
        let code = String(decoding: fields[0], as: UTF8.self)
        if lexicon.currencies.last != code { lexicon.currencies.append(code) }
        let words = Rows.words(fields[2])
        guard let last = words.last, words.count < 5 else { return }
        let payload = Int32(lexicon.currencies.count - 1)
        addTerm(path(words), TermEntry(kind: .currency, payload: payload, tags: .currency))
        // "Rs.", "Tk.": the stop ends no sentence.
        if words.count == 1, last.last == UInt8(ascii: ".") { add(Array(last.dropLast()), .abbreviation) }
        if words.count == 1 || fields[1].elementsEqual("name".utf8) {
            add(last, words.count == 1 ? .currency : [])
        }
    }

    mutating func addWork() {
        Rows.each(WorkWords.rows, separator: "|") { fields in
            guard fields.count == 2 else { return }
            let kind = Work(rawValue: String(decoding: fields[1], as: UTF8.self)) ?? .other
            let payload = Int32(Work.allCases.firstIndex(of: kind) ?? 0)
            addNoun(fields[0], .work)
            let words = Rows.words(fields[0])
            addTerm(path(words), TermEntry(kind: .work, payload: payload, tags: [.work, .noun]))
            if words.count == 1 { add(words[0], [.work, .noun]) }
        }
    }

    /// Words that rules speak of without being in a table.
    mutating func addRuleWords() {
        for rule in Rules.all {
            switch rule.trigger {
            case .verb(let text), .state(let text), .noun(let text): addWords(text)
            }
            for case .word(let text) in rule.blockers { addWords(text) }
        }
    }

    private mutating func addWords(_ text: String) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            for at in 0...text.count
            where at == text.count || text[at] == 0x20 || text[at] == 0x2C || text[at] == 0x0A {
                if at > start { add(Field(rebasing: text[start..<at]), []) }
                start = at + 1
            }
        }
    }

    mutating func addNumbers() {
        ValueWords.each { word, _ in add(word, []) }
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        let numbers = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
            "twenty",
        ]
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        ]
        for id in 1..<lexicon.words.count {
            let tags = lexicon.tagsOf[id]
            guard !tags.isDisjoint(with: [.month, .weekday, .numeral, .ordinal]) else { continue }
            let text = lexicon.text(WordID(id))
            let head = String(text.prefix(3))
            let at =
                tags.contains(.month)
                ? months.firstIndex(of: head)
                : tags.contains(.weekday)
                    ? days.firstIndex(of: head)
                    : tags.contains(.numeral) ? numbers.firstIndex(of: text) : ordinals.firstIndex(of: text)
            lexicon.values[id] = Int32((at ?? -1) + 1)
        }
        for (word, value) in [("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("dozen", 12)] {
            lexicon.values[Int(lexicon.id(word))] = Int32(value)
        }
    }
}
