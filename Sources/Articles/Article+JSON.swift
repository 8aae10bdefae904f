import Domain
import JSON

extension Article {
    /// Reads an article from a JSON object in UTF-8, as on a line of NDJSON.
    ///
    /// Only `body` must be there; members that are not an article's are passed over, blank ones count as
    /// absent. The error's reason names the member.
    public init(json bytes: [UInt8]) throws(JSONError) {
        var scanner = JSONScanner(bytes)
        var article = Article(body: "")
        try scanner.object { key, scanner in
            let member = Member(name: key, bytes: bytes)
            switch key {
            case "id": article.id = try member.text(from: &scanner)
            case "url": article.url = try member.text(from: &scanner)
            case "outlet": article.outlet = try member.text(from: &scanner)
            case "published": article.published = try member.day(from: &scanner)
            case "headline": article.headline = try member.text(from: &scanner)
            case "body": article.body = try member.text(from: &scanner) ?? ""
            case "language": article.language = try member.text(from: &scanner)
            default: try scanner.skip()
            }
        }
        try scanner.finish()
        guard !article.body.isEmpty else {
            throw JSONError("'body' is missing or blank; it must hold the article's text", at: scanner.offset)
        }
        self = article
    }

    /// Writes the article as a JSON object that reads back the same.
    public func write(to writer: inout JSONWriter) {
        let members = [
            ("id", id), ("url", url), ("outlet", outlet), ("published", published?.description),
            ("headline", headline), ("body", body), ("language", language),
        ]
        writer.object { writer in
            for (key, value) in members {
                writer.key(key)
                writer.string(value)
            }
        }
    }
}

/// A member of an article's object, for errors that name it.
private struct Member {
    let name: String
    let bytes: [UInt8]

    /// Text; none where it is `null` or blank.
    func text(from scanner: inout JSONScanner) throws(JSONError) -> String? {
        let start = scanner.offset
        guard let first = bytes[start...].first(where: { $0 > 0x20 }) else {
            throw JSONError("'\(name)' has no value; is the line cut off?", at: start)
        }
        guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "n") else {
            throw JSONError("'\(name)' must be a string or null", at: start)
        }
        let text: String?
        do throws(JSONError) { text = try scanner.null() ? nil : try scanner.string() } catch {
            throw JSONError("'\(name)': \(error.reason)", at: error.offset)
        }
        guard let text, !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return nil }
        if text.holdsNUL {
            throw JSONError("'\(name)' holds a NUL character; take it out", at: start)
        }
        return text
    }

    /// A day, as itself or as an instant.
    func day(from scanner: inout JSONScanner) throws(JSONError) -> Day? {
        let start = scanner.offset
        guard let text = try text(from: &scanner) else { return nil }
        if let day = publishedDay(text) { return day }
        let shown = String(
            String.UnicodeScalarView(text.unicodeScalars.prefix(40).filter { $0.value >= 0x20 }))
        throw JSONError(
            "'\(name)' must be a day or an instant, as 2026-03-09 or 2026-03-09T08:30:00Z, not '\(shown)'",
            at: start)
    }
}
