import EventLog
import Postgres
import TestDatabase
import Testing

@Suite struct ScanTests {
    @Test(arguments: [10_000...40_000, 16_384...16_385, 40_000...40_000])
    func `events come whole and in order, over several connections`(range: ClosedRange<Int>) async throws {
        let connections = try await LargeLog.open(3)
        var positions: [Int] = []
        try await LogReader(connections).read(range, decode: \.position) { positions += $0 }
        #expect(positions == Array(range))
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
        var verifier = LogVerifier(try await LargeLog.open(3))
        verifier.claims = heads.map { TreeClaim(size: $0.size, root: $0.root, source: "a test") }
        let verified = try await verifier.verify().get()
        #expect(verified.events == LargeLog.count && verified.heads == 6)
        #expect(verified.root == heads.last?.root)
    }

    @Test func `a part verifies by itself, and events of a type are handed over in order`() async throws {
        var verifier = LogVerifier(try await LargeLog.open(3))
        verifier.positions = 10_000...20_000
        let part = try await verifier.verify().get()
        #expect(part.events == 10_001 && part.root == nil && part.heads == 0)
        verifier.positions = 1...17_000
        verifier.inspectedType = "Noted"
        var seen: [Int] = []
        let found = try await verifier.verify(inspect: { received in
            seen += received.map(\.position)
            return seen.count > 16_384 ? LogFault(position: 7, reason: "found") : nil
        })
        #expect(found == .failure(LogFault(position: 7, reason: "found")))
        #expect(seen == Array(1...17_000))
    }

    @Test func `a claim that does not hold is found at its size`() async throws {
        let heads = try await LargeLog.heads
        var verifier = LogVerifier(try await LargeLog.open(3))
        verifier.claims = [TreeClaim(size: 10_000, root: heads[0].root, source: "a test")]
        #expect(try await fault(verifier)?.position == 10_000)
    }

    private func fault(_ verifier: LogVerifier) async throws -> LogFault? {
        guard case .failure(let fault) = try await verifier.verify() else { return nil }
        return fault
    }
}
