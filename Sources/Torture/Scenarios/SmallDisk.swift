import Glibc

/// A disk that may be filled, and the file that fills it.
struct SmallDisk {
    private let ballast: String
    private let folder: String

    /// The disk that holds a folder; refused if it is large, for then it isn't meant to be filled.
    init(folder: String) throws(Broken) {
        self.folder = folder
        ballast = "\(folder)/ballast"
        let size = try Self.bytes(folder) { $0.f_blocks }
        guard size <= 512 << 20 else {
            throw Broken("\(folder) is on a disk of \(size >> 20) MB: give a folder on one of its own")
        }
    }

    /// Takes all but so many bytes.
    func fill(leaving rest: Int) throws(Broken) {
        let count = try Self.bytes(folder) { $0.f_bavail } - rest
        let file = open(ballast, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        guard file >= 0, count > 0, posix_fallocate(file, 0, count) == 0 else {
            throw Broken("the disk can't be filled to all but \(rest) bytes")
        }
    }

    /// Gives it all back.
    func clear() { unlink(ballast) }

    private static func bytes(_ folder: String, _ blocks: (statvfs) -> UInt) throws(Broken) -> Int {
        var found = statvfs()
        guard statvfs(folder, &found) == 0 else { throw Broken("\(folder) is on no disk") }
        return Int(blocks(found)) * Int(found.f_frsize)
    }
}
