/// Reads an input that is one article as a whole.
struct DocumentReader: ArticleReader {
    private let stream: ByteStream
    private let name: InputName
    private let parse: (String) throws(Fault) -> Article
    private var isDone = false

    /// Reads `stream`; `parse` makes an article of its text.
    init(_ stream: ByteStream, _ name: InputName, _ parse: @escaping (String) throws(Fault) -> Article) {
        self.stream = stream
        self.name = name
        self.parse = parse
    }

    mutating func next() -> Input? {
        guard !isDone else { return nil }
        isDone = true
        let origin = Origin(name: name.text)
        do throws(Fault) {
            var article = try parse(try TextEncoding.decode(try stream.whole(upTo: ArticleLimit.bytes)))
            article.id = article.id ?? name.id
            return .article(article, origin)
        } catch {
            return .rejected(Rejection(origin, error.reason))
        }
    }
}
