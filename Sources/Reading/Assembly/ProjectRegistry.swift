import Domain

/// All that an article calls a project, put together by what is meant, so that short mentions find the full name.
struct ProjectRegistry: Sendable {
    let document: Document
    let reader: ProjectPhraseReader
    private(set) var clusters: [ProjectCluster] = []
    private var clusterAt: [Int: Int] = [:]
    private let kinds = AssetKinds.standard

    /// No article tells of more mentions that matter.
    private static let most = 400

    init(_ document: Document, _ reader: ProjectPhraseReader) {
        self.document = document
        self.reader = reader
        var notes: [ProjectNote] = []
        for sentence in document.parses.indices {
            let parse = document.parses[sentence]
            var last = -1
            for chunk in parse.chunks.indices
            where parse.chunks[chunk].kind == .noun && notes.count < ProjectRegistry.most {
                guard let phrase = reader.read(sentence, chunk), phrase.head != 0,
                    !phrase.bare || isThing(phrase),
                    phrase.asset.lowerBound > last, !isCompared(parse.chunks[chunk])
                else { continue }
                last = phrase.asset.upperBound - 1
                notes.append(note(phrase))
                if let whole = phrase.whole { notes.append(note(whole.phrase)) }
            }
        }
        // Names first, so that what has none can find its own.
        for note in notes where !note.naming.isEmpty { add(note) }
        for note in notes where note.naming.isEmpty { add(note) }
        unite()
    }

    /// What the headline or the lead calls "a gas plant" and the body by its name is one, where only one name fits.
    private mutating func unite() {
        var gone: Set<Int> = []
        for index in clusters.indices where isNameless(clusters[index]) {
            let fitting = clusters.indices.filter { other in
                other != index && !gone.contains(other) && !clusters[other].portion && !clusters[other].plural
                    && !clusters[other].naming.isEmpty && isSameKind(clusters[index], clusters[other])
            }
            guard fitting.count == 1, let name = fitting.first else { continue }
            clusters[name].absorb(clusters[index])
            gone.insert(index)
        }
        guard !gone.isEmpty else { return }
        clusters = clusters.indices.filter { !gone.contains($0) }.map { clusters[$0] }
        clusterAt = [:]
        for (index, cluster) in clusters.enumerated() {
            for note in cluster.notes { clusterAt[note.phrase.asset.lowerBound] = index }
        }
    }

    /// A single thing without a name that the news opens with, or that is spoken of as known.
    private func isNameless(_ cluster: ProjectCluster) -> Bool {
        cluster.naming.isEmpty && !cluster.plural && !cluster.portion
            && (cluster.headed || cluster.notes.contains { $0.phrase.definite })
            && !cluster.heads.allSatisfy { kinds.isWeak($0) }
    }

    private func isSameKind(_ one: ProjectCluster, _ other: ProjectCluster) -> Bool {
        let types = kinds.types(of: one.words)
        let others = kinds.types(of: other.words)
        if !types.isEmpty, !others.isEmpty, types.isDisjoint(with: others) { return false }
        // A thing named in passing is not what the news opens with.
        guard other.headed || other.notes.count >= one.notes.count else { return false }
        if !one.numbers.isEmpty, !other.numbers.isEmpty, one.numbers.isDisjoint(with: other.numbers) {
            return false
        }
        let loose: Set<AssetKind> = [.project, .generic]
        let mine = one.kinds.subtracting(loose)
        let theirs = other.kinds.subtracting(loose)
        if mine.isEmpty || theirs.isEmpty { return other.headed || mine.isEmpty && theirs.isEmpty }
        let power: Set<AssetKind> = [.plant, .water]
        return !mine.subtracting([.other]).isDisjoint(with: theirs)
            || !one.heads.isDisjoint(with: other.heads)
            || types.isEmpty && mine.isSubset(of: power) && theirs.isSubset(of: power)
    }

    /// "a refinery": no more than a kind of thing, yet one that is built.
    private func isThing(_ phrase: ProjectPhrase) -> Bool {
        guard phrase.work == nil, !phrase.portion, !phrase.plural,
            !document.text.isWord(
                phrase.asset.lowerBound,
                ["rail", "track", "storage", "lock", "park", "well", "block", "field", "farm"]),
            document.text.lexicon.tags(of: phrase.head).contains(.asset), !kinds.isWeak(phrase.head)
        else { return false }
        let kind = kinds.kind(phrase, document.text)
        return kind != .other && kind != .generic && kind != .project && kind != .zone
    }

    /// "no larger plant", "other plants", "similar projects": not the ones that the news is about.
    private func isCompared(_ chunk: Chunk) -> Bool {
        chunk.tokens.prefix(2).contains {
            document.text.isWord(
                $0, ["no", "any", "other", "such", "similar", "larger", "bigger", "smaller", "every", "each"])
        }
    }

    private mutating func add(_ note: ProjectNote) {
        let found = clusters.indices.prefix(80).filter { clusters[$0].takes(note) }
        let at = found.max { fit($0, note) < fit($1, note) } ?? clusters.count
        if at == clusters.count { clusters.append(ProjectCluster(note)) } else { clusters[at].add(note) }
        clusterAt[note.phrase.asset.lowerBound] = at
    }

    private func fit(_ cluster: Int, _ note: ProjectNote) -> Int {
        let shared = clusters[cluster].words.intersection(note.words).count
        return shared * 4 + min(8, clusters[cluster].notes.count)
            + (clusters[cluster].kinds.contains(note.kind) ? 3 : 0)
    }

    private func note(_ phrase: ProjectPhrase) -> ProjectNote {
        let text = document.text
        var words: Set<UInt64> = []
        var naming: Set<UInt64> = []
        var loose: Set<UInt64> = []
        var places: Set<UInt64> = []
        var numbers: Set<Int> = []
        for at in phrase.asset.prefix(24) where text.tokens[at].kind != .mark {
            let token = text.tokens[at]
            if token.kind == .number {
                if let number = text.integer(at), number < 100, at > phrase.asset.lowerBound {
                    numbers.insert(number)
                }
                continue
            }
            if let number = trailing(at) { numbers.insert(number) }
            guard token.kind == .word, token.part != .possessive,
                token.tags.isDisjoint(with: [.determiner, .preposition, .conjunction, .unit, .scale])
                    || token.isCapital && token.word == 0,
                text.lexicon.singular(of: token.word) != phrase.head || token.word == 0, !isEmpty(at)
            else { continue }
            let place = text.name(at: at, before: at + 1)?.entry.kind
            if place == .country || place == .demonym { continue }
            let key = reader.nameKey(at)
            words.insert(key)
            guard reader.isNaming(at) else { continue }
            // "Rail", "Power", "Cross-Border" say what it is, not which one.
            if token.word != 0, place != .city, place != .region, place != .company {
                if token.tags.isDisjoint(with: [.asset, .project, .portion, .work, .sector]) {
                    loose.insert(key)
                }
                continue
            }
            // "Agartala-Akhaura" is "Akhaura-Agartala".
            let ends = ends(at)
            if ends.count > 1 {
                words.remove(key)
                words.formUnion(ends)
                naming.formUnion(ends)
                continue
            }
            naming.insert(key)
            if place == .city || place == .region { places.insert(key) }
        }
        if naming.isEmpty { naming = loose }
        let zone = document.sentences[phrase.sentence].zone
        return ProjectNote(
            phrase: phrase, words: words, naming: naming, places: places, numbers: numbers,
            kind: kinds.kind(phrase, text), zone: zone,
            indefinite: text.isWord(phrase.asset.lowerBound - 1, ["a", "an", "another", "new"]),
            vague: phrase.asset.dropLast().allSatisfy {
                text.tokens[$0].part == .adjective || text.tokens[$0].shape.contains(.hyphen)
                    || text.tokens[$0].kind != .word
            },
            titled: document.titled.contains(phrase.asset.lowerBound))
    }

    /// "new", "larger", "Chinese-built": says nothing of which one is meant.
    private func isEmpty(_ at: Int) -> Bool {
        let token = document.text.tokens[at]
        if token.shape.contains(.hyphen), reader.isDemonymCompound(at) { return true }
        return token.tags.contains(.ordinal) || kinds.isEmpty(token.word)
    }

    /// The two names in a hyphenated one.
    private func ends(_ at: Int) -> [UInt64] {
        let text = document.text
        guard text.tokens[at].shape.contains(.hyphen), text.tokens[at].word == 0 else { return [] }
        let parts = text.folded(at).split(separator: 0x2D)
        guard parts.count > 1,
            parts.allSatisfy({ $0.count > 3 && !$0.contains { (0x30...0x39).contains($0) } })
        else { return [] }
        return parts.map { Gazetteer.extend(Gazetteer.seed, Array($0)) | 1 << 63 }
    }

    /// "HPP-1", "EPC-2": the number of a unit.
    private func trailing(_ at: Int) -> Int? {
        let text = document.text
        guard text.tokens[at].shape.contains(.digit) else { return nil }
        var value = 0
        var scale = 1
        for byte in text.bytes[Int(text.tokens[at].start)..<Int(text.tokens[at].end)].reversed() {
            guard (0x30...0x39).contains(byte), scale < 1000 else { break }
            value += Int(byte - 0x30) * scale
            scale *= 10
        }
        return scale > 1 ? value : nil
    }

    /// The words of names that mean one project only, with its best mention.
    var names: [UInt64: ProjectPhrase] {
        var found: [UInt64: ProjectPhrase] = [:]
        var shared: Set<UInt64> = []
        for index in clusters.indices where !clusters[index].portion && clusters[index].naming.count <= 12 {
            var best = clusters[index].best
            best.cluster = index
            for word in clusters[index].naming {
                if found[word] != nil { shared.insert(word) }
                found[word] = best
            }
        }
        for word in shared { found[word] = nil }
        return found
    }

    /// The mention by which an article's project is best called.
    func resolve(_ phrase: ProjectPhrase) -> ProjectPhrase {
        guard let cluster = cluster(of: phrase) else { return phrase }
        if phrase.portion, !phrase.bare { return phrase }
        var result = clusters[cluster].best
        result.work = phrase.work ?? work(cluster)
        result.cluster = cluster
        return result
    }

    /// Whether a phrase stands for one of the article's projects.
    func isKnown(_ phrase: ProjectPhrase) -> Bool { cluster(of: phrase) != nil }

    /// Which of the article's projects a phrase means.
    private func cluster(of phrase: ProjectPhrase) -> Int? {
        if phrase.cluster >= 0 { return phrase.cluster }
        if !phrase.bare || phrase.head != 0, let known = clusterAt[phrase.asset.lowerBound] { return known }
        let kind = phrase.head == 0 ? AssetKind.generic : kinds.kind(phrase, document.text)
        let vague =
            phrase.head == 0 || phrase.bare && (phrase.work != nil || kind == .project || kind == .generic)
        if !vague {
            let note = note(phrase)
            let same = clusters.indices.filter {
                clusters[$0].agrees(note.kind, phrase.head) && !clusters[$0].plural && !clusters[$0].portion
                    && (clusters[$0].heads.contains(phrase.head)
                        || note.kind != .other && clusters[$0].kinds.contains(note.kind))
            }
            if let near = nearest(same, phrase) { return near }
            if !phrase.definite { return nil }
        }
        let known = clusters.indices.filter { !clusters[$0].portion && !isWeak($0) }
        return nearest(known.filter { !clusters[$0].plural }, phrase) ?? nearest(known, phrase)
    }

    /// The most likely of some projects at a place in the text.
    private func nearest(_ candidates: [Int], _ phrase: ProjectPhrase) -> Int? {
        candidates.max { weight($0, phrase) < weight($1, phrase) }
    }

    private func weight(_ cluster: Int, _ phrase: ProjectPhrase) -> Int {
        var near = 0
        for note in clusters[cluster].notes {
            let before =
                (note.phrase.sentence, note.phrase.asset.lowerBound) < (
                    phrase.sentence, phrase.asset.lowerBound
                )
            guard before else { continue }
            switch phrase.sentence - note.phrase.sentence {
            case 0: near = max(near, 5)
            case 1: near = max(near, 5)
            case 2: near = max(near, 3)
            case 3: near = max(near, 2)
            default: near = max(near, 1)
            }
        }
        return near * 2 + salience(cluster)
    }

    /// The project that a text without any mention is about.
    func main(before sentence: Int, atLeast least: Int = Int.min) -> ProjectPhrase? {
        let candidates = clusters.indices.filter {
            (!clusters[$0].plural || clusters[$0].headed && clusters[$0].notes.count > 1)
                && !clusters[$0].portion && !isWeak($0)
        }
        guard let best = candidates.max(by: { salience($0) < salience($1) }), salience(best) >= least else {
            return nil
        }
        var result = clusters[best].best
        result.work = work(best)
        result.cluster = best
        return result
    }

    /// The project that the next two sentences go on to tell of.
    func next(after sentence: Int) -> ProjectPhrase? {
        let near = clusters.indices.filter { at in
            !isWeak(at) && !clusters[at].plural
                && clusters[at].notes.contains {
                    $0.phrase.sentence > sentence && $0.phrase.sentence <= sentence + 2 && !$0.phrase.definite
                }
        }
        guard let best = near.max(by: { salience($0) < salience($1) }) else { return nil }
        var result = clusters[best].best
        result.cluster = best
        return result
    }

    /// How much an article is about a project: how often it is named, and where first.
    func salience(_ cluster: Int) -> Int {
        let found = clusters[cluster]
        var score = min(8, found.notes.count)
        if !found.naming.isEmpty { score += 2 }
        if found.notes.contains(where: { $0.zone == .headline }) { score += 4 }
        if found.notes.contains(where: { $0.zone == .lead || $0.zone == .deck }) { score += 2 }
        if found.kinds == [.project] { score -= 2 }
        if isWeak(cluster) { score -= 4 }
        return score
    }

    private func isWeak(_ cluster: Int) -> Bool {
        let found = clusters[cluster]
        return !found.notes.contains { $0.zone == .headline } && found.heads.allSatisfy { kinds.isWeak($0) }
    }

    /// What is done to a project, as most of its mentions have it.
    private func work(_ cluster: Int) -> Work {
        var votes: [Work: Int] = [:]
        for note in clusters[cluster].notes {
            guard let work = note.phrase.work, work != .operation, work != .supply, work != .other,
                work != .development || !isBuilt(cluster)
            else { continue }
            votes[work, default: 0] += note.zone == .headline || note.zone == .lead ? 2 : 1
        }
        let best = Work.allCases.filter { votes[$0] != nil }.max { votes[$0] ?? 0 < votes[$1] ?? 0 }
        return best ?? (isMineral(clusters[cluster]) ? .development : .construction)
    }

    /// "the lithium project", "the copper mine": dug rather than built.
    private func isMineral(_ cluster: ProjectCluster) -> Bool {
        cluster.kinds.contains(.mine)
            || cluster.kinds.isSubset(of: [.project, .mine]) && kinds.isMineral(cluster.words)
    }

    /// "The plant is being developed": a plant is built, a field developed.
    private func isBuilt(_ cluster: Int) -> Bool {
        !clusters[cluster].kinds.isDisjoint(with: [
            .plant, .railway, .road, .bridge, .port, .airport, .pipeline, .grid, .water, .building,
        ])
    }

    /// The work that an event tells of; what is only run or supplied says nothing of what is built.
    func work(_ phrase: ProjectPhrase, of type: EventType) -> Work {
        let own = phrase.work
        guard phrase.cluster >= 0 else { return own ?? .construction }
        let usual = work(phrase.cluster)
        guard let own else { return usual }
        switch own {
        case .operation, .other: return usual
        case .supply where type != .contractAwarded && type != .agreementSigned: return usual
        case .development where isBuilt(phrase.cluster): return usual
        case .construction: return usual
        default: return own
        }
    }
}
