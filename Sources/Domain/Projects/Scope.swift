/// Which events speak of a part of a project, and which of the whole.
///
/// Where all that is told is told of one and the same part, and more than that it is finished, that part is the
/// project: the second phase of a programme has works and a completion of its own.
struct Scope {
    private let isPartTheWhole: Bool

    /// The scope of a project that all its events are known of, those after the day that is asked for included.
    init(of events: [ProjectEvent]) {
        var part: String?
        var hasCourse = false
        for entry in events where entry.event.project != nil {
            guard entry.isOfPart, let named = entry.assetName?.part, part == nil || part == named else {
                isPartTheWhole = false
                return
            }
            part = named
            hasCourse = hasCourse || entry.reached(ofPart: false).map { $0 < .completed } ?? false
        }
        isPartTheWhole = part != nil && hasCourse
    }

    /// Whether an event speaks of a part only.
    func isOfPart(_ entry: ProjectEvent) -> Bool { !isPartTheWhole && entry.isOfPart }

    /// The phase that an event shows the project to have reached; `nil` where it moves none.
    func reached(_ entry: ProjectEvent) -> Phase? {
        isPartTheWhole ? entry.reached(ofPart: false) : entry.reached
    }
}
