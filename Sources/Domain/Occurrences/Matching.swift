/// Puts reports of one type together, the best pairs first, at most one of each article to a group.
struct Matching {
    /// The most reports of which it is kept which contradict each other; of more it is asked again.
    private static let mostKept = 2000

    /// The groups, as places in the reports that were given.
    private(set) var clusters: [[Int]]
    private var clusterOf: [Int]
    private let reports: [Report]
    /// Row by row, whether two reports contradict each other.
    private var contradict: [Bool] = []
    private var pairs: [(score: Int, left: Int, right: Int)] = []

    /// Takes the reports in an order that hangs on their content alone: it decides between equal pairs.
    init(_ reports: [Report]) {
        self.reports = reports
        clusters = reports.indices.map { [$0] }
        clusterOf = Array(reports.indices)
        if reports.count <= Matching.mostKept {
            contradict = Array(repeating: false, count: reports.count * reports.count)
        }
        for right in reports.indices {
            for left in 0..<right { compare(left, right) }
        }
        pairs.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
        for pair in pairs { join(clusterOf[pair.left], clusterOf[pair.right]) }
        clusters.removeAll(where: \.isEmpty)
    }

    private mutating func compare(_ left: Int, _ right: Int) {
        if let score = Comparison.score(reports[left], reports[right]) {
            if score >= Comparison.enough { pairs.append((score, left, right)) }
        } else if !contradict.isEmpty {
            contradict[left * reports.count + right] = true
            contradict[right * reports.count + left] = true
        }
    }

    /// Joins two groups unless a report of one contradicts one of the other; two of one article do.
    private mutating func join(_ left: Int, _ right: Int) {
        guard left != right else { return }
        for a in clusters[left] {
            for b in clusters[right] where doContradict(a, b) { return }
        }
        for index in clusters[right] { clusterOf[index] = left }
        clusters[left] += clusters[right]
        clusters[right] = []
    }

    private func doContradict(_ a: Int, _ b: Int) -> Bool {
        contradict.isEmpty
            ? Comparison.score(reports[a], reports[b]) == nil : contradict[a * reports.count + b]
    }
}
