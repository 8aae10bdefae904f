import ArgumentParser
import Glibc

/// What every scenario can be told.
struct CommonOptions: ParsableArguments {
    @Option(help: "Where the scenario's folder is made; where temporary files go unless told.")
    var folder: String?
    @Option(help: "What the random choices follow from; the moments still differ from run to run.")
    var seed: UInt64 = 1

    /// Runs a scenario with this program for its workers and prints its line; fails where a promise was broken.
    func conclude(_ scenario: (String) async throws -> Report) async throws {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/exe", &path, path.count)
        guard length > 0 else { throw Broken("this program can't find itself") }
        let program = String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let report = try await scenario(program)
        print(report.line)
        for message in report.breaches.messages { Self.say("\(report.scenario): \(message)") }
        guard let folder = report.folder else { return }
        Self.say("\(report.scenario): BROKEN; journals and data are in \(folder)")
        throw ExitCode(1)
    }

    /// Says something to whoever waits.
    static func say(_ text: String) {
        let bytes = Array("\(text)\n".utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
