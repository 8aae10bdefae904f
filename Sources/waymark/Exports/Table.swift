/// A table of text that fits a width: columns too wide are cut with an ellipsis, the widest first.
struct Table: Sendable {
    /// What stands on top.
    var headings: [String]
    /// What stands below.
    var rows: [[String]]

    private static let gap = 2
    private static let narrowest = 5

    /// The table, a line for each row, no line wider than `width` columns of a terminal.
    func text(width: Int) -> String {
        // Where not even narrow columns fit, the last ones are left out.
        let most = max(1, (width + Table.gap) / (Table.narrowest + Table.gap))
        let clean = ([headings] + rows).map { $0.prefix(most).map(Table.oneLine) }
        let widths = fit(clean, width)
        return clean.map { row in
            let cells = zip(row, widths).enumerated().map { index, pair in
                let cell = Table.cut(pair.0, to: pair.1)
                // No blanks at the end of a line.
                return index == row.count - 1
                    ? cell : cell + String(repeating: " ", count: pair.1 - Table.width(cell))
            }
            var line = cells.joined(separator: String(repeating: " ", count: Table.gap))
            while line.hasSuffix(" ") { line.removeLast() }
            return line + "\n"
        }
        .joined()
    }

    private func fit(_ rows: [[String]], _ width: Int) -> [Int] {
        var widths = (rows.first ?? []).indices.map { column in
            rows.map { Table.width($0[column]) }.max() ?? 0
        }
        let room = width - Table.gap * max(0, widths.count - 1)
        let (name, others) = (Array(widths.indices.prefix(1)), Array(widths.indices.dropFirst()))
        // Long texts are cut first, then the first column, which names the row, then what is short anyway.
        for (columns, floor) in [
            (others, 18), (name, 28), (others, Table.narrowest), (name, Table.narrowest),
        ] {
            while widths.reduce(0, +) > room, let column = columns.max(by: { widths[$0] < widths[$1] }),
                widths[column] > floor
            {
                let next = columns.map { widths[$0] }.filter { $0 < widths[column] }.max() ?? floor
                let over = widths.reduce(0, +) - room
                widths[column] = max(widths[column] - over, min(next, widths[column] - 1), floor)
            }
        }
        return widths
    }

    private static func oneLine(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
    }

    private static func cut(_ text: String, to width: Int) -> String {
        if Table.width(text) <= width { return text }
        var kept = ""
        var used = 0
        for character in text {
            let wide = Table.width(of: character)
            if used + wide > width - 1 { break }
            kept.append(character)
            used += wide
        }
        return kept + "…"
    }

    private static func width(_ text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

    /// Chinese, Japanese and Korean characters take two columns.
    private static func width(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first?.value else { return 0 }
        switch scalar {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
