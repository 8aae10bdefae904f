/// Parts the events of one type into runs, so that no two of different runs can agree in their dates.
enum Runs {
    /// The runs, as indices of `events`.
    static func of(_ indices: [Int], _ events: [ProjectEvent]) -> [[Int]] {
        if indices.count < 2 { return [indices] }
        let spans = indices.map { (span: DateAgreement.span(events[$0]), index: $0) }
            .sorted { $0.span.lowerBound < $1.span.lowerBound }
        var runs: [[Int]] = []
        var end = Int.min
        for (span, index) in spans {
            if span.lowerBound > end || runs.isEmpty {
                runs.append([index])
            } else {
                runs[runs.count - 1].append(index)
            }
            end = max(end, span.upperBound)
        }
        return runs
    }
}
