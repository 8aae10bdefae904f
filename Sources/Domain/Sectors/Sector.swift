/// A field of the economy: a purpose code of the OECD's Creditor Reporting System, and an ISIC division beside it.
public struct Sector: Hashable, Sendable {
    /// The purpose code, five digits.
    public let code: String
    /// What the code is called.
    public let name: String
    /// One or few words for the wider field: energy, oil and gas, transport.
    public let keyword: String
    /// The division of ISIC Rev. 4, two digits, of who works in the field.
    public let division: String

    /// The sector category, the first three digits of the code.
    public var category: String { String(code.prefix(3)) }

    /// What the category is called.
    public var categoryName: String { Sector.categories[category] ?? "" }

    /// What the division is called.
    public var divisionName: String { Sector.divisions[division] ?? "" }

    /// All sectors, in the order of their codes.
    public static let all: [Sector] = SectorRows.lines(PurposeCodes.rows).map { fields in
        Sector(code: fields[0], name: fields[3], keyword: fields[2], division: fields[1])
    }

    /// The sector of a code; `nil` for a code that no project falls under.
    public static func coded(_ code: String) -> Sector? { byCode[code] }

    /// A digest of the tables: what is read by them reads otherwise where it is another.
    public static let edition: String = {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for table in [PurposeCodes.rows, SectorTerms.rows] {
            for byte in table.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return String(hash, radix: 16)
    }()

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    private static let categories = named(PurposeCodes.categories)
    private static let divisions = named(IndustryDivisions.rows)

    private static func named(_ table: String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: SectorRows.lines(table).map { ($0[0], $0[1]) })
    }

    /// The same sector with another division.
    func divided(_ division: String?) -> Sector {
        Sector(code: code, name: name, keyword: keyword, division: division ?? self.division)
    }
}

extension Sector {
    /// The sectors of an asset, the thing's own first; none where no word tells.
    ///
    /// Roads count as construction (purpose 21023, 21021) only where they are newly built or widened.
    public static func of(asset: String, work: Work) -> [Sector] {
        let found = SectorReader.shared.sectors(in: asset, ofTalks: false)
        guard ![.construction, .expansion, .development].contains(work) else { return found }
        return found.map { ["21021", "21023"].contains($0.code) ? coded("21020") ?? $0 : $0 }.unique
    }

    /// The sectors of a subject that was talked about, in the order of its words; none where no word tells.
    public static func of(topic: String) -> [Sector] {
        SectorReader.shared.sectors(in: topic, ofTalks: true)
    }

    /// The codes that someone who asks for a sector means.
    ///
    /// Digits are the beginning of codes. Words are, in this order: a keyword; else the beginning of words in
    /// a keyword or in the name of a code or category; else a subject, as ``of(topic:)`` reads it.
    public static func codes(for question: String) -> [String] {
        let asked = searchable(question)
        if asked.isEmpty { return [] }
        if asked.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return all.map(\.code).filter { $0.hasPrefix(asked) }
        }
        let exact = all.filter { NameKey.fold($0.keyword) == asked }
        if !exact.isEmpty { return exact.map(\.code) }
        let named = all.filter { sector in
            [sector.keyword, sector.name, sector.categoryName].contains {
                (" " + searchable($0)).contains(" " + asked)
            }
        }
        return named.isEmpty ? of(topic: question).map(\.code) : named.map(\.code)
    }

    /// Folded; what is not renewable is not found by asking for the renewable.
    private static func searchable(_ text: String) -> String {
        NameKey.fold(text).replacing("non renewable", with: "nonrenewable")
    }
}

extension [Sector] {
    /// Each code once, in the order in which they come up first.
    var unique: [Sector] {
        var kept: [Sector] = []
        for sector in self where !kept.contains(where: { $0.code == sector.code }) { kept.append(sector) }
        return kept
    }

    /// The keywords, each once, in order.
    public var keywords: [String] { once(map(\.keyword)) }

    /// The purpose codes, in order.
    public var codes: [String] { once(map(\.code)) }

    /// The divisions of ISIC Rev. 4, each once, in order.
    public var divisions: [String] { once(map(\.division)) }

    private func once(_ texts: [String]) -> [String] {
        var kept: [String] = []
        for text in texts where !kept.contains(text) { kept.append(text) }
        return kept
    }
}
