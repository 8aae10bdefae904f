/// Settles each token's part of speech from what the lexicon allows and from its neighbours.
struct Tagger {
    private let lexicon: Lexicon
    private var tokens: [Token]

    /// Tags all tokens, sentence by sentence.
    static func tag(_ tokens: [Token], _ sentences: [Sentence], _ bytes: [UInt8], _ lexicon: Lexicon)
        -> [Token]
    {
        var tagger = Tagger(lexicon: lexicon, tokens: tokens, bytes: bytes)
        for sentence in sentences { tagger.tag(sentence) }
        return tagger.tokens
    }

    private mutating func tag(_ sentence: Sentence) {
        let headline = sentence.zone == .headline || sentence.zone == .deck
        titled = isTitled(sentence.tokens)
        joint = titled ? [] : joints(sentence.tokens)
        guesses.removeAll(keepingCapacity: true)
        for index in sentence.tokens {
            tokens[index].part = part(index, sentence.tokens, headline: headline)
        }
    }

    private mutating func part(_ index: Int, _ range: Range<Int>, headline: Bool) -> Part {
        let token = tokens[index]
        switch token.kind {
        case .mark: return .mark
        case .number, .currency: return .number
        case .word: break
        }
        if tokens[index].word == possessive { return .possessive }
        if joint.contains(index) { return .proper }
        if token.word == like, before(index, range) == .modal { return .verb }
        // "at present", "at last", "so far": how or when, inside a verb group too.
        if token.word == at, index + 1 < range.upperBound, adverbials.contains(tokens[index + 1].word),
            index + 2 < range.upperBound, !tokens[index + 2].tags.isDisjoint(with: [.verb, .be])
        {
            return .adverb
        }
        if adverbials.contains(token.word), index > range.lowerBound, tokens[index - 1].word == at,
            tokens[index - 1].part == .adverb
        {
            return .adverb
        }
        if index + 1 < range.upperBound {
            let next = tokens[index + 1]
            // "one billion dollars".
            if token.tags.contains(.numeral), next.tags.contains(.scale) { return .number }
            // "over 70 agreements were signed": no preposition, but how many.
            if next.kind == .number, about.contains(token.word), index + 2 < range.upperBound,
                tokens[index + 2].kind == .word,
                tokens[index + 2].tags.isDisjoint(with: [.time, .unit, .preposition]),
                !(index > range.lowerBound && tokens[index - 1].part == .noun)
            {
                return .adverb
            }
        }
        // "pushed back to May": no verb of its own.
        if token.word == back, index > range.lowerBound, tokens[index - 1].part == .verb { return .adverb }
        if let closed = closedClass(index, range) { return closed }
        let first = index == range.lowerBound
        if token.tags.contains(.verb), isVerb(index, range, headline: headline) { return .verb }
        let named = first && token.isCapital && token.tags.isDisjoint(with: .noun) && isName(index, range)
        if token.isCapital, !first || token.word == 0 || named || token.shape.contains(.upper) {
            return .proper
        }
        if token.word == 0, !token.isCapital, endsInLy(token) { return .adverb }
        if token.tags.contains(.scale), index > range.lowerBound, tokens[index - 1].part == .number {
            return .number
        }
        if token.tags.contains(.noun) { return .noun }
        if token.tags.contains(.ordinal), index + 1 < range.upperBound, tokens[index + 1].kind == .word {
            return .adjective
        }
        if token.tags.contains(.adverb) { return .adverb }
        if token.tags.contains(.adjective) || token.tags.contains(.ordinal) { return .adjective }
        if token.tags.contains(.numeral) { return .number }
        if token.tags.contains(.verb) {
            return lexicon.verbs[Int(token.word)].forms.isDisjoint(with: [.gerund, .participle])
                ? .noun : .adjective
        }
        return token.isCapital && !first ? .proper : .noun
    }

    /// An unknown word in -ly says how.
    private func endsInLy(_ token: Token) -> Bool {
        let end = Int(token.end)
        return end - Int(token.start) > 5 && bytes[end - 1] == UInt8(ascii: "y")
            && bytes[end - 2] == UInt8(ascii: "l")
    }

    private func joints(_ range: Range<Int>) -> Set<Int> {
        var found: Set<Int> = []
        let text = TokenText(bytes: bytes, tokens: tokens, lexicon: lexicon)
        for index in range.dropFirst() where tokens[index].kind == .word && !tokens[index].isCapital {
            guard tokens[index].tags.contains(.conjunction) || tokens[index].tags.contains(.preposition),
                tokens[index - 1].isCapital, index + 1 < range.upperBound
            else { continue }
            var start = index - 1
            while start >= max(range.lowerBound, index - 5), tokens[start].kind == .word {
                if tokens[start].isCapital, let (entry, end) = text.name(at: start, before: range.upperBound),
                    end > index, entry.kind == .company || entry.kind == .institution
                {
                    found.insert(index)
                    break
                }
                start -= 1
            }
        }
        return found
    }

    private func isName(_ index: Int, _ range: Range<Int>) -> Bool {
        TokenText(bytes: bytes, tokens: tokens, lexicon: lexicon).name(at: index, before: range.upperBound)
            != nil
    }

    private func closedClass(_ index: Int, _ range: Range<Int>) -> Part? {
        let token = tokens[index]
        let tags = token.tags
        guard !tags.isDisjoint(with: Tagger.closed) else { return nil }
        // A capital in the middle of a sentence makes a name of most words ("May", "Will Smith").
        if token.isCapital, !titled, index > range.lowerBound, !tokens[index - 1].isMark("\""),
            !token.shape.contains(.line),
            tags.isDisjoint(with: [.preposition, .conjunction, .be, .relative, .determiner, .pronoun, .have])
        {
            return nil
        }
        if token.word == since, index > range.lowerBound, tokens[index - 1].part == .auxiliary,
            index + 1 < range.upperBound, !tokens[index + 1].tags.isDisjoint(with: [.verb, .be])
        {
            return .adverb
        }
        if token.word == to { return followsBase(index, range) ? .to : .preposition }
        if tags.contains(.negation), !tags.contains(.modal) { return .negation }
        if tags.contains(.modal) {
            if token.word == may, index > range.lowerBound, tokens[index - 1].kind == .number { return nil }
            return .modal
        }
        if !tags.isDisjoint(with: [.be, .have, .doing]) { return .auxiliary }
        if tags.contains(.relative) { return relative(index, range) }
        if tags.contains(.conjunction) { return .conjunction }
        if tags.contains(.subordinator), startsClause(index, range) { return .subordinator }
        if tags.contains(.preposition) { return .preposition }
        if tags.contains(.subordinator) { return .subordinator }
        if tags.contains(.determiner), tags.contains(.pronoun) {
            return standsAlone(index, range) ? .pronoun : .determiner
        }
        if tags.contains(.determiner) { return .determiner }
        if tags.contains(.pronoun), !token.shape.contains(.upper) || token.end - token.start < 2 {
            return .pronoun
        }
        return nil
    }

    private static let closed: Tags = [
        .negation, .modal, .be, .have, .doing, .relative, .conjunction, .subordinator, .preposition,
        .determiner, .pronoun,
    ]

    /// `that`, `which`, `where`: a relative behind a noun, else a subordinator or a determiner.
    private func relative(_ index: Int, _ range: Range<Int>) -> Part {
        let token = tokens[index]
        guard token.word == that else { return .relative }
        guard index > range.lowerBound else { return .determiner }
        let before = tokens[index - 1].part
        if before == .verb || before == .auxiliary { return .subordinator }
        if before == .preposition { return .determiner }
        return before == .noun || before == .proper || before == .mark ? .relative : .subordinator
    }

    /// A word that joins clauses has a verb soon behind it; a preposition has only a noun phrase.
    private func startsClause(_ index: Int, _ range: Range<Int>) -> Bool {
        guard tokens[index].tags.contains(.preposition) else { return true }
        var at = index + 1
        let stop = min(range.upperBound, index + 7)
        while at < stop, tokens[at].kind != .mark {
            if !tokens[at].tags.isDisjoint(with: [.be, .have, .modal, .doing]) { return true }
            if tokens[at].tags.contains(.preposition), tokens[at].word != of { return false }
            let forms = lexicon.verbs[Int(tokens[at].word)].forms
            if at > index + 1, forms.contains(.past), !tokens[at].tags.contains(.noun) { return true }
            at += 1
        }
        return false
    }

    private func standsAlone(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return true }
        let next = tokens[index + 1]
        if next.kind == .mark { return true }
        return !next.tags.isDisjoint(with: [.be, .have, .modal, .doing, .preposition])
            || (next.tags.contains(.verb) && !next.tags.contains(.noun)
                && !lexicon.verbs[Int(next.word)].forms.isDisjoint(with: [.present, .past]))
    }

    /// `to` before a verb's base form, with at most an adverb between.
    private func followsBase(_ index: Int, _ range: Range<Int>) -> Bool {
        var at = index + 1
        if at < range.upperBound, tokens[at].tags.contains(.adverb), !tokens[at].tags.contains(.verb) {
            at += 1
        }
        guard at < range.upperBound else { return false }
        if tokens[at].tags.contains(.be) || tokens[at].tags.contains(.have)
            || tokens[at].tags.contains(.doing)
        {
            return true
        }
        guard lexicon.verbs[Int(tokens[at].word)].forms.contains(.base) else {
            return tokens[at].word == 0 && tokens[at].kind == .word && !tokens[at].isCapital
                && at + 1 < range.upperBound && tokens[at + 1].tags.contains(.determiner)
        }
        guard tokens[at].tags.contains(.noun) else { return !tokens[at].isCapital || at == index + 1 }
        // "to market", "to trade": a verb unless the phrase ends there.
        guard at + 1 < range.upperBound, tokens[at + 1].kind != .mark else { return true }
        return
            !(tokens[at + 1].tags.contains(.preposition) && index > range.lowerBound
            && tokens[index - 1].tags.contains(.noun) && tokens[at].tags.contains(.company))
    }

    private var titled = false
    /// Small words inside names of companies and banks: "Road and Bridge", "Bank of China".
    private var joint: Set<Int> = []
    private var perceptron: PerceptronTagger
    /// The perceptron's tags of the sentence at hand; empty until they are wanted.
    private var guesses: [PennTag] = []
    private let possessive: WordID
    private let to: WordID
    private let may: WordID
    private let like: WordID
    private let that: WordID
    private let back: WordID
    private let since: WordID
    private let at: WordID
    private let of: WordID
    private let about: Set<WordID>
    private let adverbials: Set<WordID>

    private let bytes: [UInt8]

    private init(lexicon: Lexicon, tokens: [Token], bytes: [UInt8]) {
        self.bytes = bytes
        self.lexicon = lexicon
        self.tokens = tokens
        perceptron = PerceptronTagger(lexicon)
        possessive = lexicon.id("'s")
        to = lexicon.id("to")
        may = lexicon.id("may")
        like = lexicon.id("like")
        that = lexicon.id("that")
        back = lexicon.id("back")
        since = lexicon.id("since")
        at = lexicon.id("at")
        of = lexicon.id("of")
        about = Set(["over", "above", "about", "around", "under"].map { lexicon.id($0) }.filter { $0 != 0 })
        adverbials = Set(
            ["present", "last", "first", "once", "least", "times"].map { lexicon.id($0) }.filter { $0 != 0 })
    }
}

extension Tagger {
    /// Whether a word that can be a verb is one here.
    private mutating func isVerb(_ index: Int, _ range: Range<Int>, headline: Bool) -> Bool {
        let token = tokens[index]
        let forms = lexicon.verbs[Int(token.word)].forms
        let nouny = token.tags.contains(.noun)
        let previous = before(index, range)
        if index == range.lowerBound {
            // "Building began", "Boring, which …": a gerund without an object is a noun.
            if forms.contains(.gerund), index + 1 < range.upperBound {
                let next = tokens[index + 1]
                if next.isCapital, next.kind == .word, nouny,
                    next.tags.isDisjoint(with: [.asset, .organisation])
                {
                    return true
                }
                if next.kind == .mark || !next.tags.isDisjoint(with: [.be, .have, .modal, .preposition]) {
                    return false
                }
            }
            return !nouny && !forms.contains(.base) && !forms.isDisjoint(with: [.past, .participle, .gerund])
        }
        if token.isCapital, index > range.lowerBound, !titled, previous != .modal { return false }
        switch previous {
        case .to, .modal: return forms.contains(.base)
        case .negation where index > range.lowerBound + 1 && before(index - 1, range) == .modal:
            return forms.contains(.base)
        // "is complete", "to be ready": what a form of be is followed by is a participle or no verb.
        case .auxiliary
        where tokens[index - 1].tags.contains(.be)
            || index > range.lowerBound + 1 && tokens[index - 1].part == .adverb
                && tokens[index - 2].tags.contains(.be):
            return !forms.isDisjoint(with: [.participle, .gerund])
        case .auxiliary, .negation: return !nouny || !forms.isDisjoint(with: [.participle, .gerund])
        case .determiner, .possessive: return false
        case .preposition: return forms.contains(.gerund) && !nounFollowsOf(index, range)
        case .adjective, .number:
            return !nouny && forms.contains(.past) && !adjectival(index, range)
        default: break
        }
        // "will build and run": two of a kind.
        if previous == .conjunction, index > range.lowerBound + 1, tokens[index - 2].part == .verb,
            !forms.isDisjoint(with: [.base]),
            lexicon.verbs[Int(tokens[index - 2].word)].forms.contains(.base),
            index + 1 < range.upperBound, !tokens[index + 1].tags.isDisjoint(with: [.determiner, .pronoun])
        {
            return true
        }
        if !nouny {
            return !forms.isDisjoint(with: [.present, .past, .base]) ? !adjectival(index, range) : true
        }
        if verbBySurroundings(index, range, forms, previous) { return true }
        // "hopes of new deals rise", "facilities that supply a plant", "Trend reports via …".
        guard !titled, forms.contains(.present) || forms.contains(.base) else { return false }
        switch previous {
        case .proper, .relative:
            let tag = guess(index, range)
            return tag == .present || tag == .presentThird
        case .noun:
            // "the government grants equipment to …".
            if token.tags.contains(.finance) {
                return forms.contains(.present) && guess(index, range) == .presentThird
            }
            return pluralBefore(index) && guess(index, range) == .present
        default: return false
        }
    }

    /// What the perceptron makes of a token; it looks at a sentence only once one of its words is in doubt.
    private mutating func guess(_ index: Int, _ range: Range<Int>) -> PennTag {
        if guesses.isEmpty { guesses = perceptron.tags(tokens[range], bytes) }
        return guesses[index - range.lowerBound]
    }

    /// A word that can also be a noun is a verb behind a subject and before an object.
    private func verbBySurroundings(
        _ index: Int, _ range: Range<Int>, _ forms: VerbForms, _ previous: Part?
    ) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let token = tokens[index]
        let next = tokens[index + 1]
        if next.tags.contains(.relative), next.word != that { return false }
        let objectFollows =
            next.tags.contains(.determiner) || next.word == to || next.kind == .number
            || next.kind == .currency || (next.isCapital && (!titled || next.word == 0))
            || next.tags.contains(.adjective)
            || next.tags.contains(.pronoun)
        // "modernizing A and building a plant": the second member of a list of verbs.
        if forms.contains(.gerund), previous == .conjunction || previous == .mark || previous == nil,
            index > range.lowerBound, next.tags.contains(.determiner)
        {
            return true
        }
        guard previous == .noun || previous == .proper || previous == .pronoun || previous == .relative else {
            return false
        }
        if forms.contains(.gerund) { return false }
        // "the government grants $5 million", but "World Bank loans to Kenya".
        if token.tags.contains(.finance)
            || lexicon.tags(of: lexicon.singular(of: token.word)).contains(.finance),
            forms.contains(.present),
            next.kind == .currency || next.kind == .number || next.tags.contains(.currency)
        {
            return true
        }
        if next.word == to { return forms.contains(.present) || previous == .pronoun || pluralBefore(index) }
        if forms.contains(.present) {
            return objectFollows && (previous != .noun || next.tags.contains(.determiner))
        }
        if forms.contains(.past), !forms.contains(.base) { return true }
        // A base form wants a plural subject.
        return objectFollows && next.kind != .word || (previous != .noun && objectFollows)
    }

    private func pluralBefore(_ index: Int) -> Bool {
        index > 0
            && (lexicon.singulars[Int(tokens[index - 1].word)] != 0 || tokens[index - 1].part == .proper)
    }

    /// "the planned plant": a participle between a determiner or adjective and a noun.
    private func adjectival(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
        let previous = tokens[index - 1].part
        guard
            previous == .determiner || previous == .possessive || previous == .adjective
                || previous == .number
        else { return false }
        let next = tokens[index + 1]
        return next.kind == .word && next.tags.isDisjoint(with: [.preposition, .determiner])
    }

    /// "for building of …" stays a noun, "for building the …" is a verb.
    private func nounFollowsOf(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return true }
        let next = tokens[index + 1]
        if next.kind == .mark { return tokens[index].tags.contains(.noun) }
        return next.tags.contains(.preposition) && tokens[index].tags.contains(.noun)
            || (next.tags.contains(.noun) && tokens[index].tags.contains(.noun)
                && !next.tags.contains(.asset))
    }

    /// In a title-case headline capitals say nothing.
    private func isTitled(_ range: Range<Int>) -> Bool {
        guard range.count < 30 else { return false }
        var lower = 0
        for at in range
        where tokens[at].kind == .word && !tokens[at].isCapital
            && tokens[at].tags.isDisjoint(with: [.preposition, .determiner, .conjunction])
        {
            lower += 1
        }
        return lower <= range.count / 8
    }

    private func before(_ index: Int, _ range: Range<Int>) -> Part? {
        var at = index - 1
        while at >= range.lowerBound, tokens[at].part == .adverb { at -= 1 }
        return at >= range.lowerBound ? tokens[at].part : nil
    }
}
