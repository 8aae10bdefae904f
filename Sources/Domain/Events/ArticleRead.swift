import JSON

/// A reader read the article; the events behind this one in its stream are what it found.
public struct ArticleRead: Versioned, Hashable, Sendable {
    /// The name by which the log knows it.
    public static let wireName = "ArticleRead"

    /// Which reader.
    public var reader: String
    /// Which version of it.
    public var version: String
    /// How many events it found.
    public var events: Int

    /// A reading.
    public init(reader: String, version: String, events: Int) {
        self.reader = reader
        self.version = version
        self.events = events
    }

    /// Writes the event's payload.
    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("reader")
            writer.string(reader)
            writer.key("version")
            writer.string(version)
            writer.key("events")
            writer.integer(events)
        }
    }

    /// Reads the event's payload.
    public init(from scanner: inout JSONScanner) throws(JSONError) {
        var read = ArticleRead(reader: "", version: "", events: 0)
        try scanner.object { key, scanner in
            switch key {
            case "reader": read.reader = try scanner.string()
            case "version": read.version = try scanner.string()
            case "events": read.events = try scanner.integer()
            default: try scanner.skip()
            }
        }
        self = read
    }
}
