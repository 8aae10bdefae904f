extension ProjectLikeness {
    /// A condition without which two mentions are not one project.
    public struct Gate: Sendable, Hashable {
        /// What is compared: host, kind, work, numbers, direction.
        public let name: String
        /// What each side says; empty where it says nothing.
        public let values: [String]
        /// Whether both may be one.
        public let isOpen: Bool
    }

    /// Something that speaks for or against.
    public struct Feature: Sendable, Hashable {
        /// What is compared: name, words, place, parties, partner, amount, period.
        public let name: String
        /// What each side says; empty where it says nothing.
        public let values: [String]
        /// How well both agree, 0 to 1.
        public let value: Double
        /// How much it counts, 0 to 1.
        public let weight: Double
    }

    /// The gates with both sides' values, worked out when asked for.
    public var gates: [Gate] {
        let comparison = ProjectComparison(left, right)
        let sides = [left, right]
        let readings = sides.map { AssetReading($0.mention.asset) }
        return [
            Gate(
                name: "host", values: sides.map { $0.country?.description ?? "" },
                isOpen: comparison.isHostOpen),
            Gate(
                name: "kind", values: sides.map { $0.kind == .none ? "" : "\($0.kind)" },
                isOpen: left.kind.fit(right.kind) != .shut),
            Gate(name: "work", values: sides.map(\.mention.work.rawValue), isOpen: comparison.isEpisodeOpen),
            Gate(
                name: "numbers", values: readings.map { $0.text(of: [.number, .part]) },
                isOpen: comparison.areNumbersOpen),
            Gate(
                name: "direction", values: readings.map { $0.text(of: [.direction]) },
                isOpen: comparison.areDirectionsOpen),
        ]
    }

    /// What else was compared, worked out when asked for.
    public var features: [Feature] {
        let comparison = ProjectComparison(left, right)
        let sides = [left, right]
        let readings = sides.map { AssetReading($0.mention.asset) }
        return [
            Feature(
                name: "name", values: readings.map { $0.text(of: [.name]) }, value: comparison.nameFit.value,
                weight: 0.5),
            Feature(
                name: "words", values: readings.map { $0.text(of: [.general]) },
                value: comparison.wordFit.value,
                weight: 0.2),
            Feature(
                name: "place", values: sides.map { $0.mention.place ?? "" },
                value: comparison.isPlaceShared ? 1 : 0, weight: 0.1),
            Feature(
                name: "parties", values: sides.map { "\($0.parties.count)" },
                value: comparison.hasSharedParty ? 1 : 0, weight: 0.1),
            Feature(
                name: "amount", values: sides.map { $0.amount.map { "\($0.value) \($0.currency)" } ?? "" },
                value: comparison.isAmountShared ? 1 : 0, weight: 0.05),
            Feature(
                name: "period",
                values: sides.map { $0.period.map { "\($0.lowerBound)/\($0.upperBound)" } ?? "" },
                value: comparison.isFarInTime ? 0 : 1, weight: 0.05),
        ]
    }
}

extension AssetReading {
    /// The folded words that play one of these roles.
    fileprivate func text(of roles: [WordRole]) -> String {
        entries.indices.filter { roles.contains(entries[$0].role) }
            .map { String(decoding: letters($0), as: UTF8.self) }.joined(separator: " ")
    }
}

extension ProjectComparison.NameFit {
    fileprivate var value: Double {
        switch self {
        case .equal: 1
        case .within: 0.8
        case .some: 0.5
        case .none, .unnamed, .oneSided: 0
        }
    }
}

extension ProjectComparison.WordFit {
    fileprivate var value: Double {
        switch self {
        case .equal: 1
        case .within, .empty: 0.8
        case .some: 0.4
        case .none: 0
        }
    }
}
