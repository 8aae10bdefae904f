import Domain
import EventLog
import Foundation
import Postgres
import Queries
import Synchronization
import Testing

@testable import Projections

@Suite struct RebuildReaderTests {
    private func log() async throws -> Ledger {
        let ledger = try await Ledger.open()
        for part in 0..<4 {
            try await ledger.append(
                (0..<25).map { number in
                    let asset = "Norvik \(part * 25 + number) Plant"
                    return Story.stream(
                        Story.Told(
                            hash: Story.hash(part * 25 + number), outlet: "A", published: "2025-01-10",
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
            #expect(seen.counts == [[100, 100, 100]])
            #expect(seen.times > 10)
        }
    }

    /// What a reader and a projector tell one another.
    private final class Meeting: Sendable {
        private let reached = Mutex(0)
        func reach(_ step: Int) { reached.withLock { $0 = max($0, step) } }
        func has(_ step: Int) -> Bool { reached.withLock { $0 >= step } }
    }

    @Test func `an answer during which a projection is made anew is of one state`() async throws {
        let ledger = try await log()
        let reader = try await Connection.open(ledger.address)
        let pairs = Statement("SELECT count(*) FROM state.country_pairs") { try $0.read(0, Int.self) }
        let meeting = Meeting()
        let reading = Task {
            try await reader.wholeState { connection in
                meeting.reach(1)
                while !meeting.has(2) { usleep(1000) }
                return try connection.first(pairs)
            }
        }
        while !meeting.has(1) { try await Task.sleep(for: .milliseconds(1)) }
        try await ledger.connection.execute(
            script: "UPDATE state.checkpoint SET version = 'old' WHERE projection = 'country_pairs'")
        try await ledger.catchUp()
        meeting.reach(2)
        #expect(try await reading.value == 100)
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
        #expect(try await reading.value == [100])
    }
}
