import Domain
import Testing

@Suite struct DayTests {
    /// Day after day by the rules that everyone knows, from 1600-01-01 to 2400-12-31.
    private static func calendar(_ visit: (_ number: Int, _ year: Int, _ month: Int, _ day: Int) -> Void) {
        var number = -135_140
        for year in 1600...2400 {
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            for (month, length) in zip(1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for day in 1...length {
                    visit(number, year, month, day)
                    number += 1
                }
            }
        }
    }

    @Test func `every day of eight centuries has its number and its parts`() {
        var wrong = 0
        Self.calendar { number, year, month, day in
            let parts = Day(number: number).parts
            if Day(year, month, day)?.number != Int32(number) || parts != (year, month, day) { wrong += 1 }
        }
        #expect(wrong == 0)
        #expect(Day(1970, 1, 1)?.number == 0)
    }

    @Test func `weekdays follow one another, and 1 January 1970 is a Thursday`() {
        #expect(Day(number: 0).weekday == 3)
        for number in -1000...1000 {
            #expect(Day(number: number + 1).weekday == (Day(number: number).weekday + 1) % 7)
        }
        #expect(Day(2026, 3, 9)?.weekday == 0)
    }

    @Test func `days are written and read back the same`() {
        for number in stride(from: -719_162, through: 2_932_896, by: 311) {
            let day = Day(number: number)
            #expect(Day(iso: day.description) == day)
        }
        #expect(Day(number: -719_162).description == "0001-01-01")
        #expect(Day(number: 2_932_896).description == "9999-12-31")
    }

    @Test func `a time behind the day is passed over`() {
        #expect(Day(iso: "2026-03-09T10:00:00Z") == Day(2026, 3, 9))
        #expect(Day(iso: "2026-03-09 10:00") == Day(2026, 3, 9))
    }

    @Test(arguments: [
        "", "2026", "2026-03", "2026-3-9", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
        "0000-01-01",
        "2026/03/09", "+026-03-09", "2026-03-0x", "2026-03-09x", "２０２６-03-09", "2026-03-9 ",
    ])
    func `what is no day is refused`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `days have the order of time`() throws {
        let earlier = try #require(Day(1999, 12, 31))
        #expect(earlier < earlier.advanced(by: 1))
        #expect(earlier.advanced(by: 1) == Day(2000, 1, 1))
    }
}
