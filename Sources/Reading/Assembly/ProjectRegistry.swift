import Domain

/// All that an article calls a project, so that short mentions find the full name.
struct ProjectRegistry: Sendable {
    struct Entry: Sendable {
        var phrase: ProjectPhrase
        var words: Set<[UInt8]>
        /// The headline's is what the article is about.
        var headline: Bool
    }

    let document: Document
    let reader: ProjectPhraseReader
    private(set) var entries: [Entry] = []

    init(_ document: Document, _ reader: ProjectPhraseReader) {
        self.document = document
        self.reader = reader
        for sentence in document.parses.indices {
            let parse = document.parses[sentence]
            var last = -1
            for chunk in parse.chunks.indices where parse.chunks[chunk].kind == .noun && entries.count < 400 {
                guard let phrase = reader.read(sentence, chunk), !phrase.bare, phrase.head != 0,
                    phrase.asset.lowerBound > last
                else { continue }
                last = phrase.asset.upperBound - 1
                let words = words(phrase.asset)
                guard !words.isEmpty else { continue }
                entries.append(
                    Entry(phrase: phrase, words: words, headline: parse.sentence.zone == .headline))
            }
        }
    }

    private func words(_ range: Range<Int>) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        for at in range.prefix(24) where document.text.tokens[at].kind != .mark {
            let token = document.text.tokens[at]
            if token.tags.isDisjoint(with: [.determiner, .preposition]) || token.isCapital {
                found.insert(document.text.folded(at))
            }
        }
        return found
    }

    /// The mention by which an article's project is best called.
    func resolve(_ phrase: ProjectPhrase) -> ProjectPhrase {
        if phrase.portion, !phrase.bare, !phrase.named {
            return phrase
        }
        if phrase.bare || phrase.definite || (!phrase.named && !phrase.plural) {
            if let known = antecedent(phrase) {
                var result = upgraded(known)
                result.work = phrase.work ?? known.work
                return result
            }
            return phrase
        }
        return phrase.named ? fullest(phrase) : phrase
    }

    /// A thing without a name gets that of the only one of its kind that has one.
    private func upgraded(_ phrase: ProjectPhrase) -> ProjectPhrase {
        guard !phrase.named, !phrase.plural, !phrase.portion else { return phrase }
        let lexicon = document.text.lexicon
        let kind = HeadKind.of(phrase.head, lexicon)
        let mine = words(phrase.asset)
        let named = entries.filter {
            $0.phrase.named && !$0.phrase.portion && HeadKind.of($0.phrase.head, lexicon) == kind
                && mine.intersection($0.words).count >= min(2, $0.phrase.head == phrase.head ? 2 : 1)
        }
        guard let longest = named.max(by: { $0.words.count < $1.words.count }),
            named.allSatisfy({ $0.words.intersection(longest.words).count > 1 })
        else { return phrase }
        var result = longest.phrase
        result.work = phrase.work ?? result.work
        return result
    }

    /// The project that a text without any mention is about.
    func main(before sentence: Int, atLeast least: Int = Int.min) -> ProjectPhrase? {
        let candidates = entries.filter { !$0.phrase.definite && !$0.phrase.plural && !$0.phrase.portion }
        var best: (entry: Entry, score: Int)?
        for entry in candidates.prefix(60) {
            let score = salience(entry)
            if score > best?.score ?? Int.min { best = (entry, score) }
        }
        guard let best, best.score >= least else { return nil }
        return upgraded(fullest(best.entry.phrase))
    }

    /// The project that the next two sentences go on to tell of.
    func next(after sentence: Int) -> ProjectPhrase? {
        let near = entries.first {
            $0.phrase.sentence > sentence && $0.phrase.sentence <= sentence + 2 && !$0.phrase.definite
                && !isWeak($0) && (!$0.phrase.plural || $0.phrase.named)
        }
        return near.map { fullest($0.phrase) }
    }

    /// How much an article is about a project: how often it is named, and where first.
    private func salience(_ entry: Entry) -> Int {
        var score = entry.phrase.named ? 2 : 0
        if document.text.lexicon.tags(of: entry.phrase.head).isDisjoint(with: .asset) { score -= 2 }
        for other in entries.prefix(120) where other.phrase.head == entry.phrase.head {
            if !entry.words.isDisjoint(with: other.words) { score += other.headline ? 4 : 1 }
        }
        if document.sentences[entry.phrase.sentence].zone == .lead { score += 2 }
        if isWeak(entry) { score -= 4 }
        return score
    }

    /// Things that stand around a project more often than they are one.
    private func isWeak(_ entry: Entry) -> Bool {
        !entry.headline && ProjectRegistry.weak.contains(document.text.lexicon.text(entry.phrase.head))
    }

    private static let weak: Set<String> = [
        "center", "centre", "institute", "university", "headquarters", "embassy", "museum", "market", "base",
        "system", "grid", "city", "village", "corridor", "campus", "infrastructure", "street", "crossing",
        "network", "zone", "institution", "school", "building", "link", "cluster", "hub", "house",
    ]

    private func antecedent(_ phrase: ProjectPhrase) -> ProjectPhrase? {
        let text = document.text
        let generic =
            phrase.head == 0
            || phrase.bare && (phrase.work != nil || text.lexicon.tags(of: phrase.head).contains(.project))
        let mine = generic ? [] : words(phrase.asset)
        let before = entries.filter {
            ($0.phrase.sentence, $0.phrase.asset.lowerBound) < (phrase.sentence, phrase.asset.lowerBound)
                && (!$0.phrase.definite || $0.words.count > 1) && $0.phrase.asset != phrase.asset
                && !$0.phrase.portion
        }
        let kind = HeadKind.of(phrase.head, text.lexicon)
        if !generic, phrase.definite || phrase.bare {
            if let same = before.last(where: { $0.phrase.head == phrase.head && $0.phrase.named })
                ?? before.last(where: { $0.phrase.head == phrase.head && !$0.phrase.plural })
                ?? entries.first(where: {
                    $0.phrase.head == phrase.head && $0.words.count > 1 && !$0.phrase.plural
                })
            {
                return fullest(same.phrase)
            }
            let near = before.last {
                !$0.words.isDisjoint(with: mine) && $0.phrase.named
                    && (mine.count == 1 || HeadKind.of($0.phrase.head, text.lexicon) == kind)
            }
            if let shared = near {
                return fullest(shared.phrase)
            }
        }
        if !generic {
            // "a dam on a tributary", and later the one dam that has a name.
            let same = entries.filter {
                HeadKind.of($0.phrase.head, text.lexicon) == kind && $0.phrase.named && !$0.phrase.portion
                    && (mine.count < 2
                        || mine.intersection($0.words).count > ($0.phrase.head == phrase.head ? 1 : 0))
            }
            let longest = same.max { $0.words.count < $1.words.count }
            if let longest, same.allSatisfy({ !$0.words.isDisjoint(with: longest.words) }) {
                return fullest(longest.phrase)
            }
        }
        guard phrase.definite || phrase.bare, generic || mine.count < 2 else { return nil }
        let strong = before.filter { !$0.phrase.definite && !isWeak($0) }
        let pool =
            strong.isEmpty
            ? entries.filter { !$0.phrase.definite && !$0.phrase.portion && !isWeak($0) } : strong
        let best = pool.suffix(80).max { salience($0) < salience($1) }
        return best.map { upgraded(fullest($0.phrase)) }
    }

    /// The longest name that holds all words of a shorter one.
    private func fullest(_ phrase: ProjectPhrase) -> ProjectPhrase {
        let mine = words(phrase.asset)
        var best = phrase
        var size = mine.count
        for entry in entries where entry.phrase.named || !phrase.named {
            guard entry.words.count > size, entry.words.count <= 9, !entry.phrase.portion,
                !entry.phrase.plural || phrase.plural,
                mine.isSubset(of: entry.words)
                    || (entry.phrase.head == phrase.head && !isProject(phrase) && shares(mine, entry.words))
            else { continue }
            if !phrase.named, entry.phrase.head != phrase.head { continue }
            best = entry.phrase
            size = entry.words.count
        }
        if best.asset != phrase.asset {
            best.work = phrase.work ?? best.work
        }
        return best
    }

    private func isProject(_ phrase: ProjectPhrase) -> Bool {
        document.text.lexicon.tags(of: phrase.head).contains(.project)
    }

    private func shares(_ mine: Set<[UInt8]>, _ other: Set<[UInt8]>) -> Bool {
        mine.count > 1 && mine.subtracting(other).count <= 1 && mine.intersection(other).count > 1
    }

    /// The name as it is written, and what else the article says of the project.
    func mention(_ phrase: ProjectPhrase, _ countries: CountryModel) -> ProjectMention {
        let text = document.text
        var range = phrase.asset
        while range.count > 1, text.tokens[range.upperBound - 1].kind == .mark,
            !text.tokens[range.upperBound - 1].isMark(")")
        {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        let place = place(phrase)
        let country = place.flatMap { $0.country >= 0 ? $0.country : nil } ?? countries.host(phrase)
        return ProjectMention(
            asset: text.text(range), work: phrase.work ?? usualWork(phrase),
            place: place.map { text.text($0.tokens) },
            country: country.map { text.lexicon.countries[Int($0)] })
    }

    private func usualWork(_ phrase: ProjectPhrase) -> Work {
        let mine = words(phrase.asset)
        for entry in entries where entry.phrase.work != nil && !entry.words.isDisjoint(with: mine) {
            if let work = entry.phrase.work, work != .operation, work != .supply { return work }
        }
        return .construction
    }

    /// The city or region in or right behind the name.
    private func place(_ phrase: ProjectPhrase) -> Entity? {
        let places = document.entities[phrase.sentence].filter {
            ($0.kind == .city || $0.kind == .place) && !$0.demonym
        }
        if let inside = places.first(where: { phrase.asset.contains($0.tokens.lowerBound) }) { return inside }
        let end = phrase.asset.upperBound
        guard
            let next = places.first(where: { $0.tokens.lowerBound >= end && $0.tokens.lowerBound <= end + 6 })
        else { return nil }
        let led = (end..<next.tokens.lowerBound).contains {
            document.text.isWord($0, ["in", "at", "near", "outside"])
        }
        let cut = (end..<next.tokens.lowerBound).contains {
            document.text.tokens[$0].part == .verb || document.text.tokens[$0].isMark(",")
        }
        return led && !cut ? next : nil
    }
}
