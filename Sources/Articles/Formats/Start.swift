/// The first bytes of an input, looked at to tell what it is.
struct Start {
    /// The bytes from the first that is no white space (and no byte order mark) on.
    let bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        let text = bytes.starts(with: ByteOrderMark.utf8) ? bytes.dropFirst(3) : bytes[...]
        self.bytes = text.drop { Self.isSpace($0) }
    }

    /// The first byte that is no white space.
    var first: UInt8? { bytes.first }

    /// The first line, and the first byte behind it that is no white space.
    var firstLine: (line: ArraySlice<UInt8>, next: UInt8?) {
        let line = bytes.prefix { $0 != 0x0A }
        return (line, bytes[line.endIndex...].first { !Self.isSpace($0) })
    }

    /// Whether it begins with markup, as a page or a feed does.
    var isMarkup: Bool {
        let head = bytes.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return ["<!doctype", "<html", "<?xml", "<rss", "<head", "<body"].contains {
            head.starts(with: $0.utf8)
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
