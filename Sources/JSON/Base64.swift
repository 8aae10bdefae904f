// Base 64 with the standard alphabet and padding (RFC 4648, 4). Foundation has one, but Foundation stays out.

private let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
private let padding = UInt8(ascii: "=")

extension [UInt8] {
    /// Four characters for each three bytes, the last ones padded with `=`.
    public var base64: String {
        var text: [UInt8] = []
        text.reserveCapacity((count + 2) / 3 * 4)
        for start in stride(from: 0, to: count, by: 3) {
            let group = self[start..<Swift.min(start + 3, count)]
            let bits = group.reduce(0 as UInt32) { $0 << 8 | UInt32($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                text.append(place <= group.count ? digits[Int(bits >> (18 - 6 * place) & 63)] : padding)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes that the characters say.
    ///
    /// Nothing if the padding is missing, if there is any other character (also white space), or if the bits
    /// that are left over are not zero: each sequence of bytes has one text and no other.
    public init?(base64 text: some Collection<UInt8>) {
        let text = Array(text)
        let padded = text.reversed().prefix { $0 == padding }.count
        guard text.count.isMultiple(of: 4), padded <= 2 else { return nil }
        self = []
        reserveCapacity(text.count / 4 * 3)
        var (bits, held) = (0 as UInt32, 0)
        for character in text.dropLast(padded) {
            guard let value = Self.value(ofDigit: character) else { return nil }
            bits = bits << 6 | value
            held += 6
            if held >= 8 {
                held -= 8
                append(UInt8(truncatingIfNeeded: bits >> held))
                bits &= (1 << held) - 1
            }
        }
        guard bits == 0 else { return nil }
    }

    private static func value(ofDigit character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
