/// Tells how bytes are encoded and gives their text.
enum TextEncoding {
    /// The text of UTF-8 bytes, with or without a mark, or of a Windows code page; refused where neither fits.
    static func decode(_ bytes: [UInt8]) throws(Fault) -> String {
        let hasMark = bytes.starts(with: ByteOrderMark.utf8)
        let content = hasMark ? bytes[3...] : bytes[...]
        if content.place(of: 0) != nil { throw Fault("holds NUL bytes, so it is no text") }
        if let text = String(validating: content, as: UTF8.self) { return text }
        let damage = damage(in: content)
        if hasMark || damage.sound > damage.broken {
            throw Fault(
                "UTF-8 with a broken character at byte \(damage.first); mend it or save it again as UTF-8")
        }
        guard controls(in: content) * 50 <= content.count, let page = WindowsPage.best(for: content) else {
            throw Fault("of an encoding that cannot be told; save it as UTF-8")
        }
        return page.text(of: content)
    }

    /// How many characters beyond ASCII are sound UTF-8, how many bytes are not, and where the first of these is.
    private static func damage(in bytes: ArraySlice<UInt8>) -> (sound: Int, broken: Int, first: Int) {
        var found = (sound: 0, broken: 0, first: -1)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = sequenceLength(at: index, of: bytes)
            if length == 0 {
                found.broken += 1
                if found.first < 0 { found.first = index }
            } else if length > 1 {
                found.sound += 1
            }
            index += max(1, length)
        }
        return found
    }

    /// The length of the well-formed sequence at an index; 0 where there is none.
    private static func sequenceLength(at index: Int, of bytes: ArraySlice<UInt8>) -> Int {
        let length: Int
        switch bytes[index] {
        case 0..<0x80: return 1
        case 0xC2..<0xE0: length = 2
        case 0xE0..<0xF0: length = 3
        case 0xF0..<0xF5: length = 4
        default: return 0
        }
        let tail = bytes[(index + 1)...].prefix(length - 1)
        return tail.count == length - 1 && tail.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
    }

    private static func controls(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 < 0x20 && !(0x09...0x0D).contains($1) ? 1 : 0) }
    }
}
