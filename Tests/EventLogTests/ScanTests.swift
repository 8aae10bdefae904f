import EventLog
import Postgres
import TestDatabase
import Testing

@Suite struct ScanTests {
    @Test(arguments: [1...LargeLog.count, 5...33_000, 16_384...16_385, 40_000...40_000])
    func `events come whole and in order, however many connections read`(range: ClosedRange<Int>) async throws
    {
        let connections = try await LargeLog.open(3)
        for count in [1, 3] {
            var positions: [Int] = []
            try await LogReader(Array(connections.prefix(count))).read(range) { event in
                try #require(event.digest == event.expectedDigest)
                return event.position
            } each: {
                positions += $0
            }
            #expect(positions == Array(range))
        }
    }

    @Test func `what the reader of an event throws comes out, and the connections serve on`() async throws {
        struct Stop: Error, Equatable { var position: Int }
        let connections = try await LargeLog.open(2)
        await #expect(throws: Stop(position: 20_000)) {
            try await LogReader(connections).read(1...LargeLog.count) { event in
                if event.position == 20_000 { throw Stop(position: event.position) }
                return event.position
            } each: { _ in
            }
        }
        await #expect(throws: Stop(position: 0)) {
            try await LogReader(connections).read(1...LargeLog.count, decode: \.position) { _ in
                throw Stop(position: 0)
            }
        }
        for connection in connections { #expect(try await connection.head() == LargeLog.count) }
    }

    @Test func `the whole log verifies, with the roots that were sealed`() async throws {
        let heads = try await LargeLog.heads
        for count in [1, 3] {
            let verified = try await LogVerifier(LargeLog.open(count)).verify().get()
            #expect(verified.events == LargeLog.count && verified.heads == 3)
            #expect(verified.root == heads.last?.root)
        }
    }

    @Test func `a part verifies by itself, and events of a type are handed over in order`() async throws {
        var verifier = LogVerifier(try await LargeLog.open(3))
        verifier.positions = 10_000...50_000
        let part = try await verifier.verify().get()
        #expect(part.events == 40_001 && part.root == nil && part.heads == 0)
        verifier.positions = 1...20_000
        #expect(try await verifier.verify().get().events == 20_000)
        verifier.inspectedType = "Noted"
        var seen: [Int] = []
        let found = try await verifier.verify(inspect: { received in
            seen += received.map(\.position)
            return seen.count > 16_384 ? LogFault(position: 7, reason: "found") : nil
        })
        #expect(found == .failure(LogFault(position: 7, reason: "found")))
        #expect(seen == Array(1...20_000))
    }

    @Test func `a claim is held against its size, beyond the log it is a missing event`() async throws {
        let heads = try await LargeLog.heads
        var verifier = LogVerifier(try await LargeLog.open(3))
        verifier.claims = heads.map { TreeClaim(size: $0.size, root: $0.root, source: "a test") }
        #expect(try await verifier.verify().get().heads == 6)
        verifier.claims = [TreeClaim(size: 30_000, root: heads[0].root, source: "a test")]
        #expect(try await fault(verifier)?.position == 30_000)
        verifier.claims = [TreeClaim(size: LargeLog.count + 1, root: heads[2].root, source: "a test")]
        #expect(try await fault(verifier)?.position == LargeLog.count + 1)
    }

    private func fault(_ verifier: LogVerifier) async throws -> LogFault? {
        guard case .failure(let fault) = try await verifier.verify() else { return nil }
        return fault
    }
}
