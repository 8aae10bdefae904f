/// Files that are no text, told by their first bytes.
enum BinaryKind {
    private static let marks: [(start: [UInt8], name: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"),
        (Array("%PDF-".utf8), "a PDF document; give its text"),
        ([0x1F, 0x8B], "compressed with gzip; unpack it"),
        (Array("BZh".utf8), "compressed with bzip2; unpack it"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "compressed with xz; unpack it"),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd; unpack it"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive; unpack it"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document; unpack it, or give its text"),
        (Array("Rar!".utf8), "a RAR archive; unpack it"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document; give its text"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("SQLite format 3".utf8), "an SQLite database"),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 text; save it as UTF-8"),
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 text; save it as UTF-8"),
    ]

    /// Throws where the first bytes are those of a file that is no text.
    static func refuse(_ start: [UInt8]) throws(Fault) {
        if let mark = marks.first(where: { start.starts(with: $0.start) }) { throw Fault("is \(mark.name)") }
    }
}
