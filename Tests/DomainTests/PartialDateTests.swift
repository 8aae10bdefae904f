import Domain
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: [
        ("2026", "2026-01-01", "2026-12-31"), ("2026-H1", "2026-01-01", "2026-06-30"),
        ("2026-H2", "2026-07-01", "2026-12-31"), ("2026-Q1", "2026-01-01", "2026-03-31"),
        ("2026-Q2", "2026-04-01", "2026-06-30"), ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("2026-Q4", "2026-10-01", "2026-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-12", "2026-12-01", "2026-12-31"), ("2026-03-09", "2026-03-09", "2026-03-09"),
    ])
    func `each form spans its days and is written as it was read`(text: String, first: String, last: String)
        throws
    {
        let date = try #require(PartialDate(edtf: text))
        #expect(date.first == Day(iso: first))
        #expect(date.last == Day(iso: last))
        #expect(date.description == text)
    }

    @Test func `every month, quarter, half and year reads back the same`() {
        for year in [1, 999, 1970, 2026, 9999] {
            var dates = [PartialDate(year: year)]
            dates += (1...12).map { PartialDate(year: year, month: $0) }
            dates +=
                (1...4).map { PartialDate(year: year, quarter: $0) }
                + (1...2).map { PartialDate(year: year, half: $0) }
            for date in dates {
                #expect(date != nil && date.flatMap { PartialDate(edtf: $0.description) } == date)
            }
        }
    }

    @Test(arguments: [
        "", "26", "20266", "2026-", "2026-1", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-Q",
        "2026-Q01", "2026-Q+1",
        "2026-H3", "2026-H0", "2026-h1", "2026-q1", "+026", "2026-+4", "-026", "2026-02-30", "2026-2-03",
        "2026-Q1-01",
        "2026-03-09T10:00:00Z", "2026-03-09-01", "2026 ", "0000", "２０２６", "2026-H", "2026-HQ", "QH26",
    ])
    func `anything else is refused`(text: String) {
        #expect(PartialDate(edtf: text) == nil)
    }

    @Test func `dates overlap and contain one another as their spans do`() throws {
        let dates = try ["2026", "2026-H1", "2026-Q2", "2026-04", "2026-04-30", "2026-05", "2025"].map {
            try #require(PartialDate(edtf: $0))
        }
        for one in dates {
            for other in dates {
                let shared = one.first <= other.last && other.first <= one.last
                #expect(one.overlaps(other) == shared && other.overlaps(one) == shared)
                if one.contains(other) { #expect(shared && one.precision <= other.precision) }
            }
        }
        #expect(dates[0].contains(dates[4]) && !dates[4].contains(dates[0]) && !dates[3].overlaps(dates[5]))
    }
}
