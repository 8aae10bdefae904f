/// Tries the rules on one sentence.
struct Matcher {
    let document: Document
    let index: RuleIndex
    let projects: ProjectPhraseReader
    let lexicon: Lexicon
    let sentence: Int
    /// Whether the reasons for what did not fire are wanted.
    let explains: Bool
    private(set) var matches: [Match] = []
    private(set) var misses: [NearMiss] = []

    let parse: Parse
    let text: TokenText

    init(
        _ document: Document, _ index: RuleIndex, _ projects: ProjectPhraseReader, _ sentence: Int,
        explains: Bool
    ) {
        self.explains = explains
        self.document = document
        self.index = index
        self.projects = projects
        self.sentence = sentence
        parse = document.parses[sentence]
        text = document.text
        lexicon = projects.lexicon
    }

    mutating func run() {
        for verb in parse.verbs.indices { tryVerb(verb) }
        for chunk in parse.chunks.indices where parse.chunks[chunk].kind == .noun { tryNoun(chunk) }
    }

    private mutating func tryVerb(_ verb: Int) {
        let group = parse.verbs[verb]
        // "…," it continues: who goes on to speak.
        if group.chunk > 1, parse.chunks[group.chunk - 2].kind == .quote,
            parse.chunks[group.chunk - 1].tokens.count == 1,
            parse.chunks[group.chunk - 1].kind == .noun
        {
            return
        }
        for entry in index.verbs[group.lemma] ?? [] {
            guard let end = tail(entry.tail, verb) else { continue }
            test(entry.rule, verb, end)
        }
        if group.outerPassive {
            for entry in index.verbs[group.outer] ?? []
            where entry.tail.isEmpty && index.rules[entry.rule].asserts.contains(.possible) {
                test(entry.rule, verb, group.head + 1)
            }
        }
        if group.outer != 0, group.assertion == .wished {
            for entry in index.states[lexicon.singular(of: group.outer)] ?? [] where entry.tail.count <= 1 {
                test(entry.rule, verb, group.head + 1)
            }
        }
        guard group.copula || stative(group.lemma) else { return }
        var at = group.tokens.upperBound
        if text.isWord(at, ["itself", "themselves", "himself", "herself"]) { at += 1 }
        let stop = min(at + 6, parse.sentence.tokens.upperBound)
        while at < stop {
            let word = text.tokens[at].isMark("%") ? index.percent : text.tokens[at].word
            for entry in index.states[word] ?? [] where follows(entry.tail, at + 1) {
                test(entry.rule, verb, at + 1 + entry.tail.count)
            }
            let part = text.tokens[at].part
            guard
                part == .adverb || part == .number || part == .negation || part == .adjective
                    || text.tokens[at].isMark("%") || text.tokens[at].tags.contains(.adverb)
            else { break }
            at += 1
        }
    }

    private func stative(_ lemma: WordID) -> Bool {
        index.stative.contains(lemma)
    }

    private func follows(_ tail: [WordID], _ start: Int) -> Bool {
        guard start + tail.count <= parse.sentence.tokens.upperBound else { return false }
        return tail.indices.allSatisfy { text.tokens[start + $0].word == tail[$0] }
    }

    /// The token behind an idiom's last word; `nil` where its words do not follow.
    private func tail(_ words: [WordID], _ verb: Int) -> Int? {
        let group = parse.verbs[verb]
        var at = group.head + 1
        guard var first = words.first else { return at }
        var left = words[...]
        if group.passive {
            // "First concrete was poured", "ground was broken".
            let subjects = parse.subjects(of: verb)
            while let word = left.first,
                subjects.contains(where: {
                    parse.chunks[$0].tokens.contains { same(text.tokens[$0].word, word) }
                })
            {
                left = left.dropFirst()
            }
        }
        for word in left {
            first = word
            let particle = word == words.last && lexicon.tags(of: word).contains(.preposition)
            let reach = particle ? 5 : lexicon.tags(of: word).contains(.preposition) ? 8 : 4
            let stop = min(at + reach, parse.sentence.tokens.upperBound)
            guard let found = (at..<max(at, stop)).first(where: { same(text.tokens[$0].word, first) }) else {
                return nil
            }
            // "went into operation on May 3" is no "went on".
            if particle, (at..<found).contains(where: { cuts($0) }) { return nil }
            at = found + 1
        }
        return at
    }

    private func cuts(_ at: Int) -> Bool {
        let part = text.tokens[at].part
        return part == .preposition || part == .verb || part == .auxiliary || part == .conjunction
            || text.tokens[at].isMark(",")
    }

    private func same(_ word: WordID, _ wanted: WordID) -> Bool {
        word != 0 && (word == wanted || lexicon.singular(of: word) == lexicon.singular(of: wanted))
    }

    private mutating func test(_ rule: Int, _ verb: Int, _ end: Int) {
        let group = parse.verbs[verb]
        var match = Match(
            rule: rule, sentence: sentence, verb: verb, trigger: group.head,
            clause: parse.clauseBegin(of: verb)..<parse.clauseEnd(of: verb), assertion: group.assertion,
            tailEnd: end)
        guard index.rules[rule].asserts.contains(group.assertion) else {
            return miss(match, "the text says it is \(group.assertion)")
        }
        guard index.outers[rule].isEmpty || index.outers[rule].contains(group.outer) else {
            return miss(match, "nobody is said to have decided it")
        }
        guard index.rules[rule].phases.contains(group.phase) else {
            return miss(match, "the verb looks at \(group.phase)")
        }
        let subjects = parse.subjects(of: verb)
        if let subject = subjects.last, isExpletive(group, subject) {
            return miss(match, "'it' stands for the clause behind the verb")
        }
        let selected = group.outerPassive && index.rules[rule].asserts.contains(.possible)
        let objects = selected ? subjects : objects(verb, end)
        guard let themes = theme(index.rules[rule].theme, group, subjects, objects, match) else {
            return miss(match, "what it is about is not of its kind")
        }
        match.themes = themes
        match.agents = group.passive ? byPhrase(verb) : subjects
        check(match)
    }

    /// "It has been proposed that …".
    private func isExpletive(_ group: VerbGroup, _ subject: Int) -> Bool {
        guard group.passive, text.isWord(parse.chunks[subject].head, "it") else { return false }
        return text.isWord(group.tokens.upperBound, ["that", "whether", "how", "why"])
    }

    private func objects(_ verb: Int, _ end: Int) -> [Int] {
        let group = parse.verbs[verb]
        guard end > group.head + 1 else { return parse.objects(of: verb) }
        var found: [Int] = []
        for at in (group.chunk + 1)..<max(group.chunk + 1, parse.chunks.count)
        where parse.chunks[at].kind == .noun {
            if parse.chunks[at].tokens.lowerBound >= end {
                found += parse.list(startingAt: at)
                break
            }
            found.append(at)
        }
        return found
    }

    func theme(
        _ theme: Theme, _ group: VerbGroup, _ subjects: [Int], _ objects: [Int], _ match: Match
    ) -> [Int]? {
        switch theme.place {
        case .none: return group.passive ? subjects : objects + subjects
        case .object: return fitting(theme, group.passive ? subjects : objects)
        case .subject: return fitting(theme, subjects)
        case .either:
            return fitting(theme, group.passive ? subjects : objects) ?? fitting(theme, subjects)
                ?? (group.passive && theme.tags.contains(.contract) ? fitting(theme, objects) : nil)
        case .behind(let words):
            let found = behind(words, match.clause, after: group.chunk)
            return theme.tags.isEmpty && !theme.party ? found : fitting(theme, found)
        }
    }

    private func behind(_ words: [StaticString], _ clause: Range<Int>, after chunk: Int) -> [Int] {
        var found: [Int] = []
        for at in (chunk + 1)..<max(chunk + 1, clause.upperBound) where at + 1 < parse.chunks.count {
            guard parse.chunks[at].kind == .preposition, text.isWord(parse.chunks[at].head, words),
                parse.chunks[at + 1].kind == .noun
            else { continue }
            found += parse.list(startingAt: at + 1)
        }
        return found
    }

    func fitting(_ theme: Theme, _ chunks: [Int]) -> [Int]? {
        let fit = chunks.filter { fits(theme, $0) }
        return fit.isEmpty ? nil : fit
    }

    func fits(_ theme: Theme, _ chunk: Int) -> Bool {
        let head = projects.headToken(parse.chunks[chunk])
        let token = text.tokens[head]
        // "the hotel, a work of the builder too".
        if text.isWord(head, "work"), text.isWord(head - 1, "a") { return false }
        if !token.tags.isDisjoint(with: theme.tags) { return true }
        // "a number of deals", "half of the works".
        if projects.isLength(head) || token.part == .number, chunk + 2 < parse.chunks.count,
            text.isWord(parse.chunks[chunk + 1].head, "of"), parse.chunks[chunk + 2].kind == .noun
        {
            return fits(theme, chunk + 2)
        }
        if theme.tags.contains(.work), projects.workKind(head) != nil { return true }
        if theme.tags.contains(.project), projects.isTransparent(head), projects.read(sentence, chunk) != nil
        {
            return true
        }
        if theme.tags.contains(.finance), projects.isCredit(parse, chunk) { return true }
        if theme.tags.contains(.money),
            document.quantities[sentence].contains(where: {
                parse.chunks[chunk].tokens.contains($0.tokens.lowerBound)
            })
        {
            return true
        }
        if !theme.tags.isDisjoint(with: [.asset, .project]) {
            if token.part == .pronoun { return text.isWord(head, ["it", "which"]) }
            guard theme.tags.contains(.asset) else { return false }
            if token.word == 0 || token.isCapital, let phrase = projects.read(sentence, chunk), phrase.named {
                return true
            }
            // Names without a head word: "Jaitapur".
            if document.entities(sentence, parse.chunks[chunk].tokens).contains(where: { $0.kind == .asset })
            {
                return true
            }
        }
        guard theme.party else { return false }
        if token.part == .pronoun { return text.isWord(head, ["it", "which", "they", "who", "he", "she"]) }
        return document.entities(sentence, parse.chunks[chunk].tokens).contains {
            $0.kind == .person || ($0.kind == .organisation || $0.kind == .unknown) && !$0.modifier
        }
    }

    private func byPhrase(_ verb: Int) -> [Int] {
        let group = parse.verbs[verb]
        let stop = min(parse.chunks.count, group.chunk + 16)
        // A "by" right behind another participle is that one's.
        var passed = false
        for at in (group.chunk + 1)..<max(group.chunk + 1, stop) where at + 1 < parse.chunks.count {
            if parse.chunks[at].kind == .subordinator { break }
            if parse.chunks[at].kind == .verb {
                let other = parse.verbs[parse.chunks[at].verb]
                guard other.infinite || other.reduced else { break }
                passed = passed || other.reduced
            }
            if parse.chunks[at].kind == .comma { passed = false }
            if !passed, parse.chunks[at].kind == .preposition, text.isWord(parse.chunks[at].head, "by") {
                return parse.list(startingAt: at + 1).filter { parse.chunks[$0].kind == .noun }
            }
        }
        return []
    }

    mutating func check(_ match: Match) {
        for blocker in index.rules[match.rule].blockers {
            switch blocker {
            case .theme(let tags):
                if match.themes.contains(where: {
                    !text.tokens[projects.headToken(parse.chunks[$0])].tags.isDisjoint(with: tags)
                }) {
                    return miss(match, "it is about something else")
                }
            case .subject(let tags):
                if match.agents.contains(where: {
                    !text.tokens[projects.headToken(parse.chunks[$0])].tags.isDisjoint(with: tags)
                }) {
                    return miss(match, "its doer is of another kind")
                }
            case .word: break
            }
        }
        if let word = blockedWord(match) {
            let lexicon = lexicon
            return miss(match, "'\(lexicon.text(word))' stands in the clause")
        }
        matches.append(match)
    }

    private func blockedWord(_ match: Match) -> WordID? {
        let words = index.blocked[match.rule]
        guard !words.isEmpty, !match.clause.isEmpty, match.clause.upperBound <= parse.chunks.count else {
            return nil
        }
        let start = parse.chunks[match.clause.lowerBound].tokens.lowerBound
        let end = parse.chunks[match.clause.upperBound - 1].end
        for at in start..<max(start, end) where words.contains(text.tokens[at].word) && at != match.trigger {
            return text.tokens[at].word
        }
        // "a satellite that was launched": what the clause is about may stand before it.
        for theme in match.themes where !match.clause.contains(theme) {
            let head = parse.chunks[theme].head
            if words.contains(text.tokens[head].word) { return text.tokens[head].word }
        }
        return nil
    }

    mutating func miss(_ match: Match, _ reason: @autoclosure () -> String) {
        guard explains else { return }
        misses.append(
            NearMiss(rule: match.rule, sentence: sentence, trigger: match.trigger, reason: reason()))
    }
}
