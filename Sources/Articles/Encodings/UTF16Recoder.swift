/// Turns UTF-16, which comes in pieces, into UTF-8.
struct UTF16Recoder {
    private let isLittle: Bool
    private var skip: Int
    private var oddByte: UInt8?
    private var high: UInt16?

    /// A recoder where the first bytes are UTF-16's: by their mark, or since every other byte is that of
    /// Latin or Cyrillic text; `nil` for all else.
    init?(start: [UInt8]) {
        if start.starts(with: ByteOrderMark.utf16Little) {
            (isLittle, skip) = (true, 2)
        } else if start.starts(with: ByteOrderMark.utf16Big) {
            (isLittle, skip) = (false, 2)
        } else if let isLittle = Self.guess(start.prefix(4096)) {
            (self.isLittle, skip) = (isLittle, 0)
        } else {
            return nil
        }
    }

    /// Appends the text of the next bytes; what a piece leaves open waits for the next.
    mutating func recode(_ bytes: [UInt8], isLast: Bool, into utf8: inout [UInt8]) throws(Fault) {
        utf8.reserveCapacity(utf8.count + bytes.count)
        for byte in bytes.dropFirst(skip) {
            guard let first = oddByte else {
                oddByte = byte
                continue
            }
            oddByte = nil
            try take(isLittle ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte), &utf8)
        }
        skip = max(0, skip - bytes.count)
        if isLast, oddByte != nil || high != nil { throw Self.broken }
    }

    private mutating func take(_ unit: UInt16, _ utf8: inout [UInt8]) throws(Fault) {
        if let first = high {
            guard (0xDC00..<0xE000).contains(unit) else { throw Self.broken }
            high = nil
            append(0x10000 + UInt32(first - 0xD800) << 10 + UInt32(unit - 0xDC00), &utf8)
        } else if (0xD800..<0xDC00).contains(unit) {
            high = unit
        } else if (0xDC00..<0xE000).contains(unit) {
            throw Self.broken
        } else {
            append(UInt32(unit), &utf8)
        }
    }

    private func append(_ value: UInt32, _ utf8: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(value) else { return }
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private static let broken = Fault("UTF-16 text with a broken character; save it as UTF-8")

    /// Whether the bytes are little-endian (true) or big-endian UTF-16 without a mark.
    private static func guess(_ bytes: ArraySlice<UInt8>) -> Bool? {
        let pairs = bytes.count / 2
        guard pairs >= 4, bytes.contains(0) else { return nil }
        var likely = (first: 0, second: 0)
        for index in 0..<pairs {
            let first = bytes[bytes.startIndex + 2 * index]
            let second = bytes[bytes.startIndex + 2 * index + 1]
            if first == 0 || first == 4, second != 0 { likely.first += 1 }
            if second == 0 || second == 4, first != 0 { likely.second += 1 }
        }
        if likely.second * 10 >= pairs * 9, likely.first * 2 < pairs { return true }
        if likely.first * 10 >= pairs * 9, likely.second * 2 < pairs { return false }
        return nil
    }
}
