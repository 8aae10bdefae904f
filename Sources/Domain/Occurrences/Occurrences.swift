/// Which reports tell of one and the same happening.
public enum Occurrences {
    /// For each event the number of its group, groups counted from 0 in the order of their first events in valid
    /// time: events of one number tell of one happening.
    ///
    /// The events are those of one unit: all that are held true of one project, or project-less ones that ``keys``
    /// connect. Any order of the array gives the same groups. Two events of one article are never in one group,
    /// nor are two that contradict each other.
    public static func groups(_ events: [ProjectEvent]) -> [Int] {
        var clusters: [[Int]] = []
        clusters.reserveCapacity(events.count)
        var rest = Array(events.indices)
        while let first = rest.first {
            let type = events[first].type
            for run in Runs.of(rest.filter { events[$0].type == type }, events) {
                clusters += matched(run, events)
            }
            rest.removeAll { events[$0].type == type }
        }
        return numbered(clusters, events)
    }

    /// Why two events of one unit are held to be the same, or not: what was compared with what each says and how
    /// that was taken, and the outcome as the last line.
    public static func explain(_ a: ProjectEvent, _ b: ProjectEvent) -> [String] {
        let (left, right) = (Report(a, 0), Report(b, 1))
        var lines: [String] = []
        var sum = 0
        var isRefused = false
        for part in Comparison.parts {
            let (verdict, said) = (part.judge(left, right), (part.says(left), part.says(right)))
            if verdict == .speaks(0), said.0 == nil || said.1 == nil { continue }
            lines.append("\(part.name): \(said.0 ?? "-") | \(said.1 ?? "-"): \(verdict)")
            switch verdict {
            case .speaks(let weight): sum += weight
            case .contradicts: isRefused = true
            }
        }
        lines.append(
            isRefused
                ? "not the same: they contradict each other"
                : sum >= Comparison.enough
                    ? "the same: \(sum) of at least \(Comparison.enough)"
                    : "not held the same: \(sum) of at least \(Comparison.enough)")
        return lines
    }

    private static func matched(_ run: [Int], _ events: [ProjectEvent]) -> [[Int]] {
        let article = events[run[0]].article
        if run.allSatisfy({ events[$0].article == article }) { return run.map { [$0] } }
        let reports = run.sorted { inOwnOrder(events[$0], events[$1]) }.map { Report(events[$0], $0) }
        return Matching(reports).clusters.map { $0.map { reports[$0].index } }
    }

    /// An order that hangs on what the events say and on their places in their articles alone, not on when the
    /// articles arrived.
    static func inOwnOrder(_ left: ProjectEvent, _ right: ProjectEvent) -> Bool {
        if left.validDay != right.validDay { return left.validDay < right.validDay }
        if left.article != right.article { return left.article < right.article }
        return left.position < right.position
    }

    /// The number of each event's group from the groups.
    static func numbered(_ clusters: [[Int]], _ events: [ProjectEvent]) -> [Int] {
        let firsts = clusters.map { cluster in
            cluster.min { inOwnOrder(events[$0], events[$1]) } ?? 0
        }
        let order = clusters.indices.sorted { inOwnOrder(events[firsts[$0]], events[firsts[$1]]) }
        var numbers = [Int](repeating: 0, count: events.count)
        for (number, cluster) in order.enumerated() {
            for index in clusters[cluster] { numbers[index] = number }
        }
        return numbers
    }
}
