import Domain

/// Compiles the proper names of the generated tables into a gazetteer, and the countries that they belong to.
struct GazetteerBuilder {
    private(set) var gazetteer = Gazetteer(capacity: 80_000)
    private(set) var countries: [CountryCode] = []
    private var codes: [UInt16: Int32] = [:]
    private var latest: (key: UInt16, index: Int32) = (0, -1)

    mutating func addAll() {
        addCountries()
        addInstitutions()
        Rows.each(NewsSources.rows, separator: "|") { addName($0[0], .source, -1, common: false) }
        addCompanies()
        addSpelled(Cities.rows, .city, names: 3)
        addSpelled(Regions.rows, .region, names: 2)
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
            gazetteer.add(fields[1], entry)
            guard fields.count > column else { return }
            fields[column].parts(UInt8(ascii: "|")) { if $0.count > 3 { gazetteer.add($0, entry) } }
        }
    }

    private mutating func addName(_ name: Field, _ kind: TermKind, _ country: Int32, common: Bool) {
        gazetteer.add(name, Gazetteer.Entry(kind: kind, common: common, country: country))
    }

    /// The index of a country's code.
    private mutating func country(_ text: Field) -> Int32? {
        guard text.count == 2 else { return nil }
        let key = UInt16(text[0]) << 8 | UInt16(text[1])
        // The tables are sorted by country.
        if key == latest.key { return latest.index }
        if let known = codes[key] {
            latest = (key, known)
            return known
        }
        guard let code = CountryCode(String(decoding: text, as: UTF8.self)) else { return nil }
        countries.append(code)
        codes[key] = Int32(countries.count - 1)
        return codes[key]
    }
}
