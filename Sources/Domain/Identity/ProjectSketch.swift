/// A project as one mention describes it, taken apart for comparison.
public struct ProjectSketch: Sendable, Hashable {
    /// The mention as written.
    public let mention: ProjectMention
    /// The host country: that of the mention, else the first of the event.
    public let country: CountryCode?
    /// What kind of thing the asset is.
    public let kind: AssetKind
    /// The sum that goes with it, where said.
    public let amount: Amount?
    /// When it is or was done, where said.
    public let period: ClosedRange<Day>?
    /// Keys of the parties, as the caller counts them.
    public let parties: [UInt64]
    /// Names, then words of the place, then general words.
    let words: [UInt64]
    let nameCount: UInt8
    let placeCount: UInt8
    let episode: Episode
    /// Whether it is written as a title.
    let isTitled: Bool
    /// Whether a part of the asset is meant.
    let isOfPart: Bool
    /// Whether it speaks of several ("oil refineries").
    let isPlural: Bool
    /// What stands in brackets and is no acronym, as one value; else 0.
    let remark: UInt32
    /// Whether the part is a phase (1), a unit (2) or a lot (3); 0 where no part is named.
    let partClass: UInt8
    /// Two or more countries or peoples that the name has, as one value; else 0.
    let peoples: UInt32
    /// Up to three partner countries, 16 bits each.
    let partners: UInt64
    /// Up to four numbers of the name and of its part, 16 bits each, in their order.
    let numbers: UInt64
    let partNumbers: UInt64
    /// Directions (north, upper …) and matters of finance (additional, supplement …) as bits.
    let directions: UInt32
    let qualifiers: UInt32
    /// The names written as one.
    let joined: UInt64

    /// Takes a mention apart.
    ///
    /// `countries` are those of the event, host first; `parties` are any keys by which parties are known as same.
    public init(
        _ mention: ProjectMention, countries: [CountryCode], amount: Amount? = nil,
        period: ClosedRange<Day>? = nil, parties: [UInt64] = []
    ) {
        self.mention = mention
        let host = mention.country ?? countries.first
        country = host
        self.amount = amount
        self.period = period
        self.parties = parties
        var parts = SketchParts(AssetReading(mention.asset))
        parts.readPlace(mention.place)
        kind = parts.kind
        words = parts.names + parts.places + parts.general
        nameCount = UInt8(parts.names.count)
        placeCount = UInt8(parts.places.count)
        episode = Episode(mention.work, inName: parts.work)
        isTitled = parts.isTitled
        isOfPart = parts.isOfPart
        isPlural = parts.isPlural
        peoples = parts.peoples
        remark = parts.remark
        partClass = parts.partClass
        numbers = parts.numbers
        partNumbers = parts.partNumbers
        directions = parts.directions
        qualifiers = parts.qualifiers
        joined = parts.joined
        var packed: UInt64 = 0
        for partner in countries.lazy.filter({ $0 != host }).prefix(3) {
            packed = packed << 16 | UInt64(partner.bits)
        }
        partners = packed
    }

    /// Whether it is a generic object ("oil refineries"): no named thing, no place, no number.
    public var isProspect: Bool { nameCount == 0 && placeCount == 0 && numbers == 0 }

    /// Whether it says only how many ("five projects").
    var isCount: Bool { numbers != 0 && kind == .none && words.count == Int(placeCount) }

    var names: ArraySlice<UInt64> { words[..<Int(nameCount)] }
    var places: ArraySlice<UInt64> { words[Int(nameCount)..<(Int(nameCount) + Int(placeCount))] }
    var general: ArraySlice<UInt64> { words[(Int(nameCount) + Int(placeCount))...] }
}

/// Works that belong to one episode in the life of an asset.
enum Episode: UInt8, Sendable {
    case build, renew, expand
    /// Operation and what isn't said: any of them.
    case unsaid

    init(_ work: Work, inName: Episode?) {
        switch work {
        case .modernization, .reconstruction: self = .renew
        case .expansion: self = .expand
        case .construction, .development, .supply: self = .build
        case .operation, .other: self = inName ?? .unsaid
        }
    }
}

extension ProjectSketch {
    /// The names written as one, transliteration folded, as a number; `nil` for what has none.
    public var joinedNames: UInt64? { nameCount == 0 ? nil : joined }

    /// Whether both have names, and others, or are things of kinds that are never each other: then no occasion makes
    /// them one.
    public func isOtherThing(than other: ProjectSketch) -> Bool {
        if kind.fit(other.kind) == .shut { return true }
        return nameCount > 0 && other.nameCount > 0 && ProjectComparison(self, other).nameFit == .none
    }
}
