import ArgumentParser
import Domain
import EventLog
import Postgres
import Projections

extension Bench {
    /// `bench catch-up URL`: the log taken into a new state batch by batch, in events/s.
    struct CatchUp: AsyncParsableCommand {
        @Argument(help: "The database that holds a log.") var url: String

        func run() async throws {
            let connection = try await Connection.open(url)
            let start = ContinuousClock.now
            let last = try await Projector.rebuild(connection, atOnce: 0)
            print("\(Int(Double(last) / ((ContinuousClock.now - start) / .seconds(1)))) events/s for \(last)")
        }
    }

    /// `bench incremental URL`: how long a new article takes from the log into the state, in ms.
    struct Incremental: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Appends articles of five events about known projects, one by one, and projects each.")

        @Argument(help: "The database that holds a log and its state.") var url: String
        @Option(help: "How many articles.") var articles = 200

        func run() async throws {
            let connection = try await Connection.open(url)
            try await Projector.catchUp(connection)
            let projects = try await connection.query(Self.some, articles)
            var times: [Double] = []
            for project in projects {
                let stream = Self.stream(project, head: try await connection.head())
                _ = try await connection.append([stream])
                let start = ContinuousClock.now
                try await Projector.catchUp(connection)
                times.append((ContinuousClock.now - start) / .milliseconds(1))
            }
            times.sort()
            func share(_ part: Double) -> String {
                times.isEmpty
                    ? "-"
                    : "\((times[min(times.count - 1, Int(Double(times.count) * part))] * 10).rounded() / 10)"
            }
            print(
                "median \(share(0.5)) ms, p95 \(share(0.95)) ms, most \(share(1)) ms for \(times.count) articles"
            )
        }

        private static let some = Statement(
            name: "some projects",
            """
            SELECT asset, country, place FROM state.projects WHERE country IS NOT NULL
            ORDER BY hashtextextended(id, 7) LIMIT $1
            """
        ) { row in
            ProjectMention(
                asset: try row[0], work: .construction, place: try row[2],
                country: try row.read(1, String?.self).flatMap { CountryCode($0) })
        }

        /// An article of five events. What it is called follows from where it stands, so that each run adds others.
        private static func stream(_ project: ProjectMention, head: Int) -> StreamAppend {
            let digits = String(head, radix: 16)
            let hash = String(repeating: "d", count: 64 - digits.count) + digits
            // Other days and other firms, as news has them: what is told of one firm on one day is compared.
            let day = Day(number: 20_600 + head % 3650)
            let received = ArticleReceived(
                contentHash: hash, id: nil, url: nil, outlet: "Bench Daily", published: day,
                headline: nil, language: "en", bytes: 1)
            let facts: [Fact] = [
                .agreementSigned(AgreementSigned(kind: "contract")),
                .constructionStarted(ConstructionStarted()),
                .progressReported(ProgressReported(percent: 40)),
                .milestoneScheduled(
                    MilestoneScheduled(milestone: .completion, due: PartialDate(edtf: "2028-06"))),
                .meetingHeld(MeetingHeld()),
            ]
            let events = facts.map { fact in
                ReadEvent(
                    fact: fact, occurred: PartialDate(day),
                    actors: [
                        Actor(name: "Norvik \(head % 97) Engineering", role: .contractor, kind: .company)
                    ],
                    countries: [project.country].compactMap(\.self),
                    project: fact.type == .meetingHeld ? nil : project,
                    evidence: Evidence(quote: "A sentence.", start: 0, end: 11), confidence: 0.9,
                    rule: "bench")
            }
            let read = ArticleRead(reader: "bench", version: "1", events: events.count)
            let all: [DomainEvent] =
                [.articleReceived(received), .articleRead(read)] + events.map { .reported($0) }
            return StreamAppend(
                ArticleStream.name(hash), expected: .none,
                all.map {
                    NewEvent(type: $0.typeName, schemaVersion: $0.schemaVersion, data: $0.payload)
                })
        }
    }
}
