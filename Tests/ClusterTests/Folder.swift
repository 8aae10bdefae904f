import Cluster
import Glibc

/// A folder for one test, and what is done to the cluster in it from outside.
struct Folder {
    let path: String

    /// A new folder below /tmp, by a name that has what it takes to break a careless command line.
    init(name: String = "it's a \"folder\" $HOME") throws {
        var template = Array("/tmp/wm-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Fault("no folder") }
        chmod(made, 0o755)
        path = String(cString: made) + "/" + name
    }

    struct Fault: Error {
        let what: String
        init(_ what: String) { self.what = what }
    }

    /// Runs a test with a cluster and removes all of it afterwards.
    static func withCluster(
        name: String = "it's a \"folder\" $HOME", _ body: (PrivateCluster, Folder) async throws -> Void
    ) async throws {
        let folder = try Folder(name: name)
        let cluster = PrivateCluster(dataDirectory: folder.path)
        do {
            try await body(cluster, folder)
        } catch {
            try? await cluster.stop()
            folder.remove()
            throw error
        }
        try await cluster.stop()
        folder.remove()
    }

    func remove() {
        let above =
            String(path.prefix { $0 != "/" }) + path.split(separator: "/").prefix(2).map { "/" + $0 }.joined()
        Self.run(["/bin/rm", "-rf", "--", above])
    }

    /// Runs a program to its end; its exit status.
    @discardableResult
    static func run(_ words: [String]) -> Int32 {
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        defer { arguments.forEach { free($0) } }
        arguments.append(nil)
        var process: pid_t = 0
        guard posix_spawnp(&process, words[0], nil, nil, arguments, environ) == 0 else { return 127 }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return (status >> 8) & 0xFF
    }

    static func write(_ text: String, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { throw Fault("can't write \(path)") }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw Fault("can't write \(path)") }
    }

    static func mode(_ path: String) -> mode_t? {
        var found = stat()
        return stat(path, &found) == 0 ? found.st_mode & 0o777 : nil
    }
}
