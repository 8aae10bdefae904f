import Domain

/// In what two readings of an article differ; their order does not count.
struct ReadingDifference: Equatable, Sendable {
    /// An event that both readings have, each in its own way.
    struct Change: Equatable, Sendable {
        var before: ReadEvent
        var after: ReadEvent

        /// What is not the same in them, by the names of `extract`.
        var slots: [String] {
            [
                ("occurred", before.occurred == after.occurred), ("actors", before.actors == after.actors),
                ("countries", before.countries == after.countries),
                ("project", before.project == after.project), ("attrs", before.fact == after.fact),
                ("evidence", before.evidence == after.evidence),
                ("confidence", before.confidence == after.confidence), ("rule", before.rule == after.rule),
            ].filter { !$0.1 }.map(\.0)
        }
    }

    /// What only the new one has, in its order.
    private(set) var added: [ReadEvent]
    /// What only the old one has, in its order.
    private(set) var removed: [ReadEvent] = []
    private(set) var changed: [Change] = []

    /// What is new against the old one.
    init(from old: [ReadEvent], to new: [ReadEvent]) {
        added = new
        var left: [ReadEvent] = []
        for event in old {
            if let index = added.firstIndex(of: event) { added.remove(at: index) } else { left.append(event) }
        }
        for event in left {
            if let index = added.firstIndex(where: { Self.isOther(event, $0) }) {
                changed.append(Change(before: event, after: added.remove(at: index)))
            } else {
                removed.append(event)
            }
        }
    }

    /// Whether both readings are the same.
    var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    /// Whether one is the other as another reader has it: of the same type, by the same words or of the same project.
    private static func isOther(_ old: ReadEvent, _ new: ReadEvent) -> Bool {
        guard old.type == new.type else { return false }
        if let project = old.project, project == new.project { return true }
        return old.evidence.start < new.evidence.end && new.evidence.start < old.evidence.end
    }
}
