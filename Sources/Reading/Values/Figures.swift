/// Numbers written in digits.
enum Figures {
    /// The value of a token of digits: commas part thousands, unless one or two digits follow the only one.
    static func value(_ bytes: [UInt8], _ token: Token) -> Double {
        var dots = 0
        var commas = 0
        var tail = 0
        for at in Int(token.start)..<Int(token.end) {
            tail += 1
            if bytes[at] == 0x2E { dots += 1 }
            if bytes[at] == 0x2C { commas += 1 }
            if bytes[at] == 0x2E || bytes[at] == 0x2C { tail = 0 }
        }
        let cut: UInt8 =
            commas == 1 && tail < 3 && (dots == 0 || tail > 0 && comesLast(0x2C, bytes, token))
            ? 0x2C : dots == 1 ? 0x2E : 0
        var value = 0.0
        var divisor = 0.0
        for at in Int(token.start)..<Int(token.end) {
            if bytes[at] == cut {
                divisor = 1
            } else if (0x30...0x39).contains(bytes[at]) {
                value = value * 10 + Double(bytes[at] - 0x30)
                divisor *= 10
            }
        }
        return divisor > 1 ? value / divisor : value
    }

    /// Whether a token can be the first group of "1 234 567".
    static func opens(_ bytes: [UInt8], _ token: Token) -> Bool {
        token.end - token.start <= 3 && bytes[Int(token.start)] != 0x30
            && digits(bytes, token) == token.end - token.start
    }

    /// Whether a token can be a later group: three digits, and a fraction perhaps.
    static func goesOn(_ bytes: [UInt8], _ token: Token) -> Bool {
        guard digits(bytes, token) == 3 else { return false }
        return token.end - token.start == 3 || bytes[Int(token.start) + 3] == 0x2E
    }

    private static func digits(_ bytes: [UInt8], _ token: Token) -> Int32 {
        var at = Int(token.start)
        while at < Int(token.end), (0x30...0x39).contains(bytes[at]) { at += 1 }
        return Int32(at) - token.start
    }

    private static func comesLast(_ mark: UInt8, _ bytes: [UInt8], _ token: Token) -> Bool {
        for at in (Int(token.start)..<Int(token.end)).reversed() where bytes[at] == 0x2E || bytes[at] == 0x2C
        {
            return bytes[at] == mark
        }
        return false
    }
}

/// Fractions that are one character: U+00BC...U+00BE, U+2150...U+215E.
enum VulgarFraction {
    /// The value of the character at an offset.
    static func value(_ bytes: [UInt8], _ at: Int) -> Double? {
        guard at + 1 < bytes.count else { return nil }
        if bytes[at] == 0xC2 {
            switch bytes[at + 1] {
            case 0xBC: return 0.25
            case 0xBD: return 0.5
            case 0xBE: return 0.75
            default: return nil
            }
        }
        guard bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x85,
            (0x90...0x9E).contains(bytes[at + 2])
        else { return nil }
        return rest[Int(bytes[at + 2] - 0x90)]
    }

    private static let rest: [Double] = [
        1 / 7, 1 / 9, 1 / 10, 1 / 3, 2 / 3, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 5 / 6, 1 / 8, 3 / 8, 5 / 8,
        7 / 8,
    ]
}
