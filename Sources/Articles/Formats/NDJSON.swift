/// NDJSON: one article a line, as an object with the members of `Article`.
struct NDJSON: ArticleFormat {
    let endings: Set<String> = ["ndjson", "jsonl"]

    /// An object that ends on its line, or one that another follows on the next line.
    func recognises(_ start: Start) -> Bool {
        guard start.first == UInt8(ascii: "{") else { return false }
        let (line, next) = start.firstLine
        return next == UInt8(ascii: "{") || closesItself(line) || line.endIndex == start.bytes.endIndex
    }

    func reader(of stream: ByteStream, at name: InputName) -> any ArticleReader {
        NDJSONReader(LineReader(stream, limit: ArticleLimit.bytes), name.text)
    }

    private func closesItself(_ line: ArraySlice<UInt8>) -> Bool {
        var splitter = JSONSplitter(limit: .max)
        for byte in line where splitter.take(byte) == .complete { return true }
        return false
    }
}

private struct NDJSONReader: ArticleReader {
    private var lines: LineReader
    private let name: String
    private var isDone = false

    init(_ lines: LineReader, _ name: String) {
        self.lines = lines
        self.name = name
    }

    mutating func next() -> Input? {
        while !isDone {
            let line: LineReader.Line?
            do throws(Fault) { line = try lines.next() } catch {
                isDone = true
                return .rejected(Rejection(Origin(name: name, line: lines.number + 1), error.reason))
            }
            guard let line else { break }
            if let input = read(line) { return input }
        }
        return nil
    }

    private func read(_ line: LineReader.Line) -> Input? {
        let origin = Origin(name: name, line: lines.number)
        switch line {
        case .tooLong: return .rejected(Rejection(origin, ArticleLimit.fault.reason))
        case .text(let bytes):
            if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return nil }
            return ArticleRecord.input(bytes, origin)
        }
    }
}
