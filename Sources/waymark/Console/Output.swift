import Glibc
import Synchronization

/// Standard output, in large pieces.
enum Output {
    private static let buffer = Mutex<[UInt8]>([])
    private static let piece = 1 << 16

    /// Adds text.
    static func write(_ text: String) { write(Array(text.utf8)) }

    /// Adds bytes.
    static func write(_ bytes: [UInt8]) {
        buffer.withLock { buffer in
            buffer.append(contentsOf: bytes)
            if buffer.count >= piece { send(&buffer) }
        }
    }

    /// Sends what is still held back.
    static func flush() { buffer.withLock { send(&$0) } }

    /// A reader that has gone away ends the program as `SIGPIPE` does; a full disk must not pass unseen.
    private static func send(_ buffer: inout [UInt8]) {
        var sent = 0
        while sent < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
            }
            if count < 0 {
                if errno == EINTR { continue }
                let reason = String(cString: strerror(errno))
                buffer.removeAll()
                Console.error("standard output cannot be written: \(reason)")
                exit(ExitStatus.fault.rawValue)
            }
            sent += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
