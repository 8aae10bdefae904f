/// An ISO 3166-1 alpha-2 country code, as `KZ`.
public struct CountryCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let first: UInt8
    private let second: UInt8

    /// Reads two capital letters; `nil` for anything else. That the code is assigned is not checked.
    public init?(_ text: some StringProtocol) {
        let letters = Array(text.utf8)
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        guard letters.count == 2, capitals.contains(letters[0]), capitals.contains(letters[1]) else {
            return nil
        }
        first = letters[0]
        second = letters[1]
    }

    /// The two letters.
    public var description: String { String(decoding: [first, second], as: UTF8.self) }

    /// Alphabetical order.
    public static func < (left: CountryCode, right: CountryCode) -> Bool {
        (left.first, left.second) < (right.first, right.second)
    }
}
