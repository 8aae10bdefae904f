/// Proper names of the generated tables.
extension LexiconBuilder {
    mutating func addPlaces() {
        lexicon.gazetteer = Gazetteer(capacity: 80_000)
        addCountries()
        addInstitutions()
        Rows.each(NewsSources.rows, separator: "|") { addName($0[0], .source, -1, common: false) }
        addCompanies()
        addSpelled(Cities.rows, .city, names: 3)
        addSpelled(Regions.rows, .region, names: 2)
        addCurrencies()
    }

    private mutating func addCountries() {
        Rows.each(CountryNames.rows, separator: "\t") { fields in
            guard fields.count >= 3, let code = country(fields[0]) else { return }
            let kind: TermKind = fields[1].elementsEqual("demonym".utf8) ? .demonym : .country
            addName(fields[2], kind, code, common: fields[fields.count - 1].elementsEqual("common".utf8))
        }
    }

    private mutating func addInstitutions() {
        Rows.each(DevelopmentBanks.rows, separator: "\t") { fields in
            guard fields.count >= 3 else { return }
            let home = country(fields[2]) ?? -1
            if fields[0].count > 1 { addName(fields[0], .institution, home, common: false) }
            fields[1].parts(UInt8(ascii: "|")) { addName($0, .institution, home, common: false) }
        }
        Rows.each(InstitutionNames.rows, separator: "|") { addName($0[0], .institution, -1, common: false) }
    }

    /// Companies; the fourth column holds those of their names that are words too.
    private mutating func addCompanies() {
        Rows.each(Contractors.rows, separator: "\t") { fields in
            guard fields.count >= 3, let home = country(fields[0]) else { return }
            fields[2].parts(UInt8(ascii: "|")) { name in
                var common = false
                if fields.count > 3 {
                    fields[3].parts(UInt8(ascii: "|")) { common = common || $0.isEqual(name) }
                }
                addName(name, .company, home, common: common)
            }
        }
        Rows.each(CompanyHomes.rows, separator: "\t") { fields in
            guard fields.count == 2, let home = country(fields[0]) else { return }
            addName(fields[1], .company, home, common: false)
        }
    }

    /// Cities and regions: country, name, …, other spellings in a later column.
    private mutating func addSpelled(_ table: String, _ kind: TermKind, names column: Int) {
        Rows.each(table, separator: "\t") { fields in
            guard fields.count >= 2, let code = country(fields[0]) else { return }
            let last = fields[fields.count - 1]
            let common = fields.count > 2 && last.count == 6 && last[0] == UInt8(ascii: "c")
            let entry = Gazetteer.Entry(kind: kind, common: common, country: code)
            lexicon.gazetteer.add(fields[1], entry)
            guard fields.count > column else { return }
            fields[column].parts(UInt8(ascii: "|")) { if $0.count > 3 { lexicon.gazetteer.add($0, entry) } }
        }
    }

    private mutating func addCurrencies() {
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

    private mutating func addName(_ name: Field, _ kind: TermKind, _ country: Int32, common: Bool) {
        lexicon.gazetteer.add(name, Gazetteer.Entry(kind: kind, common: common, country: country))
    }
}
