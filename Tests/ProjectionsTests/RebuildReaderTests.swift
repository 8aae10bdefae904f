import Domain
import EventLog
import Postgres
import Queries
import Testing

@testable import Projections

@Suite struct RebuildReaderTests {
    private func log() async throws -> Ledger {
        let ledger = try await Ledger.open()
        for part in 0..<4 {
            try await ledger.append(
                (0..<50).map { number in
                    let asset = "Norvik \(part * 50 + number) Plant"
                    return Story.stream(
                        Story.Told(
                            hash: Story.hash(part * 50 + number), outlet: "A", published: "2025-01-10",
                            events: [Story.event(.projectAnnounced(ProjectAnnounced()), nil, asset: asset)]))
                })
        }
        try await ledger.catchUp()
        return ledger
    }

    /// What a reader saw in a loop.
    private struct Seen: Sendable {
        var counts: Set<[Int]> = []
        var times = 0
    }

    private func read(_ connection: Connection) -> Task<Seen, any Error> {
        Task {
            var seen = Seen()
            // Were it held up by anybody, it would end with an error.
            try await connection.execute(script: "SET lock_timeout = '1s'")
            while !Task.isCancelled {
                let counts = try await connection.wholeState { connection in
                    var counts = [0, 0, 0]
                    try connection.projects(ProjectQuery()) { _ in counts[0] += 1 }
                    try connection.events(EventQuery()) { _ in counts[1] += 1 }
                    try connection.projects(at: PointInTime()) { _ in counts[2] += 1 }
                    return counts
                }
                seen.counts.insert(counts)
                seen.times += 1
            }
            return seen
        }
    }

    @Test func `a reader in a loop during ten rebuilds sees whole states only, and is not held up`()
        async throws
    {
        let ledger = try await log()
        let readers = [try await Connection.open(ledger.address), try await Connection.open(ledger.address)]
        let reading = readers.map { read($0) }
        for _ in 0..<10 { try await ledger.rebuild() }
        for task in reading { task.cancel() }
        for task in reading {
            let seen = try await task.value
            #expect(seen.counts == [[200, 200, 200]])
            #expect(seen.times > 10)
        }
    }

    @Test func `a reader in a loop while projections beside the base are built anew is not disturbed`()
        async throws
    {
        let ledger = try await log()
        let reader = try await Connection.open(ledger.address)
        let pairs = Statement("SELECT count(*) FROM state.country_pairs") { try $0.read(0, Int.self) }
        let reading = Task {
            try await reader.execute(script: "SET lock_timeout = '1s'")
            var counts: Set<Int?> = []
            while !Task.isCancelled {
                counts.insert(try await reader.wholeState { try $0.first(pairs) })
            }
            return counts
        }
        for _ in 0..<10 {
            try await ledger.connection.execute(
                script: "UPDATE state.checkpoint SET version = 'old' WHERE projection = 'country_pairs'")
            try await ledger.catchUp()
        }
        reading.cancel()
        #expect(try await reading.value == [200])
    }
}
