/// What a source gives for one article: the article, or why there is none.
public enum Input: Hashable, Sendable {
    /// An article that was read, and where it stood.
    case article(Article, Origin)
    /// Something that is no article; the inputs behind it are read all the same.
    case rejected(Rejection)
}

/// Where an article stood.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
    /// The file as it was named, or `-` for standard input.
    public let name: String
    /// The line on which it begins, from 1; `nil` where the whole file is one article.
    public let line: Int?

    /// A place in an input.
    public init(name: String, line: Int? = nil) {
        self.name = name
        self.line = line
    }

    /// `NAME` or `NAME:LINE`, on one line whatever the name holds.
    public var description: String {
        let shown = String(String.UnicodeScalarView(name.unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
        return line.map { "\(shown):\($0)" } ?? shown
    }
}

/// An input that is no article, and why.
public struct Rejection: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where it stands.
    public let origin: Origin
    /// What is wrong with it and what can be done, on one line.
    public let reason: String

    /// A reason at a place.
    public init(_ origin: Origin, _ reason: String) {
        self.origin = origin
        self.reason = reason
    }

    /// The file as it was named, or `-` for standard input.
    public var name: String { origin.name }
    /// The line, from 1, where the input has lines of its own.
    public var line: Int? { origin.line }
    /// Place and reason, for a message of one line.
    public var description: String { "\(origin): \(reason)" }
}

/// Why bytes are no article, before it is known where they stood.
struct Fault: Error, Hashable {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
