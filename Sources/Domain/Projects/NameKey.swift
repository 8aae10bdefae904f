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

    /// Lower case ASCII words, one space between them.
    public static func fold(_ text: String) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: folded.append(UInt8(scalar.value))
            case 0x41...0x5A: folded.append(UInt8(scalar.value + 32))
            case 0x27, 0x2019, 0x2BC: continue
            default:
                if let letters = latin[scalar] {
                    folded.append(contentsOf: letters)
                } else if folded.last != 0x20, !folded.isEmpty {
                    folded.append(0x20)
                }
            }
        }
        if folded.last == 0x20 { folded.removeLast() }
        return String(decoding: folded.map { $0 == 0x71 ? 0x6B : $0 }, as: UTF8.self)
    }

    private static let ignored: Set<String> = [
        "the", "a", "an", "of", "and", "for", "in", "on", "at", "to", "co", "ltd", "limited", "llc", "llp",
        "jsc",
        "inc", "plc", "corp", "corporation", "company", "group", "mr", "mrs", "ms", "dr",
    ]

    /// The Latin letters with marks, each with what it is without them.
    private static let latin: [Unicode.Scalar: [UInt8]] = {
        let table = """
            a àáâãäåāăąÀÁÂÃÄÅĀĂĄ
            c çćĉċčÇĆĈĊČ
            d ďđðĎĐÐ
            e èéêëēĕėęěÈÉÊËĒĔĖĘĚ
            g ĝğġģĜĞĠĢ
            h ĥħĤĦ
            i ìíîïĩīĭįıİÌÍÎÏĨĪĬĮ
            k ķĶ
            l ĺļľłĹĻĽŁ
            n ñńņňÑŃŅŇ
            o òóôõöøōŏőÒÓÔÕÖØŌŎŐ
            r ŕŗřŔŖŘ
            s śŝşšșŚŜŞŠȘ
            t ţťŧțŢŤŦȚ
            u ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ
            y ýÿŷÝŸŶ
            z źżžŹŻŽ
            ae æÆ
            oe œŒ
            ss ß
            """
        var letters: [Unicode.Scalar: [UInt8]] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: " ")
            for scalar in parts[1].unicodeScalars { letters[scalar] = Array(parts[0].utf8) }
        }
        return letters
    }()
}
