/// Finds numbers by keys, many of each; a few bytes an entry.
struct KeyIndex: Sendable {
    private var heads: [UInt64: Int32] = [:]
    private var entries: [(number: Int32, next: Int32)] = []

    /// Adds a number under a key.
    mutating func add(_ number: Int32, under key: String) {
        let hash = KeyIndex.hash(key)
        entries.append((number, heads[hash] ?? -1))
        heads[hash] = Int32(truncatingIfNeeded: entries.count - 1)
    }

    /// The numbers under a key, the latest first.
    func visit(_ key: String, _ body: (Int32) -> Void) {
        search(key) { number in
            body(number)
            return true
        }
    }

    /// The numbers under a key, the latest first, for as long as `body` gives true.
    func search(_ key: String, _ body: (Int32) -> Bool) {
        var entry = heads[KeyIndex.hash(key)] ?? -1
        while entry >= 0, body(entries[Int(entry)].number) { entry = entries[Int(entry)].next }
    }

    /// FNV-1a, 64 bits: the same in every run.
    static func hash(_ key: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
