import Testing

@testable import Reading

/// The cases of Microsoft Recognizers-Text, read where their file is present: `WAYMARK_RECOGNIZERS`, or
/// beside the package. Cases are left out by kind only, each kind with its reason and its count in the log.
@Suite(.enabled(if: !RecognizerCase.all().isEmpty))
struct RecognizersTests {
    private static let cases = RecognizerCase.all()

    @Test("Numbers are read as the specifications have them")
    func numbers() { judge("numbers", RecognizerJudges.numbers(Self.cases), floor: 0.9) }

    @Test("Percentages are read as the specifications have them")
    func percentages() { judge("percentages", RecognizerJudges.percentages(Self.cases), floor: 0.9) }

    @Test("Money is read as the specifications have it")
    func money() { judge("money", RecognizerJudges.money(Self.cases), floor: 0.95) }

    @Test("Dates are read as the specifications have them")
    func dates() { judge("dates", RecognizerDates.positives(Self.cases), floor: 0.9) }

    @Test("No date is found where the specifications have none")
    func noDates() { judge("no date", RecognizerDates.negatives(Self.cases), floor: 1) }

    private func judge(_ name: String, _ tally: Tally, floor: Double) {
        print(tally.line(name))
        #expect(tally.share >= floor, "\(tally.wrong.joined(separator: "\n"))")
    }
}
