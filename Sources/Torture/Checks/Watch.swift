import EventLog
import Postgres

/// Looks at a log while it is written to: a cheap check after each round.
struct Watch {
    private var readers: [JournalReader]
    /// How many appends were acknowledged so far.
    private(set) var appends = 0
    /// The last position that was acknowledged.
    private var acknowledged = 0
    /// Up to where the log was seen to be without gap.
    private var checked = 0

    init(_ arena: Arena, writers: Int) {
        readers = (0..<writers).map { JournalReader(arena.writerJournal($0)) }
    }

    /// Takes in what the writers wrote down since.
    mutating func look() throws {
        for index in readers.indices {
            for case .done(let done) in try readers[index].entries() {
                appends += 1
                acknowledged = max(acknowledged, done.last)
            }
        }
    }

    /// The log must reach as far as what was acknowledged, without gap.
    mutating func check(_ connection: Connection) async throws -> Breaches {
        var breaches = Breaches()
        // First the journals, then the log: meanwhile the writers go on.
        try look()
        let head = try await connection.head()
        if head < acknowledged {
            breaches.note(.lost, "\(acknowledged) was acknowledged, the log ends at \(head)")
        }
        while checked < head {
            let events = try await connection.nextEvents(from: checked + 1, to: head, limit: 5000)
            if events.map(\.position) != Array(checked + 1..<checked + 1 + max(1, events.count)) {
                breaches.note(.gaps, "the log has not each position from \(checked + 1) to \(head)")
                return breaches
            }
            checked += events.count
        }
        return breaches
    }
}
