/// How large an article may be.
public enum ArticleLimit {
    /// Bytes of UTF-8 that one article may take as it is stored: a file of text, a line of NDJSON.
    public static let bytes = 5_000_000

    static var fault: Fault { Fault("larger than 5 MB; split it, or leave out what is no article text") }
}
