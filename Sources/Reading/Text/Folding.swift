/// Brings letters to the form in which the lexicon keeps them: ASCII lower case, accents dropped.
enum Folding {
    /// Appends the folded form of `bytes[range]`; letters outside Latin stay as they are.
    static func fold(_ bytes: [UInt8], _ range: Range<Int>, into out: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                out.append(lower(byte))
                index += 1
            } else if (0xC3...0xC5).contains(byte), index + 1 < range.upperBound {
                let scalar = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
                let base = scalar >= 0xC0 && scalar <= 0x17F ? latin[scalar - 0xC0] : 0x2A
                if base == 0x2A {
                    out.append(byte)
                    out.append(bytes[index + 1])
                } else {
                    out.append(base)
                }
                index += 2
            } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80 {
                switch bytes[index + 2] {
                case 0x90...0x95: out.append(0x2D)
                case 0x98, 0x99: out.append(0x27)
                default: break
                }
                index += 3
            } else {
                out.append(byte)
                index += 1
            }
        }
    }

    /// The folded form of a text.
    static func fold(_ text: some StringProtocol) -> [UInt8] {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        fold(bytes, 0..<bytes.count, into: &out)
        return out
    }

    static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    // U+00C0...U+017F, one ASCII letter each; `*` where there is none.
    private static let latin = Array(
        ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnn*nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
