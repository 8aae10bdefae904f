/// Punctuation and other single marks.
enum Marks {
    /// How many bytes the scalar that begins with a byte takes.
    static func width(_ byte: UInt8) -> Int {
        if byte < 0xC0 { return 1 }
        if byte < 0xE0 { return 2 }
        return byte < 0xF0 ? 3 : 4
    }

    /// The ASCII code of a mark; typographic quotes and dashes come back plain, anything else as 0.
    static func plain(_ bytes: [UInt8], _ at: Int) -> UInt8 {
        let byte = bytes[at]
        if byte < 0x80 { return byte }
        if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xAB || bytes[at + 1] == 0xBB { return 0x22 }
        guard byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
        switch bytes[at + 2] {
        case 0x90, 0x91: return 0x2D
        case 0x92...0x95: return UInt8(ascii: "~")
        case 0x98, 0x99, 0xB9, 0xBA: return 0x27
        case 0x9C...0x9F: return 0x22
        case 0xA2: return UInt8(ascii: "*")
        case 0xA6: return UInt8(ascii: ".")
        default: return 0
        }
    }

    /// Whether a letter outside ASCII is a capital (Latin and Cyrillic).
    static func isCapital(_ bytes: [UInt8], _ at: Int) -> Bool {
        guard at + 1 < bytes.count else { return false }
        switch bytes[at] {
        case 0xC3: return (0x80...0x9E).contains(bytes[at + 1])
        case 0xC4, 0xC5: return bytes[at + 1] & 1 == 0
        case 0xD0: return (0x80...0xAF).contains(bytes[at + 1])
        default: return false
        }
    }
}

/// Signs that stand for a currency.
enum CurrencySign {
    /// How many bytes the sign at an offset takes; `nil` where there is none.
    static func width(in bytes: [UInt8], at index: Int) -> Int? {
        switch bytes[index] {
        case 0x24: return 1
        case 0xC2:
            guard index + 1 < bytes.count else { return nil }
            return bytes[index + 1] == 0xA3 || bytes[index + 1] == 0xA5 ? 2 : nil
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x82 else { return nil }
            return (0xA0...0xBF).contains(bytes[index + 2]) ? 3 : nil
        default: return nil
        }
    }

    /// The ISO 4217 code of a sign.
    static func code(_ bytes: [UInt8], _ index: Int) -> String? {
        switch bytes[index] {
        case 0x24: return "USD"
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA3 ? "GBP" : "JPY"
        default: return index + 2 < bytes.count ? rare[bytes[index + 2]] : nil
        }
    }

    // The third byte of U+20A0...U+20BF.
    private static let rare: [UInt8: String] = [
        0xA1: "CRC", 0xA6: "NGN", 0xA9: "KRW", 0xAA: "ILS", 0xAB: "VND", 0xAC: "EUR", 0xAD: "LAK",
        0xAE: "MNT",
        0xB1: "PHP", 0xB2: "PYG", 0xB4: "UAH", 0xB5: "GHS", 0xB8: "KZT", 0xB9: "INR", 0xBA: "TRY",
        0xBC: "AZN", 0xBD: "RUB", 0xBE: "GEL",
    ]
}
