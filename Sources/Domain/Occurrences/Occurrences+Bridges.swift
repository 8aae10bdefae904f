extension Occurrences {
    /// Joins.
    public static func bridged(_ groups: [[ProjectEvent]]) -> [Int] { Array(groups.indices) }
}
