import EventLog
import Postgres
import Testing

@testable import Torture

/// Each broken promise is seen: the checks of `Torture` can fail.
@Suite struct AuditTests {
    private func intention(_ number: Int, writer: Int = 0, count: Int = 2) -> Intention {
        Intention(
            writer: writer, number: number, after: 0,
            parts: [Intention.Part(stream: "own-\(writer)-\(number)", expected: .none, count: count)])
    }

    /// A log of three appends of two events, and what their writer knows of it.
    private func threeAppends() async throws -> (log: Connection, entries: [JournalEntry]) {
        let log = try await freshLog()
        var entries: [JournalEntry] = []
        for number in 1...3 {
            let plan = intention(number)
            entries += [.intended(plan), .done(try await plan.make(on: log))]
        }
        return (log, entries)
    }

    private func audit(_ log: Connection, _ entries: [JournalEntry]) async throws -> Audit {
        var audit = Audit(try await LogPicture.read(log))
        audit.check(writer: entries)
        audit.finish()
        return audit
    }

    @Test func `a log that is as it was acknowledged passes`() async throws {
        let (log, entries) = try await threeAppends()
        var audit = try await audit(log, entries)
        let lines = (1...6).map { position in
            "\(position) \(audit.picture.entries[position]?.uuid ?? "")"[...]
        }
        audit.check(follower: 0, lines)
        #expect(audit.breaches.messages == [])
        #expect(audit.appends == 3)
    }

    @Test func `an acknowledged append that is not there is lost`() async throws {
        let (log, entries) = try await threeAppends()
        let lost = Acknowledgement(number: 4, first: 7, last: 8, way: .made)
        let audit = try await audit(log, entries + [.intended(intention(4)), .done(lost)])
        #expect(audit.breaches.counts == [.lost: 2])
    }

    @Test func `an append that stands elsewhere is out of order`() async throws {
        let (log, entries) = try await threeAppends()
        let moved = Acknowledgement(number: 3, first: 4, last: 5, way: .made)
        let audit = try await audit(log, entries.dropLast() + [.done(moved)])
        #expect(audit.breaches.counts == [.reordered: 2])
    }

    @Test func `a payload that stands twice is doubled`() async throws {
        let (log, entries) = try await threeAppends()
        var copy = intention(3)
        copy.parts[0].stream = "elsewhere"
        _ = try await copy.make(on: log)
        let audit = try await audit(log, entries)
        #expect(audit.breaches.counts[.doubled] == 2)
    }

    @Test func `an append that is there in part is seen`() async throws {
        let (log, entries) = try await threeAppends()
        _ = try await intention(4, count: 1).make(on: log)
        let audit = try await audit(log, entries + [.intended(intention(4))])
        #expect(audit.breaches.counts == [.other: 1])
    }

    @Test func `an append that nobody meant is seen, one whose outcome is unknown may be there or not`()
        async throws
    {
        let (log, entries) = try await threeAppends()
        #expect(try await audit(log, entries + [.intended(intention(4))]).breaches.isEmpty)
        _ = try await intention(4).make(on: log)
        #expect(try await audit(log, entries + [.intended(intention(4))]).breaches.isEmpty)
        #expect(try await audit(log, entries).breaches.counts == [.other: 1])
    }

    @Test(
        arguments: [
            ([1, 2, 3, 4, 5], [.gaps: 1]), ([1, 2, 4, 5, 6], [.gaps: 1]),
            ([1, 2, 2, 3, 4, 5, 6], [.doubled: 1]),
            ([1, 2, 4, 3, 5, 6], [.gaps: 1, .reordered: 1]), ([1, 2, 3, 4, 5, 6, 7], [.lost: 1]),
        ] as [([Int], [Breach: Int])])
    func `a follower that sees something else is seen`(positions: [Int], breaches: [Breach: Int]) async throws
    {
        let (log, entries) = try await threeAppends()
        var audit = try await audit(log, entries)
        audit.check(
            follower: 0, positions.map { "\($0) \(audit.picture.entries[$0]?.uuid ?? "gone")"[...] })
        #expect(audit.breaches.counts == breaches)
    }

    @Test func `a follower that was handed another event than the one that stays is seen`() async throws {
        let (log, entries) = try await threeAppends()
        var audit = try await audit(log, entries)
        var lines = (1...6).map { "\($0) \(audit.picture.entries[$0]?.uuid ?? "")"[...] }
        lines[5] = "6 00000000-0000-8000-8000-000000000000"
        audit.check(follower: 0, lines)
        #expect(audit.breaches.counts == [.lost: 1])
    }
}
