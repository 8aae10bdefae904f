import EventLog
import Postgres

/// How a follower hears of events: the one place to change when the log is followed in another way.
protocol Following {
    /// The events after a position, in order, perhaps after some waiting; none where none came.
    mutating func events(after position: Int, on connection: Connection) async throws -> [StoredEvent]
}

/// Asks again and again for what no crash can take back.
struct Polling: Following {
    func events(after position: Int, on connection: Connection) async throws -> [StoredEvent] {
        let head = try await connection.durableHead()
        let events = try await connection.nextEvents(from: position + 1, to: head, limit: 1000)
        if events.isEmpty { try await Task.sleep(for: .milliseconds(3)) }
        return events
    }
}

/// What a follower process does: write down each event that it is handed, in the order in which it is.
struct FollowerWork: ~Copyable {
    private let stopFile: String
    private let journal: Journal
    private var session: Session
    private var following: any Following = Polling()

    init(_ settings: WorkerSettings) throws {
        stopFile = settings.stopFile
        journal = try Journal(settings.journal, length: 0)
        session = Session(address: settings.address, name: "torture follower \(settings.number)")
    }

    /// Follows until it has seen the position that the stop file names.
    mutating func run() async throws {
        var seen = 0
        while true {
            do {
                let events = try await following.events(after: seen, on: session.connected())
                let lines = events.map { "\($0.position) \($0.uuidText)\n" }
                try journal.write(lines.joined())
                seen = events.last?.position ?? seen
                if events.isEmpty, let end = try end(), seen >= end { return }
            } catch let error as PostgresError where error.isConnectionLost {
                session.drop()
            }
        }
    }

    private func end() throws -> Int? {
        var reader = JournalReader(stopFile)
        var end: Int?
        try reader.forEachLine { end = Int($0) }
        return end
    }
}
