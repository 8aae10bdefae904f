/// The name of an asset, taken apart: what kind of thing it is, what is its own in the name, and which part of it
/// is meant.
public struct AssetName: Hashable, Sendable {
    /// The name without the part.
    public let whole: String
    /// The part that is meant (", first batch of turbines"), where one is.
    public let part: String?
    /// What kind of thing it is: refinery, power, rail, plant …; the last word where the table has none.
    public let kind: String
    /// The words that are neither kind nor filler, folded.
    public let specific: Set<String>
    /// Those of them that are written as names.
    public let proper: Set<String>
    /// Those, in their order, without spaces: Kambar-Ata is Kambarata.
    public let properJoined: String
    /// The numbers among them: Kambarata-1 is not Kambarata-2.
    public let numbers: Set<String>

    /// Takes a name apart.
    public init(_ asset: String) {
        (whole, part) = AssetName.split(asset)
        let words = NameKey.fold(whole).split(separator: " ").map { AssetName.singular(String($0)) }
        let found = AssetName.kinds.first { !$0.words.isDisjoint(with: words) }
        kind = found?.kind ?? String((words.last ?? "").prefix(40))
        let filler = AssetName.filler.union(found?.words ?? [words.last ?? ""]).union(AssetName.generic)
        specific = Set(words).subtracting(filler)
        let capitals = whole.split { $0 == " " || $0 == "-" }.filter { $0.first?.isUppercase == true }
        let names = Set(capitals.map { AssetName.singular(NameKey.fold(String($0))) }).intersection(specific)
        proper = names
        properJoined = words.filter { names.contains($0) }.joined()
        numbers = specific.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// Whether it names one thing and not a kind of things.
    public var isNamed: Bool { !proper.isEmpty }

    /// Orders names by how much they say: names before descriptions, then the longer.
    var weight: Int { proper.count * 100 + min(specific.count, 9) * 10 + (kind.isEmpty ? 0 : 1) }

    private static func split(_ asset: String) -> (String, String?) {
        if let comma = asset.utf8.firstIndex(of: 0x2C) {
            let tail = String(asset[asset.index(after: comma)...].drop { $0 == " " })
            let words = NameKey.fold(tail).split(separator: " ").map { singular(String($0)) }
            if !Set(words).isDisjoint(with: partWords) { return (String(asset[..<comma]), tail) }
        }
        return leadingPart(asset) ?? (asset, nil)
    }

    /// "first phase of the X", "second unit at the X": the part stands before the whole.
    private static func leadingPart(_ asset: String) -> (String, String)? {
        let words = asset.split(separator: " ")
        guard words.count > 3,
            let joint = words.indices.first(where: { index in
                index + 2 < words.count && ["of", "at"].contains(words[index]) && words[index + 1] == "the"
            }),
            words[..<joint].contains(where: { partWords.contains(singular(NameKey.fold(String($0)))) })
        else { return nil }
        return (words[(joint + 2)...].joined(separator: " "), words[..<joint].joined(separator: " "))
    }

    static func singular(_ word: String) -> String {
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 { return String(word.dropLast()) }
        return word
    }

    private static let partWords: Set<String> = [
        "phase", "stage", "section", "unit", "batch", "lot", "package", "part", "block", "line", "stretch",
        "segment",
        "turbine", "component", "study",
    ]
    private static let generic: Set<String> = [
        "project", "plant", "facility", "complex", "enterprise", "system", "station", "construction", "line",
    ]
    private static let filler: Set<String> = [
        "the", "a", "an", "of", "and", "for", "in", "on", "at", "to", "new", "first", "large", "largest",
        "big",
        "biggest", "major", "modern", "planned", "proposed", "joint", "key", "whole", "its", "country",
        "region",
        "mw", "gw", "kv", "km",
    ]

    /// The kinds, the more telling first: a "gas power plant" is a power plant, not a plant.
    private static let kinds: [(kind: String, words: Set<String>)] = [
        ("refinery", ["refinery"]),
        (
            "power",
            [
                "power", "hpp", "npp", "tpp", "chp", "ges", "hydropower", "hydroelectric", "wind", "solar",
                "hydro", "nuclear",
            ]
        ),
        ("metro", ["metro", "subway", "lrt", "tram"]),
        ("rail", ["railway", "railroad", "rail", "train"]),
        ("airport", ["airport"]),
        ("port", ["port", "seaport", "harbour", "harbor", "terminal"]),
        ("pipeline", ["pipeline"]),
        ("bridge", ["bridge"]),
        ("tunnel", ["tunnel"]),
        ("road", ["highway", "road", "motorway", "expressway", "bypass"]),
        ("dam", ["dam", "reservoir"]),
        ("mine", ["mine", "deposit", "quarry"]),
        ("field", ["field", "oilfield", "gasfield"]),
        ("grid", ["transmission", "substation", "grid", "interconnector"]),
        ("hospital", ["hospital", "clinic"]),
        ("school", ["school", "university", "college"]),
        ("zone", ["zone", "park"]),
        ("plant", ["plant", "factory", "mill", "smelter", "facility", "complex", "enterprise", "works"]),
    ]
}
