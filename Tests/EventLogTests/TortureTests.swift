import Foundation
import Testing

@testable import Torture

/// Short runs of what `scripts/torture` does for long.
@Suite struct TortureTests {
    /// The program, for the workers: it lies beside the test bundle.
    static let program: String = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return bundle.appendingPathComponent("Torture").path
    }()

    @Test func `killed writers find out what became of their appends, and nothing is lost or doubled`()
        async throws
    {
        let report = try await ClientKills(writers: 4, appends: 600, seed: 1)
            .run(in: nil, program: Self.program)
        #expect(report.breaches.messages == [], "\(report.line) \(report.folder ?? "")")
        #expect(report.appends == 600)
        #expect(report.kills > 0)
    }

    @Test func `a killed server loses and doubles nothing, and followers see what stays`() async throws {
        let report = try await ServerKills(rounds: 4, writers: 3, followers: 2, seed: 1)
            .run(in: nil, program: Self.program)
        #expect(report.breaches.messages == [], "\(report.line) \(report.folder ?? "")")
        #expect(report.appends > 4)
    }

    @Test func `followers see every event in order while many write`() async throws {
        let report = try await Soak(writers: 4, followers: 2, seconds: 2, seed: 1)
            .run(in: nil, program: Self.program)
        #expect(report.breaches.messages == [], "\(report.line) \(report.folder ?? "")")
        #expect(report.appends > 0)
    }
}

@Suite struct JournalTests {
    @Test func `an entry reads as it was written`() throws {
        var dice = Dice(seed: 1)
        var book = WriterBook(writer: 3)
        for number in 1...50 {
            let plan = book.plan(&dice)
            let done = Acknowledgement(number: number, first: 7, last: 9, way: .existed)
            for entry in [JournalEntry.intended(plan), .done(done)] {
                #expect(JournalEntry(entry.line.dropLast()) == entry)
                book.take(entry)
            }
        }
    }

    @Test func `half a line that a kill has left counts for nothing`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let done = JournalEntry.done(Acknowledgement(number: 1, first: 1, last: 2, way: .made))
        try Data((done.line + "done 2 3").utf8).write(to: URL(fileURLWithPath: path))
        var reader = JournalReader(path)
        #expect(try reader.entries() == [done])
        try Journal(path, length: reader.offset).write(done.line)
        #expect(try reader.entries() == [done])
    }
}
