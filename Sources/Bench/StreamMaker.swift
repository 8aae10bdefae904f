import Domain
import EventLog

/// Makes articles' streams as an ingest appends them, each another one, the same ones every time.
///
/// An article has six events, its reading and what was found, of about 600 bytes each. Its arrival is left out,
/// because its text would have to be there, too, and be verified.
enum StreamMaker {
    /// How many events a stream has; fewer where a batch is to have just so many events.
    static let length = 6

    /// The stream of an article.
    static func name(_ number: Int) -> String {
        var pick = Picker(~UInt64(number))
        let hash = (0..<8).map { _ in
            let part = String(pick.below(1 << 32), radix: 16)
            return String(repeating: "0", count: 8 - part.count) + part
        }.joined()
        return ArticleStream.name(hash)
    }

    /// An article's reading and what was found, `count` events in all.
    static func stream(_ number: Int, events count: Int = length) -> StreamAppend {
        var pick = Picker(UInt64(number))
        let project = ProjectMention(
            asset: "\(pick.of(ArticleMaker.names)) \(pick.of(ArticleMaker.kinds))",
            work: pick.of([.construction, .modernization, .expansion]), place: pick.of(places),
            country: pick.of(countries))
        let read = ArticleRead(reader: "rules", version: "1.0.0", events: count - 1)
        var events = [DomainEvent.articleRead(read)]
        for _ in 1..<count { events.append(.reported(reported(project, &pick))) }
        return StreamAppend(name(number), expected: .none, events.map(newEvent))
    }

    /// A stream of one event that was found.
    static func single(_ number: Int) -> StreamAppend {
        var append = stream(number, events: 2)
        append.events.removeFirst()
        return append
    }

    private static func newEvent(_ event: DomainEvent) -> NewEvent {
        NewEvent(
            type: event.typeName, schemaVersion: event.schemaVersion, data: event.payload,
            metadata: metadata)
    }

    private static func reported(_ project: ProjectMention, _ pick: inout Picker) -> ReadEvent {
        let (firm, official) = (pick.of(ArticleMaker.firms), pick.of(officials))
        let amount = Amount(value: Double(10 * (1 + pick.below(90))) * 1e6, currency: "USD")
        let (fact, deed): (Fact, String) = pick.of([
            (
                .agreementSigned(AgreementSigned(kind: "memorandum", amount: amount)),
                "signed a memorandum with"
            ),
            (.contractAwarded(ContractAwarded(amount: amount)), "was awarded a contract by"),
            (.financingApproved(FinancingApproved(amount: amount)), "was promised a loan by"),
            (
                .progressReported(ProgressReported(percent: Double(pick.below(100)))),
                "reported on its progress to"
            ),
            (
                .meetingHeld(MeetingHeld(place: project.place, topics: ["energy", "transport"])),
                "discussed it with"
            ),
            (.constructionStarted(ConstructionStarted()), "laid the first stone together with"),
        ])
        let quote =
            "\(firm), which takes part in the \(project.asset) near \(project.place ?? ""), \(deed) \(official) on "
            + "Tuesday; the sum is $\(Int(amount.value / 1e6)) million."
            + (pick.below(3) > 0 ? " \(pick.of(ArticleMaker.fillers))" : "")
        let start = pick.below(2000)
        return ReadEvent(
            fact: fact, occurred: PartialDate(year: 2026, month: 1 + pick.below(12)),
            actors: [
                Actor(name: firm, role: .contractor, kind: .company, country: pick.of(countries)),
                Actor(name: official, role: .official, kind: .person, country: project.country),
            ],
            countries: countries.compactMap { $0 }, project: project,
            evidence: Evidence(quote: quote, start: start, end: start + quote.utf8.count),
            confidence: Double(50 + pick.below(50)) / 100, rule: "facts.\(fact.type.rawValue)")
    }

    /// As the ingest writes it.
    private static let metadata = EventMetadata(reader: "waymark 1").json
    private static let places = ["Aktau", "Almaty", "Baysun", "Navoiy", "Osh", "Tamgaly"]
    private static let countries = [CountryCode("KZ"), CountryCode("CN")]
    private static let officials = [
        "Prime Minister Arman Sadykov", "Minister of Energy Li Wenhua", "Governor Aibek Tursunov",
    ]
}

/// So many events in commits of so many, made when they are asked for.
struct StreamBatches: Sequence, Sendable {
    var events: Int
    var size: Int

    func makeIterator() -> some IteratorProtocol<[StreamAppend]> {
        stride(from: 0, to: events, by: size).lazy.map { batch(from: $0) }.makeIterator()
    }

    private func batch(from first: Int) -> [StreamAppend] {
        let count = Swift.min(size, events - first)
        // Numbers of streams follow from the place, and so do the streams.
        return stride(from: 0, to: count, by: StreamMaker.length).map { offset in
            StreamMaker.stream(first + offset, events: Swift.min(StreamMaker.length, count - offset))
        }
    }
}
