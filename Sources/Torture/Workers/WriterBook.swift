import EventLog

/// What a writer knows of its own work: all of it comes from its journal, so that a restarted writer knows it, too.
struct WriterBook {
    let writer: Int
    /// The append whose outcome is not known yet.
    private(set) var pending: Intention?
    /// How many appends are done.
    private(set) var done = 0
    /// The last position of the last append that is done.
    private(set) var position = 0
    private var number = 0
    private var versions: [String: Int] = [:]

    init(writer: Int) { self.writer = writer }

    /// Takes in an entry of the journal, read or just written.
    mutating func take(_ entry: JournalEntry) {
        switch entry {
        case .intended(let intention):
            pending = intention
            number = intention.number
        case .done(let acknowledgement):
            for event in pending?.events ?? [] where event.version != nil {
                versions[event.stream] = event.version
            }
            pending = nil
            done += 1
            position = acknowledgement.last
        }
    }

    /// The next append: 1 to 5 events for 1 to 3 streams, the writer's own ones by version, shared ones as they are.
    func plan(_ dice: inout Dice) -> Intention {
        let next = number + 1
        let own = (0..<4).map { "own-\(writer)-\($0)" } + ["new-\(writer)-\(next)"]
        let shared = (0..<3).map { "shared-\($0)" }
        let kind = dice.roll(0...9)
        var choice = kind < 4 ? own : kind < 7 ? shared : own + shared
        choice.shuffle(using: &dice)
        let streams = choice.prefix(dice.roll(1...3))
        let parts = streams.map { stream in
            let version = versions[stream] ?? 0
            let named: ExpectedVersion = version == 0 ? .none : .exact(version)
            return Intention.Part(stream: stream, expected: shared.contains(stream) ? .any : named, count: 1)
        }
        var plan = Intention(writer: writer, number: next, after: position, parts: parts)
        for _ in 0..<dice.roll(0...(5 - parts.count)) {
            plan.parts[dice.roll(0...(parts.count - 1))].count += 1
        }
        return plan
    }
}
