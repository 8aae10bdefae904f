import EventLog
import Postgres

/// What the log promises, in memory and as simple as can be.
struct LogModel {
    /// An event as the model keeps it.
    struct Entry: Equatable {
        var position: Int
        var stream: String
        var version: Int
        var event: NewEvent
    }

    /// What an append must come to.
    enum Outcome: Equatable {
        case appended(Appended)
        case conflict(stream: String, expected: ExpectedVersion, actual: Int)
        case invalid
    }

    private(set) var entries: [Entry] = []

    func version(of stream: String) -> Int { entries.count { $0.stream == stream } }

    mutating func append(_ appends: [StreamAppend]) -> Outcome {
        guard Self.isValid(appends) else { return .invalid }
        let unexpected = appends.first { append in
            let version = version(of: append.stream)
            return switch append.expected {
            case .any: false
            case .exists: version == 0
            case .none: version != 0
            case .exact(let wanted): version != wanted
            }
        }
        if let unexpected {
            if let existing = existing(appends) { return .appended(existing) }
            return .conflict(
                stream: unexpected.stream, expected: unexpected.expected,
                actual: version(of: unexpected.stream))
        }
        let first = entries.count + 1
        for append in appends {
            for event in append.events {
                entries.append(
                    Entry(
                        position: entries.count + 1, stream: append.stream,
                        version: version(of: append.stream) + 1, event: event))
            }
        }
        return .appended(Appended(first: first, last: entries.count, existed: false))
    }

    /// Where the append stands already, every event of it.
    private func existing(_ appends: [StreamAppend]) -> Appended? {
        var positions: [Int] = []
        for append in appends {
            let base: Int
            switch append.expected {
            case .none: base = 0
            case .exact(let version): base = version
            case .exists, .any: return nil
            }
            for (index, event) in append.events.enumerated() {
                let place = entries.first {
                    $0.stream == append.stream && $0.version == base + index + 1
                }
                guard let place, place.event.type == event.type, place.event.data == event.data,
                    place.event.schemaVersion == event.schemaVersion
                else { return nil }
                positions.append(place.position)
            }
        }
        // One append lies in one piece; two earlier ones are not this one.
        guard let first = positions.min(), let last = positions.max(), last - first == positions.count - 1
        else { return nil }
        return Appended(first: first, last: last, existed: true)
    }

    private static func isValid(_ appends: [StreamAppend]) -> Bool {
        let events = appends.flatMap(\.events)
        return !appends.isEmpty && appends.allSatisfy { !$0.events.isEmpty }
            && events.count <= Connection.largestAppend
            && Set(appends.map(\.stream)).count == appends.count
            && appends.allSatisfy { if case .exact(let version) = $0.expected { version > 0 } else { true } }
            && events.allSatisfy { $0.data.count + $0.metadata.count <= Connection.largestEvent }
    }
}
