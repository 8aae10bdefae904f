/// How far two spellings are apart, counted in half letters.
///
/// A letter put in, left out, changed or swapped with its neighbour is two halves; one half where the letters are
/// written for the same sound (i, y and j, v and w, c, k and q, s, x and z; j and zh, c and ts), where a letter is
/// doubled, a y follows a vowel or an h a consonant, as in "kh" and "gh"; "x" and "ks" are the same.
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
        let (a, b) = trimmed(a, b)
        if a.isEmpty || b.isEmpty {
            let halves = (a.count + b.count) * 2
            return halves <= limit ? halves : nil
        }
        let width = b.count + 1
        return withUnsafeTemporaryAllocation(of: Int16.self, capacity: width * 3) { rows in
            guard let base = rows.baseAddress else { return nil }
            return fill(a, b, limit, base, base + width, base + 2 * width)
        }
    }

    /// Both without the letters that they begin and end with, but for one on each side that others are weighed by.
    private static func trimmed(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
    ) -> (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) {
        let shorter = min(a.count, b.count)
        var front = 0
        while front < shorter, a[front] == b[front] { front += 1 }
        front = max(0, front - 1)
        var back = 0
        while back < shorter - front, a[a.count - 1 - back] == b[b.count - 1 - back] { back += 1 }
        back = max(0, back - 1)
        return (
            UnsafeBufferPointer(rebasing: a[front..<(a.count - back)]),
            UnsafeBufferPointer(rebasing: b[front..<(b.count - back)])
        )
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
                if column > 1, let sound = digraph(letter, b[column - 2], other) {
                    cost = min(cost, last[column - 2] + sound)
                }
                if row > 1, let sound = digraph(other, a[row - 2], letter) {
                    cost = min(cost, before[column - 1] + sound)
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
        let last = word[index - 1]
        if word[index] == 0x68 { return isHardened(last) ? 1 : 2 }
        if word[index] == 0x79, isVowel(last) { return 1 }
        return last == word[index] ? 1 : 2
    }

    /// What it takes to change one letter into the other.
    @inline(__always)
    private static func change(_ a: UInt8, _ b: UInt8) -> Int16 {
        a == b ? 0 : sound(a) == sound(b) ? 1 : 2
    }

    /// What it takes to write one letter as two: x as ks, j as zh, c as ts; `nil` for others.
    @inline(__always)
    private static func digraph(_ letter: UInt8, _ first: UInt8, _ second: UInt8) -> Int16? {
        switch letter {
        case 0x78: first == 0x6B && second == 0x73 ? 0 : nil
        case 0x6A: first == 0x7A && second == 0x68 ? 1 : nil
        case 0x63: first == 0x74 && second == 0x73 ? 1 : nil
        default: nil
        }
    }

    @inline(__always)
    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75: true
        default: false
        }
    }

    /// Whether an h behind a letter says little.
    @inline(__always)
    private static func isHardened(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x62, 0x63, 0x64, 0x67, 0x6B, 0x70, 0x73, 0x74, 0x7A: true
        default: false
        }
    }

    /// One letter for all that write the same sound.
    @inline(__always)
    static func sound(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0x6A, 0x79: 0x69
        case 0x77: 0x76
        case 0x63, 0x71: 0x6B
        case 0x78, 0x7A: 0x73
        default: letter
        }
    }

    /// The sounds of a word but h, one bit each: two words differ in at most two bits more than half letters.
    static func sounds(_ word: ArraySlice<UInt8>) -> UInt32 {
        word.reduce(0) { $1 == 0x68 ? $0 : $0 | 1 << UInt32(sound($1) & 31) }
    }
}
