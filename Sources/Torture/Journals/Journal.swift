import Glibc

/// A file of lines, each handed to the system by write(2) before the call returns: what is in it survives the
/// death of the process that wrote it.
struct Journal: ~Copyable {
    private let file: Int32
    private let path: String

    /// Opens the journal to add to it, cut to `length` bytes: a SIGKILL may have left half a line.
    init(_ path: String, length: Int) throws(Broken) {
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        self.path = path
        guard file >= 0, ftruncate(file, length) == 0 else { throw Broken("\(path) can't be written") }
    }

    deinit { close(file) }

    /// Adds whole lines.
    func write(_ lines: String) throws(Broken) {
        var rest = Array(lines.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw Broken("\(path) can't be written") }
            rest = rest.dropFirst(max(0, count))
        }
    }
}

/// Reads the whole lines of a journal, also while it grows.
struct JournalReader {
    let path: String
    /// Where the next line begins.
    private(set) var offset = 0

    init(_ path: String) { self.path = path }

    /// Hands over the lines that were not handed over before.
    mutating func forEachLine(_ body: (Substring) throws -> Void) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        defer { close(file) }
        var piece = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = pread(file, &piece, piece.count, offset)
            guard count > 0, let end = piece[..<count].lastIndex(of: UInt8(ascii: "\n")) else { return }
            let text = String(decoding: piece[...end], as: UTF8.self)
            for line in text.split(separator: "\n") { try body(line) }
            offset += end + 1
        }
    }

    /// The entries that were not handed over before.
    mutating func entries() throws -> [JournalEntry] {
        var entries: [JournalEntry] = []
        let path = path
        try forEachLine { line in
            guard let entry = JournalEntry(line) else { throw Broken("\(path) has the line “\(line)”") }
            entries.append(entry)
        }
        return entries
    }
}
