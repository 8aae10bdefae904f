import Foundation

/// Numbers that look random and are the same each time (SplitMix64).
struct SeededRandom {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// A number from 0 up to, but not, `bound`.
    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    /// Whether something happens that happens once in so many times.
    mutating func isOnce(in times: Int) -> Bool { next(times) == 0 }

    /// One of several.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

    /// The same values in another order.
    mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
        var values = values
        for index in values.indices.reversed() { values.swapAt(index, next(index + 1)) }
        return values
    }
}

/// The seeds that a property is tried with: so many, or as WAYMARK_TEST_SEEDS says, `FIRST-LAST` or how many.
enum Seeds {
    static func first(_ count: Int) -> [UInt64] {
        guard let text = ProcessInfo.processInfo.environment["WAYMARK_TEST_SEEDS"] else {
            return Array(1...UInt64(count))
        }
        let ends = text.split(separator: "-").compactMap { UInt64($0) }
        if ends.count == 2, ends[0] <= ends[1] { return Array(ends[0]...ends[1]) }
        return Array(1...max(1, ends.first ?? UInt64(count)))
    }
}
