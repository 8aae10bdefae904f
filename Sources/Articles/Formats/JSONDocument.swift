/// JSON: one article as an object, or an array of them, over as many lines as it likes.
struct JSONDocument: ArticleFormat {
    let endings: Set<String> = ["json"]

    func recognises(_ start: Start) -> Bool {
        start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[")
    }

    func reader(of stream: ByteStream, at name: InputName) -> any ArticleReader {
        JSONDocumentReader(stream, name.text)
    }
}

/// Cuts the input into its articles without holding more than one.
private struct JSONDocumentReader: ArticleReader {
    private let stream: ByteStream
    private let name: String
    private var splitter = JSONSplitter(limit: ArticleLimit.bytes)
    private var chunk: ArraySlice<UInt8> = []
    private var line = 1
    private var start = 1
    private var isDone = false
    private var hasBegun = false

    init(_ stream: ByteStream, _ name: String) {
        self.stream = stream
        self.name = name
    }

    mutating func next() -> Input? {
        guard !isDone else { return nil }
        do throws(Fault) {
            while try refill() {
                while let byte = chunk.popFirst() {
                    if byte == 0x0A { line += 1 }
                    if let input = try step(byte) { return input }
                }
            }
            isDone = true
            if let fault = splitter.faultAtEnd { throw fault }
            return nil
        } catch {
            isDone = true
            return .rejected(Rejection(Origin(name: name, line: line), error.reason))
        }
    }

    private mutating func step(_ byte: UInt8) throws(Fault) -> Input? {
        switch splitter.take(byte) {
        case .between: return nil
        case .began:
            start = line
            return nil
        case .within: return nil
        case .complete: return ArticleRecord.input(splitter.takeValue(), Origin(name: name, line: start))
        case .tooLong: return .rejected(Rejection(Origin(name: name, line: start), ArticleLimit.fault.reason))
        case .unexpected:
            throw Fault(
                "no article begins here; give one object, or an array of objects, as in {\"body\": \"…\"}")
        }
    }

    private mutating func refill() throws(Fault) -> Bool {
        guard chunk.isEmpty else { return true }
        guard let more = try stream.chunk() else { return false }
        chunk = more[...]
        if !hasBegun, chunk.starts(with: ByteOrderMark.utf8) { chunk = chunk.dropFirst(3) }
        hasBegun = true
        return true
    }
}
