import Articles
import Domain
import Testing

@testable import Reading

/// One-line reports of loans and grants that others wrote, held against their own records: AidData's Global
/// Chinese Development Finance data and others; the file is `WAYMARK_PROJECTS`, or lies beside the package.
@Suite(.enabled(if: !TitleCase.all().isEmpty))
struct TitleTests {
    private static let cases = TitleCase.all()
    private static let reader = Reader()

    /// What is read in a title: of several events that which tells of the money.
    private static func event(_ title: String) -> ReadEvent? {
        let events = reader.read(Article(body: title))
        return events.first { $0.type == .financingApproved } ?? events.first
    }

    @Test(
        "Of the titles that name a place, 85 % have the right host; of those that state a sum, 95 % have it")
    func titles() {
        var kept: [TitleCase.Place: Int] = [:]
        var right: [TitleCase.Place: Int] = [:]
        var regional = 0
        var sums = 0
        var read = 0
        for test in Self.cases {
            let event = Self.event(test.title)
            if let amount = test.amount {
                sums += 1
                if let found = event?.amount, Self.same(found, amount) { read += 1 }
            }
            guard let host = test.host else {
                regional += 1
                continue
            }
            kept[test.place, default: 0] += 1
            if event?.countries.first?.description == host { right[test.place, default: 0] += 1 }
        }
        for place in [TitleCase.Place.country, .town, .neither] {
            print("titles, host, naming \(place.rawValue): \(right[place] ?? 0) of \(kept[place] ?? 0)")
        }
        let named = (kept[.country] ?? 0) + (kept[.town] ?? 0)
        let found = (right[.country] ?? 0) + (right[.town] ?? 0)
        let hosts = Double(found) / Double(named)
        let amounts = Double(read) / Double(sums)
        print("titles: host right in \(found) of \(named) that name a place (\(hosts)); \(regional) regional")
        print("titles: amount as written in \(read) of \(sums) that state one (\(amounts))")
        #expect(hosts >= 0.85)
        #expect(amounts >= 0.95)
    }

    /// The same currency and the same number, but for what a double loses.
    private static func same(_ first: Amount, _ second: Amount) -> Bool {
        first.currency == second.currency && abs(first.value - second.value) <= abs(second.value) * 1e-9
    }
}

extension ReadEvent {
    /// The sum of an event of a kind that has one.
    fileprivate var amount: Amount? {
        switch fact {
        case .financingApproved(let fact): fact.amount
        case .investmentAnnounced(let fact): fact.amount
        case .agreementSigned(let fact): fact.amount
        case .contractAwarded(let fact): fact.amount
        case .projectAnnounced(let fact): fact.amount
        default: nil
        }
    }
}
