/// The comparison behind a likeness, step by step.
struct ProjectComparison {
    let a: ProjectSketch
    let b: ProjectSketch

    init(_ a: ProjectSketch, _ b: ProjectSketch) { (self.a, self.b) = (a, b) }

    /// How two lists of names agree.
    enum NameFit {
        /// Neither has one, one has none.
        case unnamed, oneSided
        case equal
        /// All names of one are among the other's, which has more.
        case within
        /// Some agree, or resemble each other.
        case some
        case none
    }

    /// How two sets of general words agree.
    enum WordFit { case equal, within, some, none, empty }

    var outcome: (ProjectLikeness.Verdict, Double) {
        guard isHostOpen, a.kind.fit(b.kind) != .shut, isEpisodeOpen, areNumbersOpen, areDirectionsOpen else {
            return (.different, 0)
        }
        var (verdict, score) = basis
        let ceiling = ceiling
        if ceiling.rank < verdict.rank {
            (verdict, score) = (ceiling, min(score, ceiling == .doubtful ? 0.79 : 0.6))
        }
        return (verdict, verdict == .different ? min(score, 0.3) : score)
    }

    // MARK: gates

    var isHostOpen: Bool { a.country == b.country || a.country == nil || b.country == nil }

    var isEpisodeOpen: Bool { a.episode == b.episode || a.episode == .unsaid || b.episode == .unsaid }

    /// Numbers on both sides must not contradict each other.
    var areNumbersOpen: Bool {
        if a.numbers == b.numbers, a.partNumbers == b.partNumbers { return true }
        let (left, right) = (Numbers(a), Numbers(b))
        return left.isSubset(of: right) || right.isSubset(of: left)
    }

    var areDirectionsOpen: Bool { a.directions & b.directions == min(a.directions, b.directions) }

    // MARK: what is doubtful whatever the names say

    /// The most that is allowed by what only one side says.
    private var ceiling: ProjectLikeness.Verdict {
        var ceiling = ProjectLikeness.Verdict.same
        func lower(to verdict: ProjectLikeness.Verdict) {
            if verdict.rank < ceiling.rank { ceiling = verdict }
        }
        if a.country == nil || b.country == nil { lower(to: .described) }
        if a.numbers != b.numbers || a.partNumbers != b.partNumbers {
            if Numbers(a) != Numbers(b) { lower(to: a.numbers == b.numbers ? .described : .doubtful) }
        } else if a.isOfPart != b.isOfPart, a.partNumbers == 0 {
            lower(to: .described)
        }
        // What is additional or supplementary on both sides may still be two rounds of it.
        if a.directions != b.directions || a.qualifiers | b.qualifiers != 0 { lower(to: .doubtful) }
        if a.episode != b.episode, a.episode != .build, b.episode != .build { lower(to: .described) }
        if isFarInTime { lower(to: .doubtful) }
        return ceiling
    }

    var isFarInTime: Bool {
        guard let left = a.period, let right = b.period else { return false }
        let gap =
            max(left.lowerBound.number, right.lowerBound.number)
            - min(left.upperBound.number, right.upperBound.number)
        return gap > 15 * 366
    }

    // MARK: names, words, places

    private var basis: (ProjectLikeness.Verdict, Double) {
        switch nameFit {
        case .equal: return named(1)
        case .within: return named(0.8)
        case .some: return wordFit == .none ? (.different, 0.2) : (.doubtful, 0.5 + 0.1 * nearness)
        case .none: return (.different, 0)
        case .oneSided: return described
        case .unnamed: return unnamed
        }
    }

    private func named(_ names: Double) -> (ProjectLikeness.Verdict, Double) {
        let sure = a.kind == b.kind || wordFit == .equal || names == 1
        switch kindWordFit {
        case .equal, .within, .empty:
            if names == 1 || (sharedNames >= 2 && sure) || hasSharedParty {
                return (.same, 0.85 + 0.05 * nearness + (a.kind == b.kind ? 0.1 : 0))
            }
            return (.doubtful, 0.6 + 0.1 * nearness)
        case .some: return (.doubtful, 0.6 + 0.1 * nearness)
        case .none: return (.doubtful, 0.5)
        }
    }

    /// One is named, the other isn't: the same where kind, words and place agree.
    private var described: (ProjectLikeness.Verdict, Double) {
        let (named, bare) = a.nameCount > 0 ? (a, b) : (b, a)
        let words = kindWordFit
        guard words != .none, words != .some, !a.isCount, !b.isCount else { return (.different, 0.1) }
        let isAlike = named.kind == bare.kind && (named.kind.isSpecific || words == .equal)
        let isThere = share(bare.places, named.places) || share(bare.places, named.names)
        if isAlike, isThere,
            words == .equal || (words == .within && !bare.general.isEmpty) || named.kind.isSpecific
        {
            return (.same, 0.82)
        }
        return (.described, isThere ? 0.6 : 0.4)
    }

    private var unnamed: (ProjectLikeness.Verdict, Double) {
        let words = kindWordFit
        guard !a.isCount, !b.isCount else { return (.different, 0.1) }
        let isSpecific = a.kind == b.kind && a.kind.isSpecific
        guard words == .equal || (words == .within && isSpecific) || (words == .empty && a.kind == b.kind)
        else {
            return words == .none || words == .some ? (.different, 0.1) : (.described, 0.3)
        }
        let says = words == .equal || isSpecific
        if says, a.kind == b.kind, share(a.places, b.places) { return (.same, 0.85) }
        if a.placeCount > 0, b.placeCount > 0 { return (.described, 0.4) }
        if says, a.kind == b.kind, hasSharedPartner { return (.same, 0.8) }
        if a.partners == 0 || b.partners == 0, a.isTitled, b.isTitled, says, words != .within,
            a.kind == b.kind
        {
            return (.same, 0.8)
        }
        return (.described, 0.4)
    }

    /// Agreement of place, parties and sum, 0 to 1.
    private var nearness: Double {
        var nearness = 0.0
        if isPlaceShared { nearness += 0.5 }
        if hasSharedParty { nearness += 0.3 }
        if isAmountShared { nearness += 0.2 }
        return nearness
    }

    var isPlaceShared: Bool {
        share(a.places, b.places) || share(a.places, b.names) || share(a.names, b.places)
    }

    var isAmountShared: Bool {
        guard let left = a.amount, let right = b.amount, left.currency == right.currency else { return false }
        return abs(left.value - right.value) <= 0.05 * max(left.value, right.value)
    }

    var hasSharedParty: Bool { a.parties.contains { b.parties.contains($0) } }

    var hasSharedPartner: Bool {
        var left = a.partners
        while left != 0 {
            var right = b.partners
            while right != 0 {
                if left & 0xFFFF == right & 0xFFFF { return true }
                right >>= 16
            }
            left >>= 16
        }
        return false
    }

    var nameFit: NameFit {
        if a.nameCount == 0 || b.nameCount == 0 {
            return a.nameCount == b.nameCount ? .unnamed : .oneSided
        }
        if a.joined == b.joined { return .equal }
        let (few, many) = a.nameCount <= b.nameCount ? (a, b) : (b, a)
        let shared = matches(few.names, many.names)
        if shared == few.nameCount {
            let rest = many.names.filter { word in
                !few.names.contains { SpelledWord(packed: $0).isSpelling(of: SpelledWord(packed: word)) }
                    && !few.places.contains(word)
            }
            return rest.isEmpty ? .equal : .within
        }
        if shared > 0, Int(shared) * 2 >= Int(few.nameCount) { return .some }
        let resembles = few.names.contains { left in
            many.names.contains { SpelledWord(packed: $0).resembles(SpelledWord(packed: left)) }
        }
        return resembles ? .some : .none
    }

    var sharedNames: Int { Int(matches(a.names, b.names)) }

    private func matches(_ few: ArraySlice<UInt64>, _ many: ArraySlice<UInt64>) -> UInt8 {
        var count: UInt8 = 0
        for word in few {
            let spelled = SpelledWord(packed: word)
            if many.contains(where: { $0 == word || spelled.isSpelling(of: SpelledWord(packed: $0)) }) {
                count += 1
            }
        }
        return count
    }

    private func share(_ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>) -> Bool {
        !left.isEmpty && !right.isEmpty && matches(left, right) > 0
    }

    /// As the general words agree; where one side has the vaguer kind, its words must be among the other's, since
    /// they say there what the kind says here.
    var kindWordFit: WordFit {
        let fit = wordFit
        guard a.kind != b.kind, fit == .within else { return fit }
        let vague = a.kind.isSpecific ? b : a
        let other = a.kind.isSpecific ? a : b
        return vague.general.allSatisfy { other.general.contains($0) } ? fit : .none
    }

    var wordFit: WordFit {
        let (left, right) = (a.general, b.general)
        if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty ? .empty : .within }
        let shared = left.reduce(0) { $0 + (right.contains($1) ? 1 : 0) }
        if shared == left.count, shared == right.count { return .equal }
        if shared == min(left.count, right.count) { return .within }
        return shared > 0 ? .some : .none
    }
}

/// The numbers of a sketch, of its name and its part together.
struct Numbers: Equatable {
    private var values: [UInt16] = []

    init(_ sketch: ProjectSketch) {
        for packed in [sketch.numbers, sketch.partNumbers] where packed != 0 {
            for index in 0..<4 {
                let value = UInt16(truncatingIfNeeded: packed >> UInt64(index * 16))
                if value != 0, !values.contains(value) { values.append(value) }
            }
        }
        values.sort()
    }

    func isSubset(of other: Numbers) -> Bool { values.allSatisfy { other.values.contains($0) } }
}

extension ProjectLikeness.Verdict {
    var rank: Int {
        switch self {
        case .different: 0
        case .described: 1
        case .doubtful: 2
        case .same: 3
        }
    }
}
