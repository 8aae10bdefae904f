import Domain

/// Reads projects off noun phrases.
struct ProjectPhraseReader {
    let document: Document
    let lexicon: Lexicon
    let text: TokenText
    /// The article's projects by the words of their names, so that a short name finds its own: "Rogun", "Inga 3".
    let names: [UInt64: ProjectPhrase]

    init(document: Document, lexicon: Lexicon, names: [UInt64: ProjectPhrase] = [:]) {
        self.document = document
        self.lexicon = lexicon
        self.names = names
        text = document.text
    }

    /// What a noun chunk and what hangs on it say of a project; `nil` where they say nothing.
    func read(_ sentence: Int, _ chunk: Int, depth: Int = 0) -> ProjectPhrase? {
        let parse = document.parses[sentence]
        guard depth < 4, parse.chunks[chunk].kind == .noun else { return nil }
        let head = headToken(parse.chunks[chunk])
        let tags = text.tokens[head].tags
        if text.tokens[head].part == .pronoun { return pronoun(sentence, head) }
        if document.entities[sentence].contains(where: {
            $0.kind == .organisation && $0.tokens.contains(head)
        }) {
            return nil
        }
        if let short = shortName(sentence, chunk, head) { return short }
        if isTransparent(head) { return transparent(sentence, chunk, head, depth) }
        if isWork(head) { return work(sentence, chunk, head, depth) }
        if tags.contains(.project) { return project(sentence, chunk, head, depth) }
        if tags.contains(.portion) { return portion(sentence, chunk, head, depth) }
        if !tags.isDisjoint(with: [.unit, .currency]) || text.tokens[head].part == .number || isLength(head) {
            guard chunk + 2 < parse.chunks.count, text.isWord(parse.chunks[chunk + 1].head, "of") else {
                return nil
            }
            return read(sentence, chunk + 2, depth: depth + 1)
        }
        if tags.contains(.asset), !isCredit(parse, chunk), !isFirm(parse.chunks[chunk], head) {
            return asset(sentence, chunk, head)
        }
        return nil
    }

    /// "Rogun was begun in 1982": the name alone stands for the thing, unless it only says where.
    private func shortName(_ sentence: Int, _ chunk: Int, _ head: Int) -> ProjectPhrase? {
        guard !names.isEmpty, text.tokens[head].isCapital, isNaming(head), let known = names[nameKey(head)]
        else {
            return nil
        }
        let parse = document.parses[sentence]
        if chunk > 0, parse.chunks[chunk - 1].kind == .preposition,
            !text.isWord(parse.chunks[chunk - 1].head, ["of", "on", "for", "with"])
        {
            return nil
        }
        let tokens = parse.chunks[chunk].tokens
        guard text.tokens[head].tags.isDisjoint(with: .projectLike), tokens.count <= 3,
            !document.entities[sentence].contains(where: {
                $0.tokens.contains(head)
                    && ($0.kind == .person || $0.kind == .organisation || $0.kind == .country)
            })
        else { return nil }
        var phrase = known
        phrase.sentence = sentence
        phrase.asset = tokens.lowerBound..<tokens.upperBound
        phrase.work = nil
        phrase.named = true
        return phrase
    }

    /// A word by which two mentions are compared: hyphens and numbers aside.
    func nameKey(_ at: Int) -> UInt64 {
        let word = lexicon.singular(of: text.tokens[at].word)
        if word != 0, !text.tokens[at].shape.contains(.digit) || text.tokens[at].shape.contains(.hyphen) {
            return UInt64(UInt32(word))
        }
        var folded = text.folded(at).filter { $0 != 0x2D && $0 != 0x27 && !(0x30...0x39).contains($0) }
        for index in folded.indices where folded[index] == UInt8(ascii: "q") {
            folded[index] = UInt8(ascii: "k")
        }
        if folded.count > 4, folded.last == UInt8(ascii: "s") { folded.removeLast() }
        return Gazetteer.extend(Gazetteer.seed, folded) | 1 << 63
    }

    /// "140 kilometers of railway".
    func isLength(_ head: Int) -> Bool {
        text.isWord(
            head,
            [
                "kilometers", "kilometres", "kilometer", "kilometre", "km", "miles", "meters", "metres",
                "hectares",
                "half", "third", "quarter", "number", "range", "series", "variety", "dozens", "couple",
                "thirds", "percent", "most", "all", "one", "some",
            ])
    }

    /// "Georgian Railways", "Chinese enterprises" are companies.
    private func isFirm(_ chunk: Chunk, _ head: Int) -> Bool {
        guard head > chunk.tokens.lowerBound else { return false }
        let demonym = text.name(at: head - 1, before: head)?.entry.kind == .demonym
        let plural = lexicon.singulars[Int(text.tokens[head].word)] != 0
        return demonym && (text.tokens[head].isCapital || plural)
    }

    /// "line of credit" is no line.
    func isCredit(_ parse: Parse, _ chunk: Int) -> Bool {
        guard chunk + 2 < parse.chunks.count, text.isWord(parse.chunks[chunk + 1].head, "of"),
            text.isWord(headToken(parse.chunks[chunk]), ["line", "lines"])
        else {
            return false
        }
        return parse.chunks[chunk + 2].tokens.contains { text.isWord($0, "credit") }
    }

    /// The last word of a chunk that carries its meaning: numbers and brackets behind it do not.
    func headToken(_ chunk: Chunk) -> Int {
        var head = chunk.tokens.upperBound - 1
        while head > chunk.tokens.lowerBound {
            let token = text.tokens[head]
            if token.kind == .word, token.tags.isDisjoint(with: .weekday), token.part != .possessive,
                !(token.shape.contains(.digit) && text.tokens[head - 1].tags.contains(.portion))
            {
                break
            }
            head -= 1
        }
        // "Kambarata HPP-1", "package EPC-2".
        if text.tokens[head].word == 0, head > chunk.tokens.lowerBound,
            !text.tokens[head - 1].tags.isDisjoint(with: .projectLike),
            text.tokens[head].shape.contains(.digit)
        {
            return head - 1
        }
        return head
    }

    func isWork(_ head: Int) -> Bool { workKind(head) != nil }

    /// The kind of work that a noun means, by its singular.
    func workKind(_ head: Int) -> Work? {
        let node = lexicon.firstNodes[Int(lexicon.singular(of: text.tokens[head].word))]
        guard node != 0, let payload = lexicon.entry(lexicon.nodeEntries[Int(node)], .work) else {
            return nil
        }
        return Work.allCases[Int(payload)]
    }

    /// "plans for X", "the commissioning of X": spoken of for the sake of X.
    func isTransparent(_ head: Int) -> Bool {
        text.isWord(
            head,
            [
                "plan", "plans", "implementation", "completion", "commissioning", "opening", "launch",
                "inauguration",
                "realization", "realisation", "execution", "handover", "start",
            ])
    }

    private func transparent(_ sentence: Int, _ chunk: Int, _ head: Int, _ depth: Int) -> ProjectPhrase? {
        let parse = document.parses[sentence]
        let at = chunk + 1
        if at + 1 < parse.chunks.count, parse.chunks[at].kind == .preposition,
            text.isWord(parse.chunks[at].head, ["of", "for"])
        {
            return read(sentence, at + 1, depth: depth + 1)
        }
        return ProjectPhrase(
            sentence: sentence, asset: head..<(head + 1), head: 0, definite: true, bare: true)
    }

    func pronoun(_ sentence: Int, _ head: Int) -> ProjectPhrase? {
        guard text.isWord(head, ["it", "this", "that", "they", "them", "which"]) else { return nil }
        return ProjectPhrase(
            sentence: sentence, asset: head..<(head + 1), head: 0, definite: true, bare: true)
    }

    func asset(_ sentence: Int, _ chunk: Int, _ head: Int) -> ProjectPhrase? {
        let parse = document.parses[sentence]
        var range = trimmed(sentence, parse.chunks[chunk].tokens, head)
        range = range.lowerBound..<max(range.upperBound, extended(sentence, chunk, range.upperBound))
        var phrase = ProjectPhrase(
            sentence: sentence, asset: range, head: lexicon.singular(of: text.tokens[head].word))
        phrase.plural = lexicon.singulars[Int(text.tokens[head].word)] != 0
        fill(&phrase, parse.chunks[chunk])
        // "the terminal of the Lume airport": the airport is spoken of as well.
        let next = chunk + 2
        if next < parse.chunks.count, parse.chunks[chunk + 1].kind == .preposition,
            text.isWord(parse.chunks[chunk + 1].head, ["of", "at"]),
            phrase.asset.upperBound > parse.chunks[chunk].tokens.upperBound,
            let whole = read(sentence, next, depth: 3), whole.named, !whole.bare
        {
            phrase.whole = Whole(whole)
        }
        return phrase
    }

    func fill(_ phrase: inout ProjectPhrase, _ chunk: Chunk) {
        phrase.named = phrase.asset.contains { isNaming($0) }
        let first = chunk.tokens.lowerBound
        phrase.definite =
            text.isWord(first, ["the", "this", "that", "these", "those", "its", "their", "both"])
            && !phrase.named
        phrase.bare = phrase.asset.count == 1
    }

    func isNaming(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isCapital, token.kind == .word else { return false }
        let known = text.name(at: index, before: index + 1)?.entry.kind
        if known == .country || known == .demonym || isDemonymCompound(index) { return false }
        if document.titled.contains(index) || index == document.parses.first?.sentence.tokens.lowerBound {
            return token.word == 0 && !document.isCommon(index) || known == .city || known == .region
        }
        return token.tags.isDisjoint(with: [.determiner, .preposition, .adjective, .unit])
            && !(token.shape.contains(.upper) && token.tags.contains(.asset))
    }

    /// "Chinese-built", "India-backed": no name of the thing.
    func isDemonymCompound(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.shape.contains(.hyphen), token.isCapital, token.kind == .word else { return false }
        let start = Int(token.start)
        guard let cut = (start..<Int(token.end)).first(where: { text.bytes[$0] == 0x2D }) else {
            return false
        }
        let key = text.bytes.withUnsafeBufferPointer { Gazetteer.key($0, start..<cut) }
        guard let kind = lexicon.gazetteer.find(key)?.kind else { return false }
        return (kind == .country || kind == .demonym) && !text.bytes[cut + 1].isCapitalLetter
    }

    /// The phrase without its determiner, a possessor's country, sums of money and empty adjectives.
    func trimmed(_ sentence: Int, _ range: Range<Int>, _ head: Int) -> Range<Int> {
        var start = range.lowerBound
        for at in range where text.tokens[at].part == .possessive && at < head {
            let owner = start..<at
            if !owner.contains(where: { !text.tokens[$0].tags.isDisjoint(with: .projectLike) }) {
                start = at + 1
            }
        }
        let empty: [StaticString] = [
            "the", "a", "an", "this", "that", "its", "their", "new", "said", "planned", "proposed", "major",
            "big",
            "large", "modern", "huge", "key", "important", "such", "some", "another", "own", "entire",
            "whole", "old",
            "existing", "first", "largest", "biggest", "flagship", "ambitious", "our", "his", "these",
            "those", "any",
            "ageing", "aging",
        ]
        while start < head {
            let token = text.tokens[start]
            if text.isWord(start, empty) || token.kind == .mark || isDemonymCompound(start) {
                start += 1
            } else if let money = money(sentence, at: start), money.upperBound <= head {
                start = money.upperBound
            } else {
                break
            }
        }
        return start..<max(start + 1, range.upperBound)
    }

    private func money(_ sentence: Int, at index: Int) -> Range<Int>? {
        guard let found = document.quantities[sentence].first(where: { $0.tokens.lowerBound == index }),
            case .money = found.kind
        else { return nil }
        return found.tokens
    }

    /// Takes in "of the …", "at the … field", "for wind turbine components".
    private func extended(_ sentence: Int, _ chunk: Int, _ end: Int) -> Int {
        let parse = document.parses[sentence]
        var end = end
        if let aside = parse.chunks[chunk].aside { end = aside.upperBound + 1 }
        if let course = course(sentence, chunk) { return course }
        var at = chunk + 1
        while at + 1 < parse.chunks.count, parse.chunks[at].kind == .preposition,
            parse.chunks[at + 1].kind == .noun
        {
            let next = parse.chunks[at + 1]
            let word = parse.chunks[at].head
            let tags = text.tokens[headToken(next)].tags
            let capital = text.tokens[next.tokens.upperBound - 1].isCapital
            let of = text.isWord(word, "of") && !isGeography(sentence, next)
            let site = text.isWord(word, "at") && (tags.contains(.asset) || capital)
            let use =
                text.isWord(word, "for") && !capital && text.tokens[next.tokens.lowerBound].kind == .word
                && tags.isDisjoint(with: [.time, .company, .money])
            if next.tokens.contains(where: {
                text.isWord(
                    $0,
                    [
                        "asia", "africa", "europe", "america", "world", "country", "nation", "kind", "region",
                        "its",
                    ])
            }) {
                break
            }
            if text.tokens[next.tokens.lowerBound].kind == .number, tags.contains(.unit) { break }
            guard of || site || use, next.tokens.count < 9,
                tags.isDisjoint(with: [.time, .month, .weekday])
            else { break }
            end = next.end
            at += 2
        }
        return end
    }

    /// "the highway between A and B", "the railway from A to B".
    private func course(_ sentence: Int, _ chunk: Int) -> Int? {
        let chunks = document.parses[sentence].chunks
        if let far = farCourse(sentence, chunk) { return far }
        guard chunk + 4 < chunks.count, chunks[chunk].tokens.count < 4,
            chunks[chunk + 1].kind == .preposition, chunks[chunk + 2].kind == .noun,
            chunks[chunk + 4].kind == .noun, text.tokens[chunks[chunk + 2].head].isCapital,
            text.tokens[chunks[chunk + 4].head].isCapital, chunks[chunk + 4].tokens.count < 4
        else { return nil }
        let between =
            text.isWord(chunks[chunk + 1].head, "between") && text.isWord(chunks[chunk + 3].head, "and")
        let from = text.isWord(chunks[chunk + 1].head, "from") && text.isWord(chunks[chunk + 3].head, "to")
        return between || from ? chunks[chunk + 4].tokens.upperBound : nil
    }

    /// "the railway between A in X and B in Y".
    private func farCourse(_ sentence: Int, _ chunk: Int) -> Int? {
        let chunks = document.parses[sentence].chunks
        guard chunk + 6 < chunks.count, chunks[chunk].tokens.count < 4,
            chunks[chunk + 1].kind == .preposition,
            text.isWord(chunks[chunk + 1].head, ["between", "from"]), chunks[chunk + 2].kind == .noun,
            chunks[chunk + 3].kind == .preposition, text.isWord(chunks[chunk + 3].head, "in"),
            chunks[chunk + 4].kind == .noun, text.isWord(chunks[chunk + 5].head, ["and", "to"]),
            chunks[chunk + 6].kind == .noun, text.tokens[chunks[chunk + 2].head].isCapital,
            text.tokens[chunks[chunk + 6].head].isCapital
        else { return nil }
        return chunks[chunk + 6].tokens.upperBound
    }

    func isGeography(_ sentence: Int, _ chunk: Chunk) -> Bool {
        document.entities[sentence].contains {
            $0.tokens.upperBound == chunk.tokens.upperBound
                && ($0.kind == .country || $0.kind == .city || $0.kind == .place)
                && $0.tokens.lowerBound >= chunk.tokens.lowerBound
                && chunk.tokens.count - $0.tokens.count <= 1
        }
    }
}

extension UInt8 {
    /// Whether a byte is a capital letter of ASCII.
    var isCapitalLetter: Bool { (0x41...0x5A).contains(self) }
}
