/// The lines of a table: one entry each, `#` before a remark.
enum Rows {
    /// Calls back with each entry's fields.
    static func each(_ table: String, separator: Unicode.Scalar, _ body: ([ArraySlice<UInt8>]) -> Void) {
        let bytes = Array(table.utf8)
        let cut = UInt8(truncatingIfNeeded: separator.value)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if end > start, bytes[start] != UInt8(ascii: "#") {
                body(bytes[start..<end].split(separator: cut, omittingEmptySubsequences: false))
            }
            start = end + 1
        }
    }

    /// Calls back with each line's bytes and the ranges of its fields, without copying anything.
    static func scan(_ table: String, _ body: (UnsafeBufferPointer<UInt8>, [Range<Int>]) -> Void) {
        var table = table
        table.withUTF8 { bytes in
            var fields: [Range<Int>] = []
            var start = 0
            var field = 0
            for index in 0...bytes.count {
                let byte = index < bytes.count ? bytes[index] : 0x0A
                guard byte == 0x09 || byte == 0x0A else { continue }
                fields.append(field..<index)
                field = index + 1
                guard byte == 0x0A else { continue }
                if index > start, bytes[start] != UInt8(ascii: "#") { body(bytes, fields) }
                fields.removeAll(keepingCapacity: true)
                start = index + 1
            }
        }
    }

    /// The folded words of a text, cut as the tokenizer cuts them.
    static func words(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
        var words: [[UInt8]] = []
        for piece in text.split(separator: 0x20) {
            let bytes = Array(piece)
            let folded = Folding.fold(bytes, 0..<bytes.count)
            if folded.count > 2, folded.suffix(2).elementsEqual([0x27, 0x73]) {
                words.append(Array(folded.dropLast(2)))
                words.append([0x27, 0x73])
            } else if !folded.isEmpty {
                words.append(folded)
            }
        }
        return words
    }
}

/// Forms of English words by rule.
enum Inflection {
    static func plural(of word: [UInt8]) -> [UInt8] { present(of: word) }

    static func present(of word: [UInt8]) -> [UInt8] {
        guard let last = word.last else { return word }
        if endsInConsonantY(word) { return word.dropLast() + Array("ies".utf8) }
        let hissing =
            last == 0x73 || last == 0x78 || last == 0x7A
            || word.suffix(2).elementsEqual("ch".utf8) || word.suffix(2).elementsEqual("sh".utf8)
        return word + Array((hissing ? "es" : "s").utf8)
    }

    static func past(of word: [UInt8]) -> [UInt8] {
        if word.last == 0x65 { return word + [0x64] }
        if endsInConsonantY(word) { return word.dropLast() + Array("ied".utf8) }
        return word + Array("ed".utf8)
    }

    static func gerund(of word: [UInt8]) -> [UInt8] {
        if word.last == 0x65, word.count > 2, !word.suffix(2).elementsEqual("ee".utf8) {
            return word.dropLast() + Array("ing".utf8)
        }
        return word + Array("ing".utf8)
    }

    private static func endsInConsonantY(_ word: [UInt8]) -> Bool {
        word.count > 2 && word.last == 0x79 && !"aeiou".utf8.contains(word[word.count - 2])
    }
}
