/// Reads articles from the inputs that a command line names, one at a time and in their order.
///
/// An input is a file, a folder (read with all that is in it, sorted by name) or `-` for standard input.
/// Memory is bounded by one article, however large an input is.
public final class ArticleSource: Sequence, IteratorProtocol {
    private var walk: FileWalk
    private var reader: (any ArticleReader)?
    private let standardInput: Int32

    /// Reads the inputs, none of which is opened before its turn.
    public init(_ inputs: [String], standardInput: Int32 = 0) {
        walk = FileWalk(inputs)
        self.standardInput = standardInput
    }

    /// Reads bytes that are at hand as if they were a file of that name.
    public init(bytes: [UInt8], named name: String) {
        walk = FileWalk([])
        standardInput = 0
        reader = Self.reader(of: ByteStream(bytes: bytes), named: name, ofFile: true)
    }

    /// The next article or rejection; `nil` at the end of the last input.
    public func next() -> Input? {
        while true {
            if let input = reader?.next() { return input }
            reader = nil
            switch walk.next() {
            case .none: return nil
            case .rejected(let rejection)?: return .rejected(rejection)
            case .standardInput?:
                reader = Self.reader(of: ByteStream(borrowing: standardInput), named: "-", ofFile: false)
            case .file(let stream, let name)?:
                reader = Self.reader(of: stream, named: name, ofFile: true)
            }
        }
    }

    private static func reader(
        of stream: ByteStream, named name: String, ofFile: Bool
    ) -> any ArticleReader {
        do throws(Fault) {
            let start = try stream.start()
            guard !start.isEmpty else { throw Fault("empty") }
            try BinaryKind.refuse(start)
            try stream.recodeIfUTF16()
            let format = try ArticleFormats.format(ofNamed: name, start: try stream.start())
            return format.reader(of: stream, at: InputName(name, isFile: ofFile))
        } catch {
            return RejectingReader(Rejection(Origin(name: name), error.reason))
        }
    }
}

/// Gives one rejection and ends.
private struct RejectingReader: ArticleReader {
    private var rejection: Rejection?

    init(_ rejection: Rejection) { self.rejection = rejection }

    mutating func next() -> Input? {
        defer { rejection = nil }
        return rejection.map(Input.rejected)
    }
}
