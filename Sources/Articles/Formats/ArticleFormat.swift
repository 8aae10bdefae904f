/// One way in which articles are stored.
protocol ArticleFormat: Sendable {
    /// File name endings, in lower case, that say so.
    var endings: Set<String> { get }
    /// Whether the first bytes of an input without a telling ending look like it.
    func recognises(_ start: Start) -> Bool
    /// Reads the articles of an input.
    func reader(of stream: ByteStream, at name: InputName) -> any ArticleReader
}

/// Gives the articles of one input, one at a time.
protocol ArticleReader {
    /// The next article or rejection; `nil` at the end.
    mutating func next() -> Input?
}

/// The formats, in the order in which they are asked whether they recognise an input.
enum ArticleFormats {
    static let all: [any ArticleFormat] = [NDJSON(), JSONDocument(), PlainText()]

    /// The format that a name's ending tells, else the first that recognises the content.
    static func format(ofNamed name: String, start: [UInt8]) throws(Fault) -> any ArticleFormat {
        let ending = InputName.ending(of: name)
        if let format = all.first(where: { $0.endings.contains(ending) }) { return format }
        let start = Start(start)
        if let format = all.first(where: { $0.recognises(start) }) { return format }
        throw Fault("of no kind that is read here: give plain text (.txt) or NDJSON (.ndjson)")
    }
}
