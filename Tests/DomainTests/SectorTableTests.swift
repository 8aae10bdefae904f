import Testing

@testable import Domain

@Suite struct SectorTableTests {
    @Test func `codes are five digits, each once, in order, in a category that has a name`() {
        #expect(Sector.all.count > 100)
        #expect(Set(Sector.all.map(\.code)).count == Sector.all.count)
        #expect(Sector.all.map(\.code) == Sector.all.map(\.code).sorted())
        for sector in Sector.all {
            #expect(sector.code.utf8.count == 5 && Int(sector.code) != nil, "\(sector.code)")
            #expect(!sector.categoryName.isEmpty, "\(sector.code)")
            #expect(!sector.name.isEmpty && !sector.keyword.isEmpty, "\(sector.code)")
        }
    }

    @Test func `divisions are two digits that ISIC has`() {
        let used = Sector.all + SectorTerm.all.values.flatMap { [$0.sector, $0.made].compactMap(\.self) }
        for sector in used {
            #expect(sector.division.utf8.count == 2 && !sector.divisionName.isEmpty, "\(sector)")
        }
        #expect(SectorRows.lines(IndustryDivisions.rows).count == 88)
    }

    @Test func `each phrase means one thing, and each code has a phrase`() {
        var meaning: [String: String] = [:]
        for fields in SectorRows.lines(SectorTerms.rows) {
            #expect(fields.count == 3 && SectorTerm.Kind(rawValue: fields[1]) != nil, "\(fields)")
            for code in fields[0].split(separator: ">") where code != "0" {
                #expect(Sector.coded(String(code.prefix(5))) != nil, "\(code)")
            }
            for phrase in SectorRows.phrases(fields[2]) {
                let key = SectorText.key(phrase)
                #expect(key == SectorText.words(phrase).joined(separator: " "), "'\(phrase)' is not folded")
                #expect(meaning[key, default: fields[0]] == fields[0], "\(phrase)")
                meaning[key] = fields[0]
            }
        }
        let reached = Set(SectorTerm.all.values.compactMap(\.sector?.code))
        #expect(Sector.all.map(\.code).filter { !reached.contains($0) } == [])
    }

    @Test func `choices of a phrase are written in braces`() {
        let phrases = SectorRows.phrases("a,{b,c d} {e,f},g")
        #expect(phrases == ["a", "b e", "b f", "c d e", "c d f", "g"])
    }

    @Test func `keywords that scripts ask for are still there`() {
        let before = [
            "energy", "oil and gas", "transport", "mining", "industry", "agriculture", "water", "health",
            "education",
            "communications",
        ]
        #expect(Set(before).subtracting(Sector.all.map(\.keyword)).isEmpty)
    }
}
