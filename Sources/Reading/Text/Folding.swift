/// Brings letters to the form in which the lexicon keeps them: ASCII lower case, accents dropped.
enum Folding {
    /// Calls back with each byte of the folded form of `bytes[range]`; letters outside Latin stay as they are.
    @inline(__always)
    static func each(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UInt8) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                body(lower(byte))
                index += 1
                continue
            }
            let folded = scalar(bytes, index, range.upperBound)
            if folded.first != 0 { body(folded.first) }
            if folded.second != 0 { body(folded.second) }
            index += folded.width
        }
    }

    /// What the bytes outside ASCII at an index fold to, at most two of them, and how many they are.
    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> (first: UInt8, second: UInt8, width: Int) {
        let byte = bytes[index]
        if (0xC3...0xC5).contains(byte), index + 1 < end {
            let scalar = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
            let base = scalar >= 0xC0 && scalar <= 0x17F ? latin[scalar - 0xC0] : 0x2A
            return base == 0x2A ? (byte, bytes[index + 1], 2) : (base, 0, 2)
        }
        guard byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return (byte, 0, 1) }
        switch bytes[index + 2] {
        case 0x90...0x95: return (0x2D, 0, 3)
        case 0x98, 0x99: return (0x27, 0, 3)
        default: return (0, 0, 3)
        }
    }

    /// Appends the folded form of `bytes[range]`.
    static func fold(_ bytes: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in each(bytes, range) { out.append($0) } }
    }

    /// The folded form of a text.
    static func fold(_ text: some StringProtocol) -> [UInt8] {
        var text = String(text)
        return text.withUTF8 { bytes in
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count)
            each(bytes, 0..<bytes.count) { out.append($0) }
            return out
        }
    }

    static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    // U+00C0...U+017F, one ASCII letter each; `*` where there is none.
    private static let latin = Array(
        ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnn*nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
