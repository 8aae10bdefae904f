/// A hash table from keys to numbers, open-addressed; no key is 0.
struct KeyTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0

    /// An empty table with room for so many keys.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
    }

    /// The number of a key.
    subscript(_ key: UInt64) -> Int32? {
        let at = slot(key)
        return keys[at] == key ? values[at] : nil
    }

    /// Adds a key that isn't there yet.
    mutating func add(_ key: UInt64, _ value: Int32) {
        if (count + 1) * 2 > keys.count { grow() }
        let at = slot(key)
        keys[at] = key
        values[at] = value
        count += 1
    }

    private func slot(_ key: UInt64) -> Int {
        let mask = keys.count - 1
        var at = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
        while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
        return at
    }

    private mutating func grow() {
        var larger = KeyTable(capacity: keys.count)
        for at in keys.indices where keys[at] != 0 { larger.add(keys[at], values[at]) }
        self = larger
    }
}
