import EventLog
import Merkle
import Postgres
import TestDatabase
import Testing

/// What one who owns the database changes behind the log's back, and what it is caught by.
@Suite struct TamperTests {
    /// One way to change a log of 700 events whose head was sealed at 300 and at 600.
    struct Forgery: CustomTestStringConvertible {
        var testDescription: String
        var sql: String
        /// Whether digests, tree and head are made to fit afterwards.
        var isRehashed = false
        /// Where it is found in the log itself; nil where it isn't.
        var place: Int?
        /// Where it is found with the checkpoint at 600 events.
        var placeByClaim: Int?

        init(_ name: String, _ sql: String, rehashed: Bool = false, at place: Int?, claim: Int?) {
            (testDescription, self.sql, isRehashed, self.place, placeByClaim) = (
                name, sql, rehashed, place, claim
            )
        }
    }

    private static let digest = """
        log.digest(position, event_id, stream, version, type, schema_version,
            (extract(epoch FROM recorded_at) * 1000000)::bigint, data::text, metadata::text)
        """
    private static func swap(_ columns: String) -> String {
        """
        UPDATE log.events AS e SET (\(columns)) =
            (SELECT \(columns) FROM log.events AS o WHERE o.position = 21 - e.position)
        WHERE position IN (10, 11)
        """
    }
    private static let forgedText =
        "UPDATE log.events SET data = '{\"text\": \"forged\"}' WHERE position = 300"

    static let forgeries = [
        Forgery("a payload", "UPDATE log.events SET data = '1' WHERE position = 300", at: 300, claim: 300),
        Forgery(
            "a payload and its digest", "\(forgedText); UPDATE log.events SET digest = \(digest)", at: 257,
            claim: 257),
        Forgery("a payload and all that follows from it", forgedText, rehashed: true, at: nil, claim: 600),
        Forgery("a row removed", "DELETE FROM log.events WHERE position = 300", at: 300, claim: 300),
        Forgery("the first row removed", "DELETE FROM log.events WHERE position = 1", at: 1, claim: 1),
        Forgery("the data of two exchanged", swap("data, metadata"), at: 10, claim: 10),
        Forgery("two rows exchanged with their digests", swap("data, metadata, digest"), at: 10, claim: 10),
        Forgery(
            "two payloads exchanged and all that follows", swap("data, metadata"), rehashed: true, at: nil,
            claim: 600),
        Forgery(
            "the tail cut",
            "DELETE FROM log.events WHERE position > 550; UPDATE log.streams SET version = 550",
            at: 551, claim: 551),
        Forgery(
            "the tail cut, and the head sealed anew",
            "DELETE FROM log.events WHERE position > 550; UPDATE log.streams SET version = 550",
            rehashed: true,
            at: nil, claim: 551),
        // Nobody has said anything of it yet.
        Forgery(
            "what was not sealed yet cut",
            "DELETE FROM log.events WHERE position > 650; UPDATE log.streams SET version = 650", at: nil,
            claim: nil),
        Forgery(
            "a sealed root", "UPDATE log.heads SET root = sha256('') WHERE size = 600", at: 600, claim: 600),
        Forgery(
            "a node of the tree", "UPDATE log.tree SET hash = sha256('') WHERE number = 1", at: 257,
            claim: 257),
        Forgery("the head of a stream", "UPDATE log.streams SET version = 701", at: 1, claim: 1),
        Forgery(
            "a stream that has no event", "INSERT INTO log.streams VALUES ('forged', 2)", at: 701, claim: 701),
        Forgery(
            "a version twice",
            "UPDATE log.events SET version = 699, event_id = log.event_id(log.event_hash('s', 699)) WHERE position = 700",
            rehashed: true, at: 1, claim: 1),
    ]

    @Test(arguments: forgeries)
    func `it is found at its place`(forgery: Forgery) async throws {
        let log = try await freshLog()
        _ = try await log.append([StreamAppend("s", expected: .none, events(300))])
        try await log.seal()
        _ = try await log.append([StreamAppend("s", expected: .exact(300), events(300))])
        let (size, root) = try await log.seal()
        _ = try await log.append([StreamAppend("s", expected: .exact(600), events(100))])
        var verifier = LogVerifier([log])
        #expect(try await verifier.verify().get().heads == 2)

        try await log.disarm()
        try await log.execute(script: forgery.sql)
        if forgery.isRehashed { try await log.rehash() }
        #expect(try await place(verifier) == forgery.place)
        verifier.claims = [TreeClaim(size: size, root: root, source: "the checkpoint")]
        #expect(try await place(verifier) == forgery.placeByClaim)
    }

    private func place(_ verifier: LogVerifier) async throws -> Int? {
        switch try await verifier.verify() {
        case .success: nil
        case .failure(let fault): fault.position
        }
    }
}
