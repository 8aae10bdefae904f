/// How two reports that might tell of one happening are compared, part by part.
enum Comparison {
    /// How one part was taken.
    enum Verdict: Equatable, CustomStringConvertible {
        /// They cannot be the same.
        case contradicts
        /// How much it speaks for their being the same; less than nothing against it.
        case speaks(Int)

        var description: String {
            switch self {
            case .contradicts: "contradicts"
            case .speaks(0): "open"
            case .speaks(let weight) where weight < 0: "against it (\(weight))"
            case .speaks(let weight): "for it (+\(weight))"
            }
        }
    }

    /// One thing that is compared.
    struct Part: Sendable {
        let name: String
        /// What an event says of it, to be shown.
        let says: @Sendable (Report) -> String?
        let judge: @Sendable (Report, Report) -> Verdict
    }

    /// How much must speak for two reports to be held the same.
    static let enough = 1

    /// The cheap and the decisive first.
    static let parts: [Part] = [
        Part(name: "type", says: { $0.entry.type.rawValue }) {
            $0.entry.type == $1.entry.type && $0.entry.article != $1.entry.article
                ? .speaks(0) : .contradicts
        },
        Part(name: "date", says: { DateAgreement.said($0.entry) }) {
            DateAgreement.judge($0.entry, $1.entry)
        },
        Part(name: "amount", says: { $0.amount.map { "\($0.value) \($0.currency)" } }, judge: amounts),
        Part(name: "due", says: { $0.due?.description }, judge: dues),
        Part(name: "percent", says: { percent($0).map { "\($0)" } }, judge: percents),
        Part(name: "document", says: { said($0.documents.map(\.rawValue)) }, judge: documents),
        Part(name: "part", says: { $0.entry.assetName?.part }, judge: partsOfAsset),
        Part(name: "number", says: { said($0.numbers) }, judge: numbers),
        Part(name: "parties", says: { said($0.entry.event.actors.map(\.name)) }, judge: parties),
        Part(
            name: "countries", says: { said($0.entry.event.countries.map(\.description)) }, judge: countries),
        Part(name: "asset", says: { $0.entry.event.project?.asset }, judge: names),
        Part(name: "work", says: { $0.entry.event.project?.work.rawValue }) {
            guard let a = $0.entry.event.project, let b = $1.entry.event.project else { return .speaks(0) }
            return .speaks(a.work == b.work ? 1 : 0)
        },
    ]

    /// How much speaks for both being the same; `nil` where they contradict each other.
    static func score(_ left: Report, _ right: Report) -> Int? {
        var sum = 0
        for part in parts {
            guard case .speaks(let weight) = part.judge(left, right) else { return nil }
            sum += weight
        }
        return sum
    }

    /// Whether two sums can be one, told roundly; `nil` where they cannot be compared.
    static func isOneSum(_ left: Amount?, _ right: Amount?) -> Bool? {
        guard let left, let right, left.currency == right.currency else { return nil }
        return abs(left.value - right.value) <= 0.025 * max(abs(left.value), abs(right.value))
    }

    private static func amounts(_ left: Report, _ right: Report) -> Verdict {
        switch isOneSum(left.amount, right.amount) {
        case true?: .speaks(3)
        case false?: .contradicts
        case nil: .speaks(0)
        }
    }

    private static func dues(_ left: Report, _ right: Report) -> Verdict {
        if case .milestoneScheduled(let a) = left.entry.event.fact,
            case .milestoneScheduled(let b) = right.entry.event.fact
        {
            guard a.milestone == b.milestone, (a.due == nil) == (b.due == nil) else { return .contradicts }
        }
        guard let a = left.due, let b = right.due else { return .speaks(0) }
        if a == b { return .speaks(3) }
        return a.contains(b) || b.contains(a) ? .speaks(1) : .contradicts
    }

    private static func percents(_ left: Report, _ right: Report) -> Verdict {
        guard let a = percent(left), let b = percent(right) else { return .speaks(0) }
        return abs(a - b) <= 1 ? .speaks(3) : .contradicts
    }

    private static func percent(_ report: Report) -> Double? {
        if case .progressReported(let progress) = report.entry.event.fact { return progress.percent }
        return nil
    }

    private static func documents(_ left: Report, _ right: Report) -> Verdict {
        if left.documents.isEmpty || right.documents.isEmpty { return .speaks(0) }
        return left.documents.isDisjoint(with: right.documents) ? .contradicts : .speaks(2)
    }

    private static func said(_ words: some Sequence<String>) -> String? {
        let words = words.sorted()
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }
}
