/// Proper names of the generated tables.
extension LexiconBuilder {
    mutating func addPlaces() {
        lexicon.gazetteer = Gazetteer(capacity: 1 << 17)
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
            addName(fields[2], kind, code, common: isCommon(fields))
        }
    }

    private mutating func addInstitutions() {
        Rows.each(InstitutionNames.rows, separator: "|") { addName($0[0], .institution, -1, common: false) }
        Rows.each(DevelopmentBanks.rows, separator: "\t") { fields in
            guard fields.count >= 3 else { return }
            let home = country(fields[2]) ?? -1
            if fields[0].count > 1 { addName(fields[0], .institution, home, common: false) }
            for name in fields[1].split(separator: UInt8(ascii: "|")) {
                addName(name, .institution, home, common: false)
            }
        }
    }

    /// Companies; the fourth column holds those of their names that are words too.
    private mutating func addCompanies() {
        Rows.each(Contractors.rows, separator: "\t") { fields in
            guard fields.count >= 3, let home = country(fields[0]) else { return }
            let words = fields.count > 3 ? fields[3].split(separator: UInt8(ascii: "|")) : []
            for name in fields[2].split(separator: UInt8(ascii: "|")) {
                addName(name, .company, home, common: words.contains { $0.elementsEqual(name) })
            }
        }
        Rows.each(CompanyHomes.rows, separator: "\t") { fields in
            guard fields.count == 2, let home = country(fields[0]) else { return }
            addName(fields[1], .company, home, common: false)
        }
    }

    /// Cities and regions: country, name, …, other spellings in a later column.
    private mutating func addSpelled(_ table: String, _ kind: TermKind, names column: Int) {
        Rows.scan(table) { bytes, fields in
            guard fields.count >= 2, fields[0].count == 2,
                let code = country(bytes[fields[0].lowerBound], bytes[fields[0].lowerBound + 1])
            else { return }
            let last = fields[fields.count - 1]
            let common = fields.count > 2 && last.count == 6 && bytes[last.lowerBound] == UInt8(ascii: "c")
            let entry = Gazetteer.Entry(kind: kind, common: common, country: code)
            lexicon.gazetteer.add(Gazetteer.key(bytes, fields[1]), entry)
            guard fields.count > column else { return }
            var start = fields[column].lowerBound
            for at in fields[column].lowerBound...fields[column].upperBound {
                guard at == fields[column].upperBound || bytes[at] == UInt8(ascii: "|") else { continue }
                if at - start > 3 { lexicon.gazetteer.add(Gazetteer.key(bytes, start..<at), entry) }
                start = at + 1
            }
        }
    }

    private mutating func addCurrencies() {
        for fields in entries(Currencies.rows, "\t") + entries(CurrencyWords.rows, "\t")
        where fields.count >= 3 {
            let code = String(decoding: fields[0], as: UTF8.self)
            if lexicon.currencies.last != code { lexicon.currencies.append(code) }
            let words = Rows.words(fields[2])
            guard let last = words.last, words.count < 5 else { continue }
            let payload = Int32(lexicon.currencies.count - 1)
            addTerm(words, TermEntry(kind: .currency, payload: payload, tags: .currency))
            // "Rs.", "Tk.": the stop ends no sentence.
            if words.count == 1, last.last == UInt8(ascii: ".") { add(Array(last.dropLast()), .abbreviation) }
            if words.count == 1 || fields[1].elementsEqual("name".utf8) {
                add(last, words.count == 1 ? .currency : [])
            }
        }
    }

    private func isCommon(_ fields: [ArraySlice<UInt8>]) -> Bool {
        fields.count > 2 && fields[fields.count - 1].elementsEqual("common".utf8)
    }

    private mutating func addName(
        _ name: ArraySlice<UInt8>, _ kind: TermKind, _ country: Int32, common: Bool
    ) {
        lexicon.gazetteer.add(name, Gazetteer.Entry(kind: kind, common: common, country: country))
    }
}
