import EventLog
import Postgres

/// What stands in a log, as far as the checks want to know, and what is wrong with it by itself.
struct LogPicture: Sendable {
    /// An event.
    struct Entry: Sendable {
        var stream: String
        var version: Int
        var id: String
        var uuid: String
    }

    /// The events by position.
    private(set) var entries: [Int: Entry] = [:]
    /// The position of each payload's id.
    private(set) var places: [String: Int] = [:]
    private(set) var breaches = Breaches()
    private var last = 0
    private var recordedAt: Timestamp?

    /// All of a log.
    static func read(_ connection: Connection) async throws -> LogPicture {
        var picture = try await connection.run { connection in
            var picture = LogPicture()
            try connection.readLog { picture.take($0) }
            return picture
        }
        switch try await connection.verifyLog() {
        case .success(picture.entries.count): break
        case .success(let count):
            picture.breaches.note(.other, "verify counts \(count) events, there are \(picture.entries.count)")
        case .failure(let fault): picture.breaches.note(.other, "verify: \(fault)")
        }
        return picture
    }

    /// Takes in the next event of the log.
    mutating func take(_ event: StoredEvent) {
        let position = event.position
        if position > last + 1 { breaches.note(.gaps, "\(last + 1) to \(position - 1) are missing") }
        if position <= last { breaches.note(.reordered, "\(position) comes after \(last)") }
        if let recordedAt, event.recordedAt < recordedAt {
            breaches.note(.reordered, "\(position) was recorded before the event ahead of it")
        }
        (last, recordedAt) = (position, event.recordedAt)
        guard let id = Payload.id(event.data), event.data == Payload.bytes(id) else {
            return breaches.note(.lost, "the payload at \(position) is not what was appended")
        }
        if let other = places.updateValue(position, forKey: id) {
            breaches.note(.doubled, "\(id) stands at \(other) and \(position)")
        }
        entries[position] = Entry(
            stream: event.stream, version: event.version, id: id, uuid: event.uuidText)
    }
}
