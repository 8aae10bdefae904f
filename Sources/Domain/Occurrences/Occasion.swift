/// How much speaks for two reports of different projects being one happening of one occasion.
enum Occasion {
    /// How many days apart the articles may have been published.
    static let days = 3
    /// How much must speak for it.
    static let enough = 5

    /// What was found: how much speaks for it, and whether the asset or the sum is part of that.
    struct Evidence {
        var weight = 0
        /// A party, the sum or the asset's own name is the same.
        var isTelling = false
        /// What is built, or what it costs, is known to be alike, and not only who is at it.
        var isOfAsset = false
    }

    /// What speaks for both being one; `nil` where they cannot be.
    static func evidence(_ left: Report, _ right: Report) -> Evidence? {
        guard isOneTimeAndPlace(left.entry, right.entry), Comparison.score(left, right) != nil else {
            return nil
        }
        var evidence = Evidence()
        guard weighAssets(left.entry.assetName, right.entry.assetName, &evidence) else { return nil }
        let shared = left.shared(right)
        evidence.weight += min(2 * shared, 4)
        if shared > 0 { evidence.isTelling = true }
        if Comparison.isOneSum(left.amount, right.amount) == true {
            evidence.weight += 2
            evidence.isTelling = true
            evidence.isOfAsset = true
        }
        let (a, b) = (left.entry.event, right.entry.event)
        if host(a) == host(b) { evidence.weight += 1 }
        if a.countries.count > 1, Set(a.countries) == Set(b.countries) { evidence.weight += 1 }
        if day(left.entry) == day(right.entry) { evidence.weight += 1 }
        return evidence
    }

    private static func isOneTimeAndPlace(_ left: ProjectEvent, _ right: ProjectEvent) -> Bool {
        guard let a = left.published, let b = right.published, abs(Int(a.number) - Int(b.number)) <= days,
            let hostA = host(left.event), let hostB = host(right.event)
        else { return false }
        return left.event.countries.contains(hostB) && right.event.countries.contains(hostA)
    }

    private static func host(_ event: ReadEvent) -> CountryCode? {
        event.project?.country ?? event.countries.first
    }

    private static func day(_ event: ProjectEvent) -> Day? {
        event.event.occurred.map { $0.precision == .day ? $0.first : nil } ?? event.published
    }

    /// What the names of the assets add; false where they name different things.
    private static func weighAssets(_ a: AssetName?, _ b: AssetName?, _ evidence: inout Evidence) -> Bool {
        guard let a, let b else { return true }
        if a.kind == b.kind {
            evidence.weight += 1
            evidence.isOfAsset = true
        } else if kinds.contains(a.kind), kinds.contains(b.kind) {
            return false
        }
        if !a.properJoined.isEmpty, a.properJoined == b.properJoined {
            evidence.weight += 3
            evidence.isTelling = true
            evidence.isOfAsset = true
        } else if !a.proper.isSubset(of: b.proper), !b.proper.isSubset(of: a.proper) {
            return false
        } else if !a.specific.isDisjoint(with: b.specific) {
            evidence.weight += 1
            evidence.isOfAsset = true
        }
        return true
    }

    /// The kinds of assets that are never each other.
    private static let kinds: Set<String> = [
        "refinery", "power", "metro", "rail", "airport", "port", "pipeline", "bridge", "tunnel", "road",
        "dam",
        "mine", "field", "grid", "hospital", "school", "zone", "plant",
    ]
}
