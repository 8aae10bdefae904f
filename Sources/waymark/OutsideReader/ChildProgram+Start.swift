@preconcurrency import Glibc
import Synchronization

extension ChildProgram {
    /// A pipe whose ends no other program of ours gets.
    struct Pipe {
        let readEnd: Int32
        let writeEnd: Int32

        init() throws(Fault) {
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { throw .notStarted(String(cString: strerror(errno))) }
            // Where our standard input is closed, an end is 0 or 1, the very place where the program is to have it:
            // it would not be moved there, and be closed when the program starts.
            let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
            let fault = errno
            for end in ends { close(end) }
            guard moved.allSatisfy({ $0 >= 0 }) else {
                for end in moved where end >= 0 { close(end) }
                throw .notStarted(String(cString: strerror(fault)))
            }
            readEnd = moved[0]
            writeEnd = moved[1]
        }
    }

    /// Variables that are for us alone: a reader has nothing to do with the database.
    private static let ownVariables = ["WAYMARK_DATABASE_URL=", "PGPASSWORD=", "WAYMARK_KEY_FILE="]

    static func spawn(_ command: String, input: Int32, output: Int32) throws(Fault) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        let words = ["/bin/sh", "-c", command].map { (word: String) in strdup(word) } + [nil]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        let fault = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, settings())
        guard fault == 0 else { throw .notStarted(String(cString: strerror(fault))) }
        return process
    }

    /// Our environment without what is for us alone; the texts stay where they are.
    private static func settings() -> [UnsafeMutablePointer<CChar>?] {
        var settings: [UnsafeMutablePointer<CChar>?] = []
        var next = environ
        while let setting = next.pointee {
            if !ownVariables.contains(where: { strncmp(setting, $0, strlen($0)) == 0 }) {
                settings.append(setting)
            }
            next += 1
        }
        return settings + [nil]
    }
}

/// Passes on to a program of ours what ends us: it is in a group of its own, which Ctrl-C does not reach.
enum StopSignals {
    private static let group = Atomic<Int32>(0)
    private static let atExit = Atomic<Bool>(false)

    /// From now on to the group of this process; 0 for none.
    static func forward(to process: pid_t) {
        group.store(process, ordering: .relaxed)
        if process == 0 { return }
        if !atExit.exchange(true, ordering: .relaxed) { atexit { StopSignals.send() } }
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            var before = sigaction()
            sigaction(signal, nil, &before)
            // What somebody has told us to ignore stays ignored.
            if unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) != 0 { continue }
            var handling = sigaction()
            handling.__sigaction_handler.sa_handler = { signal in
                StopSignals.send()
                Glibc.signal(signal, SIG_DFL)
                raise(signal)
            }
            sigaction(signal, &handling, nil)
        }
    }

    private static func send() {
        let group = group.load(ordering: .relaxed)
        if group > 0 { kill(-group, SIGTERM) }
    }
}
