/// The name of an asset, taken apart: what kind of thing it is, what is its own in the name, and which part of it
/// is meant.
public struct AssetName: Hashable, Sendable {
    /// The name without the part.
    public let whole: String
    /// The part that is meant (", first batch of turbines"), where one is.
    public let part: String?
    /// What kind of thing it is: refinery, power, rail, plant …; the last word where the table has none.
    public let kind: String
    /// The words that are neither kind nor filler, folded, in their order.
    private let own: [String]
    /// Which of them are written as names, one a bit.
    private let named: UInt64

    /// Takes a name apart.
    public init(_ asset: String) {
        (whole, part) = AssetName.split(asset)
        let words = NameKey.fold(whole).utf8.split(separator: 0x20).map {
            AssetName.singular(String(Substring($0)))
        }
        let rank = words.lazy.compactMap { AssetName.ranks[$0] }.min()
        kind = rank.map { AssetName.kinds[$0].kind } ?? String((words.last ?? "").prefix(40))
        let last = rank == nil ? words.last : nil
        own = words.filter { word in
            guard word != last, !AssetName.filler.contains(word) else { return false }
            return rank.map { !AssetName.kinds[$0].words.contains(word) } ?? true
        }
        let names = AssetName.capitals(of: whole)
        named = own.enumerated().prefix(64).reduce(0) {
            names.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0
        }
    }

    /// The words that are neither kind nor filler, folded.
    public var specific: Set<String> { Set(own) }

    /// Those of them that are written as names.
    public var proper: Set<String> { Set(properWords) }

    /// Those, in their order, without spaces: Kambar-Ata is Kambarata.
    public var properJoined: String { properWords.joined() }

    /// The numbers among them: Kambarata-1 is not Kambarata-2.
    public var numbers: Set<String> {
        Set(own.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    }

    private var properWords: [String] {
        own.enumerated().filter { $0.offset < 64 && named >> UInt64($0.offset) & 1 == 1 }.map(\.element)
    }

    private static func capitals(of name: String) -> [String] {
        name.utf8.split { $0 == 0x20 || $0 == 0x2D }.compactMap { word in
            let word = Substring(word)
            guard let first = word.utf8.first, first < 0x80 ? (0x41...0x5A).contains(first) : isCapital(word)
            else {
                return nil
            }
            return singular(NameKey.fold(String(word)))
        }
    }

    private static func isCapital(_ word: Substring) -> Bool { word.first?.isUppercase == true }

    /// Whether it names one thing and not a kind of things.
    public var isNamed: Bool { named != 0 }

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
        let words = asset.utf8.split(separator: 0x20).map(Substring.init)
        guard words.count > 3,
            let joint = words.indices.first(where: { index in
                index + 2 < words.count && ["of", "at"].contains(words[index]) && words[index + 1] == "the"
            }),
            words[..<joint].contains(where: { partWords.contains(singular(NameKey.fold(String($0)))) })
        else { return nil }
        return (words[(joint + 2)...].joined(separator: " "), words[..<joint].joined(separator: " "))
    }

    static func singular(_ word: String) -> String {
        let letters = word.utf8
        guard letters.last == 0x73, letters.count > 3 else { return word }
        if letters.count > 4, letters.suffix(3).elementsEqual("ies".utf8) { return word.dropLast(3) + "y" }
        return letters.dropLast().last == 0x73 ? word : String(word.dropLast())
    }

    private static let partWords: Set<String> = [
        "phase", "stage", "section", "unit", "batch", "lot", "package", "part", "block", "line", "stretch",
        "segment",
        "turbine", "component", "study",
    ]
    private static let generic: Set<String> = [
        "project", "plant", "facility", "complex", "enterprise", "system", "station", "construction", "line",
    ]
    private static let filler = generic.union([
        "the", "a", "an", "of", "and", "for", "in", "on", "at", "to", "new", "first", "large", "largest",
        "big",
        "biggest", "major", "modern", "planned", "proposed", "joint", "key", "whole", "its", "country",
        "region",
        "mw", "gw", "kv", "km",
    ])

    /// The place in the table of kinds that a word has.
    private static let ranks: [String: Int] = {
        var ranks: [String: Int] = [:]
        for (rank, row) in kinds.enumerated() {
            for word in row.words where ranks[word] == nil { ranks[word] = rank }
        }
        return ranks
    }()

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
