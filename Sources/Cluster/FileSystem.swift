import Glibc

/// What is at a path: the little that the cluster asks of the file system.
struct FileStatus {
    private let raw: stat

    /// Looks at what is there; nil where there is nothing, or nothing one may see.
    init?(_ path: String, followingLinks: Bool = true) {
        var raw = stat()
        guard (followingLinks ? stat(path, &raw) : lstat(path, &raw)) == 0 else { return nil }
        self.raw = raw
    }

    var owner: uid_t { raw.st_uid }
    var group: gid_t { raw.st_gid }
    var size: Int { Int(raw.st_size) }
    var isFolder: Bool { raw.st_mode & S_IFMT == S_IFDIR }
    /// Whether nobody but the owner can look into it.
    var isPrivate: Bool { raw.st_mode & 0o077 == 0 }

    func isSameFile(as other: FileStatus) -> Bool {
        raw.st_dev == other.raw.st_dev && raw.st_ino == other.raw.st_ino
    }
}

enum FileSystem {
    /// The system's words for the last error.
    static var lastError: String { String(cString: strerror(errno)) }

    /// The whole of a small file; nil where it can't be read.
    static func text(of path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(file, &piece, piece.count)
            if count <= 0 { break }
            bytes += piece[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func write(_ text: String, to path: String) throws(ClusterError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw ClusterError(.folder, "can't write \(path): \(lastError)") }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            throw ClusterError(.folder, "can't write \(path): \(lastError)")
        }
    }

    /// Makes a folder and those above it, for the owner's eyes only; content with what is there.
    static func makeFolders(_ path: String) throws(ClusterError) {
        if FileStatus(path)?.isFolder == true { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeFolders(String(path[..<slash]))
        }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST, FileStatus(path)?.isFolder == true else {
            let reason = errno == EEXIST ? "a file is in the way" : lastError
            throw ClusterError(
                .folder, "can't make the folder \(path): \(reason); choose another with --data-dir")
        }
    }

    /// The names in a folder, sorted.
    static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The path from the root, links resolved as far as it exists.
    static func canonical(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard let slash = path.lastIndex(of: "/") else { return canonical(".") + "/" + path }
        let name = path[path.index(after: slash)...]
        let above = canonical(slash == path.startIndex ? "/" : String(path[..<slash]))
        return name.isEmpty ? above : (above == "/" ? "" : above) + "/" + name
    }
}
