import EventLog

/// An append as a writer means to make it; all of it follows from the line that its journal keeps.
struct Intention: Hashable, Sendable {
    /// What goes to one stream.
    struct Part: Hashable, Sendable {
        var stream: String
        var expected: ExpectedVersion
        var count: Int
    }

    /// One event of it, as it must stand in the log.
    struct Planned: Hashable, Sendable {
        var stream: String
        var id: String
        /// Nil where the stream is shared with other writers.
        var version: Int?
    }

    var writer: Int
    /// Counts the writer's appends, from 1.
    var number: Int
    /// The last position that the writer knew of: the append can only stand behind it.
    var after: Int
    var parts: [Part]

    /// The events in the order in which they are to stand.
    var events: [Planned] {
        var events: [Planned] = []
        for part in parts {
            for index in 0..<part.count {
                let id = "\(writer)-\(number)-\(events.count)"
                let version = part.expected.base.map { $0 + index + 1 }
                events.append(Planned(stream: part.stream, id: id, version: version))
            }
        }
        return events
    }

    /// As the log takes it.
    var appends: [StreamAppend] {
        let planned = events
        return parts.map { part in
            let mine = planned.filter { $0.stream == part.stream }
            return StreamAppend(
                part.stream, expected: part.expected,
                mine.map { NewEvent(type: "Tortured", data: Payload.bytes($0.id)) })
        }
    }

    /// Whether making it once more is safe: the log tells by the versions that it was made before.
    var isRepeatable: Bool { parts.allSatisfy { $0.expected.base != nil } }
}

extension Intention {
    /// `writer number after stream|expected|count …`
    var line: String {
        let words = parts.map { "\($0.stream)|\($0.expected.base.map(String.init) ?? "any")|\($0.count)" }
        return "\(writer) \(number) \(after) \(words.joined(separator: " "))"
    }

    init?(_ words: ArraySlice<Substring>) {
        let numbers = words.prefix(3).compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        (writer, number, after) = (numbers[0], numbers[1], numbers[2])
        parts = words.dropFirst(3).compactMap(Part.init)
        guard parts.count == words.count - 3, !parts.isEmpty else { return nil }
    }
}

extension Intention.Part {
    fileprivate init?(_ word: Substring) {
        let pieces = word.split(separator: "|")
        guard pieces.count == 3, let number = Int(pieces[2]) else { return nil }
        stream = String(pieces[0])
        switch Int(pieces[1]) {
        case nil: expected = .any
        case 0?: expected = .none
        case let version?: expected = .exact(version)
        }
        count = number
    }
}

extension ExpectedVersion {
    /// The version before the append, where it is named.
    fileprivate var base: Int? {
        switch self {
        case .none: 0
        case .exact(let version): version
        case .exists, .any: nil
        }
    }
}
