import Domain

/// An article while it is written: a headline, a dateline and a sentence for each event.
struct ArticleDraft {
    let outlet: String
    let headline: String
    private(set) var body: String
    private let entry: LoadPlan.Entry
    private let course: Course
    private let cast: Cast
    /// What this article calls the project.
    private let name: String
    private var pick: Picker

    init(_ entry: LoadPlan.Entry, _ course: Course, _ cast: Cast, number: Int) {
        self.entry = entry
        self.course = course
        self.cast = cast
        pick = course.pick(entry.article, .wording)
        // The title twice as often as each of the other names.
        name = pick.below(3) == 0 ? cast.names[0] : pick.of(cast.names)
        // One article of a project after the other in another outlet.
        outlet =
            Self.outlets[(Int(truncatingIfNeeded: course.salt >> 1) + entry.article * 7) % Self.outlets.count]
        let deed = course.life.steps[course.step(of: entry.article)].deed
        headline = "\(name): \(Wording.headline(deed))"
        body = "\(cast.place ?? cast.hostGovernment), \(Day(number: entry.day)) (\(outlet), \(number)) — "
    }

    /// The events that the article reports, the latest first, then what led to it; each adds its sentence.
    mutating func reported() -> [ReadEvent] {
        let main = course.step(of: entry.article)
        var events: [ReadEvent] = []
        for back in 0..<entry.reported {
            let step = main - back
            if step >= 0 {
                events.append(event(course.life.steps[step], isLast: step == course.life.steps.count - 1))
            } else {
                let filler = Self.fillers[(-step + entry.article) % Self.fillers.count]
                events.append(event(Step(deed: filler, day: entry.day - pick.below(3)), isLast: false))
            }
        }
        return events
    }

    private mutating func event(_ step: Step, isLast: Bool) -> ReadEvent {
        let deed = Telling(step, cast, name)
        let quote = deed.sentence(&pick)
        let start = headline.utf8.count + 2 + body.utf8.count
        body += quote
        body += " "
        let isAboutProject = step.deed != .affirmed && step.deed != .profiled
        return ReadEvent(
            fact: deed.fact, occurred: occurred(step, isLast: isLast), actors: deed.actors,
            countries: [cast.host, cast.partner].compactMap { $0 },
            project: isAboutProject
                ? ProjectMention(asset: name, work: cast.work, place: cast.place, country: cast.host) : nil,
            evidence: Evidence(quote: quote, start: start, end: start + quote.utf8.count),
            confidence: Double(60 + pick.below(40)) / 100, rule: "load.\(deed.fact.type.rawValue)")
    }

    /// As finely as it is told. What must stand behind all else is told to the day, for a coarser date begins
    /// before it; so are a halt and its end.
    private mutating func occurred(_ step: Step, isLast: Bool) -> PartialDate? {
        let day = Day(number: step.day)
        if isLast || step.deed == .suspended || step.deed == .resumed { return PartialDate(day) }
        switch pick.below(20) {
        case 0: return PartialDate(year: day.year)
        case 1..<4: return PartialDate(year: day.year, month: day.month)
        case 4..<6: return nil
        default: return PartialDate(day)
        }
    }

    private static let fillers: [Deed] = [.meeting, .affirmed, .meeting, .profiled]
    private static let outlets = [
        "Steppe Wire", "Harbour Post", "Plateau Daily", "Delta Courier", "Northern Gazette", "River Times",
        "Capital Herald", "Mountain Echo", "Coast Business Review", "Railway Observer", "Energy Bulletin",
        "Morning Ledger", "Border Tribune", "Industry Monitor", "Silk Road Journal", "Savanna News",
        "Island Dispatch", "Market Wire", "Evening Standard-Bearer", "Development Today", "Port Chronicle",
        "Construction Weekly", "Frontier Press", "National Reporter",
    ]
}
