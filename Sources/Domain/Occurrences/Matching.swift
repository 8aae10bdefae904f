/// Puts reports of one type together, the best pairs first, at most one of each article to a group.
struct Matching {
    /// The groups, as places in the reports that were given.
    private(set) var clusters: [[Int]]
    private var clusterOf: [Int]
    private let reports: [Report]

    /// Takes the reports in an order that hangs on their content alone: it decides between equal pairs.
    init(_ reports: [Report]) {
        self.reports = reports
        clusters = reports.indices.map { [$0] }
        clusterOf = Array(reports.indices)
        var pairs: [(score: Int, left: Int, right: Int)] = []
        for right in reports.indices {
            for left in 0..<right {
                guard let score = Comparison.score(reports[left], reports[right]), score >= Comparison.enough
                else { continue }
                pairs.append((score, left, right))
            }
        }
        pairs.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
        for pair in pairs { join(clusterOf[pair.left], clusterOf[pair.right]) }
        clusters.removeAll(where: \.isEmpty)
    }

    /// Joins two groups unless a report of one contradicts one of the other; two of one article do.
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
