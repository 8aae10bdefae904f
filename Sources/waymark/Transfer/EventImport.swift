import EventLog
import Postgres

/// Takes CloudEvents, a line each, into a log: each is checked by itself, then they go in together, in batches.
///
/// What stands before a bad line stays in. The same file again adds nothing.
struct EventImport {
    /// What came of it.
    struct Summary: Sendable {
        var new = 0
        var duplicate = 0
        var rejected = 0
        var lastPosition = 0
        var seconds = 0.0

        /// All events that came in.
        var events: Int { new + duplicate + rejected }
    }

    /// What came of it so far.
    private(set) var summary = Summary()
    private let connection: Connection
    private let file: String
    private let refused: ExitStatus
    private let withTexts: Bool
    private var batch: [(line: Int, event: StoredEvent)] = []
    private var bytes = 0

    private static let mostBytes = 8_000_000

    /// Into the log behind a connection; errors name the file. `refused` is how the program ends where the log
    /// does not take an event; `withTexts` says whether the texts of the articles are kept beforehand.
    init(_ connection: Connection, file: String, refused: ExitStatus = .incomplete, withTexts: Bool = false) {
        self.withTexts = withTexts
        self.connection = connection
        self.file = file
        self.refused = refused
    }

    /// Takes in lines up to the first bad one, which is thrown.
    mutating func take(_ lines: LineFile, progress: (Int) -> Void) async throws {
        var fault: TransferError?
        do {
            while let line = try lines.next() {
                if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
                try await add(try event(line, lines.number), line: lines.number)
                progress(summary.events)
            }
        } catch let error as TransferError { fault = error }
        try await finish()
        if let fault { throw fault }
    }

    /// Adds an event that is right in itself, behind those that were added before.
    mutating func add(_ event: StoredEvent, line: Int) async throws {
        batch.append((line, event))
        bytes += event.data.count + event.metadata.count
        if batch.count == Connection.largestAppend || bytes >= Self.mostBytes { try await finish() }
    }

    /// Puts in what is still held back.
    mutating func finish() async throws {
        let held = batch[...]
        batch = []
        bytes = 0
        try await put(held)
    }

    /// Counts a line that was not taken, and sets where the log ends.
    mutating func end(rejected: Int, at position: Int) {
        summary.rejected = rejected
        summary.lastPosition = position
    }

    private func event(_ line: [UInt8], _ number: Int) throws(TransferError) -> StoredEvent {
        do { return try StoredEvent(cloudEvent: line) } catch {
            throw TransferError(file: file, line: number, reason: error.description)
        }
    }

    /// A batch that the log refuses is halved until the one event is found that doesn't fit, so that those
    /// before it go in.
    private mutating func put(_ events: ArraySlice<(line: Int, event: StoredEvent)>) async throws {
        guard let first = events.first else { return }
        do {
            let new = try await connection.load(events.map(\.event), withTexts: withTexts)
            summary.new += new
            summary.duplicate += events.count - new
        } catch {
            guard let reason = Self.refusal(error) else { throw error }
            guard events.count > 1 else {
                throw TransferError(file: file, line: first.line, reason: reason, status: refused)
            }
            let middle = events.startIndex + events.count / 2
            try await put(events[..<middle])
            try await put(events[middle...])
        }
    }

    /// Why the log refused what is in a batch; `nil` for an error that is not about it.
    private static func refusal(_ error: any Error) -> String? {
        switch error {
        case EventLogError.invalid(let reason): reason
        // Data exceptions and violated constraints.
        case let error as PostgresError where ["22", "23"].contains(error.sqlState?.prefix(2)):
            "the database refuses the event: \(error)"
        default: nil
        }
    }
}
