/// How far two spellings are apart, counted in half letters.
///
/// A letter put in, left out, changed or swapped with its neighbour is two halves; one half where the letters are
/// written for the same sound (i and y, v and w, c, k and q, s, x and z), where a letter is doubled, or where an h
/// is put in behind a consonant, as in "kh" and "gh"; "x" and "ks" are the same.
public enum Spelling {
    /// The halves between two spellings; `nil` where they are more than `limit`. Bytes are letters in lower case.
    public static func distance(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>, limit: Int) -> Int?
    {
        let found: Int?? = a.withContiguousStorageIfAvailable { a in
            let inner: Int?? = b.withContiguousStorageIfAvailable { b in between(a, b, limit) }
            return inner ?? between(a, ContiguousArray(b), limit)
        }
        return found ?? between(ContiguousArray(a), ContiguousArray(b), limit)
    }

    private static func between(_ a: UnsafeBufferPointer<UInt8>, _ b: ContiguousArray<UInt8>, _ limit: Int)
        -> Int?
    {
        b.withUnsafeBufferPointer { between(a, $0, limit) }
    }

    private static func between(_ a: ContiguousArray<UInt8>, _ b: ContiguousArray<UInt8>, _ limit: Int)
        -> Int?
    {
        a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { between(a, $0, limit) } }
    }

    static func between(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, _ limit: Int)
        -> Int?
    {
        if abs(a.count - b.count) > limit { return nil }
        if a.isEmpty || b.isEmpty { return (a.count + b.count) * 2 <= limit ? (a.count + b.count) * 2 : nil }
        let width = b.count + 1
        return withUnsafeTemporaryAllocation(of: Int16.self, capacity: width * 3) { rows in
            guard let base = rows.baseAddress else { return nil }
            return fill(a, b, limit, base, base + width, base + 2 * width)
        }
    }

    /// Three rows of the table of optimal string alignment, turned about.
    private static func fill(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, _ limit: Int,
        _ first: UnsafeMutablePointer<Int16>, _ second: UnsafeMutablePointer<Int16>,
        _ third: UnsafeMutablePointer<Int16>
    ) -> Int? {
        var before = first
        var last = second
        var now = third
        last[0] = 0
        for column in 1...b.count { last[column] = last[column - 1] + added(b, column - 1) }
        for row in 1...a.count {
            let letter = a[row - 1]
            let out = added(a, row - 1)
            now[0] = last[0] + out
            var least = now[0]
            for column in 1...b.count {
                let other = b[column - 1]
                var cost = min(last[column] + out, now[column - 1] + added(b, column - 1))
                cost = min(cost, last[column - 1] + change(letter, other))
                if row > 1, column > 1, letter == b[column - 2], other == a[row - 2] {
                    cost = min(cost, before[column - 2] + 2)
                }
                if letter == 0x78, column > 1, other == 0x73, b[column - 2] == 0x6B {
                    cost = min(cost, last[column - 2])
                }
                if other == 0x78, row > 1, letter == 0x73, a[row - 2] == 0x6B {
                    cost = min(cost, before[column - 1])
                }
                now[column] = cost
                least = min(least, cost)
            }
            if least > limit { return nil }
            (before, last, now) = (last, now, before)
        }
        let found = Int(last[b.count])
        return found <= limit ? found : nil
    }

    /// What it takes to put the letter at an index in.
    @inline(__always)
    private static func added(_ word: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int16 {
        guard index > 0 else { return 2 }
        if word[index] == 0x68 { return digraphs[Int(word[index - 1])] ? 1 : 2 }
        return word[index - 1] == word[index] ? 1 : 2
    }

    /// What it takes to change one letter into the other.
    @inline(__always)
    private static func change(_ a: UInt8, _ b: UInt8) -> Int16 {
        if a == b { return 0 }
        let group = sounds[Int(a)]
        return group != 0 && group == sounds[Int(b)] ? 1 : 2
    }

    /// Letters that an h behind them says little about.
    private static let digraphs: [Bool] = (0..<256).map { "bcdgkpstz".utf8.contains(UInt8($0)) }

    /// Letters that write the same sound have the same number.
    private static let sounds: [UInt8] = {
        var sounds = [UInt8](repeating: 0, count: 256)
        for (number, group) in ["iyj", "vw", "ckq", "szx"].enumerated() {
            for letter in group.utf8 { sounds[Int(letter)] = UInt8(number + 1) }
        }
        return sounds
    }()
}
