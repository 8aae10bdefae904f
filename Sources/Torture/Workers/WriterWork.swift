import Glibc
import Postgres

/// What a writer process does: append, and keep a journal of it.
struct WriterWork: ~Copyable {
    private let quota: Int
    private let stopFile: String
    private let journal: Journal
    private var book: WriterBook
    private var session: Session
    private var dice: Dice
    /// Whether the pending append may have been sent before.
    private var mayBeMade: Bool

    /// Takes up the work where the journal ends.
    init(_ settings: WorkerSettings, quota: Int) throws {
        self.quota = quota
        stopFile = settings.stopFile
        var reader = JournalReader(settings.journal)
        var book = WriterBook(writer: settings.number)
        for entry in try reader.entries() { book.take(entry) }
        journal = try Journal(settings.journal, length: reader.offset)
        session = Session(address: settings.address, name: "torture writer \(settings.number)")
        dice = Dice(seed: settings.seed &+ UInt64(settings.number) << 32 &+ UInt64(book.done))
        mayBeMade = book.pending != nil
        self.book = book
    }

    /// Appends until the quota is reached or the stop file is there; then the outcome of every append is known.
    mutating func run() async throws {
        while true {
            if let pending = book.pending {
                try await work(on: pending)
            } else {
                if book.done >= quota || access(stopFile, F_OK) == 0 { return }
                try note(.intended(book.plan(&dice)))
            }
        }
    }

    private mutating func work(on pending: Intention) async throws {
        do {
            let connection = try await session.connected()
            let done = try await mayBeMade ? pending.settle(on: connection) : pending.make(on: connection)
            try note(.done(done))
            mayBeMade = false
        } catch let error as PostgresError where error.isConnectionLost {
            session.drop()
            mayBeMade = true
        } catch let error as PostgresError {
            throw Broken("append \(pending.writer)-\(pending.number) failed (\(error.kind)): \(error)")
        }
    }

    private mutating func note(_ entry: JournalEntry) throws {
        try journal.write(entry.line)
        book.take(entry)
    }
}
