import Domain

/// An event of a project, as short as a test wants it.
func event(
    _ position: Int, _ fact: Fact, _ occurred: String? = nil, asset: String = "Norvik Cement Plant",
    work: Work = .construction, actors: [Actor] = [], published: String? = nil, article: String = "a",
    source: String? = nil, ordinal: Int = 0
) -> ProjectEvent {
    ProjectEvent(
        position: position, ordinal: ordinal, article: article, outlet: nil,
        published: published.flatMap { Day(iso: $0) }, source: source,
        event: ReadEvent(
            fact: fact, occurred: occurred.flatMap { PartialDate(edtf: $0) }, actors: actors,
            countries: ["KZ", "CN"].compactMap { CountryCode($0) },
            project: ProjectMention(asset: asset, work: work, place: nil, country: CountryCode("KZ")),
            evidence: Evidence(quote: "q", start: 0, end: 1), confidence: 1, rule: "r"))
}

/// The project that events make.
func fold(
    _ events: [ProjectEvent], rulings: ProjectRulings = .none, asOf: String? = nil
) -> Project? {
    Project.fold(id: "p", events, rulings: rulings, asOf: asOf.flatMap { Day(iso: $0) })
}

/// A plan to complete the whole.
func plan(_ due: String) -> Fact {
    .milestoneScheduled(MilestoneScheduled(milestone: .completion, due: PartialDate(edtf: due)))
}
