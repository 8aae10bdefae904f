/// What a word or phrase says of the sector.
struct SectorTerm: Hashable, Sendable {
    /// How much it says.
    enum Kind: String, Sendable {
        /// It stands unless a telling word of the same field stands beside it.
        case plain = "-"
        /// It stands beside whatever.
        case firm
        /// It stands where nothing else is said.
        case weak
        /// It tells what talks are about, not what a thing is.
        case topic
    }

    /// The sector; `nil` for words that look as if they meant one.
    let sector: Sector?
    /// The sector of a place where the thing is made.
    let made: Sector?
    /// How much it says.
    let kind: Kind

    /// Whether another term that stands beside it says more.
    func yields(to other: SectorTerm) -> Bool {
        guard let code = sector?.code, let better = other.sector?.code else { return false }
        if kind == .weak || kind == .topic { return other.kind != .weak && other.kind != .topic }
        return kind != .firm && isUnspecified && !other.isUnspecified && other.kind != .weak
            && code.prefix(2) == better.prefix(2)
    }

    /// Whether the code is the one for what is not told more closely: they end in 10, and a more telling one of
    /// the same field stands beside them.
    private var isUnspecified: Bool {
        guard let code = sector?.code else { return false }
        return code.hasSuffix("10") && !["23410", "23510", "23610"].contains(code)
    }
}

extension SectorTerm {
    /// All phrases by what their words, as they are compared, hash to: thousands of texts would take longer to make
    /// than most questions take to answer.
    ///
    /// A phrase that stands in two lines means what the first says.
    static let all: [PhraseHash: SectorTerm] = {
        var terms: [PhraseHash: SectorTerm] = [:]
        terms.reserveCapacity(8000)
        for fields in SectorRows.lines(SectorTerms.rows) {
            let codes = fields[0].split(separator: ">").map { sector(String($0)) }
            let term = SectorTerm(
                sector: codes[0], made: codes.count > 1 ? codes[1] : nil,
                kind: Kind(rawValue: fields[1]) ?? .plain)
            for phrase in SectorRows.phraseBytes(fields[2]) {
                let key = PhraseHash(phrase)
                if terms[key] == nil { terms[key] = term }
            }
        }
        return terms
    }()

    /// `23240`, or `32171:27` with a division of its own.
    private static func sector(_ text: String) -> Sector? {
        let parts = text.split(separator: ":").map(String.init)
        return Sector.coded(parts[0])?.divided(parts.count > 1 ? parts[1] : nil)
    }
}
