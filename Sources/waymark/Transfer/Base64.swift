private let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
private let padding = UInt8(ascii: "=")

extension [UInt8] {
    /// The bytes in Base64 (RFC 4648, 4), padded, without line breaks.
    var base64: String {
        var text: [UInt8] = []
        text.reserveCapacity((count + 2) / 3 * 4)
        for start in stride(from: 0, to: count, by: 3) {
            let group = self[start..<Swift.min(start + 3, count)]
            var bits = 0
            for place in 0..<3 { bits = bits << 8 | Int(place < group.count ? group[start + place] : 0) }
            for place in 0..<4 {
                text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : padding)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes behind padded Base64 without line breaks; `nil` for anything else.
    init?(base64 text: String) {
        let characters = Array(text.utf8)
        let kept = characters.count - characters.suffix(2).filter { $0 == padding }.count
        guard characters.count.isMultiple(of: 4) else { return nil }
        self = []
        reserveCapacity(characters.count / 4 * 3)
        var (bits, width) = (0, 0)
        for character in characters[..<kept] {
            guard let value = Self.value(of: character) else { return nil }
            bits = (bits << 6 | value) & 0xFFFF
            width += 6
            if width >= 8 {
                width -= 8
                append(UInt8(truncatingIfNeeded: bits >> width))
            }
        }
    }

    private static func value(of digit: UInt8) -> Int? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(digit) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
