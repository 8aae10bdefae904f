import Glibc

/// A process of this program, started and ended by its number only.
struct Worker {
    let name: String
    let process: pid_t
    /// The file that has its last words.
    let errors: String

    /// Starts a program. It is given files and no pipes, since a server that it leaves behind would hold them open.
    static func start(_ name: String, _ words: [String], errors: String) throws(Broken) -> Worker {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&files, 1, 2)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        var variables: [UnsafeMutablePointer<CChar>?] = Self.environment.map { strdup($0) }
        defer { (arguments + variables).forEach { free($0) } }
        arguments.append(nil)
        variables.append(nil)
        var process: pid_t = 0
        let fault = posix_spawn(&process, words[0], &files, nil, arguments, variables)
        guard fault == 0 else { throw Broken("can't start \(words[0]): \(String(cString: strerror(fault)))") }
        return Worker(name: name, process: process, errors: errors)
    }

    /// The caller's environment without what would lead libpq elsewhere.
    private static var environment: [String] {
        let names: [String] = ["PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR"]
        let kept = names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
        return kept + ["SWIFT_BACKTRACE=enable=no"]
    }

    /// Its exit status, 128 and more for a signal; nil while it runs. Ask no more once it was given.
    func ended() -> Int32? {
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return nil }
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }

    /// Kills it as nothing can be caught, and waits for its end.
    func kill() {
        Glibc.kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// What it said.
    var words: String {
        var reader = JournalReader(errors)
        var last = "nothing"
        try? reader.forEachLine { last = String($0) }
        return last
    }
}
