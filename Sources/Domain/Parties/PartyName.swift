/// A name of a person or an organisation, taken apart as it is compared.
///
/// `text` is kept as written; case, accents, scripts, legal forms, forms of address and offices do not tell two
/// names apart.
public struct PartyName: Sendable {
    /// The name as written.
    public let text: String
    /// Whether it names a person, by the kind given or by its words; `nil` where neither tells.
    public let isPerson: Bool?
    /// Whether it is taken apart as a person's name.
    let readsAsPerson: Bool
    /// The letters of the compared words, one after another, folded.
    let letters: [UInt8]
    /// The words compared, in order.
    let words: [PartyWord]
    /// The legal forms in it.
    let forms: Forms
    /// Whether it is written in Arabic letters.
    let isArabic: Bool
    /// Whether it has groups of letters that Wade-Giles writes and Pinyin does not: "hs", "tz", "ts".
    let isWadeGiles: Bool
    let officeSpan: Span
    let organisationSpan: Span
    let nameSpan: Span

    /// Takes a name apart; a `kind` of `nil` leaves it to the words whether it names a person.
    public init(_ name: String, kind: Actor.Kind? = nil) {
        text = name
        var copy = name
        var reading = copy.withUTF8 { NameReading($0, kind) }
        reading.read()
        isPerson = reading.isPerson
        readsAsPerson = reading.readsAsPerson
        forms = reading.forms
        isArabic = reading.tokens.isArabic
        officeSpan = reading.office
        organisationSpan = reading.organisation
        nameSpan = reading.name
        let found = reading.words()
        words = found.words
        letters = found.letters
        isWadeGiles =
            reading.readsAsPerson
            && found.words.contains { PartyName.isWadeGiles(found.letters, Int($0.start), $0.length) }
    }

    /// The office that the text gives the person: "Chairman" in "the Chairman of CITIC Group, Xi Guohua".
    public var office: String? { part(officeSpan) }
    /// The organisation or country of the office: "CITIC Group".
    public var organisation: String? { part(organisationSpan) }
    /// The name without office and organisation, as written.
    public var name: String { part(nameSpan) ?? text }

    private func part(_ span: Span) -> String? {
        let utf8 = text.utf8
        guard span.start < span.end, Int(span.end) <= utf8.count else { return nil }
        let start = utf8.index(utf8.startIndex, offsetBy: Int(span.start))
        let end = utf8.index(utf8.startIndex, offsetBy: Int(span.end))
        return String(text[start..<end])
    }

    private static func isWadeGiles(_ letters: [UInt8], _ start: Int, _ length: UInt8) -> Bool {
        guard length > 1 else { return false }
        let (first, second) = (letters[start], letters[start + 1])
        return first == 0x68 && second == 0x73 || first == 0x74 && (second == 0x73 || second == 0x7A)
    }

    /// A stretch of the text in bytes; empty where there is none.
    struct Span: Hashable, Sendable {
        var start: UInt16 = 0
        var end: UInt16 = 0
    }

    /// Groups of legal forms.
    struct Forms: OptionSet, Hashable, Sendable {
        let rawValue: UInt8
        static let stock = Forms(rawValue: 1)
        static let limited = Forms(rawValue: 2)
        static let partnership = Forms(rawValue: 4)
        static let publicBody = Forms(rawValue: 8)
    }
}

extension PartyName: Hashable {
    /// Whether the text and what it was taken for are equal.
    public static func == (a: PartyName, b: PartyName) -> Bool {
        a.text == b.text && a.isPerson == b.isPerson
    }

    /// Hashes the text.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
