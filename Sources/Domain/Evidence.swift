/// The span of text that proves an event.
public struct Evidence: Hashable, Sendable {
    /// The text between the offsets, character for character.
    public let quote: String
    /// First byte, in UTF-8 bytes of the article's text (`headline + "\n\n" + body`, or the body alone).
    public let start: Int
    /// The byte behind the last.
    public let end: Int

    /// A quoted span.
    public init(quote: String, start: Int, end: Int) {
        self.quote = quote
        self.start = start
        self.end = end
    }
}
