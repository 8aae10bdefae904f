import Merkle
import Postgres

/// What is wrong with the log, and where.
public struct LogFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The first bad position.
    public var position: Int
    /// What is wrong there.
    public var reason: String

    /// Something wrong at a position.
    public init(position: Int, reason: String) {
        self.position = position
        self.reason = reason
    }

    /// Place and reason, in one line.
    public var description: String { "position \(position): \(reason)" }
}

extension Connection {
    /// Verifies the whole log on this connection alone; gives the number of events, or the first fault.
    public nonisolated func verifyLog(progress: @Sendable (Int) -> Void = { _ in }) async throws -> Result<
        Int, LogFault
    > {
        try await LogVerifier([self]).verify(progress: { reached, _ in progress(reached) }).map(\.events)
    }

    /// Tells how the log stands, then what the ids of its events must add up to by the heads of its streams; both
    /// as of one moment.
    func outlineLog(
        withStreams: Bool, tell: @Sendable (LogOutline) -> Void
    ) throws -> IdentitySum {
        try transaction(.repeatableRead, readOnly: true) { connection in
            guard let outline = try connection.first(Self.outlineStatement) else { return IdentitySum() }
            tell(outline)
            return withStreams ? try connection.sumOfStreams() : IdentitySum()
        }
    }

    private func sumOfStreams() throws -> IdentitySum {
        var sum = IdentitySum()
        var buffer: [UInt8] = []
        try copyOutRows("COPY (SELECT version, stream FROM log.streams) TO STDOUT (FORMAT binary)") {
            bytes, fields in
            guard fields.count == 2, let version = fields[0], let stream = fields[1] else { return }
            for version in stride(from: 1, through: bytes.number(version), by: 1) {
                sum.add(EventID.derived(stream: bytes.extracting(stream), version: version, buffer: &buffer))
            }
        }
        return sum
    }

    /// Checks the rows of a chunk and hashes them; what is wrong is in the answer.
    func checkChunk(_ chunk: ClosedRange<Int>, claimed: Set<Int>, keptType: String) throws -> CheckedChunk {
        let heads = Dictionary(
            try query(Self.headsStatement, chunk.lowerBound, chunk.upperBound),
            uniquingKeysWith: { first, _ in first })
        let size = ChunkChecker.tileSize
        let tiles = Dictionary(
            try query(Self.tilesStatement, (chunk.lowerBound - 1) / size, (chunk.upperBound - 1) / size),
            uniquingKeysWith: { first, _ in first })
        var checker = ChunkChecker(
            after: chunk.lowerBound - 1, sizes: claimed.union(heads.keys), tiles: tiles, keptType: keptType)
        var fault: LogFault?
        do {
            try copyEvents(chunk) { try checker.check($0, $1) }
            try checker.finish(at: chunk.upperBound)
        } catch let found as LogFault {
            fault = found
        }
        return CheckedChunk(
            range: checker.range, sum: checker.sum, kept: checker.kept, marks: checker.marks, heads: heads,
            fault: fault)
    }

    static let outlineStatement = Statement(
        name: "outline",
        """
        SELECT coalesce((SELECT position FROM log.events ORDER BY position DESC LIMIT 1), 0),
               (SELECT max(size) FROM log.heads)
        """
    ) { row in LogOutline(head: try row[0], sealed: try row[1]) }

    static let headsStatement = Statement(
        name: "heads", "SELECT size, root FROM log.heads WHERE size BETWEEN $1 AND $2"
    ) { row in (try row.read(0, Int.self), try TreeHash(stored: row, 1)) }

    static let tilesStatement = Statement(
        name: "tiles", "SELECT number, hash FROM log.tree WHERE level = 1 AND number BETWEEN $1 AND $2"
    ) { row in (try row.read(0, Int.self), try TreeHash(stored: row, 1)) }

    /// Streams whose events are not versions 1, 2, 3 … up to the version that the stream's head says.
    static let headFaultStatement = Statement(
        name: "head fault",
        """
        SELECT coalesce(e.first, (SELECT max(position) FROM log.events) + 1, 1), stream, coalesce(e.version, 0),
               coalesce(e.count, 0), coalesce(s.version, 0)
        FROM (
            SELECT stream, min(position) AS first, max(version) AS version, count(DISTINCT version) AS count
            FROM log.events GROUP BY stream
        ) AS e
        FULL JOIN log.streams AS s USING (stream)
        WHERE e.version IS DISTINCT FROM s.version OR e.count <> e.version
        ORDER BY 1
        LIMIT 1
        """
    ) { row in
        let (stream, version) = (try row.read(1, String.self), try row.read(2, Int.self))
        let (count, head) = (try row.read(3, Int.self), try row.read(4, Int.self))
        return LogFault(
            position: try row[0],
            reason: "\(stream) has \(count) events up to version \(version), its head says \(head)")
    }
}

extension TreeHash {
    /// A hash of 32 bytes in a column.
    init(stored row: Row, _ column: Int) throws {
        guard let hash = TreeHash(try row.read(column, [UInt8].self)) else {
            throw EventLogError.invalid("a hash of the tree has not 32 bytes")
        }
        self = hash
    }
}
