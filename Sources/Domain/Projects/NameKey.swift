/// A name as it is compared: words in lower case without accents, transliterations folded (Aqtau = Aktau).
public struct NameKey: Hashable, Sendable {
    /// The words in order, without articles and legal forms.
    public let words: [String]

    /// The key of a name.
    public init(_ name: String) {
        let all = NameKey.fold(name).split(separator: " ").map(String.init)
        let kept = all.filter { !NameKey.ignored.contains($0) }
        words = kept.isEmpty ? all : kept
    }

    /// The words as one text.
    public var text: String { words.joined(separator: " ") }

    /// Whether both name the same: the words of one are all among those of the other, and not only a single
    /// word of a long name.
    public func isSame(as other: NameKey) -> Bool {
        let (few, many) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        guard !few.isEmpty, few.allSatisfy(many.contains) else { return false }
        return few.count > 1 || many.count <= 3
    }

    /// A name as it is searched in: folded, every word of it; in lower case where folding leaves nothing.
    public static func searchable(_ name: String) -> String {
        let folded = fold(name)
        return folded.isEmpty ? name.lowercased() : folded
    }

    /// Lower case ASCII words, one space between them; scripts other than Latin are left out.
    public static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            // A letter of two bytes or more folds to no more letters than it has bytes.
            String(unsafeUninitializedCapacity: bytes.count) { fold(bytes, into: $0) }
        }
    }

    private static func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            var scalar = UInt32(byte)
            var width = 1
            if byte >= 0x80 {
                width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                guard index + width <= bytes.count else { break }
                scalar &= width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07
                for next in 1..<width { scalar = scalar << 6 | UInt32(bytes[index + next] & 0x3F) }
            }
            index += width
            count = append(scalar, to: folded, count)
        }
        return count > 0 && folded[count - 1] == 0x20 ? count - 1 : count
    }

    /// Appends what is left of a letter; says how many letters there are then.
    private static func append(
        _ scalar: UInt32, to folded: UnsafeMutableBufferPointer<UInt8>, _ count: Int
    ) -> Int {
        switch scalar {
        case 0x71, 0x51:
            folded[count] = 0x6B
            return count + 1
        case 0x30...0x39, 0x61...0x7A:
            folded[count] = UInt8(scalar)
            return count + 1
        case 0x41...0x5A:
            folded[count] = UInt8(scalar | 0x20)
            return count + 1
        case 0x27, 0x2019, 0x2BC: return count
        default:
            var letters = (0x370..<0x1E00).contains(scalar) ? 0 : LetterFolding.letters(scalar)
            var count = count
            if letters == 0, count > 0, folded[count - 1] != 0x20 { letters = 0x20 }
            while letters != 0 {
                folded[count] = UInt8(letters & 0xFF)
                letters >>= 8
                count += 1
            }
            return count
        }
    }

    private static let ignored: Set<String> = [
        "the", "a", "an", "of", "and", "for", "in", "on", "at", "to", "co", "ltd", "limited", "llc", "llp",
        "jsc",
        "inc", "plc", "corp", "corporation", "company", "group", "mr", "mrs", "ms", "dr",
    ]
}
