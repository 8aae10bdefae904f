extension Sequence<UInt8> {
    /// Two digits for each byte, in lower case.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension Array<UInt8> {
    /// The bytes that hexadecimal digits stand for, two for each; `nil` for anything else.
    public init?(hexadecimal text: some StringProtocol) {
        self = []
        var high: UInt8?
        for digit in text.unicodeScalars {
            guard digit.isASCII, let number = Character(digit).hexDigitValue else { return nil }
            if let first = high {
                append(first << 4 | UInt8(number))
                high = nil
            } else {
                high = UInt8(number)
            }
        }
        if high != nil { return nil }
    }
}
