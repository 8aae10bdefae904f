/// A Windows code page: ASCII, and 128 characters above it.
struct WindowsPage: Sendable {
    /// The characters of the bytes from 0x80 on.
    let upper: [Unicode.Scalar]
    /// What each language that is written with the page writes beyond ASCII, in lower case.
    let alphabets: [Set<Unicode.Scalar>]

    init(alphabets: [String], _ upper: String) {
        self.upper = Array(upper.unicodeScalars)
        self.alphabets = alphabets.map { Set($0.unicodeScalars) }
    }

    /// The pages that are tried; the earlier one wins a tie.
    static let all = [western, central, turkish, cyrillic]

    /// The text of bytes; what the page has no character for becomes U+FFFD.
    func text(of bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(character(byte)) }
        return String(text)
    }

    /// The character of a byte.
    func character(_ byte: UInt8) -> Unicode.Scalar {
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        let index = Int(byte) - 0x80
        return index < upper.count ? upper[index] : "\u{FFFD}"
    }

    /// The page whose text looks most like writing; `nil` where none does.
    static func best(for bytes: ArraySlice<UInt8>) -> WindowsPage? {
        var best: (page: WindowsPage, score: Int)?
        for page in all {
            guard let score = Likeness(page).score(of: bytes), score >= 0 else { continue }
            if best.map({ $0.score < score }) ?? true { best = (page, score) }
        }
        return best?.page
    }
}
