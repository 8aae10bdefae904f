import Glibc

/// A program to be run: its words as they are, never part of a shell's text.
struct Launch {
    let words: [String]
    /// What its output is appended to; nil for nowhere.
    var log: String?
    /// Open files to be left to it, as 3, 4 and so on.
    var files: [Int32] = []

    init(_ words: [String], log: String? = nil, files: [Int32] = []) {
        self.words = words
        self.log = log
        self.files = files
    }

    /// PostgreSQL's programs leave the folder they start in and must be able to come back to it, and root's
    /// folders are often closed to the account that runs them.
    private static let fromRootFolder = ["/bin/sh", "-c", "cd / && exec \"$@\"", "sh"]

    /// glibc names it only to programs that ask for GNU's extensions.
    private static let newSession: Int32 = 0x80

    /// Starts it in a session of its own, so that Ctrl-C and the end of the terminal pass it by.
    func start(output: Int32? = nil) throws(ClusterError) -> pid_t {
        // Out of the way of the numbers they are to get.
        let moved = files.map { fcntl($0, F_DUPFD_CLOEXEC, 100) }
        defer { moved.forEach { close($0) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, 1, log ?? "/dev/null", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        if let output { posix_spawn_file_actions_adddup2(&actions, output, 1) }
        for (index, file) in moved.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file, Int32(3 + index))
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = Self.newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        return try spawn(&actions, &attributes)
    }

    private func spawn(
        _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
    ) throws(ClusterError) -> pid_t {
        // Nothing of the caller's PG* variables and locale may change what the server is.
        let settings = ["PATH=" + Programs.systemFolders.joined(separator: ":"), "HOME=/", "LC_ALL=C"]
        var arguments: [UnsafeMutablePointer<CChar>?] = (Self.fromRootFolder + words).map { strdup($0) }
        var environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) }
        defer { (arguments + environment).forEach { free($0) } }
        arguments.append(nil)
        environment.append(nil)
        var process: pid_t = 0
        let fault = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environment)
        guard fault == 0 else {
            throw ClusterError(.failed, "can't run \(words[0]): \(String(cString: strerror(fault)))")
        }
        return process
    }

    /// Runs it to its end and returns its exit status, 128 and more for a signal.
    func run() async throws -> Int32 {
        let process = try start()
        while true {
            if let status = Self.reap(process) { return status }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Runs it and returns its first line.
    func output() async throws -> String {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw ClusterError(.failed, "no pipe: \(FileSystem.lastError)") }
        ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        let process: pid_t
        do {
            defer { close(ends[1]) }
            process = try start(output: ends[1])
        }
        while Self.reap(process) == nil { try await Task.sleep(for: .milliseconds(1)) }
        // A version or a path fits any pipe's buffer, so the program never waited for a reader.
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = max(0, read(ends[0], &bytes, bytes.count))
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        return text.split(separator: "\n").first.map(String.init) ?? ""
    }

    /// The exit status of a program of ours that has ended, taken off the system's list; nil while it runs.
    static func reap(_ process: pid_t) -> Int32? {
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return nil }
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }
}
