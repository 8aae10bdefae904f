import Glibc

/// A file that is written under another name beside its own, so that it is there whole or not at all.
final class PendingFile {
    private let path: String
    private let isForced: Bool
    private let temporary: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isDone = false

    private static let pieceSize = 1 << 18

    /// Begins a file; one that is there is kept unless `force` says that it may be replaced.
    init(_ path: String, force: Bool) throws(TransferError) {
        self.path = path
        isForced = force
        temporary = "\(path).partial-\(getpid())"
        try Self.check(path, force: force)
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if descriptor < 0 { throw Self.failure(path, "it cannot be written") }
    }

    deinit {
        close(descriptor)
        if !isDone { unlink(temporary) }
    }

    /// Refuses a path that is taken.
    static func check(_ path: String, force: Bool) throws(TransferError) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        // A device or a pipe would be replaced by the file.
        if status.st_mode & S_IFMT != S_IFREG {
            throw TransferError(
                file: path, reason: "it is no file; name one, or - for a pipe", status: .usage)
        }
        if !force {
            throw TransferError(
                file: path, reason: "it is there already; name another file, or replace it with --force",
                status: .usage)
        }
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(TransferError) {
        buffer += bytes
        if buffer.count >= Self.pieceSize { try send() }
    }

    /// Puts the file in its place; afterwards it outlasts a power cut.
    func finish() throws(TransferError) {
        try send()
        guard fsync(descriptor) == 0 else { throw Self.failure(path, "it cannot be written to the disk") }
        try Self.check(path, force: isForced)
        guard rename(temporary, path) == 0 else { throw Self.failure(path, "it cannot be put in its place") }
        isDone = true
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(opened) }
        guard opened >= 0, fsync(opened) == 0 else {
            throw Self.failure(path, "its folder cannot be written to the disk")
        }
    }

    private func send() throws(TransferError) {
        var sent = 0
        while sent < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
            }
            if count < 0, errno != EINTR { throw Self.failure(path, "it cannot be written") }
            sent += max(0, count)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private static func failure(_ path: String, _ what: String) -> TransferError {
        TransferError(file: path, reason: "\(what): \(String(cString: strerror(errno)))", status: .fault)
    }
}
