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
            for fields in entries(table, " ") { addVerb(fields.map { Array($0) }) }
        }
    }

    /// Common English words; what the hand-kept tables say of a word goes before.
    mutating func addVocabulary() {
        for fields in entries(EnglishVerbs.rows, " ") where fields.count >= 4 {
            let words = fields.map { Array($0) }
            let known = lexicon.words.find(words[0])
            let taken = known != 0 && !lexicon.tagsOf[Int(known)].isEmpty
            addVerb(Array(words.prefix(4)), base: !taken)
            if words.count > 4, !taken { addNoun(fields[0], []) }
            if fields[0].elementsEqual("loan".utf8) { addPresent(fields[0]) }
        }
        for (table, tags) in [(EnglishAdjectives.rows, Tags.adjective), (EnglishAdverbs.rows, .adverb)] {
            for fields in entries(table, "\t") {
                let word = Array(fields[0])
                let known = lexicon.words.find(word)
                if known == 0 || lexicon.tagsOf[Int(known)].isEmpty { add(word, tags) }
            }
        }
    }

    mutating func addNouns() {
        let tables: [(String, Tags)] = [
            (AssetWords.rows, .asset), (AssetWords2.rows, .asset), (ProjectWords.rows, .project),
            (PortionWords.rows, .portion), (AgreementWords.rows, .agreement),
            (ContractWords.rows, .contract), (FinanceWords.rows, .finance),
            (InvestmentWords.rows, .investment), (MeetingWords.rows, .meeting),
            (CeremonyWords.rows, .ceremony), (TitleWords.rows, .title),
            (OrganisationWords.rows, .organisation), (CompanyWords.rows, .company),
            (RegionWords.rows, .region), (SectorWords.rows, .sector), (GeneralNouns.rows, []), (GeneralNouns2.rows, []),
            (OccasionWords.rows, .occasion), (MilestoneWords.rows, .milestone),
        ]
        for (table, tags) in tables {
            for fields in entries(table, "|") { addNoun(fields[0], tags) }
        }
    }

    mutating func addUnits() {
        for fields in entries(UnitWords.rows, "|") where fields.count == 2 {
            lexicon.units.append(String(decoding: fields[1], as: UTF8.self))
            let payload = Int32(lexicon.units.count - 1)
            let words = Rows.words(fields[0])
            guard let last = words.last else { continue }
            for end in [last, Inflection.plural(of: last)] {
                let form = words.dropLast() + [end]
                addTerm(Array(form), TermEntry(kind: .unit, payload: payload, tags: [.unit]))
                add(end, form.count == 1 ? [.unit, .noun] : .noun)
            }
        }
    }

    mutating func addWork() {
        for fields in entries(WorkWords.rows, "|") where fields.count == 2 {
            let kind = Work(rawValue: String(decoding: fields[1], as: UTF8.self)) ?? .other
            let payload = Int32(Work.allCases.firstIndex(of: kind) ?? 0)
            addNoun(fields[0], .work)
            let words = Rows.words(fields[0])
            addTerm(words, TermEntry(kind: .work, payload: payload, tags: [.work, .noun]))
            if words.count == 1 { add(words[0], [.work, .noun]) }
        }
    }

    /// Words that rules speak of without being in a table.
    mutating func addRuleWords() {
        for rule in Rules.all {
            var texts: [String] = []
            switch rule.trigger {
            case .verb(let text), .state(let text), .noun(let text): texts.append(text)
            }
            for case .word(let text) in rule.blockers { texts.append(text) }
            for text in texts {
                for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x0A }) {
                    add(Array(word), [])
                }
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

    func entries(_ table: String, _ separator: Unicode.Scalar) -> [[ArraySlice<UInt8>]] {
        var found: [[ArraySlice<UInt8>]] = []
        Rows.each(table, separator: separator) { found.append($0) }
        return found
    }
}
