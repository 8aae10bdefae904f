import EventLog
import Foundation
import Testing

/// docs/verify.py, which knows the log by its description alone.
@Suite(.enabled("python3 is installed") { python != nil }) struct ThirdPartyTests {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/verify.py").path

    /// Runs the script on lines of CloudEvents; its status and what it says.
    private func verify(_ lines: [String], _ checkpoint: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = python
        process.arguments = [Self.script, checkpoint]
        let (input, output) = (
            FileManager.default.temporaryDirectory.appending(path: UUID().uuidString), Pipe()
        )
        try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: input)
        defer { try? FileManager.default.removeItem(at: input) }
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    @Test func `a program that knows the description alone finds what was forged`() async throws {
        let program = try Program()
        defer { program.clean() }
        try program.ingest(0..<2)
        try await program.append(Fixture.oddEvents, to: "odd")
        let key = program.folder.appendingPathComponent("key").path
        #expect(try program.run("key", key).status == 0)
        let kept = try program.write("kept", program.run("verify", "--checkpoint", "--key", key).output)
        let size = try program.run("log").lines.count
        try await program.append([NewEvent(type: "Later", data: Array("{\"text\":\"é\"}".utf8))], to: "later")
        let whole = try program.run("log", "--format", "cloudevents").lines
        #expect(whole.count > size)

        func check(_ lines: [String], _ bad: Int?, _ comment: Comment? = nil) throws {
            let (status, output) = try verify(lines, kept)
            #expect(status == (bad == nil ? 0 : 1), comment)
            #expect(output == (bad.map { "bad position \($0)\n" } ?? "ok\n"), comment)
        }
        try check(whole, nil)
        try check(Array(whole.prefix(size)), nil)
        try check(Array(whole.prefix(size - 1)), size, "the tail cut")
        try check([], 1, "no event at all")
        try check(Array(whole.dropFirst()), 1, "the first event removed")
        try check(Array(whole[..<3] + whole[4...]), 4, "an event removed")
        try check(Array(whole[..<3] + [whole[4], whole[3]] + whole[5...]), 4, "two exchanged")
        try check(whole + ["not JSON"], whole.count + 1)
        let last = try #require(whole.last)
        try check(whole.dropLast() + [last.replacing("\"data\":{", with: "\"data\":{ ")], whole.count)
        for (old, new) in [
            ("Norvik-0", "Norvik-9"), ("\"streamversion\":\"1\"", "\"streamversion\":\"2\""),
            ("\"schemaversion\":1", "\"schemaversion\":2"), ("\"time\":\"20", "\"time\":\"19"),
            ("\"digest\":\"", "\"digest\":\"0"),
        ] {
            var lines = whole
            let place = try #require(lines.firstIndex { $0.contains(old) })
            lines[place] = lines[place].replacing(old, with: new)
            try check(lines, place + 1, "\(old)")
        }
        // Another log of as many events has another root.
        let other = try program.write(
            "other", "waymark/log/x\n\(size)\n" + String(repeating: "A", count: 43) + "=\n")
        #expect(try verify(whole, other).output == "bad position \(size)\n")
    }
}
