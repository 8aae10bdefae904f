import Glibc

/// Reads a file, or standard input, line by line; one line and one piece of the file are in memory at once.
final class LineFile {
    /// As it was named: a path, or `-` for standard input.
    let name: String
    /// Whether it can be read again from the start.
    let isRegular: Bool
    /// The number, from 1, of the line that was given last.
    private(set) var number = 0
    private let descriptor: Int32
    private var piece: ArraySlice<UInt8> = []
    private var isAtEnd = false

    private static let pieceSize = 1 << 18
    /// More than any event or text that the log keeps can need.
    private static let longestLine = 64 << 20

    /// Opens it.
    init(_ name: String) throws(TransferError) {
        self.name = name
        descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            throw TransferError(
                file: name, reason: "it cannot be opened: \(String(cString: strerror(errno)))")
        }
        isRegular = name != "-" && status.st_mode & S_IFMT == S_IFREG
    }

    deinit {
        if name != "-" { close(descriptor) }
    }

    /// The next line without its end; `nil` at the end of the file.
    func next() throws(TransferError) -> [UInt8]? {
        var line: [UInt8] = []
        var hasBegun = false
        while true {
            if piece.isEmpty {
                if !isAtEnd { try fill() }
                if isAtEnd { break }
            }
            hasBegun = true
            let end = piece.firstIndex(of: 0x0A)
            line += piece[..<(end ?? piece.endIndex)]
            piece = end.map { piece[($0 + 1)...] } ?? []
            if end != nil { break }
            if line.count > Self.longestLine {
                throw TransferError(file: name, line: number + 1, reason: "the line is too long for an event")
            }
        }
        guard hasBegun else { return nil }
        number += 1
        return line
    }

    private func fill() throws(TransferError) {
        var bytes = [UInt8](repeating: 0, count: Self.pieceSize)
        var count = read(descriptor, &bytes, bytes.count)
        while count < 0, errno == EINTR { count = read(descriptor, &bytes, bytes.count) }
        if count < 0 {
            throw TransferError(
                file: name, line: number + 1, reason: "it cannot be read: \(String(cString: strerror(errno)))"
            )
        }
        isAtEnd = count == 0
        piece = bytes[..<count]
    }
}
