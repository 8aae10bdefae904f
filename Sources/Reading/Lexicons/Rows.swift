/// Bytes of a table, which lie in the program itself.
typealias Field = UnsafeBufferPointer<UInt8>

/// A line of a table, cut into fields.
struct Row {
    private let line: Field
    private let ends: UnsafeBufferPointer<Int>

    fileprivate init(line: Field, ends: UnsafeBufferPointer<Int>) {
        self.line = line
        self.ends = ends
    }

    /// How many fields there are.
    var count: Int { ends.count }

    /// The field at an index; valid as long as the table is read.
    subscript(_ index: Int) -> Field {
        let start = index == 0 ? 0 : ends[index - 1] + 1
        return Field(rebasing: line[start..<ends[index]])
    }
}

/// The lines of a table: one entry each, `#` before a remark.
enum Rows {
    /// Lines have no more fields; further separators belong to the last.
    private static let most = 16

    /// Calls back with each entry, without copying anything.
    static func each(_ table: String, separator: Unicode.Scalar, _ body: (Row) -> Void) {
        let cut = UInt8(truncatingIfNeeded: separator.value)
        var table = table
        table.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: most) { ends in
                var start = 0
                while start < bytes.count {
                    var count = 0
                    var at = start
                    while at < bytes.count, bytes[at] != 0x0A {
                        if bytes[at] == cut, count < most - 1 {
                            ends[count] = at - start
                            count += 1
                        }
                        at += 1
                    }
                    ends[count] = at - start
                    if at > start, bytes[start] != UInt8(ascii: "#") {
                        let line = Field(rebasing: bytes[start..<at])
                        body(Row(line: line, ends: UnsafeBufferPointer(rebasing: ends[...count])))
                    }
                    start = at + 1
                }
            }
        }
    }

    /// The folded words of a text, cut as the tokenizer cuts them.
    static func words(_ text: Field) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var words = FoldedWords(text)
        while words.advance() { found.append(words.word) }
        return found
    }
}

extension Field {
    /// Calls back with each part between separators that isn't empty.
    func parts(_ separator: UInt8, _ body: (Field) -> Void) {
        var start = 0
        for at in 0...count where at == count || self[at] == separator {
            if at > start { body(Field(rebasing: self[start..<at])) }
            start = at + 1
        }
    }

    func isEqual(_ other: Field) -> Bool { count == other.count && elementsEqual(other) }
}

/// The folded words of a text one by one, cut as the tokenizer cuts them: `'s` is a word of its own.
struct FoldedWords {
    private let text: Field
    private var at = 0
    private var owes = false
    /// The word reached.
    private(set) var word: [UInt8] = []

    init(_ text: Field) {
        self.text = text
        word.reserveCapacity(32)
    }

    /// Goes on to the next word; `false` at the end.
    mutating func advance() -> Bool {
        if owes {
            owes = false
            word.removeAll(keepingCapacity: true)
            word.append(0x27)
            word.append(0x73)
            return true
        }
        while at < text.count {
            let start = at
            while at < text.count, text[at] != 0x20 { at += 1 }
            word.removeAll(keepingCapacity: true)
            Folding.each(text, start..<at) { word.append($0) }
            at += 1
            if word.isEmpty { continue }
            if word.count > 2, word[word.count - 1] == 0x73, word[word.count - 2] == 0x27 {
                word.removeLast(2)
                owes = true
            }
            return true
        }
        return false
    }
}
