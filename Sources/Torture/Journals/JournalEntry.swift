/// What a writer knows of an append that is in the log.
struct Acknowledgement: Hashable, Sendable {
    /// How the writer learnt of it.
    enum Way: String, Sendable {
        /// The log took it now.
        case made
        /// The same append was made again, and the log said that it was there.
        case existed
        /// Its events were looked up in their streams.
        case found
    }

    var number: Int
    var first: Int
    var last: Int
    var way: Way
}

/// A line of a writer's journal.
enum JournalEntry: Hashable, Sendable {
    /// Written before the append is sent.
    case intended(Intention)
    /// Written once its outcome is known.
    case done(Acknowledgement)

    /// As it is written, with its line feed.
    var line: String {
        switch self {
        case .intended(let intention): "intend \(intention.line)\n"
        case .done(let done): "done \(done.number) \(done.first) \(done.last) \(done.way.rawValue)\n"
        }
    }

    init?(_ line: Substring) {
        let words = line.split(separator: " ")
        switch words.first {
        case "intend":
            guard let intention = Intention(words.dropFirst()) else { return nil }
            self = .intended(intention)
        case "done":
            let numbers = words.dropFirst().prefix(3).compactMap { Int($0) }
            guard words.count == 5, numbers.count == 3,
                let way = Acknowledgement.Way(rawValue: String(words[4]))
            else { return nil }
            self = .done(
                Acknowledgement(number: numbers[0], first: numbers[1], last: numbers[2], way: way))
        default: return nil
        }
    }
}
