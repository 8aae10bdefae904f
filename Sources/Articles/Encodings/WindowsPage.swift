/// A Windows code page: ASCII, and 128 characters above it.
struct WindowsPage: Sendable {
    /// The characters of the bytes from 0x80 on.
    let upper: [Unicode.Scalar]

    init(_ upper: String) { self.upper = Array(upper.unicodeScalars) }

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

    /// The page whose text looks most like writing; `nil` where none does. Earlier pages win a tie.
    static func best(for bytes: ArraySlice<UInt8>) -> WindowsPage? {
        let pages: [(page: WindowsPage, letters: Set<Unicode.Scalar>)] = [
            (.western, Letters.western), (.central, Letters.central), (.turkish, Letters.turkish),
            (.cyrillic, Letters.cyrillic),
        ]
        let scored = pages.compactMap { page, letters in
            Likeness(page, letters).score(of: bytes).map { (page: page, score: $0) }
        }
        let best = scored.reduce(nil as (page: WindowsPage, score: Int)?) { best, next in
            if let best, best.score >= next.score { best } else { next }
        }
        return best.flatMap { $0.score >= 0 ? $0.page : nil }
    }
}

/// The letters beyond ASCII that the languages of a page write.
private enum Letters {
    static let western = Set(
        "ÀÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜŒßàâäåæçèéêëíîïñóôöøùúûüÿœáÁãÃõÕìòÞþÐðÝýŠšŽž".unicodeScalars)
    static let central = Set(
        "ĄĆĘŁŃÓŚŹŻąćęłńóśźżÁČĎÉĚÍŇŘŠŤÚŮÝŽáčďéěíňřšťúůýžÄÔĽĹŔäôľĺŕÖŐÜŰöőüűĂÂÎŞŢăâîşţĐđß".unicodeScalars)
    static let turkish = Set("ÇĞİÖŞÜÂÎÛçğıöşüâîû".unicodeScalars)
    static let cyrillic = Set(
        (0x410...0x44F).compactMap(Unicode.Scalar.init)
            + Array("ЁёЄєІіЇїҐґЎўЈјЉљЊњЋћЂђЏџЅѕЃѓЌќ".unicodeScalars))
}
