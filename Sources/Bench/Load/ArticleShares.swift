import Glibc

/// How many articles tell of a project: a few projects are told of often, most of them seldom (a power law).
struct ArticleShares {
    /// The share of projects with at most so many articles, from 1 on.
    private let sums: [Double]

    /// Shares with a mean, from 1 on.
    init(mean: Double) {
        let most = min(LoadPlan.mostArticles, max(60, Int(mean * 2) + 1))
        // The steeper the law, the smaller its mean.
        var (low, high) = (-20.0, 20.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if Self.mean(middle, most) > mean { low = middle } else { high = middle }
        }
        var sum = 0.0
        let weights = Self.weights((low + high) / 2, most)
        let total = weights.reduce(0, +)
        sums = weights.map { weight in
            sum += weight / total
            return sum
        }
    }

    /// How many articles a project has.
    func draw(_ pick: inout Picker) -> Int {
        let place = Double(pick.below(1 << 30)) / Double(1 << 30)
        return min(sums.count, (sums.firstIndex { place < $0 } ?? sums.count - 1) + 1)
    }

    private static func mean(_ exponent: Double, _ most: Int) -> Double {
        let weights = weights(exponent, most)
        return zip(1..., weights).reduce(0) { $0 + Double($1.0) * $1.1 } / weights.reduce(0, +)
    }

    /// n to the power of -exponent, scaled so that the greatest is 1.
    private static func weights(_ exponent: Double, _ most: Int) -> [Double] {
        (1...most).map { number in
            let base = exponent > 0 ? Double(number) : Double(number) / Double(most)
            return pow(base, -exponent)
        }
    }
}
