import Foundation
import JSON

/// The program under test, as a user calls it.
struct Program {
    /// What a call gave.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String

        /// The lines of standard output.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// The folder that holds the program: the one of the test bundle.
    static let path: String = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return bundle.appendingPathComponent("waymark").path
    }()

    /// A folder of its own for each test; its data directory goes with it.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "waymark-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Stops the private server, if one was started, and removes the folder.
    func clean() {
        _ = try? run("db", "stop")
        try? FileManager.default.removeItem(at: folder)
    }

    /// Writes a file below the folder and gives its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// Starts the program and leaves it running.
    func start(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) throws
        -> Running
    {
        var variables = ProcessInfo.processInfo.environment
        for name in variables.keys where name.hasPrefix("WAYMARK_") || name.hasPrefix("PG") {
            variables[name] = nil
        }
        variables["WAYMARK_DATA_DIR"] = folder.appendingPathComponent("data").path
        variables.merge(environment) { $1 }
        let id = UUID().uuidString
        let running = Running(
            output: folder.appendingPathComponent("out-\(id)"),
            errors: folder.appendingPathComponent("err-\(id)"))
        // Files and no pipes: a server that a call leaves behind would hold a pipe open.
        let source = try input.map { try write("in-\(id)", $0) } ?? "/dev/null"
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, source, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, running.output.path, O_WRONLY | O_CREAT, 0o644)
        posix_spawn_file_actions_addopen(&files, 2, running.errors.path, O_WRONLY | O_CREAT, 0o644)
        let words = ([Program.path] + arguments).map { strdup($0) } + [nil]
        let settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, Program.path, &files, nil, words, settings)
        guard failure == 0 else { throw NoProgram(reason: String(cString: strerror(failure))) }
        return Running(process: process, output: running.output, errors: running.errors)
    }

    /// The program could not be started.
    struct NoProgram: Error {
        var reason: String
    }

    /// Runs the program to its end.
    @discardableResult
    func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws
        -> Outcome
    {
        try start(arguments, input: input, environment: environment).wait()
    }

    /// The value of a member of the first line of output.
    func number(_ member: String, in outcome: Outcome) throws -> Int? {
        let line = outcome.lines.first ?? "{}"
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return object?[member] as? Int
    }

    /// A call that is still running.
    struct Running {
        var process: pid_t = 0
        let output: URL
        let errors: URL

        /// What it has printed so far.
        var printed: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

        /// Waits for its end.
        func wait() throws -> Outcome {
            var status: Int32 = 0
            waitpid(process, &status, 0)
            // Ended by itself, or by a signal, which a shell tells as 128 and more.
            let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
            return Outcome(
                status: code, output: printed, errors: try String(contentsOf: errors, encoding: .utf8))
        }

        /// Kills it as nothing can be caught.
        func kill() {
            Foundation.kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
    }
}

/// Articles of our own for tests.
enum Fixture {
    /// One line of NDJSON about a plant of its own.
    static func line(_ number: Int) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("id")
            writer.string("plant-\(number)")
            writer.key("outlet")
            writer.string("Steppe Wire")
            writer.key("published")
            writer.string("2026-03-11")
            writer.key("headline")
            writer.string("Norvik-\(number) cement plant goes up near Aktobe")
            writer.key("body")
            writer.string(
                """
                AKTOBE, Kazakhstan, March 11. Construction of the Norvik-\(number) Cement Plant began on March 10, 2026 \
                in Kazakhstan's Aktobe region. The plant is being built by China's Ostra Group. It is to be completed in \
                2028.
                """)
        }
        return writer.text + "\n"
    }

    /// So many articles as NDJSON.
    static func articles(_ numbers: Range<Int>) -> String { numbers.map(line).joined() }
}
