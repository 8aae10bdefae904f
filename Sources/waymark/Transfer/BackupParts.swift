import EventLog
import JSON

/// The first line of a backup.
struct BackupHeader: Hashable, Sendable {
    /// How many events it holds, from position 1 on.
    var events: Int
    /// How many texts it holds.
    var texts: Int

    private static let format = "waymark backup"
    private static let version = 1

    /// The line, without its end.
    var line: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("format")
            writer.string(Self.format)
            writer.key("version")
            writer.integer(Self.version)
            writer.key("events")
            writer.integer(events)
            writer.key("texts")
            writer.integer(texts)
        }
        return writer.bytes
    }

    init(events: Int, texts: Int) {
        self.events = events
        self.texts = texts
    }

    /// Reads the line.
    init(_ line: [UInt8]) throws(LineFault) {
        var (format, version, events, texts) = ("", 0, -1, -1)
        var scanner = JSONScanner(line)
        do throws(JSONError) {
            try scanner.object { key, scanner in
                switch key {
                case "format": format = try scanner.string()
                case "version": version = try scanner.integer()
                case "events": events = try scanner.integer()
                case "texts": texts = try scanner.integer()
                default: try scanner.skip()
                }
            }
        } catch { format = "" }
        guard format == Self.format else {
            throw LineFault("this is no backup of a Waymark log; 'waymark backup FILE' makes one")
        }
        guard version == Self.version else {
            throw LineFault("version \(version) of the backup's format is unknown; use a newer waymark")
        }
        guard events >= 0, texts >= 0 else { throw LineFault("the backup does not say what it holds") }
        self.init(events: events, texts: texts)
    }
}

/// The last line of a backup.
struct BackupTrailer: Hashable, Sendable {
    /// SHA-256 of all bytes before the line, in hexadecimal.
    var sha256: String
    /// What was to be there, once more.
    var header: BackupHeader

    /// The line, without its end.
    var line: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("sha256")
            writer.string(sha256)
            writer.key("events")
            writer.integer(header.events)
            writer.key("texts")
            writer.integer(header.texts)
        }
        return writer.bytes
    }
}

extension ArticleText {
    /// The text as a line of a backup, without its end.
    var line: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("content_hash")
            writer.string(contentHash)
            writer.key("headline")
            writer.string(headline)
            writer.key("body")
            writer.string(body)
        }
        return writer.bytes
    }

    /// Reads such a line.
    init(line: [UInt8]) throws(LineFault) {
        var (hash, headline, body): (String?, String?, String?) = (nil, nil, nil)
        var scanner = JSONScanner(line)
        do throws(JSONError) {
            try scanner.object { key, scanner in
                switch key {
                case "content_hash": hash = try scanner.string()
                case "headline": headline = try scanner.optional { try $0.string() }
                case "body": body = try scanner.string()
                default: try scanner.skip()
                }
            }
            try scanner.finish()
        } catch {
            throw LineFault("this is no article text in one line of JSON: \(error)")
        }
        guard let hash, let body else { throw LineFault("'content_hash' or 'body' is missing") }
        self.init(contentHash: hash, headline: headline, body: body)
    }
}
