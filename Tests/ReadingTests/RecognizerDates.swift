import Domain
import Foundation

@testable import Reading

/// Dates of the cases, and sentences without any.
enum RecognizerDates {
    static func negatives(_ cases: [RecognizerCase]) -> Tally {
        var tally = Tally()
        for test in cases where test.kind == "date-negative" {
            let got = dates(test)
            tally.judge(
                test, nil, got.isEmpty, "\(got.map { [$0.past?.description, $0.future?.description] })")
        }
        return tally
    }

    static func positives(_ cases: [RecognizerCase]) -> Tally {
        var tally = Tally()
        for test in cases where test.kind == "date-resolved" || test.kind == "date-ambiguous" {
            let got = dates(test)
            let right =
                got.count == test.expected.count
                && zip(got, test.expected).allSatisfy { matches($0, $1, test.reference) }
            let shown = got.map { [$0.past?.description ?? "-", $0.future?.description ?? "-"] }
            tally.judge(
                test, test.expected.lazy.compactMap { exclusion($0, test) }.first, right,
                "\(shown), not \(test.expected.map(\.dates)) (\(test.reference?.description ?? ""))")
        }
        return tally
    }

    private static func dates(_ test: RecognizerCase) -> [DateValue] {
        let text = test.text
        var lastYear: Int?
        return DateReader.read(text, 0..<text.tokens.count, today: test.reference, lastYear: &lastYear)
            .filter { $0.past != nil || $0.future != nil }
    }

    private static func matches(
        _ date: DateValue, _ expected: RecognizerCase.Expected, _ reference: Day?
    ) -> Bool {
        let unit = lapse(expected.text)
        return wanted(expected, reference).contains { wanted in
            [date.past, date.future].contains { got in
                guard let got else { return false }
                if got == wanted { return true }
                // A lapse of weeks or months tells a month, one of years a year: they give a day.
                guard let unit, wanted.precision == .day, got.precision >= unit else { return false }
                return got.contains(wanted)
            }
        }
    }

    /// How fine a lapse ("two weeks ago") can be; `nil` where the text tells none.
    private static func lapse(_ text: String) -> PartialDate.Precision? {
        let words = text.split(separator: " ")
        guard words.contains(where: { ["ago", "in", "from", "after", "before", "later"].contains($0) }) else {
            return nil
        }
        if text.contains("week") || text.contains("month") { return text.contains("day") ? nil : .month }
        return text.contains("year") ? .year : nil
    }

    /// Their dates as ours: a half-open span that is a year, half, quarter or month is that one.
    private static func wanted(_ expected: RecognizerCase.Expected, _ reference: Day?) -> [PartialDate] {
        guard expected.dates.isEmpty else { return expected.dates.compactMap(date) }
        // No candidates: "XXXX-10-02" is that day of the year before, this or the next.
        guard let reference, expected.timex.hasPrefix("XXXX-"), !expected.timex.hasPrefix("XXXX-XX") else {
            return []
        }
        return (-1...1).compactMap {
            PartialDate(edtf: "\(reference.year + $0)\(expected.timex.dropFirst(4))")
        }
    }

    private static func date(_ text: String) -> PartialDate? {
        if let date = PartialDate(edtf: text) { return date }
        let parts = text.trimmingCharacters(in: ["(", ")"]).split(whereSeparator: { $0 == "," || $0 == "/" })
        guard parts.count >= 2, let first = Day(iso: parts[0]), let end = Day(iso: parts[1]) else {
            return nil
        }
        let spans =
            [PartialDate(year: first.year)] + (1...2).map { PartialDate(year: first.year, half: $0) }
            + (1...4).map { PartialDate(year: first.year, quarter: $0) }
            + (1...12).map { PartialDate(year: first.year, month: $0) }
        return spans.compactMap { $0 }.first { $0.first == first && $0.last == end.advanced(by: -1) }
    }

    private static func exclusion(_ expected: RecognizerCase.Expected, _ test: RecognizerCase) -> String? {
        if holidays.contains(where: { expected.text.contains($0) }) { return "holidays" }
        if expected.timex.hasPrefix("XXXX-XX-") { return "a day without its month" }
        if isBare(expected.text) {
            return "the day, next day, the month: not told from the day of publication"
        }
        let ends = [" to ", " until ", " till ", " through ", " and "].contains { expected.text.contains($0) }
        if expected.timex.hasPrefix("("), ends {
            return "spans given by both their ends"
        }
        let given = expected.dates
        if expected.timex.contains(where: { $0 == "S" || $0 == "F" || $0 == "W" })
            && !expected.timex.contains("WXX")
            && given.allSatisfy({ date($0) == nil })
        {
            return "seasons and numbered weeks"
        }
        if given.contains(where: { $0.hasPrefix("0") || $0.hasPrefix("1") && $0 < "1900" }) {
            return "years before 1900"
        }
        let wanted = wanted(expected, test.reference)
        if given.contains(where: isImpossible) { return "days that no calendar has" }
        if wanted.isEmpty || wanted.count < given.count {
            return given.isEmpty && !expected.timex.contains(",")
                ? "left open by the cases themselves"
                : "spans that are no year, half, quarter or month"
        }
        if isDecimal(expected.text) { return "month and day with a point (4.22): a decimal in news" }
        return nil
    }

    /// "the day", "my day", "next day", "the month", "the year" and nothing else.
    private static func isBare(_ text: String) -> Bool {
        var words = text.split(separator: " ")
        guard let last = words.popLast(), ["day", "month", "year", "before", "after"].contains(last) else {
            return false
        }
        if last == "before" || last == "after" { return words.last == "day" }
        let led = words.allSatisfy { ["the", "my", "in", "of", "same"].contains($0) }
        return led || (last == "day" && words.allSatisfy { $0.count < 6 })
    }

    private static func isDecimal(_ text: String) -> Bool {
        let parts = (text.split(separator: " ").last ?? "").split(
            separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) && Int($0) != nil }
    }

    private static func isImpossible(_ text: String) -> Bool {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 && text.utf8.count == 10 && Day(parts[0], parts[1], parts[2]) == nil
    }

    private static let holidays = [
        "independence day", "workers' day", "martin luther king", "black friday", "earth day", "easter",
        "christmas", "new year", "thanksgiving", "patrick", "eid al", "halloween", "valentine",
        "ramadan",
        "mother", "father", "labor day", "labour day", "memorial", "mlk", "xmas", "carnival",
    ]
}
