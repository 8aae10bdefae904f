import Articles
import Domain
import Testing

@testable import Reading

/// Dates as sentences give them, told on Thursday, 15 January 2026.
struct ValueTests {
    @Test(
        "Dates with a year are read in every order",
        arguments: [
            ("The plant opened on March 5, 2024.", "2024-03-05"),
            ("The plant opened on 5 March 2024.", "2024-03-05"),
            ("The plant opened on the 5th of March, 2024.", "2024-03-05"),
            ("The plant opened on March 5th, 2024.", "2024-03-05"),
            ("The plant opened on the fifth of March 2024.", "2024-03-05"),
            ("The plant opened on 2024-03-05.", "2024-03-05"),
            ("The plant opened on 2024/03/05.", "2024-03-05"),
            ("The plant opened on 05.03.2024.", "2024-03-05"),
            ("The plant opened on 25/03/2024.", "2024-03-25"),
            ("The plant opened on 05-Mar-2024.", "2024-03-05"),
            ("The plant opened on Tuesday, March 5, 2024.", "2024-03-05"),
            ("The plant opened on Tuesday (March 5, 2024).", "2024-03-05"),
            ("The plant opened in March 2024.", "2024-03"),
            ("The plant opened in March of 2024.", "2024-03"),
            ("The plant opened in Mar-2024.", "2024-03"),
            ("The plant opened in 03/2024.", "2024-03"),
            ("The plant opened on March 5-6, 2024.", "2024-03-05"),
            ("The plant opened in 2019.", "2019"),
            ("The plant opened in nineteen ninety-nine.", "1999"),
        ])
    func absolute(_ text: String, _ expected: String) {
        #expect(Self.dates(text).last?.past?.description == expected)
    }

    @Test(
        "Dates are resolved against the day of the news",
        arguments: [
            ("The plant opened in April of this year.", "2026-04"),
            ("The plant opened in April last year.", "2025-04"),
            ("The plant opened last April.", "2025-04"),
            ("The plant opened in November.", "2025-11"),
            ("The plant opened on December 20.", "2025-12-20"),
            ("The plant opened on Monday.", "2026-01-12"),
            ("The plant opened last Friday.", "2026-01-09"),
            ("The plant opened on Monday, February 10.", "2025-02-10"),
            ("The plant opened yesterday.", "2026-01-14"),
            ("The plant opened the day before yesterday.", "2026-01-13"),
            ("The plant opened three days ago.", "2026-01-12"),
            ("The plant opened two weeks ago.", "2026-01"),
            ("The plant opened a month ago.", "2025-12"),
            ("The plant opened two years ago.", "2024"),
            ("The plant opened last month.", "2025-12"),
            ("The plant opened last year.", "2025"), ("It grew in the year to date.", "2026"),
            ("The plant opened late last year.", "2025"),
            ("The plant opened last quarter.", "2025-Q4"),
        ])
    func past(_ text: String, _ expected: String) {
        #expect(Self.dates(text).last?.past?.description == expected)
    }

    @Test(
        "What is to come lies ahead",
        arguments: [
            ("The plant will open in April.", "2026-04"), ("The plant will open next month.", "2026-02"),
            ("The plant will open early next year.", "2027"), ("The plant will open in mid-2027.", "2027"),
            ("The plant will open in mid-May.", "2026-05"), ("The plant will open on Tuesday.", "2026-01-20"),
            ("The plant will open next Monday.", "2026-01-19"), ("The plant will open in two years.", "2028"),
            ("The plant will open by the end of the year.", "2026"),
            ("The plant will open by year-end.", "2026"), ("The plant will open later this year.", "2026"),
            ("The plant will open by the end of next year.", "2027"),
            ("The plant will open by the end of the decade.", "2029"),
            ("The plant will open next quarter.", "2026-Q2"), ("The plant will open tomorrow.", "2026-01-16"),
            ("The plant will open on Tuesday next week.", "2026-01-20"),
            ("The plant will open in the summer of 2027.", "2027"),
        ])
    func future(_ text: String, _ expected: String) {
        #expect(Self.dates(text).last?.future?.description == expected)
    }

    @Test(
        "Quarters and halves are dates of their own",
        arguments: [
            ("It opens in the first half of 2026.", "2026-H1"),
            ("It opens in the second half of this year.", "2026-H2"),
            ("It opens in H2 2026.", "2026-H2"), ("It opens in Q2 2026.", "2026-Q2"),
            ("It opens in 2026 Q2.", "2026-Q2"), ("It opens in 2Q 2026.", "2026-Q2"),
            ("It opens in the third quarter.", "2026-Q3"),
            ("It opens in the third quarter of 2027.", "2027-Q3"),
            ("It opens in the last quarter of next year.", "2027-Q4"),
            ("It opens in next year's first quarter.", "2027-Q1"),
            ("It opens in the first six months of 2027.", "2027-H1"),
        ])
    func parts(_ text: String, _ expected: String) {
        #expect(Self.dates(text).last?.future?.description == expected)
    }

    @Test(
        "Other numbers and words are no dates",
        arguments: [
            "The plant may open.", "May the plant open soon?", "Workers march to the plant.",
            "Version 20.1.3 was released.", "Call +86 138-2010-2015 for details.", "They won 3-2 at home.",
            "It takes one second to start.", "The second unit was built.", "An Airbus A320 landed.",
            "See page 2012-A of the report.", "It costs $2024.", "It employs 2,025 people.",
            "It makes 2000 tons.", "It holds 2000 MW.", "It is open 24/7.", "The road runs 12 km.",
            "The fiscal year 2025 was good.", "In FY 2024-25 it grew.",
            "In the 2024-25 financial year it grew.",
            "A third quarter of the city is old.", "The sun shone.", "The bank sat idle.",
            "They are half done.",
            "It was built day after day.", "It is up to date.", "One on one talks were held.",
            "A Boeing 737-800 landed.", "Resolution 2231/15 passed.", "The ratio is 3/4.",
            "It holds 20 million passengers in a year.", "It is up 150% in two years.",
            "The second half ended in a draw.", "In last years it grew.", "Hellas Sat. fell.",
        ])
    func none(_ text: String) {
        let found = Self.dates(text).filter { $0.past != nil || $0.future != nil }
        #expect(found.isEmpty, "\(found)")
    }

    private static func dates(_ text: String) -> [DateValue] {
        Document(Article(published: Day(iso: "2026-01-15"), body: text), .standard, Control(.standard)).dates[
            0]
    }
}
