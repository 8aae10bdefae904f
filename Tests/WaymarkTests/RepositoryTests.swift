import Foundation
import Testing

/// What must be true of the repository beside its code.
@Suite struct RepositoryTests {
    private static let root = URL(fileURLWithPath: "\(#filePath)")
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs a tool in the repository; `nil` where it is not installed.
    private func tool(_ words: [String], environment: [String: String] = [:]) throws -> (
        status: Int32, output: String
    )? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let paths: [String] = folders.map { "\($0)/\(words[0])" }
        guard let path = paths.first(where: { access($0, X_OK) == 0 }) else { return nil }
        let output = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: output) }
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 1, output.path, O_WRONLY | O_CREAT, 0o644)
        posix_spawn_file_actions_adddup2(&files, 1, 2)
        let arguments = ([path] + words.dropFirst()).map { strdup($0) } + [nil]
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in arguments + settings { free(text) } }
        var process: pid_t = 0
        guard posix_spawn(&process, path, &files, nil, arguments, settings) == 0 else {
            return (127, "not started")
        }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return (status >> 8 & 0xFF, try String(contentsOf: output, encoding: .utf8))
    }

    @Test func `compose.yaml is accepted where docker-compose is installed`() throws {
        let file = Self.root.appendingPathComponent("compose.yaml").path
        let checked = try tool(
            ["docker-compose", "-f", file, "config"], environment: ["POSTGRES_PASSWORD": "x"])
        if let checked { #expect(checked.status == 0, "\(checked.output)") }
    }

    @Test func `scripts are clean where shellcheck is installed`() throws {
        let folder = Self.root.appendingPathComponent("scripts")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let scripts = files.filter {
            (try? String(contentsOf: $0, encoding: .utf8))?.hasPrefix("#!/usr/bin/env bash") ?? false
        }
        #expect(scripts.count >= 5)
        let checked = try tool(
            ["shellcheck"] + scripts.map(\.path) + [Self.root.appendingPathComponent(".ci/run").path])
        if let checked { #expect(checked.status == 0, "\(checked.output)") }
    }

    @Test func `cron-ingest is quiet on success, and its status tells`() throws {
        let program = try Program()
        defer { program.clean() }
        let articles = try program.write("articles/a.ndjson", Fixture.line(1))
        let script = Self.root.appendingPathComponent("scripts/cron-ingest").path
        let environment = [
            "WAYMARK": Program.path, "WAYMARK_DATA_DIR": program.folder.appendingPathComponent("data").path,
        ]
        let folder = URL(fileURLWithPath: articles).deletingLastPathComponent().path
        let first = try #require(try tool(["bash", script, folder], environment: environment))
        #expect(first.status == 0)
        #expect(first.output.isEmpty)
        try program.write("articles/empty.txt", "")
        let second = try #require(try tool(["bash", script, folder], environment: environment))
        #expect(second.status == 1)
        #expect(second.output.contains("empty.txt"))
        #expect(try tool(["bash", script, folder + "/nowhere"], environment: environment)?.status == 2)
    }

    private static let score = """
        type                    gold   got      P      R     F1
        MeetingHeld                9     8   1.00   0.89   0.%@
        articles 3, without output 0; false alarms on articles with nothing: 1/2; quotes not in the text: 0
        EVENTS P 0.500 R 0.600 F1 0.%@5; FULL F1 0.286

        """

    @Test(.enabled("python3 is installed") { python != nil })
    func `a score is held against the last one on record of its corpus`() throws {
        let program = try Program()
        defer { program.clean() }
        let table = Self.root.appendingPathComponent("scripts/score-table.py").path
        let quality = Self.root.appendingPathComponent("docs/quality.md")
        let kept = try program.write("quality.md", String(contentsOf: quality, encoding: .utf8))
        func call(_ verb: String, _ digits: String) throws -> String {
            let score = try program.write("score", Self.score.replacing("%@", with: digits))
            let words = ["sh", "-c", "python3 '\(table)' \(verb) '\(kept)' mine '9 abc' < '\(score)'"]
            let outcome = try #require(try tool(words))
            #expect(outcome.status == 0, "\(outcome.output)")
            return outcome.output
        }
        #expect(try call("record", "54").hasPrefix("nothing on record for mine"))
        #expect(try call("show", "54").contains(", waymark 9 abc: the same"))
        let worse = try call("record", "44")
        #expect(worse.contains("F1 0.545 -> 0.445 (-0.100); MeetingHeld 0.54 -> 0.44 (-0.10)"), "\(worse)")
        #expect(try call("show", "44").contains("the same"))
        #expect(try String(contentsOfFile: kept, encoding: .utf8).hasSuffix("| 1/2 | MeetingHeld 0.44 |\n"))
    }

    @Test(.enabled("python3 is installed") { python != nil })
    func `score packs, extracts and scores the folders it is given`() throws {
        let program = try Program()
        defer { program.clean() }
        try program.write(
            "corpus/score.py",
            """
            import sys
            if sys.argv[1] == "pack": print('{"id": "one", "body": "It rained."}\\n{"id": "bad"}')
            else: print(open(sys.argv[3]).read() + '''\(Self.score.replacing("%@", with: "54"))''')
            """)
        try program.write("corpus/none-such/a.txt", "It rained.")
        let corpus = program.folder.appendingPathComponent("corpus").path
        let script = Self.root.appendingPathComponent("scripts/score").path
        let environment = ["WAYMARK": Program.path, "WAYMARK_CORPUS": corpus]
        let outcome = try #require(
            try tool(["bash", script, corpus + "/none-such"], environment: environment))
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("== none-such, waymark "))
        #expect(outcome.output.contains(#"{"article":{"id":"one","#))
        #expect(outcome.output.contains("nothing on record for none-such"))
        #expect(try tool(["bash", script], environment: environment)?.status == 1)
        #expect(try tool(["bash", script, "--nonsense"], environment: environment)?.status == 2)
    }
}
