/// Reads sectors from the words of a name: the longest phrases count, of those the one that is the thing itself.
///
/// "port rail line" is a railway, "wind farm at the port of X" a wind farm: what a thing is stands last before
/// the first of, for or at. Things set off by commas or by and, or, with are told one by one.
struct SectorReader: Sendable {
    static let shared = SectorReader(SectorTerm.all)

    private let terms: [PhraseHash: SectorTerm]
    /// The number of words of the longest phrase, by its first word.
    private let longest: [UInt64: Int]

    init(_ terms: [PhraseHash: SectorTerm]) {
        self.terms = terms
        var longest: [UInt64: Int] = [:]
        longest.reserveCapacity(4000)
        for phrase in terms.keys { longest[phrase.first, default: 1].raise(to: phrase.words) }
        self.longest = longest
    }

    /// The sectors in the order in which they are named; what stands in brackets counts where nothing else does.
    func sectors(in text: String, ofTalks: Bool) -> [Sector] {
        let text = SectorText(text)
        let found = sectors(of: text.words, ofTalks: ofTalks)
        return found.isEmpty ? sectors(of: text.aside, ofTalks: ofTalks) : found
    }

    private func sectors(of words: [String], ofTalks: Bool) -> [Sector] {
        let matches = matches(words, ofTalks: ofTalks)
        var sectors: [Sector] = []
        var item = SectorItem()
        var at = 0
        while at < words.count {
            if let match = matches[at] {
                let next = at + match.length < words.count ? words[at + match.length] : ""
                item.add(match.term, words[at..<at + match.length], next: next)
                at += match.length
                continue
            }
            if SectorReader.joints.contains(words[at]) {
                if let sector = item.sector { sectors.append(sector) }
                item = SectorItem()
            } else {
                item.pass(words[at])
            }
            at += 1
        }
        if let sector = item.sector { sectors.append(sector) }
        return sectors.unique
    }

    /// The phrases by where they begin: the longer first, of equals the first, none upon another.
    private func matches(_ words: [String], ofTalks: Bool) -> [Int: (term: SectorTerm, length: Int)] {
        var found: [(start: Int, length: Int, term: SectorTerm)] = []
        for start in words.indices {
            var phrase = PhraseHash()
            phrase.add(words[start].utf8)
            guard let most = longest[phrase.first] else { continue }
            for length in 1...most where start + length <= words.count {
                if length > 1 { phrase.add(words[start + length - 1].utf8) }
                guard let term = terms[phrase], ofTalks || term.kind != .topic else { continue }
                found.append((start, length, term))
            }
        }
        found.sort { ($1.length, $0.start) < ($0.length, $1.start) }
        var taken = [Bool](repeating: false, count: words.count)
        var kept: [Int: (term: SectorTerm, length: Int)] = [:]
        for (start, length, term) in found where !taken[start..<start + length].contains(true) {
            for index in start..<start + length { taken[index] = true }
            kept[start] = (term, length)
        }
        return kept
    }

    private static let joints: Set<String> = [",", "and", "or", "with", "including", "plus"]
}

/// One of the things that a text names, as far as it was read.
private struct SectorItem {
    /// The thing itself, what it is of or for, and where it is.
    private var told: [SectorTerm?] = [nil, nil, nil]
    private var rank = 0
    private var head: SectorTerm?
    private var isMade = false

    /// Takes a phrase: of several in a row the last is what the thing is.
    mutating func add(_ term: SectorTerm, _ words: ArraySlice<String>, next: String) {
        isMade = isMade || !SectorItem.makers.isDisjoint(with: words)
        guard term.sector != nil else { return }
        isMade = isMade || (term.made != nil && SectorItem.works.contains(next))
        head = head.map { term.yields(to: $0) ? $0 : term } ?? term
    }

    /// Takes a word that is of no phrase.
    mutating func pass(_ word: String) {
        if SectorItem.makers.contains(word) { isMade = true }
        if SectorItem.purposes.contains(word) {
            settle()
            rank = max(rank, 1)
        } else if SectorItem.places.contains(word) {
            settle()
            rank = 2
        }
    }

    /// What the thing is, after all its words.
    var sector: Sector? {
        var item = self
        item.settle()
        var best: SectorTerm?
        for term in item.told.compactMap(\.self) {
            best = best.map { $0.yields(to: term) ? term : $0 } ?? term
        }
        return isMade ? best?.made ?? best?.sector : best?.sector
    }

    private mutating func settle() {
        guard let head else { return }
        told[rank] = told[rank].map { $0.yields(to: head) ? head : $0 } ?? head
        self.head = nil
    }

    private static let purposes: Set<String> = ["of", "for"]
    private static let places: Set<String> = [
        "at", "in", "near", "on", "to", "from", "along", "between", "within", "by", "under", "around",
        "across",
        "through", "into", "via", "inside", "toward", "over",
    ]
    private static let makers: Set<String> = [
        "factory", "manufacture", "manufacturing", "production", "producing", "fabrication", "assembly",
        "component",
        "maker", "making",
    ]
    private static let works: Set<String> = ["plant", "factory", "work", "mill"]
}

extension Int {
    fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}
