import Domain

/// Plain text: an optional line `date YYYY-MM-DD`, an optional headline set off by a blank line, the body.
struct PlainText: ArticleFormat {
    let endings: Set<String> = ["txt", "text"]

    func recognises(_ start: Start) -> Bool { !start.isMarkup }

    func reader(of stream: ByteStream, at name: InputName) -> any ArticleReader {
        DocumentReader(stream, name) { text throws(Fault) in try PlainText.article(text) }
    }

    /// A first line that is longer (in Unicode scalars) is the body's first paragraph, no headline.
    private static let longestHeadline = 200

    /// Reads one article; every kind of line end counts as `\n`.
    ///
    /// A date on a line of its own is taken off; where the body itself begins with one it stays, so that
    /// offsets into the body are those of the file without its outer white space.
    static func article(_ text: String) throws(Fault) -> Article {
        var rest = unixLines(text)[...]
        let (first, behind) = firstLine(of: rest)
        let date = try leadingDate(of: trimmed(first))
        if let date, date.isAlone {
            rest = behind.drop { $0.properties.isWhitespace }
        } else if date == nil, let (headline, body) = headlineAndBody(of: rest) {
            return Article(headline: headline, body: body)
        }
        if date?.isAlone == true, let (headline, body) = headlineAndBody(of: rest) {
            return Article(published: date?.day, headline: headline, body: body)
        }
        let body = String(trimmed(rest))
        guard !body.isEmpty else { throw Fault("holds no text but white space") }
        return Article(published: date?.day, body: body)
    }

    private static func headlineAndBody(of text: Scalars) -> (headline: String, body: String)? {
        let (first, behind) = firstLine(of: text)
        let headline = trimmed(first)
        guard !headline.isEmpty, first.count <= longestHeadline,
            !headline.starts(with: "date ".unicodeScalars), trimmed(firstLine(of: behind).line).isEmpty
        else { return nil }
        let body = trimmed(behind)
        return body.isEmpty ? nil : (String(headline), String(body))
    }

    private static func leadingDate(of line: Scalars) throws(Fault) -> (day: Day, isAlone: Bool)? {
        guard line.starts(with: "date ".unicodeScalars) else { return nil }
        let behind = line.dropFirst(5)
        let date = behind.prefix(10)
        let shape = String(date).utf8.map { (0x30...0x39).contains($0) ? 0x30 : $0 }
        let next = behind.dropFirst(10).first
        guard shape.elementsEqual("0000-00-00".utf8), next?.properties.isWhitespace ?? true else {
            return nil
        }
        guard let day = Day(iso: String(date)) else {
            throw Fault(
                "begins with 'date \(String(date))', which is no day of the calendar; write date YYYY-MM-DD")
        }
        return (day, next == nil)
    }
}

private typealias Scalars = Substring.UnicodeScalarView

private func firstLine(of text: Scalars) -> (line: Scalars, behind: Scalars) {
    guard let end = text.firstIndex(of: "\n") else { return (text, text[text.endIndex...]) }
    return (text[..<end], text[text.index(after: end)...])
}

private func trimmed(_ text: Scalars) -> Scalars {
    let from = text.drop { isSpace($0) }
    guard let last = from.lastIndex(where: { !isSpace($0) }) else { return from[from.endIndex...] }
    return from[...last]
}

/// White space as the corpus tools see it: Unicode's, and the four separators of ASCII.
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
}

private func unixLines(_ text: String) -> Substring.UnicodeScalarView {
    guard text.utf8.contains(0x0D) else { return text[...].unicodeScalars }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var last: UInt8 = 0
    for byte in text.utf8 {
        if byte == 0x0D {
            bytes.append(0x0A)
        } else if byte != 0x0A || last != 0x0D {
            bytes.append(byte)
        }
        last = byte
    }
    return String(decoding: bytes, as: UTF8.self)[...].unicodeScalars
}
