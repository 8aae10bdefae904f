import EventLog
import Postgres

/// Puts a backup into a log that is empty, or holds the beginning of the same backup.
struct Restoration {
    /// What came of it.
    struct Summary: Sendable {
        var new = 0
        var duplicate = 0
        var texts = 0
        var lastPosition = 0
        var seconds = 0.0

        /// All events of the backup.
        var events: Int { new + duplicate }
    }

    private let connection: Connection
    private let file: String
    private let progress: (Int, Int) -> Void
    private static let mostTexts = 500
    private static let mostBytes = 8_000_000

    /// Into the log behind a connection; `progress` hears how many events are done, and of how many.
    init(_ connection: Connection, file: String, progress: @escaping (Int, Int) -> Void) {
        self.connection = connection
        self.file = file
        self.progress = progress
    }

    /// Reads the whole backup and holds its beginning against what is in the log; changes nothing.
    func check(_ lines: LineFile) async throws {
        var backup = try await begin(lines)
        let head = try await connection.head()
        var held: [StoredEvent] = []
        var bytes = 0
        while let item = try backup.next() {
            guard case .event(let event) = item, event.position <= head else { continue }
            held.append(event)
            bytes += event.data.count + event.metadata.count
            if event.position == head || held.count == Connection.largestAppend || bytes >= Self.mostBytes {
                try await compare(held)
                held = []
                bytes = 0
            }
        }
    }

    /// Puts it in. What is there already is passed over, so that a restore that broke off can be made again.
    func restore(_ lines: LineFile) async throws -> Summary {
        var backup = try await begin(lines)
        var events = EventImport(connection, file: file, refused: .database, withTexts: true)
        var summary = Summary()
        var texts: [ArticleText] = []
        var bytes = 0
        while let item = try backup.next() {
            switch item {
            case .text(let text):
                summary.texts += 1
                texts.append(text)
                bytes += text.body.utf8.count
                if texts.count < Self.mostTexts, bytes < Self.mostBytes { continue }
                try await connection.keep(texts)
                texts = []
                bytes = 0
            case .event(let event):
                if !texts.isEmpty { try await connection.keep(texts) }
                texts = []
                try await events.add(event, line: backup.line)
                progress(event.position, backup.header.events)
            }
        }
        if !texts.isEmpty { try await connection.keep(texts) }
        try await events.finish()
        try await connection.seal()
        summary.new = events.summary.new
        summary.duplicate = events.summary.duplicate
        summary.lastPosition = try await connection.head()
        try compareEnd(summary, backup.header)
        return summary
    }

    /// Begins to read; a log that goes beyond the backup is refused.
    private func begin(_ lines: LineFile) async throws -> BackupReader {
        let backup = try BackupReader(lines)
        let head = try await connection.head()
        if head > backup.header.events {
            throw refusal("the log has \(head) events, more than the \(backup.header.events) of the backup")
        }
        return backup
    }

    private func compare(_ events: [StoredEvent]) async throws {
        guard let first = events.first, let last = events.last else { return }
        let stored = try await connection.nextEvents(
            from: first.position, to: last.position, limit: events.count)
        if stored == events { return }
        let same = zip(stored, events).prefix { $0 == $1 }.count
        throw refusal("position \(first.position + same) of the log is not that of the backup")
    }

    private func compareEnd(_ summary: Summary, _ header: BackupHeader) throws(TransferError) {
        guard summary.lastPosition == header.events, summary.events == header.events else {
            throw TransferError(
                file: file,
                reason:
                    "the backup has \(header.events) events, the log now ends at \(summary.lastPosition); "
                    + "somebody else writes to it: restore into a log of its own",
                status: .database)
        }
    }

    private func refusal(_ reason: String) -> TransferError {
        TransferError(
            file: file,
            reason: "\(reason); restore into an empty log: another --data-dir, or another database",
            status: .database)
    }
}
