/// One mention of a project, with the words by which it is compared.
struct ProjectNote: Sendable {
    var phrase: ProjectPhrase
    /// All words that carry meaning, the head aside.
    var words: Set<UInt64>
    /// Those that are part of a proper name.
    var naming: Set<UInt64>
    /// Those of them that name a place.
    var places: Set<UInt64>
    /// Numbers of units and phases.
    var numbers: Set<Int>
    var kind: AssetKind
    var zone: Zone
    var indefinite: Bool
    /// Its words only describe: "the single-track line".
    var vague: Bool
    /// It stands in a headline whose capitals say nothing.
    var titled: Bool
}

/// All mentions of one project in an article.
struct ProjectCluster: Sendable {
    private(set) var notes: [ProjectNote] = []
    private(set) var naming: Set<UInt64> = []
    private(set) var words: Set<UInt64> = []
    private(set) var numbers: Set<Int> = []
    private(set) var kinds: Set<AssetKind> = []
    private(set) var heads: Set<WordID> = []

    init(_ note: ProjectNote) { add(note) }

    mutating func add(_ note: ProjectNote) {
        notes.append(note)
        naming.formUnion(note.naming)
        words.formUnion(note.words)
        numbers.formUnion(note.numbers)
        kinds.insert(note.kind)
        heads.insert(note.phrase.head)
    }

    /// Takes in all mentions of another.
    mutating func absorb(_ other: ProjectCluster) { for note in other.notes { add(note) } }

    /// Named by its place alone: "the Atyrau plant".
    var located: Bool { !naming.isEmpty && notes.allSatisfy { $0.naming.isSubset(of: $0.places) } }

    var plural: Bool { notes.allSatisfy(\.phrase.plural) }
    var portion: Bool { notes.allSatisfy(\.phrase.portion) }
    var first: Int { notes[0].phrase.sentence }
    var headed: Bool { notes.contains { $0.zone == .headline || $0.zone == .deck || $0.zone == .lead } }

    /// Whether another mention speaks of the same project.
    func takes(_ note: ProjectNote) -> Bool {
        if !note.numbers.isEmpty, !numbers.isEmpty, numbers.isDisjoint(with: note.numbers) { return false }
        if note.phrase.portion != portion, note.phrase.portion || !note.phrase.named { return false }
        if note.phrase.plural != plural {
            guard !note.naming.isEmpty, !naming.isEmpty else { return false }
        }
        if !note.naming.isEmpty, !naming.isEmpty { return sharesName(note) }
        guard agrees(note.kind, note.phrase.head) else { return false }
        if note.naming.isEmpty, naming.isEmpty { return sharesWords(note) }
        if naming.isEmpty {
            return headed && words.isSubset(of: note.words)
                || words.count > 0 && words.isSubset(of: note.words)
        }
        // "a polyethylene plant" beside "the Silleno Polyethylene Plant".
        if note.words.isEmpty { return note.phrase.definite || note.zone != .body }
        return note.words.isSubset(of: words) || note.phrase.definite && note.vague
            || (note.phrase.definite || note.zone != .body) && !note.words.isDisjoint(with: words)
    }

    private func sharesName(_ note: ProjectNote) -> Bool {
        let shared = naming.intersection(note.naming)
        guard !shared.isEmpty else { return false }
        let within = note.naming.isSubset(of: naming) || naming.isSubset(of: note.naming)
        if agrees(note.kind, note.phrase.head) {
            return within || !shared.subtracting(note.places).isEmpty || shared.count > 1
        }
        return within && shared.count == min(naming.count, note.naming.count)
            && !shared.subtracting(note.places).isEmpty
    }

    private func sharesWords(_ note: ProjectNote) -> Bool {
        if note.words == words { return !note.indefinite || headed || notes.count == 1 }
        if note.words.isSubset(of: words) {
            return note.phrase.definite || note.zone != .body || !note.words.isEmpty
        }
        return words.isSubset(of: note.words) && (headed || !words.isEmpty)
            || words.intersection(note.words).count > 1
    }

    /// Whether a head noun can mean this thing.
    func agrees(_ kind: AssetKind, _ head: WordID) -> Bool {
        if kind == .project || kind == .generic || heads.contains(head) { return true }
        if kinds.allSatisfy({ $0 == .project || $0 == .generic }) { return kind != .other }
        return kind != .other && kinds.contains(kind)
    }

    /// The mention by which the project is best called.
    var best: ProjectPhrase {
        var found = 0
        var top = Int.min
        for index in notes.indices.prefix(60) {
            let score = clarity(notes[index])
            if score > top { (found, top) = (index, score) }
        }
        return notes[found].phrase
    }

    private func clarity(_ note: ProjectNote) -> Int {
        let size = note.phrase.asset.count
        var score = min(6, note.words.count)
        if !note.naming.isEmpty { score += 4 }
        if note.kind != .project { score += 2 }
        if note.titled { score -= 3 }
        if note.phrase.portion { score -= 6 }
        if note.phrase.plural { score -= 2 }
        if size > 9 { score -= (size - 9) }
        if note.phrase.definite, note.naming.isEmpty { score -= 1 }
        score += min(3, notes.prefix(60).filter { $0.words == note.words }.count - 1)
        return score
    }
}
