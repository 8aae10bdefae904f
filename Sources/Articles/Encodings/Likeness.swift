/// How much bytes, read by a code page, look like the writing of its languages.
struct Likeness {
    private let page: WindowsPage
    private let letters: Set<Unicode.Scalar>
    private let isLatin: Bool

    /// A measure by the letters that the page's languages write.
    init(_ page: WindowsPage, _ letters: Set<Unicode.Scalar>) {
        self.page = page
        self.letters = letters
        isLatin = letters.contains("ö")
    }

    /// Points for each letter of the languages, off for what no writer sets; `nil` where a byte has no
    /// character on the page.
    func score(of bytes: ArraySlice<UInt8>) -> Int? {
        var score = 0
        var run = 0
        var before: Unicode.Scalar = " "
        for (index, byte) in zip(bytes.indices, bytes) {
            let now = page.character(byte)
            if now == "\u{FFFD}" { return nil }
            if byte >= 0x80 {
                let after = index + 1 < bytes.endIndex ? page.character(bytes[index + 1]) : " "
                run = now.properties.isAlphabetic ? run + 1 : 0
                score += points(now, before, after, run: run)
            } else {
                run = 0
            }
            before = now
        }
        return score
    }

    private func points(
        _ now: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar, run: Int
    ) -> Int {
        guard now.properties.isAlphabetic else {
            // A sign between two letters: only an apostrophe or a dash stands there.
            let isInside = before.properties.isAlphabetic && after.properties.isAlphabetic
            return isInside && !"’‘–—\u{AD}\u{A0}".unicodeScalars.contains(now) ? -4 : 0
        }
        var points = letters.contains(now) ? 2 : -2
        if now.properties.isUppercase, before.properties.isLowercase { points -= 4 }
        if isLatin, run >= 3 { points -= 4 }
        if !isLatin, isASCIILetter(before) || isASCIILetter(after) { points -= 6 }
        return points
    }

    private func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.properties.isAlphabetic
    }
}
