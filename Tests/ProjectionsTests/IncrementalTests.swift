import Domain
import EventLog
import Postgres
import Queries
import Testing

@testable import Projections

@Suite struct IncrementalTests {
    /// A log that was projected now and then while it grew.
    private func grown(_ story: inout RandomStory, steps: Int) async throws -> Ledger {
        let ledger = try await Ledger.open()
        for _ in 0..<steps {
            try await ledger.append(story.next(try await ledger.ids()))
            if story.random.isOnce(in: 3) { try await ledger.catchUp() }
        }
        try await ledger.catchUp()
        return ledger
    }

    @Test(arguments: Seeds.first(12))
    func `the state after any batches is the state of a rebuild, row for row`(seed: UInt64) async throws {
        var story = RandomStory(seed: seed)
        let ledger = try await grown(&story, steps: 40)
        let (grown, digest) = (try await ledger.rows(), try await ledger.exactDigest())

        var random = SeededRandom(seed)
        try await ledger.projectAnew { 1 + random.next(30) }
        let batched = try await ledger.rows()
        #expect(batched == grown, "\(difference(grown, batched))")
        #expect(try await ledger.exactDigest() == digest)

        try await ledger.rebuild()
        let rebuilt = try await ledger.rows()
        #expect(rebuilt == grown, "\(difference(grown, rebuilt))")
        #expect(try await ledger.exactDigest() == digest)
    }

    @Test(arguments: Seeds.first(4))
    func `what stands in the tables is the fold of what is held true`(seed: UInt64) async throws {
        var story = RandomStory(seed: seed + 500)
        let ledger = try await grown(&story, steps: 30)
        let stored = try await ledger.projects()
        let folded = try await ledger.projects(at: PointInTime()).map { ProjectRow($0) }
        #expect(stored.count == folded.count)
        for (one, other) in zip(stored.sorted { $0.id < $1.id }, folded.sorted { $0.id < $1.id }) {
            var other = other
            other.assetID = one.assetID
            #expect(one == other)
        }
        let last = try await ledger.connection.run { connection in
            var last: [String: Project?] = [:]
            try connection.replay { step in if let id = step.projectID { last[id] = step.after } }
            return last.compactMapValues(\.self)
        }
        #expect(
            try await Dictionary(uniqueKeysWithValues: ledger.projects(at: PointInTime()).map { ($0.id, $0) })
                == last)
    }
}
