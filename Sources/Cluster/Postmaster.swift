import Glibc

/// What `postmaster.pid` says, held against what the system knows.
struct Postmaster {
    let process: pid_t
    /// The server's folder for its socket, as it was told.
    let socketFolder: String
    let isReady: Bool

    /// A pid that no system gives to a process, but PostgreSQL takes for one.
    private static let nobody: pid_t = 2_147_483_646

    /// The server that runs on this data; nil where none does, whatever a file left behind may say.
    init?(data: String) {
        guard let text = FileSystem.text(of: "\(data)/postmaster.pid") else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let process = lines.first.flatMap({ pid_t($0) }), process > 0 else { return nil }
        guard Self.isAlive(process, data) else { return nil }
        self.process = process
        socketFolder = lines.count > 4 ? String(lines[4]) : ""
        isReady = lines.count > 7 && lines[7].hasPrefix("ready")
    }

    /// Whether a process is a server on this data: one that has ended but was never waited for is not, nor is
    /// one that got the number of a server that is gone. A server always stands in its data folder.
    private static func isAlive(_ process: pid_t, _ data: String) -> Bool {
        _ = Launch.reap(process)
        guard let here = FileStatus(data), let there = FileStatus("/proc/\(process)/cwd") else {
            return false
        }
        return here.isSameFile(as: there)
    }

    /// Makes a file left by a server that is gone harmless, so that the next one isn't stopped by whoever has
    /// its number now. All but the number is kept: PostgreSQL uses it to see whether orphans still hold on.
    static func disarm(data: String, owner: Account) throws(ClusterError) {
        let path = "\(data)/postmaster.pid"
        guard let text = FileSystem.text(of: path) else { return }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let process = lines.first.flatMap({ pid_t($0) }), process > 0 else {
            unlink(path)
            return
        }
        if process == nobody { return }
        try FileSystem.write(([Substring("\(nobody)")] + lines.dropFirst()).joined(separator: "\n"), to: path)
        try owner.own(path)
    }
}
