extension Occurrences {
    /// Joins groups of different projects where articles of one occasion name or place a project differently and
    /// everything else says that they tell of the same: for each group the number of the joined group, counted
    /// from 0 in the order of the groups' first events in valid time.
    ///
    /// The groups are those of ``groups(_:)`` that ``occasions(_:)`` connect, in any order; none is empty. Two events of one
    /// article never come together, nor two that contradict each other. A join says something about the two
    /// projects as well; it leaves that to be judged by others.
    public static func bridged(_ groups: [[ProjectEvent]]) -> [Int] {
        let events = groups.flatMap { $0 }
        var reports: [Report] = []
        var groupOf: [Int] = []
        for (number, group) in groups.enumerated() {
            for entry in group {
                reports.append(Report(entry, reports.count))
                groupOf.append(number)
            }
        }
        let numbers = numbered(Bridging(reports, groupOf).clusters, events)
        var start = 0
        return groups.map { group in
            defer { start += group.count }
            return group.isEmpty ? 0 : numbers[start]
        }
    }

    /// Look-up keys of the occasion of an event with a project: two events of different projects that
    /// ``bridged(_:)`` can put together share at least one. By type, days of publication and one of: a party, a
    /// sum, the asset's own name; none for meetings, what is never scored, and articles without a day.
    public static func occasions(_ event: ProjectEvent) -> [String] {
        guard event.type.isScored, event.type != .meetingHeld, let published = event.published else {
            return []
        }
        var subjects = Set(anchors(event))
        if let sum = event.event.fact.amount { subjects.insert(rounded(sum)) }
        if let name = event.assetName?.properJoined, !name.isEmpty { subjects.insert("=\(name)") }
        let day = Int(published.number)
        let spans = Set([day, day + Occasion.days].map { ($0 + 4_000_000) / (Occasion.days + 1) })
        return spans.sorted().flatMap { span in
            subjects.sorted().map { "\(event.type.rawValue)|\(span)|\($0)" }
        }
    }
}
