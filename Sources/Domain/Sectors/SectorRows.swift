/// The lines of a table of sectors: one entry each, its fields set off by tabs, `#` before a remark.
enum SectorRows {
    static func lines(_ table: String) -> [[String]] {
        table.utf8.split(separator: 0x0A).filter { $0.first != 0x23 }
            .map { $0.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) } }
    }

    /// The phrases of a list: commas stand between them, and `{a,b}` for either of a and b.
    static func phrases(_ list: String) -> [String] {
        phraseBytes(list).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The same in UTF-8.
    static func phraseBytes(_ list: String) -> [ArraySlice<UInt8>] {
        var isInside = false
        let pieces = Array(list.utf8).split { byte in
            if byte == 0x7B { isInside = true }
            if byte == 0x7D { isInside = false }
            return byte == 0x2C && !isInside
        }
        return pieces.flatMap { piece in
            piece.contains(0x7B) ? expanded(piece).map { $0[...] } : [piece]
        }
    }

    private static func expanded(_ phrase: ArraySlice<UInt8>) -> [[UInt8]] {
        guard let open = phrase.firstIndex(of: 0x7B), let close = phrase.firstIndex(of: 0x7D), open < close
        else {
            return [Array(phrase)]
        }
        let tails = expanded(phrase[(close + 1)...])
        return phrase[(open + 1)..<close].split(separator: 0x2C).flatMap { choice in
            tails.map { phrase[..<open] + choice + $0 }
        }
    }
}
