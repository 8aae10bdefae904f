import Merkle
import Postgres

/// What a root of the tree was said to be, by something outside the log: a checkpoint that was kept, say.
public struct TreeClaim: Hashable, Sendable {
    /// How many events the tree is over.
    public var size: Int
    /// Its root.
    public var root: TreeHash
    /// Who says so, for messages.
    public var source: String

    /// A claim about the first so many events.
    public init(size: Int, root: TreeHash, source: String) {
        self.size = size
        self.root = root
        self.source = source
    }
}

/// What a verification found whole.
public struct VerifiedLog: Hashable, Sendable {
    /// How many events were checked.
    public var events: Int
    /// The root of the tree over them; nil where the first was not position 1.
    public var root: TreeHash?
    /// How many roots, sealed or claimed, were found right.
    public var heads: Int
}

/// Verifies the log: recomputes every digest, id and root, and holds them against what is stored and claimed.
///
/// It reads in chunks on several connections at once and needs little memory, however long the log is. Events that
/// are appended meanwhile are not looked at.
public struct LogVerifier: Sendable {
    private let connections: [Connection]
    /// Which positions are to be checked: all unless told. A part that doesn't begin at 1 leaves the heads and the
    /// heads of the streams unproved.
    public var positions = 1...Int.max
    /// Roots that must hold beside those that the log has sealed.
    public var claims: [TreeClaim] = []
    /// Events of this type are handed to `inspect`.
    public var inspectedType = ""

    /// Uses these connections, at least one; one more than there are cores is best.
    public init(_ connections: [Connection]) { self.connections = connections }

    /// Gives what was found whole, or the first fault. `progress` hears the position reached and the last one;
    /// `inspect` gets the events of ``inspectedType`` in order and may find a fault of its own.
    public func verify(
        progress: @Sendable (Int, Int) -> Void = { _, _ in },
        inspect: ([StoredEvent]) async throws -> LogFault? = { _ in nil }
    ) async throws -> Result<VerifiedLog, LogFault> {
        guard let first = connections.first else {
            throw EventLogError.invalid("a verification needs a connection")
        }
        let (outlines, given) = AsyncStream.makeStream(of: LogOutline.self)
        let isWhole = positions.lowerBound == 1 && positions.upperBound == .max
        async let streams = {
            defer { given.finish() }
            return try await first.outlineLog(withStreams: isWhole) { given.yield($0) }
        }()
        var outline: LogOutline?
        for await found in outlines {
            outline = found
            break
        }
        guard let outline else {
            _ = try await streams
            throw EventLogError.invalid("the log could not be read")
        }
        do {
            let verified = try await verify(outline, progress, inspect)
            let expected = try await streams
            guard isWhole, let sum = verified.sum, sum != expected else {
                // What is told must be what no crash can take back.
                _ = try await first.durableHead()
                return .success(verified.log)
            }
            throw try await first.first(Connection.headFaultStatement)
                ?? LogFault(position: outline.head, reason: "the versions of the streams are not 1, 2, 3 …")
        } catch let fault as LogFault {
            return .failure(fault)
        }
    }

    private func verify(
        _ outline: LogOutline, _ progress: @Sendable (Int, Int) -> Void,
        _ inspect: ([StoredEvent]) async throws -> LogFault?
    ) async throws -> (log: VerifiedLog, sum: IdentitySum?) {
        let begin = positions.lowerBound
        let last = min(outline.head, positions.upperBound)
        var tree = CompactRange(begin: begin - 1)
        var sum = IdentitySum()
        var heads = 0
        if begin <= last {
            let (type, claimed) = (inspectedType, Set(claims.map(\.size)))
            let scan = LogScan(connections.count > 1 ? Array(connections.dropFirst()) : connections)
            try await scan.run(begin...last) { connection, chunk in
                try connection.checkChunk(chunk, claimed: claimed, keptType: type)
            } each: { chunk, checked in
                if let fault = checked.fault { throw fault }
                if begin == 1 { heads += try check(checked, after: tree) }
                try tree.merge(checked.range)
                sum.add(checked.sum)
                if let fault = try await inspect(checked.kept) { throw fault }
                progress(chunk.upperBound, last)
                return true
            }
        }
        if begin == 1 { try checkEnd(outline, last) }
        let root = begin == 1 ? try tree.root : nil
        return (VerifiedLog(events: max(0, last - begin + 1), root: root, heads: heads), sum)
    }

    /// Holds the roots at the sizes in a chunk against those sealed and claimed; gives how many there were.
    private func check(_ chunk: CheckedChunk, after tree: CompactRange) throws -> Int {
        var count = 0
        for size in chunk.marks.keys.sorted() {
            guard let mark = chunk.marks[size] else { continue }
            var whole = tree
            try whole.merge(mark)
            let root = try whole.root
            let sealed = chunk.heads[size].map {
                TreeClaim(size: size, root: $0, source: "the head sealed here")
            }
            for claim in claims.filter({ $0.size == size }) + [sealed].compactMap({ $0 }) {
                guard claim.root == root else {
                    throw LogFault(
                        position: size,
                        reason: "the events up to here are not those that \(claim.source) stands for")
                }
                count += 1
            }
        }
        return count
    }

    /// What was sealed or claimed beyond the last event has been cut off.
    private func checkEnd(_ outline: LogOutline, _ last: Int) throws {
        if let sealed = outline.sealed, sealed > outline.head {
            throw LogFault(
                position: outline.head + 1,
                reason: "the event is missing: the log was sealed at \(sealed) events")
        }
        for claim in claims where claim.size > last && positions.upperBound == .max {
            throw LogFault(
                position: last + 1,
                reason: "the event is missing: \(claim.source) stands for \(claim.size) events")
        }
        for claim in claims where claim.size == 0 && claim.root != .empty {
            throw LogFault(position: 1, reason: "\(claim.source) has a root for no events that is none")
        }
    }
}

/// How the log stood at one moment.
struct LogOutline: Sendable {
    var head: Int
    /// The largest size that a head was sealed for.
    var sealed: Int?
}

/// What came of the check of a chunk.
struct CheckedChunk: Sendable {
    var range: CompactRange
    var sum: IdentitySum
    var kept: [StoredEvent]
    var marks: [Int: CompactRange]
    /// The roots sealed at sizes in the chunk.
    var heads: [Int: TreeHash]
    var fault: LogFault?
}
