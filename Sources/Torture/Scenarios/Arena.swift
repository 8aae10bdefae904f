import Cluster
import EventLog
import Glibc
import Postgres

/// A private cluster with an empty log, and the files of those who use it, in a folder of its own.
struct Arena {
    /// The folder.
    let folder: String
    /// This program, to be run as a worker.
    let program: String
    let cluster: PrivateCluster

    /// The log's database.
    var address: String { cluster.uri }
    var stopWriters: String { "\(folder)/stop-writers" }
    var stopFollowers: String { "\(folder)/stop-followers" }

    func writerJournal(_ number: Int) -> String { "\(folder)/writer-\(number).journal" }
    func followerJournal(_ number: Int) -> String { "\(folder)/follower-\(number).journal" }
    func connect() async throws -> Connection {
        try await Connection.open(address, applicationName: "torture")
    }

    /// Runs a scenario in a new folder: in `parent`, or where temporary files go. The folder stays where a
    /// promise was broken, for it holds the proof.
    static func run(
        _ name: String, in parent: String?, program: String, scenario: (Arena) async throws -> Report
    ) async throws -> Report {
        let folder = try makeFolder(parent)
        let arena = Arena(
            folder: folder, program: program, cluster: PrivateCluster(dataDirectory: "\(folder)/db"))
        let start = ContinuousClock.now
        var report: Report
        do {
            try await arena.cluster.start()
            let owner = try await Connection.open(arena.cluster.adminURI)
            try await owner.migrateLog(admitting: [PrivateCluster.role])
            await owner.close()
            report = try await scenario(arena)
        } catch {
            report = Report(scenario: name)
            report.breaches.note(.other, "\(error)")
        }
        report.seconds = (ContinuousClock.now - start) / .seconds(1)
        try? await arena.cluster.stop()
        if report.breaches.isEmpty { remove(folder) } else { report.folder = folder }
        return report
    }

    private static func makeFolder(_ parent: String?) throws(Broken) -> String {
        let parent = parent ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/torture-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Broken("no folder can be made in \(parent)") }
        return String(cString: made)
    }

    private static func remove(_ folder: String) {
        let remover = try? Worker.start("rm", ["/bin/rm", "-rf", "--", folder], errors: "/dev/null")
        while let remover, remover.ended() == nil { usleep(1000) }
    }

    /// Makes a file that is whole as soon as it is there.
    static func write(_ text: String, to path: String) throws(Broken) {
        do {
            let journal = try Journal("\(path).new", length: 0)
            try journal.write(text)
        }
        guard rename("\(path).new", path) == 0 else { throw Broken("\(path) can't be made") }
    }
}
