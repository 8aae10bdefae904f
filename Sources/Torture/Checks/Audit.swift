/// Holds what writers and followers wrote down against what stands in the log.
struct Audit {
    let picture: LogPicture
    private(set) var breaches: Breaches
    /// Appends whose outcome a writer knew, and appends that are in the log all the same.
    private(set) var appends = 0
    private var events = 0

    init(_ picture: LogPicture) {
        self.picture = picture
        breaches = picture.breaches
    }

    /// All the journals of an arena; `isWhole` where the followers had the time to see the end.
    static func run(
        _ arena: Arena, writers: Int, followers: Int, isWhole: Bool = true
    ) async throws -> Audit {
        var audit = Audit(try await .read(arena.connect()))
        for number in 0..<writers {
            var reader = JournalReader(arena.writerJournal(number))
            audit.check(writer: try reader.entries())
        }
        audit.finish()
        for number in 0..<followers {
            var reader = JournalReader(arena.followerJournal(number))
            var lines: [Substring] = []
            try reader.forEachLine { lines.append($0) }
            audit.check(follower: number, lines, isWhole: isWhole)
        }
        return audit
    }

    /// What is acknowledged must be there as it was; what isn't must be there whole or not at all.
    mutating func check(writer entries: [JournalEntry]) {
        var pending: Intention?
        for entry in entries {
            switch entry {
            case .intended(let intention):
                if let pending { checkUnknown(pending) }
                pending = intention
            case .done(let done):
                if let intention = pending, intention.number == done.number {
                    check(intention, done)
                } else {
                    breaches.note(.other, "append \(done.number) was acknowledged but never meant")
                }
                pending = nil
            }
        }
        if let pending { checkUnknown(pending) }
    }

    private mutating func check(_ intention: Intention, _ done: Acknowledgement) {
        let planned = intention.events
        appends += 1
        events += planned.count
        if done.last - done.first + 1 != planned.count {
            breaches.note(.other, "\(done) is for \(planned.count) events")
        }
        for (position, event) in zip(done.first..., planned) {
            guard let stored = picture.entries[position], stored.id == event.id else {
                let place = picture.places[event.id]
                let breach: Breach = place == nil ? .lost : .reordered
                breaches.note(
                    breach,
                    "\(event.id) was acknowledged at \(position), it is \(place.map { "at \($0)" } ?? "nowhere")"
                )
                continue
            }
            if stored.stream != event.stream || event.version.map({ $0 != stored.version }) ?? false {
                breaches.note(
                    .other, "\(event.id) is version \(stored.version) of \(stored.stream), not as appended")
            }
        }
    }

    private mutating func checkUnknown(_ intention: Intention) {
        let found = intention.events.compactMap { picture.places[$0.id] }
        guard let first = found.first else { return }
        appends += 1
        events += found.count
        if found != Array(first..<first + intention.events.count) {
            breaches.note(.other, "append \(intention.writer)-\(intention.number) is there in part: \(found)")
        }
    }

    /// After all writers: nothing may be there that nobody meant.
    mutating func finish() {
        let others = picture.places.count - events
        if others > 0 { breaches.note(.other, "\(others) events are in the log that nobody appended") }
    }

    /// A follower must have seen all events, each once, in order, and none that isn't there now.
    mutating func check(follower: Int, _ lines: [Substring], isWhole: Bool = true) {
        var last = 0
        for line in lines {
            let words = line.split(separator: " ")
            guard words.count == 2, let position = Int(words[0]) else {
                return breaches.note(.other, "follower \(follower) has the line “\(line)”")
            }
            if position == last {
                breaches.note(.doubled, "follower \(follower) saw \(position) twice")
            } else if position < last {
                breaches.note(.reordered, "follower \(follower) saw \(position) after \(last)")
            } else if position > last + 1 {
                breaches.note(.gaps, "follower \(follower) saw \(position) after \(last)")
            }
            last = max(last, position)
            if picture.entries[position].map({ $0.uuid != words[1] }) ?? true {
                breaches.note(.lost, "follower \(follower) saw \(words[1]) at \(position), which isn't there")
            }
        }
        if isWhole, last < picture.entries.count {
            breaches.note(.gaps, "follower \(follower) saw \(last) of \(picture.entries.count) events")
        }
    }
}
