import Articles
import Domain

/// Random numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func bytes(upTo count: Int) -> [UInt8] {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
    }

    /// Text of all sorts of characters, never blank, without NUL.
    mutating func text() -> String {
        var text = String.UnicodeScalarView("x".unicodeScalars)
        for _ in 0..<Int.random(in: 0...40, using: &self) {
            let value = UInt32.random(in: 1...(Bool.random(using: &self) ? 0x7F : 0x10FFFF), using: &self)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    mutating func article() -> Article {
        let day = Day(number: Int.random(in: 0...40_000, using: &self))
        return Article(
            id: some(text()), url: some(text()), outlet: some(text()), published: some(day),
            headline: some(text()), body: text(), language: some("en"))
    }

    private mutating func some<Value>(_ value: Value) -> Value? { Bool.random(using: &self) ? value : nil }
}
