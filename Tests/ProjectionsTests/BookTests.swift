import Domain
import Testing

@testable import Projections

/// A book that has been told of articles, each with its events, in order.
private func book(_ articles: [[ReadEvent]]) -> Book {
    var book = Book()
    var position = 0
    for (number, events) in articles.enumerated() {
        let hash = Story.hash(number)
        let received = ArticleReceived(
            contentHash: hash, id: "n\(number)", url: nil, outlet: "Outlet \(number)",
            published: Day(2025, 5, 27),
            headline: nil, language: nil, bytes: 1)
        let entries: [DomainEvent] =
            [
                .articleReceived(received),
                .articleRead(ArticleRead(reader: "t", version: "1", events: events.count)),
            ]
            + events.map(DomainEvent.reported)
        for entry in entries {
            position += 1
            book.apply(
                LogEntry(position: position, recordedAt: 0, stream: ArticleStream.name(hash), event: entry))
        }
    }
    return book
}

private let interest = Fact.interestExpressed(InterestExpressed())
private let completed = Fact.projectCompleted(ProjectCompleted())

@Suite struct BookTests {
    @Test(arguments: [
        // The same name, in other words around it.
        ("Norvik Cement Plant", "Norvik cement plant", true), ("Norvik Cement Plant", "Norvik plant", true),
        ("Kambar-Ata-1 HPP", "Kambarata-1 Hydropower Plant", true),
        ("Aqtau Refinery", "Aktau Refinery", true),
        // Other names, numbers, kinds.
        ("Norvik Cement Plant", "Ostra Cement Plant", false), ("Kambarata-1 HPP", "Kambarata-2 HPP", false),
        ("Norvik Cement Plant", "Norvik Airport", false), ("Norvik Cement Plant", "cement plant", false),
    ])
    func `mentions of different articles are one project when their names say so`(
        first: String, second: String, same: Bool
    ) {
        let book = book([
            [Story.event(completed, "2025", asset: first)], [Story.event(completed, "2025", asset: second)],
        ])
        #expect(book.projects.count == (same ? 1 : 2))
    }

    @Test func `the same asset built and later modernized is two projects`() {
        let book = book([
            [Story.event(completed, "2013", asset: "Norvik Plant")],
            [Story.event(completed, "2025", asset: "Norvik Plant", work: .modernization)],
        ])
        #expect(book.projects.map(\.id) == ["kz-norvik-plant", "kz-norvik-plant-modernization"])
    }

    @Test func `the same name in another country is another project`() {
        let book = book([
            [Story.event(completed, "2025", asset: "Delta Airport")],
            [Story.event(completed, "2025", asset: "Delta Airport", countries: ["UZ", "CN"])],
        ])
        #expect(book.projects.count == 2)
    }

    @Test func `a description means the named project of its own article`() {
        let book = book([
            [
                Story.event(completed, "2025", asset: "Norvik cement plant"),
                Story.event(interest, "2025", asset: "cement plant"),
            ]
        ])
        #expect(book.projects.count == 1)
    }

    @Test func `a kind of project is one prospect for each country and partner`() {
        let book = book([
            [Story.event(interest, "2025", asset: "oil refineries")],
            [Story.event(interest, "2025", asset: "oil refineries")],
            [Story.event(interest, "2025", asset: "oil refineries", countries: ["KZ", "IN"])],
        ])
        #expect(book.projects.count == 2)
    }

    @Test func `what is not known agrees with nothing`() {
        let without = book([
            [Story.event(completed, "2025", asset: "new plant", countries: [])],
            [Story.event(completed, "2025", asset: "new plant", countries: [])],
            [Story.event(interest, "2025", asset: "new plant", countries: ["KZ"])],
            [Story.event(interest, "2025", asset: "new plant", countries: ["KZ"])],
            [Story.event(interest, "2025", asset: "new plant")],
            [Story.event(interest, "2025", asset: "new plant")],
        ])
        #expect(without.projects.count == 6)
        let placed = book([
            [Story.event(interest, "2025", asset: "cement plant", place: "Aktobe region")],
            [Story.event(interest, "2025", asset: "cement plant", place: "Aktobe")],
        ])
        #expect(placed.projects.count == 1)
    }
}
