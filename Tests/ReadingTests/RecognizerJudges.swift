import Domain
import Foundation

@testable import Reading

/// Numbers, percentages and money of the cases.
enum RecognizerJudges {
    /// Judges numbers. Left out: what the reader of news has no use for.
    static func numbers(_ cases: [RecognizerCase]) -> Tally {
        var tally = Tally()
        for test in cases where test.kind == "number" {
            let text = test.text
            let got = NumberReader.read(text, 0..<text.tokens.count).map(\.value)
            tally.judge(
                test, numberExclusion(test), same(got, test.expected.map { $0.value ?? .nan }), "\(got)")
        }
        return tally
    }

    private static func numberExclusion(_ test: RecognizerCase) -> String? {
        if test.expected.contains(where: { $0.subtype == "power" }) { return "powers and exponents" }
        let ratio = test.expected.contains { expected in
            [" over ", " out of ", " in "].contains { expected.text.contains($0) }
        }
        return ratio ? "ratios said with over, out of, in" : nil
    }

    /// Judges percentages.
    static func percentages(_ cases: [RecognizerCase]) -> Tally {
        var tally = Tally()
        for test in cases where test.kind == "percent" {
            let text = test.text
            let got = QuantityReader.read(text, 0..<text.tokens.count).filter { $0.kind == .percent }
                .compactMap(\.value)
            let exclusion: String? =
                test.expected.contains { $0.value == nil }
                ? "the word without a number"
                : test.expected.contains { $0.text.hasPrefix("per") }
                    ? "the number behind the word (percent of 20): a share of something, to news" : nil
            tally.judge(test, exclusion, same(got, test.expected.map { $0.value ?? .nan }), "\(got)")
        }
        return tally
    }

    /// Judges sums of money.
    static func money(_ cases: [RecognizerCase]) -> Tally {
        var tally = Tally()
        for test in cases where test.kind == "money" {
            let text = test.text
            let got = QuantityReader.read(text, 0..<text.tokens.count).compactMap {
                sum -> (Double, String)? in
                guard case .money(let code) = sum.kind, let value = sum.value else { return nil }
                return (value, code)
            }
            let codes = test.expected.map { code($0) ?? "" }
            let right = same(got.map(\.0), test.expected.map { $0.value ?? .nan }) && got.map(\.1) == codes
            tally.judge(test, moneyExclusion(test), right, "\(got)")
        }
        return tally
    }

    private static func moneyExclusion(_ test: RecognizerCase) -> String? {
        for sum in test.expected {
            guard let value = sum.value else { return "a currency without a sum" }
            if minor.contains(sum.unit ?? "") { return "cents and pence: no project is counted in them" }
            if code(sum) == nil { return "a currency that ISO 4217 does not list, or a name of several" }
            if value != value.rounded(), !sum.text.contains(".") {
                return "a sum said in two parts (3 dollars 50)"
            }
        }
        return nil
    }

    private static func code(_ sum: RecognizerCase.Expected) -> String? {
        guard let unit = sum.unit else { return nil }
        if unit.utf8.count == 3, unit == unit.uppercased() { return unit }
        return ["Dollar": "USD", "Pound": "GBP", "Rupee": "INR"][unit]
    }

    private static let minor = ["Cent", "Pence", "Penny", "Sen", "Satoshi"]

    private static func same(_ left: [Double], _ right: [Double]) -> Bool {
        left.count == right.count
            && zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1e-9, abs($0), abs($1)) }
    }
}
