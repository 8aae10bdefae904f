import Articles
import Domain
import Foundation

@testable import Reading

/// A title of the development-finance records that tells of a loan, a grant or a gift.
struct TitleCase {
    /// What a title says of where the money goes.
    enum Place: String {
        /// It names a country that is not the giver's, or a nationality.
        case country
        /// It names a town or a region only.
        case town
        /// It names neither, so that nobody could tell the host from it.
        case neither
    }

    var title: String
    /// The host country as the record has it; absent where it is a region of several.
    var host: String?
    var place: Place
    /// The first sum that the title states, read here and not by the reader.
    var amount: Amount?

    /// The titles of the file beside the package, or of that in `WAYMARK_PROJECTS`; none where it is absent.
    static func all() -> [TitleCase] {
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("../shared/data/projects.jsonl")
        let environment = ProcessInfo.processInfo.environment["WAYMARK_PROJECTS"]
        let chosen = environment.map { URL(fileURLWithPath: $0) } ?? beside
        guard let text = try? String(contentsOf: chosen, encoding: .utf8) else { return [] }
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]).flatMap(read)
        }
    }

    private static func read(_ row: [String: Any]) -> TitleCase? {
        guard let title = row["title"] as? String else { return nil }
        let amount = StatedAmount.first(in: title)
        guard tells(title, sum: amount != nil) else { return nil }
        return TitleCase(
            title: title, host: row["host"] as? String,
            place: place(title, partner: row["partner"] as? String), amount: amount)
    }

    /// Somebody donates, grants or loans something, or provides money.
    private static func tells(_ title: String, sum: Bool) -> Bool {
        let words = title.lowercased().split { !$0.isLetter }.map(String.init)
        if !given.isDisjoint(with: words) { return true }
        return words.contains { $0 == "provide" || $0 == "provides" }
            && (sum || !money.isDisjoint(with: words))
    }

    private static let given: Set = ["donate", "donates", "grants", "loans"]
    private static let money: Set = [
        "loan", "grant", "credit", "credits", "donation", "financing", "funding", "funds", "facility",
    ]

    /// Looks each run of capitalised words up in the names of countries, towns and regions.
    private static func place(_ title: String, partner: String?) -> Place {
        let lexicon = Lexicon.standard
        // Hyphens are opened, so that "Cambodia-China" names two countries.
        let bytes = Array(title.replacing("-", with: " ").utf8)
        let text = TokenText(bytes: bytes, tokens: Tokenizer.tokens(of: bytes, lexicon), lexicon: lexicon)
        var found = Place.neither
        for index in text.tokens.indices {
            guard let (entry, _) = text.name(at: index, before: text.tokens.count), entry.country >= 0,
                lexicon.countries[Int(entry.country)].description != partner
            else { continue }
            if entry.kind == .country || entry.kind == .demonym { return .country }
            let word = !text.tokens[index].tags.isDisjoint(with: words)
            if entry.kind == .city || entry.kind == .region, !entry.common, !word { found = .town }
        }
        return found
    }

    /// "March", "Superior", "University": towns are called so, too, but hardly here.
    private static let words: Tags = [
        .noun, .adjective, .verb, .organisation, .asset, .region, .title, .month,
    ]
}

/// Sums as titles write them: a currency and a number with at most one word of scale, in either order.
enum StatedAmount {
    private static let codes = Set(Locale.commonISOCurrencyCodes).subtracting(["ALL", "TOP"])
    private static let named = [
        "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "RMB": "CNY", "YUAN": "CNY", "RENMINBI": "CNY",
        "CFA": "XOF", "FCFA": "XOF", "EURO": "EUR", "EUROS": "EUR", "DOLLARS": "USD",
    ]
    private static let scales = [
        "thousand": 1e3, "million": 1e6, "mil": 1e6, "billion": 1e9, "trillion": 1e12,
    ]

    /// The first sum of a title; `nil` where it states none.
    static func first(in title: String) -> Amount? {
        let spaced = title.replacing("$", with: " $ ").replacing("€", with: " € ").replacing("£", with: " £ ")
            .replacing("(", with: " ").replacing(")", with: " ")
        let words = spaced.split(whereSeparator: \.isWhitespace).map(String.init)
        for (index, word) in words.enumerated() {
            guard let number = number(word) else { continue }
            let next = index + 1 < words.count ? words[index + 1] : ""
            let scale = scales[next.lowercased()]
            let behind = index + (scale == nil ? 1 : 2)
            let after = behind < words.count ? currency(words[behind]) : nil
            let before = index > 0 ? currency(words[index - 1]) : nil
            let two = index > 1 && words[index - 1] == "$" ? currency(words[index - 2]) : nil
            guard let code = two ?? (before == "USD" ? after : nil) ?? before ?? after else { continue }
            return Amount(value: number * (scale ?? 1), currency: code)
        }
        return nil
    }

    /// "26.5", "1,080,000"; a comma at the end is no part of it.
    private static func number(_ word: String) -> Double? {
        let digits = word.hasSuffix(",") ? String(word.dropLast()) : word
        guard digits.first?.isNumber == true else { return nil }
        let groups = digits.split(separator: ",")
        guard groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }) else { return nil }
        return Double(digits.replacing(",", with: ""))
    }

    private static func currency(_ word: String) -> String? {
        let code = word.trimmingCharacters(in: CharacterSet(charactersIn: ",.;'’"))
        if let name = named[code.uppercased()] { return name }
        return codes.contains(code) ? code : nil
    }
}
