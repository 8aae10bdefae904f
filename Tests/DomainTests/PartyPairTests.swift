import Domain
import Foundation
import Testing

/// Pairs of names that others have judged, where the file is beside the package.
///
/// From OpenSanctions nomenklatura (MIT).
@Suite("Judged pairs of party names")
struct PartyPairTests {
    private struct Pair {
        var one: PartyName
        var two: PartyName
        var isSame: Bool
    }

    @Test("Accepted pairs are right nine times in ten, share a key, and most right pairs are accepted")
    func judged() {
        let pairs = PartyPairTests.pairs()
        guard !pairs.isEmpty else { return }
        var (right, wrong, missed, apart) = (0, 0, 0, [String]())
        for pair in pairs {
            let isSame = PartyLikeness(pair.one, pair.two).isSame
            if isSame, pair.isSame { right += 1 }
            if isSame, !pair.isSame { wrong += 1 }
            if !isSame, pair.isSame { missed += 1 }
            if isSame, Set(pair.one.keys).isDisjoint(with: pair.two.keys) {
                apart.append("\(pair.one.text) | \(pair.two.text)")
            }
        }
        let precision = Double(right) / Double(max(1, right + wrong))
        let recall = Double(right) / Double(max(1, right + missed))
        let both = 2 * precision * recall / max(0.001, precision + recall)
        print("party names: \(pairs.count) pairs, precision \(precision), recall \(recall), F1 \(both)")
        #expect(precision >= 0.9)
        #expect(both >= 0.87)
        #expect(apart.isEmpty)
    }

    private static func pairs() -> [Pair] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["WAYMARK_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? root.appendingPathComponent("../shared")
        let file = shared.appendingPathComponent("data/org_name_pairs.csv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return rows(text).dropFirst().compactMap { row in
            guard row.count > 4 else { return nil }
            let kind: Actor.Kind? =
                switch row[1] {
                case "Person": .person
                case "Company": .company
                case "Organization": .organization
                default: nil
                }
            return Pair(
                one: PartyName(row[2], kind: kind), two: PartyName(row[3], kind: kind),
                isSame: row[4] == "true")
        }
    }

    /// The fields of a file of comma-separated values; quoted ones may have commas and doubled quotes.
    private static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        for line in text.split(whereSeparator: \.isNewline) {
            var fields = [""]
            var isQuoted = false
            var hasJustClosed = false
            for character in line {
                let wasClosed = hasJustClosed
                hasJustClosed = false
                switch character {
                case "\"":
                    if wasClosed { fields[fields.count - 1].append("\"") }
                    hasJustClosed = isQuoted
                    isQuoted.toggle()
                case "," where !isQuoted: fields.append("")
                default: fields[fields.count - 1].append(character)
                }
            }
            rows.append(fields)
        }
        return rows
    }
}
