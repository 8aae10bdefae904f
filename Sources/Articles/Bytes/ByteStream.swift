import Glibc

/// Bytes that come in pieces: from a file, a pipe or memory.
final class ByteStream {
    private let descriptor: Int32
    private let isOwned: Bool
    private var ahead: [UInt8]
    private var isAtEnd: Bool
    private var recoder: UTF16Recoder?

    private static let pieceSize = 65_536
    private static let startSize = 4096

    /// Reads an open file and closes it in the end.
    init(owning descriptor: Int32) {
        self.descriptor = descriptor
        isOwned = true
        ahead = []
        isAtEnd = false
    }

    /// Reads an open file that somebody else closes.
    init(borrowing descriptor: Int32) {
        self.descriptor = descriptor
        isOwned = false
        ahead = []
        isAtEnd = false
    }

    /// Gives bytes that are at hand.
    init(bytes: [UInt8]) {
        descriptor = -1
        isOwned = false
        ahead = bytes
        isAtEnd = true
    }

    deinit {
        if isOwned { close(descriptor) }
    }

    /// The first bytes, which stay to be read: a first line, 4096 bytes or all there are, so that a slow
    /// writer's first line need not wait for more.
    func start() throws(Fault) -> [UInt8] {
        while !isAtEnd, ahead.count < Self.startSize, ahead.count < 4 || !ahead.contains(0x0A) {
            ahead.append(contentsOf: try piece())
        }
        return Array(ahead.prefix(Self.pieceSize))
    }

    /// From here on gives UTF-8 where the first bytes show UTF-16.
    func recodeIfUTF16() throws(Fault) {
        guard let recoder = UTF16Recoder(start: try start()) else { return }
        self.recoder = recoder
        let raw = ahead
        ahead = []
        ahead = try recoded(raw)
    }

    /// The next bytes; `nil` at the end.
    func chunk() throws(Fault) -> [UInt8]? {
        while ahead.isEmpty {
            if isAtEnd { return nil }
            ahead = try piece()
        }
        defer { ahead = [] }
        return ahead
    }

    /// All bytes, refused where they are more than a limit.
    func whole(upTo limit: Int) throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        while let more = try chunk() {
            bytes.append(contentsOf: more)
            if bytes.count > limit { throw ArticleLimit.fault }
        }
        return bytes
    }

    private func piece() throws(Fault) -> [UInt8] {
        var failure: Int32 = 0
        let descriptor = descriptor
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            var got = read(descriptor, buffer.baseAddress, buffer.count)
            while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, buffer.count) }
            if got < 0 { failure = errno }
            count = max(0, got)
        }
        if failure != 0 { throw Fault("cannot be read: \(systemReason(failure))") }
        if bytes.isEmpty { isAtEnd = true }
        return try recoded(bytes)
    }

    private func recoded(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
        guard recoder != nil else { return bytes }
        var utf8: [UInt8] = []
        try recoder?.recode(bytes, isLast: isAtEnd, into: &utf8)
        return utf8
    }
}

/// What the system says of an error number.
func systemReason(_ number: Int32) -> String { String(cString: strerror(number)) }
