/// Counts texts, equal ones once: few are compared one by one, which is quicker than hashing them.
struct DistinctTexts {
    private var few: [String] = []
    private var many: Set<String> = []

    /// How many there are.
    var count: Int { max(few.count, many.count) }

    /// Adds a text.
    mutating func insert(_ text: String) {
        if few.contains(text) { return }
        if few.count < 12 {
            few.append(text)
            return
        }
        if many.isEmpty { many = Set(few) }
        many.insert(text)
    }
}
