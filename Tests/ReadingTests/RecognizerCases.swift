import Domain
import Foundation

@testable import Reading

/// One case of the Recognizers-Text specifications: a sentence and what it holds.
struct RecognizerCase {
    /// A value that the sentence holds.
    struct Expected {
        var text = ""
        var value: Double?
        var unit: String?
        var subtype: String?
        var timex = ""
        /// The dates of which any is right.
        var dates: [String] = []
    }

    var kind: String
    var input: String
    var reference: Day?
    var expected: [Expected]

    /// The cases of the file beside the package; none where it is absent.
    static func all() -> [RecognizerCase] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .appendingPathComponent("../shared/data/recognizers_en_cases.jsonl")
        let environment = ProcessInfo.processInfo.environment["WAYMARK_RECOGNIZERS"]
        let chosen = environment.map { URL(fileURLWithPath: $0) } ?? file
        guard let text = try? String(contentsOf: chosen, encoding: .utf8) else { return [] }
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]).flatMap(read)
        }
    }

    private static func read(_ object: [String: Any]) -> RecognizerCase? {
        guard let kind = object["kind"] as? String, let input = object["input"] as? String,
            let expected = object["expect"] as? [[String: Any]]
        else { return nil }
        return RecognizerCase(
            kind: kind, input: input, reference: (object["ref"] as? String).flatMap { Day(iso: $0) },
            expected: expected.map { entry in
                let value = entry["value"] as? String
                return Expected(
                    text: (entry["text"] as? String ?? "").lowercased(),
                    value: value.flatMap { Double($0.replacing("%", with: "")) },
                    unit: entry["isoCurrency"] as? String ?? entry["unit"] as? String,
                    subtype: entry["subtype"] as? String, timex: entry["timex"] as? String ?? "",
                    dates: entry["candidates"] as? [String] ?? [entry["edtf"] as? String].compactMap { $0 })
            })
    }

    /// The tokens of the sentence.
    var text: TokenText {
        let bytes = Array(input.utf8)
        return TokenText(
            bytes: bytes, tokens: Tokenizer.tokens(of: bytes, .standard), lexicon: .standard)
    }
}

/// What became of the cases of one dimension.
struct Tally {
    var kept = 0
    var right = 0
    var excluded: [String: Int] = [:]
    var wrong: [String] = []

    /// The share of the kept cases that are right.
    var share: Double { kept == 0 ? 1 : Double(right) / Double(kept) }

    mutating func judge(_ test: RecognizerCase, _ exclusion: String?, _ right: Bool, _ got: String) {
        if let exclusion {
            excluded[exclusion, default: 0] += 1
            return
        }
        kept += 1
        if right { self.right += 1 } else { wrong.append("\(test.input) => \(got)") }
    }

    /// A line for the log.
    func line(_ name: String) -> String {
        let left = excluded.values.reduce(0, +)
        let kinds = excluded.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return "\(name): \(right) of \(kept) kept cases, \(Int((share * 1000).rounded()) / 10) %; "
            + "\(left) of \(left + kept) excluded (\(kinds.joined(separator: "; ")))"
    }
}
