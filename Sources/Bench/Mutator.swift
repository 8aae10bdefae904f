import Articles
import Domain

/// Damages articles: the same number always gives the same damage.
enum Mutator {
    /// The damaged article of a number.
    static func article(_ number: UInt64, of bases: [Article]) -> Article {
        var pick = Picker(number)
        var article = pick.of(bases)
        var body = Array(article.body.utf8)
        for _ in 0..<(1 + pick.below(12)) { damage(&body, bases, &pick) }
        if body.count > mostBytes { body.removeLast(body.count - mostBytes) }
        // Bytes that are no UTF-8 come out as replacement characters, as the sources leave them.
        article.body = String(decoding: body, as: UTF8.self)
        if pick.below(4) == 0 {
            var headline = Array((article.headline ?? "").utf8)
            for _ in 0..<(1 + pick.below(3)) { damage(&headline, bases, &pick) }
            article.headline = String(decoding: headline.prefix(2000), as: UTF8.self)
        } else if pick.below(8) == 0 {
            article.headline = nil
        }
        switch pick.below(8) {
        case 0: article.published = nil
        case 1: article.published = Day(iso: pick.of(days))
        default: break
        }
        return article
    }

    private static let mostBytes = 200_000

    private static func damage(_ body: inout [UInt8], _ bases: [Article], _ pick: inout Picker) {
        switch pick.below(12) {
        case 0: for _ in 0..<(1 + pick.below(20)) where !body.isEmpty { flip(&body, &pick) }
        case 1: swapWords(&body, &pick)
        case 2: insert(Array(pick.of(oddities).utf8), into: &body, &pick)
        case 3:
            let piece = Array(pick.of(oddities).utf8)
            let times = pick.of([2, 3, 10, 100, 1000, 5000])
            insert(
                Array(repeatElement(piece, count: min(times, 20_000 / max(1, piece.count))).joined()),
                into: &body, &pick)
        case 4: body.removeSubrange(span(body, &pick))
        case 5:
            let piece = Array(body[span(body, &pick)])
            for _ in 0..<(1 + pick.below(4)) { insert(piece, into: &body, &pick) }
        case 6: insert(number(&pick), into: &body, &pick)
        case 7:
            let other = Array(pick.of(bases).body.utf8)
            insert(Array(other[span(other, &pick)]), into: &body, &pick)
        case 8: dropSpaces(&body, &pick)
        case 9: change(&body, &pick) { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
        case 10: change(&body, &pick) { $0 == 0x2E || $0 == 0x2C ? 0x20 : $0 }
        default:
            for _ in 0..<(1 + pick.below(6)) {
                insert([0x20] + Array(pick.of(words).utf8) + [0x20], into: &body, &pick)
            }
        }
    }

    private static func flip(_ body: inout [UInt8], _ pick: inout Picker) {
        let at = pick.below(body.count)
        body[at] = pick.below(2) == 0 ? body[at] ^ (1 << UInt8(pick.below(8))) : UInt8(pick.below(256))
    }

    private static func swapWords(_ body: inout [UInt8], _ pick: inout Picker) {
        var words = body.split(separator: 0x20, omittingEmptySubsequences: false)
        for _ in 0..<(1 + pick.below(10)) { words.swapAt(pick.below(words.count), pick.below(words.count)) }
        body = Array(words.joined(separator: [0x20]))
    }

    private static func insert(_ piece: [UInt8], into body: inout [UInt8], _ pick: inout Picker) {
        var at = pick.below(body.count + 1)
        if pick.below(4) > 0 { at = body[at...].firstIndex(of: 0x20) ?? at }
        body.insert(contentsOf: piece, at: at)
    }

    private static func dropSpaces(_ body: inout [UInt8], _ pick: inout Picker) {
        let span = span(body, &pick)
        body.replaceSubrange(span, with: body[span].filter { $0 > 0x20 })
    }

    private static func change(_ body: inout [UInt8], _ pick: inout Picker, _ change: (UInt8) -> UInt8) {
        for at in span(body, &pick) { body[at] = change(body[at]) }
    }

    private static func span(_ body: [UInt8], _ pick: inout Picker) -> Range<Int> {
        guard !body.isEmpty else { return 0..<0 }
        let start = pick.below(body.count)
        return start..<min(body.count, start + 1 + pick.below(pick.of([10, 100, 1000])))
    }

    private static func number(_ pick: inout Picker) -> [UInt8] {
        var digits: [UInt8] = []
        for _ in 0..<pick.of([1, 4, 8, 20, 60, 400, 4000]) {
            digits.append(0x30 + UInt8(pick.below(10)))
            if pick.below(6) == 0 {
                digits += Array(pick.of([",", ".", "-", "/", ":", "%", " ", "e", "x"]).utf8)
            }
        }
        return Array(pick.of([" ", " $", " €", " US$", " Rs. ", " by ", " in ", " on May "]).utf8) + digits
            + Array(
                pick.of([
                    " ", " million ", " billion ", "bn ", " percent ", "% ", " MW ", " km ", "th ", "-year ",
                ]).utf8)
    }

    private static let days = [
        "0001-01-01", "1900-02-28", "2024-02-29", "2025-12-31", "2026-03-31", "9999-12-31",
    ]
    private static let oddities = [
        "(", ")", "[", "]", "\"", "'", "“", "”", "‘", "’", "«", "»", ",", ", ", ".", ". ", "...", "…", ";",
        ":", "—",
        "–", " - ", "-", "\n", "\n\n", "\r\n", "\t", "\u{0}", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{202E}",
        "\u{301}",
        "é", "İ", "ß", "Ǆ", "ﬁ", "Ж", "中", "한국", "👩‍👩‍👧", "𝕬", "\u{10FFFF}", "'s", "’s", "&", "%", "$", "€", "₸",
        "/",
        "|", "*", "•", ">", "#", "U.S.", "A.", "1.", "1,", "$1", "No. ", "Co. Ltd. ", "and ", "of ", "the ",
        "to ",
        "by ", "which ", "that ", ", and ", "said ", "was ", "signed ", "to build ", "in ", "May ", "2026 ",
        "Jan. 1, ",
        "Mr. ", "President ", "China ", "Ostara ", "ÀÉÎ ", "\u{FFFD}",
    ]
    private static let words = [
        "signed", "built", "launched", "opened", "approved", "awarded", "loan", "contract", "memorandum",
        "plant",
        "railway", "and", "or", "not", "if", "will", "would", "has been", "was", "is", "be", "being", "to",
        "by",
        "with", "between", "from", "until", "which", "who", "whose", "that", "when", "May", "March 31",
        "last year",
        "next month", "the first half of 2027", "two years later", "percent", "million", "minister",
        "Kazakhstan",
        "Chinese", "Uzbek", "company", "its", "their", "it", "they", "he", "both", "all", "'s", "said",
        "told",
        "30th", "Monday", "Q3", "$5 million", "100 MW", "half", "a dozen", "minus", "point", "fiscal 2026",
    ]
}
