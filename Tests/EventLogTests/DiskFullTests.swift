import Foundation
import Testing

/// A disk of its own for one program, which goes with it: in a namespace that only that program sees.
enum PrivateDisk {
    /// The account that the program is to run as, in words of unshare; nil where it needn't change.
    private static let account: [String]? =
        geteuid() == 0 ? nil : ["unshare", "--map-user=\(geteuid())", "--map-group=\(getegid())"]

    /// Whether this system lets us mount one.
    static func canBeMounted() async throws -> Bool { try await run(["true"], megabytes: 1).status == 0 }

    /// Runs a program, whose words may name the disk as `$disk`, to its end.
    static func run(_ words: [String], megabytes: Int) async throws -> (status: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "disk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.path + ".out"
        defer { try? FileManager.default.removeItem(atPath: output) }
        let mount = "mount -t tmpfs -o size=\(megabytes)m,mode=0777 tmpfs \"$0\" && exec \"$@\""
        // Mounting takes root, if only root of a namespace; PostgreSQL won't run as one.
        let outer = ["unshare", geteuid() == 0 ? "-m" : "-rm", "sh", "-c", mount, folder.path]
        let inner = (account ?? []) + words.map { $0 == "$disk" ? folder.path : $0 }
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_adddup2(&files, 1, 2)
        var arguments: [UnsafeMutablePointer<CChar>?] = (outer + inner).map { strdup($0) }
        defer { arguments.forEach { free($0) } }
        arguments.append(nil)
        var process: pid_t = 0
        guard posix_spawnp(&process, "unshare", &files, nil, arguments, environ) == 0 else {
            return (127, "unshare is not installed")
        }
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 { try await Task.sleep(for: .milliseconds(20)) }
        return (
            status & 0x7F == 0 ? status >> 8 & 0xFF : 128, try String(contentsOfFile: output, encoding: .utf8)
        )
    }
}

@Suite struct DiskFullTests {
    @Test(
        .enabled("a tmpfs can be mounted, as root or in a user namespace") {
            try await PrivateDisk.canBeMounted()
        },
        .timeLimit(.minutes(2)))
    func
        `a full disk is told as such, keeps what was acknowledged, and is written to again once there is room`()
        async throws
    {
        let words = [TortureTests.program, "disk", "--folder", "$disk"]
        let (status, output) = try await PrivateDisk.run(words, megabytes: 192)
        #expect(status == 0, "\(output)")
        #expect(output.contains("lost 0, doubled 0, reordered 0, gaps 0, other 0"), "\(output)")
    }
}
