import Articles
import Domain
import JSON

/// What an outside reader answers to an article.
enum Answer {
    /// What the article says.
    case reading([ReadEvent])
    /// Why the article could not be read, in the reader's words.
    case refusal(String)

    /// Reads the line.
    ///
    /// - Throws: `JSONError` for what is no JSON, ``ShapeFault`` for what is not as it must be.
    init(_ line: [UInt8], to article: Article) throws {
        let tree = try JSONTree(line)
        if let error = tree["error"] {
            try AnswerShape.refusal.check(tree, "")
            self = .refusal(error.text ?? "")
        } else {
            try AnswerShape.reading.check(tree, "")
            self = .reading(try Self.events(tree["events"] ?? .list([]), Array(article.text.utf8)))
        }
    }

    private static func events(_ list: JSONTree, _ text: [UInt8]) throws -> [ReadEvent] {
        guard case .list(let values) = list else { return [] }
        var events: [ReadEvent] = []
        for (index, value) in values.enumerated() {
            let path = "events[\(index)]"
            guard let type = value["type"]?.text.flatMap(EventType.init(rawValue:)) else { continue }
            if let attributes = value["attrs"], attributes != .null {
                try AnswerShape.attributes(type).check(attributes, path + ".attrs")
            }
            var event = try decoded(value, type, path)
            event.evidence = try evidence(value, text, path)
            events.append(event)
        }
        return events
    }

    /// What has the right form is read as an event of the log is; what the reader leaves out gets its default.
    private static func decoded(_ value: JSONTree, _ type: EventType, _ path: String) throws -> ReadEvent {
        guard case .object(var members) = value else { throw ShapeFault(path, "an object is expected") }
        members.removeAll { $0.name == "evidence" }
        var writer = JSONWriter()
        JSONTree.object(members).write(to: &writer)
        var scanner = JSONScanner(writer.bytes)
        var event = try ReadEvent(type, from: &scanner)
        var seen: Set<CountryCode> = []
        event.countries.removeAll { !seen.insert($0).inserted }
        if value["confidence"] ?? .null == .null { event.confidence = unsaidConfidence }
        if event.rule.isEmpty { event.rule = unsaidRule }
        return event
    }

    /// The offsets where the reader gives them, else those of the first place at which the quote stands.
    private static func evidence(_ value: JSONTree, _ text: [UInt8], _ path: String) throws -> Evidence {
        let place = path + ".evidence"
        let quote = value["evidence"]?["quote"]?.text ?? ""
        let bytes = Array(quote.utf8)
        let shown = String(quote.unicodeScalars.prefix(60).map { $0.value < 0x20 ? " " : Character($0) })
        switch (value["evidence"]?["start"], value["evidence"]?["end"]) {
        case (.number(let start)?, .number(let end)?):
            guard start < end, Int(end) <= text.count, text[Int(start)..<Int(end)].elementsEqual(bytes) else {
                throw ShapeFault(
                    place,
                    "start and end are not where '\(shown)' stands in the text; they may both be left out")
            }
            return Evidence(quote: quote, start: Int(start), end: Int(end))
        case (nil, nil):
            guard let start = text.firstPlace(of: bytes) else {
                throw ShapeFault(place + ".quote", "'\(shown)' is not in the text, character for character")
            }
            return Evidence(quote: quote, start: start, end: start + bytes.count)
        default: throw ShapeFault(place, "start and end go together")
        }
    }

    /// The confidence of an event of which the reader says none.
    private static let unsaidConfidence = 0.5
    /// The rule of an event of which the reader says none.
    private static let unsaidRule = "outside"
}

/// Who reads: recorded with each reading.
struct ReaderIdentity: Hashable, Sendable, CustomStringConvertible {
    var name: String
    var version: String

    init(name: String, version: String) {
        self.name = name
        self.version = version
    }

    /// Takes it from the line by which a program outside says who it is.
    init(hello tree: JSONTree) throws(ShapeFault) {
        try AnswerShape.hello.check(tree, "")
        self.init(
            name: tree["reader"]?["name"]?.text ?? "", version: tree["reader"]?["version"]?.text ?? "")
    }

    /// As the metadata of events have it.
    var description: String { "\(name) \(version)" }
}

extension [UInt8] {
    /// Where some bytes first stand in these; both are UTF-8, so that none begins within a character.
    fileprivate func firstPlace(of piece: [UInt8]) -> Int? {
        guard let first = piece.first, piece.count <= count else { return nil }
        return withUnsafeBufferPointer { all in
            piece.withUnsafeBufferPointer { wanted in
                (0...(all.count - wanted.count)).first { start in
                    all[start] == first && (1..<wanted.count).allSatisfy { all[start + $0] == wanted[$0] }
                }
            }
        }
    }
}
