import EventLog
import Postgres

/// A disk that gets full under an append: first there is no room for the events, then none for the server's own
/// journal, which stops it.
struct DiskFull {
    /// A folder on a disk of 160 to 512 MB.
    let folder: String

    func run(program: String) async throws -> Report {
        try await Arena.run("disk", in: folder, program: program) { arena in
            let disk = try SmallDisk(folder: arena.folder)
            var work = DiskWork(arena)
            try await reserveJournal(arena)
            for room in [Room.events, .journal] {
                try disk.fill(leaving: room.bytes)
                try await work.appendUntilFull(room)
                // What was acknowledged is there while the disk is full, where the server is.
                if room == .events { try await work.check() }
                disk.clear()
                try await work.goOn()
                try await work.check()
            }
            return Report(scenario: "disk", try await work.audit())
        }
    }

    /// What there is no room for.
    enum Room {
        case events
        case journal

        /// How much is left free: too little for a file of the server's journal, which has 16 MB.
        var bytes: Int { self == .events ? 1 << 20 : 8 << 20 }
    }

    /// Makes the server keep some files of its journal for later, so that the events are what finds no room.
    private func reserveJournal(_ arena: Arena) async throws {
        let admin = try await Connection.open(arena.cluster.maintenanceURI)
        for _ in 0..<4 { try await Self.nextFile(admin) }
        try await admin.execute(script: "CHECKPOINT")
    }

    /// Has the server begin the next file of its journal.
    static func nextFile(_ admin: Connection) async throws {
        try await admin.execute(script: "SELECT pg_logical_emit_message(true, 'torture', '')")
        try await admin.execute(script: "SELECT pg_switch_wal()")
    }
}

/// The one writer on a disk that gets full.
struct DiskWork {
    private let arena: Arena
    private var session: Session
    private var entries: [JournalEntry] = []
    private var version = 0

    init(_ arena: Arena) {
        self.arena = arena
        session = Session(address: arena.address, name: "torture disk")
    }

    private var next: Intention {
        let part = Intention.Part(
            stream: "disk", expected: version == 0 ? .none : .exact(version), count: 40)
        return Intention(writer: 0, number: version / 40 + 1, after: 0, parts: [part])
    }

    private mutating func append(_ intention: Intention, again: Bool) async throws {
        let connection = try await session.connected()
        let done = try await again ? intention.settle(on: connection) : intention.make(on: connection)
        entries += [.intended(intention), .done(done)]
        version += 40
    }

    /// Appends until the log says that it can't, as it should.
    mutating func appendUntilFull(_ room: DiskFull.Room) async throws {
        let admin = try await Connection.open(arena.cluster.maintenanceURI)
        for _ in 0..<2000 {
            do {
                if room == .journal { try await DiskFull.nextFile(admin) }
                try await append(next, again: false)
            } catch let error as PostgresError {
                // disk_full; a server that can't write its journal has to stop.
                let isClear = room == .events ? error.sqlState == "53100" : error.isConnectionLost
                guard isClear else { throw Broken("on a full disk: \(error.kind) \(error)") }
                if room == .journal { session.drop() }
                return
            }
        }
        throw Broken("the disk never gets full")
    }

    /// Once there is room again: starts the server if it had to stop, makes the broken append again, and more.
    mutating func goOn() async throws {
        let end = ContinuousClock.now + .seconds(30)
        while true {
            do {
                try await arena.cluster.start()
                try await append(next, again: true)
                break
            } catch  where ContinuousClock.now < end {
                // It may just be stopping, or trying to come back.
                session.drop()
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        for _ in 0..<10 { try await append(next, again: false) }
    }

    /// Holds the log against what was acknowledged.
    func check() async throws {
        let audit = try await audit()
        if let message = audit.breaches.messages.first { throw Broken(message) }
    }

    func audit() async throws -> Audit {
        var audit = Audit(try await .read(arena.connect()))
        audit.check(writer: entries)
        audit.finish()
        return audit
    }
}
