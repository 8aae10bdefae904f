import Domain

/// What a title says is built: the thing itself, without who pays for it.
struct AssetPhrase {
    let asset: String
    let work: Work
    /// What kind of thing, for a thing of the same kind elsewhere.
    let kind: String
    /// Where, as far as the title ends in it.
    let place: String?

    init(_ title: String) {
        var words = title.split(separator: " ")[...]
        // "… (Linked to Project ID#12)"
        if let mark = words.firstIndex(where: { $0.hasPrefix("(") && $0.dropFirst().lowercased() == "linked" }
        ) {
            words = words[..<mark]
        }
        // Who gives is not what is given, nor is it what it is given for.
        if let gives = words.firstIndex(where: { Self.giving.contains($0.lowercased()) }) {
            if let purpose = words[gives...].lastIndex(of: "for"), purpose + 1 < words.endIndex {
                words = words[(purpose + 1)...]
            } else if gives + 2 < words.endIndex {
                words = words[(gives + 1)...]
            }
        }
        if words.count > 2, let first = words.first, Self.articles.contains(first.lowercased()) {
            words.removeFirst()
        }
        place = Self.place(words)
        let all = Set(words.map { $0.lowercased() })
        work = Self.works.first { !$0.words.isDisjoint(with: all) }?.work ?? .development
        let lower = words.joined(separator: " ").lowercased()
        kind = Self.kinds.first { lower.contains($0.word) }?.kind ?? "Industrial Park"
        asset = words.prefix(14).joined(separator: " ")
    }

    /// The names behind the last "in".
    private static func place(_ words: ArraySlice<Substring>) -> String? {
        guard let last = words.lastIndex(of: "in") else { return nil }
        var names: [String] = []
        for word in words[(last + 1)...].prefix(3) where word.first?.isUppercase == true {
            names.append(word.filter { $0 != "," })
            if word.hasSuffix(",") { break }
        }
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    private static let articles: Set<String> = ["the", "a", "an"]
    private static let giving: Set<String> = [
        "provides", "provided", "grants", "gives", "contributes", "donates", "donated", "lends", "signs",
        "extends", "dispatches", "dispatched", "sends", "constructs", "builds", "holds", "issues", "loan",
        "grant", "credit",
    ]
    private static let works: [(words: Set<String>, work: Work)] = [
        (["expansion", "extension", "enlargement"], .expansion),
        (["modernization", "upgrade", "upgrading", "modernisation"], .modernization),
        (["reconstruction", "rehabilitation", "renovation", "restoration"], .reconstruction),
        (["supply", "supplies", "procurement", "donation", "equipment"], .supply),
        (
            [
                "construction", "plant", "terminal", "pipeline", "station", "farm", "mine", "bridge", "road",
                "railway", "dam", "building",
            ], .construction
        ),
    ]
    private static let kinds: [(word: String, kind: String)] = [
        ("hydro", "Hydropower Plant"), ("wind", "Wind Farm"), ("solar", "Solar Power Plant"),
        ("nuclear", "Nuclear Power Plant"), ("coal-fired", "Power Station"), ("coal mine", "Coal Mine"),
        ("power", "Power Plant"), ("lng", "LNG Terminal"), ("pipeline", "Gas Pipeline"),
        ("refinery", "Oil Refinery"), ("steel", "Steel Plant"), ("cement", "Cement Plant"),
        ("railway", "Railway"), ("metro", "Metro Line"), ("airport", "Airport"), ("port", "Sea Port"),
        ("bridge", "Bridge"), ("road", "Highway"), ("highway", "Highway"),
        ("transmission", "Transmission Line"),
        ("hospital", "Hospital"), ("clinic", "Hospital"), ("school", "School"), ("universit", "University"),
        ("water", "Water Supply System"), ("irrigation", "Irrigation System"), ("stadium", "Stadium"),
        ("hous", "Housing Estate"), ("telecom", "Telecommunications Network"), ("mine", "Mine"),
        ("mining", "Mine"), ("factory", "Factory"), ("textile", "Textile Factory"),
        ("farm", "Agricultural Farm"),
        ("agricult", "Grain Elevator"), ("food", "Food Factory"), ("gas", "Gas Field"), ("oil", "Oil Field"),
    ]
}
