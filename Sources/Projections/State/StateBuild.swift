import Domain
import EventLog
import Postgres
import Schema

/// Makes the state of a whole log, in tables that stand empty: the log is gone through once, then all rows are written
/// by COPY, unit by unit, on all cores.
///
/// The book of the log is held in memory meanwhile: about 250 bytes an event. That is why no more than ``most`` events
/// are built at once; what lies behind is taken in batch by batch.
public struct StateBuild: Sendable {
    /// How many events are built at once.
    public static let most = 1_500_000
    /// How many units make a piece of work, and how many bytes of rows are sent at once.
    private static let piece = 512
    private static let largest = 4 << 20

    private let connections: [Connection]
    private let schema: String
    private let projections: [any Projection.Type]

    /// Into the tables of a schema, by these connections.
    init(_ connections: [Connection], schema: String, _ projections: [any Projection.Type]) {
        self.connections = connections
        self.schema = schema
        self.projections = projections
    }

    /// Goes through the log up to a position and writes what follows. `progress` hears of steps done, two for each
    /// event.
    func run(to last: Int, progress: @escaping @Sendable (Int) -> Void) async throws {
        let book = try await read(to: last, progress)
        try await connections[0].transaction { connection in
            try connection.use(schema)
            try Self.write(book, connection)
        }
        try await write(book, progress: { progress(last + $0) })
        try await index()
    }

    // MARK: - Reading

    private func read(to last: Int, _ progress: @Sendable (Int) -> Void) async throws -> Book {
        var book = Book()
        guard last > 0 else { return book }
        try await LogScan(connections).feed(1...last) { event in
            try LogEntry(event)
        } each: { entries in
            for entry in entries { book.apply(entry) }
            book.occasions.forget(before: book.lastPosition - OccasionBook.window)
            if let position = entries.last?.position { progress(position) }
            return true
        }
        return book
    }

    // MARK: - Writing

    private static func write(_ book: Book, _ connection: isolated Connection) throws {
        var rows = UnitRows()
        func sent() throws { if rows.size > largest { try rows.send(connection) } }
        for facts in book.articles {
            rows.add(facts)
            rows.addBands(facts)
            try sent()
        }
        for name in book.projects {
            rows.add(name)
            try sent()
        }
        for identity in book.identities {
            rows.add(identity, of: book.projects[Int(identity.project)].id)
            try sent()
        }
        for named in book.parties.names {
            rows.add(named)
            try sent()
        }
        for (key, position) in book.occasions.added where position > book.lastPosition - OccasionBook.window {
            rows.add(BookTables.occasions, Int(bitPattern: UInt(key)), position)
            try sent()
        }
        for (key, chain) in book.newChainKeys {
            rows.add(BookTables.chains, key, book.chains[Int(chain)])
            try sent()
        }
        var pairs: Set<[Int32]> = []
        for doubt in book.doubts where pairs.insert([doubt.one, doubt.other]).inserted {
            rows.add(
                BookTables.doubts, doubt.position, book.projects[Int(doubt.one)].id,
                book.projects[Int(doubt.other)].id, doubt.score)
        }
        for ruling in book.rulings.all { rows.add(ruling) }
        for (id, into) in book.rulings.redirects { rows.add(BookTables.redirects, id, into) }
        try rows.send(connection)
    }

    private func write(_ book: Book, progress: @escaping @Sendable (Int) -> Void) async throws {
        let shelf = UnitShelf(book)
        let pieces = Pieces(count: shelf.count, size: Self.piece)
        let (schema, projections) = (schema, projections)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for connection in connections {
                group.addTask {
                    try await connection.transaction { connection in
                        try connection.use(schema)
                        var rows = UnitRows()
                        while let (units, done) = pieces.next() {
                            for unit in units {
                                let file = shelf.file(unit)
                                for projection in projections { projection.write(file, to: &rows) }
                                for event in file.events { rows.add(event) }
                            }
                            if rows.size > Self.largest { try rows.send(connection) }
                            progress(shelf.events(before: done))
                        }
                        try rows.send(connection)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Indexes are made when the tables are full, on all connections at once.
    private func index() async throws {
        let statements = SchemaFile.projectIndexes.sql.split(separator: ";").map(String.init)
        let pieces = Pieces(count: statements.count, size: 1)
        let schema = schema
        try await withThrowingTaskGroup(of: Void.self) { group in
            for connection in connections {
                group.addTask {
                    try await connection.transaction { connection in
                        try connection.use(schema)
                        try connection.execute(script: "SET LOCAL maintenance_work_mem = '128MB'")
                        while let (range, _) = pieces.next() {
                            for number in range { try connection.execute(script: statements[number]) }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
