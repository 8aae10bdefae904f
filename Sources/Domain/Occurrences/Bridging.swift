/// Puts groups of reports of different projects together, the best evidence first.
struct Bridging {
    /// The joined groups, as places in the reports that were given.
    private(set) var clusters: [[Int]]
    /// The place in `clusters` of each report.
    private var clusterOf: [Int]
    private let reports: [Report]

    init(_ reports: [Report], _ groupOf: [Int]) {
        self.reports = reports
        clusters = Array(repeating: [], count: (groupOf.max() ?? -1) + 1)
        clusterOf = groupOf
        for (index, group) in groupOf.enumerated() { clusters[group].append(index) }
        for pair in pairs(groupOf) { join(clusterOf[pair.left], clusterOf[pair.right]) }
        clusters.removeAll(where: \.isEmpty)
    }

    /// The pairs of reports of different groups that are held to be one, the best first.
    private func pairs(_ groupOf: [Int]) -> [(weight: Int, left: Int, right: Int)] {
        let order = reports.indices.sorted { Occurrences.inOwnOrder(reports[$0].entry, reports[$1].entry) }
        let occasions = reports.map { Set(Occurrences.occasions($0.entry)) }
        var found: [(pair: (weight: Int, left: Int, right: Int), isOfAsset: Bool)] = []
        // How many reports of another article each could be one with.
        var choices: [Choice: Int] = [:]
        for (place, right) in order.enumerated() {
            for left in order[..<place] where groupOf[left] != groupOf[right] {
                guard !occasions[left].isDisjoint(with: occasions[right]),
                    let evidence = Occasion.evidence(reports[left], reports[right])
                else { continue }
                choices[Choice(left, reports[right].entry.article), default: 0] += 1
                choices[Choice(right, reports[left].entry.article), default: 0] += 1
                guard evidence.isTelling, evidence.weight >= Occasion.enough else { continue }
                found.append(((evidence.weight, left, right), evidence.isOfAsset))
            }
        }
        // Where nothing is known of the asset, there must be no other that could be meant.
        let sure = found.filter { pair, isOfAsset in
            isOfAsset
                || (choices[Choice(pair.left, reports[pair.right].entry.article)] == 1
                    && choices[Choice(pair.right, reports[pair.left].entry.article)] == 1)
        }
        let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        return sure.map(\.pair).sorted { a, b in
            if a.weight != b.weight { return a.weight > b.weight }
            return (rank[a.left] ?? 0, rank[a.right] ?? 0) < (rank[b.left] ?? 0, rank[b.right] ?? 0)
        }
    }

    private struct Choice: Hashable {
        let report: Int
        let article: String

        init(_ report: Int, _ article: String) {
            self.report = report
            self.article = article
        }
    }

    private mutating func join(_ left: Int, _ right: Int) {
        guard left != right else { return }
        for a in clusters[left] {
            for b in clusters[right] where Comparison.score(reports[a], reports[b]) == nil { return }
        }
        for index in clusters[right] { clusterOf[index] = left }
        clusters[left] += clusters[right]
        clusters[right] = []
    }
}
