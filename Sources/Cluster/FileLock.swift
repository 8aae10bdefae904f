import Glibc

/// A lock on a file, held until this value goes, or as long as a program it was handed to lives.
struct FileLock: ~Copyable {
    /// The open file that carries the lock.
    let descriptor: Int32

    /// Takes the lock if it is free; nil if another process has it.
    init?(_ path: String) throws(ClusterError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ClusterError(
                .folder, "can't open \(path): \(FileSystem.lastError); choose another --data-dir")
        }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }

    /// Takes the lock, waiting at most that long for whoever has it.
    static func wait(_ path: String, seconds: Int, whatFor: String) async throws -> FileLock {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            if let lock = try FileLock(path) { return lock }
            if ContinuousClock.now >= end {
                throw ClusterError(.busy, "gave up after \(seconds) s: \(whatFor)")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}

/// A folder held open, to be handed to a program that may not walk the folders above it.
struct OpenFolder: ~Copyable {
    /// The open folder.
    let descriptor: Int32

    init(_ path: String) throws(ClusterError) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw ClusterError(.folder, "can't open \(path): \(FileSystem.lastError)")
        }
    }

    deinit { close(descriptor) }
}
