/// Reads a chain of auxiliaries, catenatives and a verb.
struct VerbGroupParser {
    private let tokens: [Token]
    private let lexicon: Lexicon
    private let control: Control
    private let limit: Int
    private var index: Int
    private var group: VerbGroup
    private var modality: Assertion?
    private var progressive = false
    private var denied = false
    private var finite = false
    private var bare = false

    init(_ tokens: [Token], _ lexicon: Lexicon, _ control: Control, from index: Int, before limit: Int) {
        self.tokens = tokens
        self.lexicon = lexicon
        self.control = control
        self.limit = limit
        self.index = index
        group = VerbGroup(tokens: index..<index, head: index, lemma: 0)
    }

    /// The verb group that begins at the token, or `nil`.
    mutating func parse() -> VerbGroup? {
        let start = index
        var last = -1
        while index < limit {
            let token = tokens[index]
            if token.part == .negation {
                denied = true
                index += 1
            } else if token.part == .adverb {
                guard let next = verbal(after: index) else { break }
                skip(to: next)
            } else if token.part == .modal {
                modal(token)
                last = index
                index += 1
            } else if token.part == .to {
                guard let next = verbal(after: index) else { break }
                if last < 0 { bare = true }
                skip(to: next)
            } else if token.part == .auxiliary {
                last = index
                guard auxiliary(token) else { break }
            } else if isVerbHere(index, last) {
                last = index
                guard verb(token) else { break }
            } else {
                break
            }
        }
        guard last >= 0 else { return nil }
        if group.lemma == 0 {
            group.lemma = tokens[last].tags.contains(.be) ? control.be : lexicon.lemma(of: tokens[last].word)
            group.copula = tokens[last].tags.contains(.be)
        }
        group.head = last
        group.tokens = start..<(last + 1)
        settle(start)
        return group
    }

    private func isVerbHere(_ at: Int, _ last: Int) -> Bool {
        if tokens[at].part == .verb { return true }
        guard last >= 0, tokens[at].kind == .word else { return false }
        return !lexicon.verbs[Int(tokens[at].word)].forms.isDisjoint(with: [.participle, .gerund])
            && tokens[last].part == .auxiliary && tokens[at].part != .proper
    }

    private mutating func modal(_ token: Token) {
        if token.tags.contains(.negation) { denied = true }
        finite = true
        if modality != .wished { modality = control.modality(of: token.word) }
    }

    /// Takes in a form of be, have or do; false where the chain ends with it.
    private mutating func auxiliary(_ token: Token) -> Bool {
        if token.tags.contains(.negation) { denied = true }
        let next = verbal(after: index)
        if token.tags.contains(.be) {
            if group.tokens.isEmpty { mark(token) }
            index += 1
            return being(next)
        }
        mark(token)
        if token.tags.contains(.have) {
            guard let next, next < limit else {
                index += 1
                return false
            }
            if tokens[next].part == .to || tokens[index + 1].part == .to {
                // "had to be halted": it was.
                if !group.past { modality = modality ?? .possible }
                skip(to: next)
                return true
            }
            let tags = tokens[next].tags
            let forms = lexicon.verbs[Int(tokens[next].word)].forms
            guard tags.contains(.be) || tags.contains(.have) || forms.contains(.participle) else {
                index += 1
                return false
            }
            group.perfect = true
            skip(to: next)
            return true
        }
        skip(to: next ?? index + 1)
        return next != nil
    }

    private mutating func mark(_ token: Token) {
        if !finite, control.pastAuxiliaries.contains(token.word) { group.past = true }
        finite = true
    }

    /// What follows a form of be.
    private mutating func being(_ next: Int?) -> Bool {
        var at = index
        while at < limit, tokens[at].part == .adverb || tokens[at].part == .negation {
            if tokens[at].part == .negation { denied = true }
            if lexicon.tags(of: tokens[at].word).contains(.catenative) { break }
            at += 1
        }
        guard at < limit else { return false }
        if tokens[at].part == .to {
            modality = modality ?? .planned
            group.outer = group.outer == 0 ? control.be : group.outer
            index = at + 1
            return true
        }
        let word = tokens[at].word
        if tokens[at].tags.contains(.be) {
            progressive =
                progressive || lexicon.verbs[Int(word)].forms.contains(.gerund) || word == control.being
            index = at
            return true
        }
        if tokens[at].tags.contains(.catenative) || word == control.going, toFollows(at) {
            let kind = control.modality(ofState: word)
            if modality == nil || kind != .planned { modality = kind }
            group.outer = lexicon.lemma(of: word)
            index = at + 2
            while index < limit, tokens[index].part == .adverb { index += 1 }
            return true
        }
        let forms = lexicon.verbs[Int(word)].forms
        guard tokens[at].kind == .word, tokens[at].part != .proper,
            tokens[at].part == .verb || !tokens[at].tags.contains(.noun) || forms.contains(.participle)
        else { return false }
        if forms.contains(.gerund), !tokens[at].tags.contains(.noun) || tokens[at].part == .verb {
            progressive = true
        } else if forms.contains(.participle) {
            group.passive = true
        } else {
            return false
        }
        index = at
        return true
    }

    private func toFollows(_ at: Int) -> Bool {
        at + 1 < limit && tokens[at + 1].part == .to
    }

    /// Takes in a full verb; true where it only governs the next.
    private mutating func verb(_ token: Token) -> Bool {
        let entry = lexicon.verbs[Int(token.word)]
        group.lemma = entry.lemma
        group.copula = false
        if !finite, !bare {
            if entry.forms.contains(.past) || entry.forms == .participle { group.past = true }
            if entry.forms == .gerund { group.infinite = true }
        }
        finite = finite || !group.infinite
        index += 1
        var at = index
        while at < limit, tokens[at].part == .adverb { at += 1 }
        guard at < limit else { return false }
        if tokens[at].part == .to, let next = verbal(after: at) {
            // "Chosen to build the port, the company …".
            if !finite || group.tokens.isEmpty && !bare, entry.forms.contains(.participle), !group.passive,
                index - 1 == group.tokens.lowerBound, entry.forms == .participle || token.isCapital
            {
                group.passive = true
            }
            guard let link = control.link(entry.lemma, passive: group.passive) else { return false }
            apply(link, entry.lemma)
            index = next
            return true
        }
        let forms = lexicon.verbs[Int(tokens[at].word)].forms
        guard forms.contains(.gerund), at + 1 < limit, let phase = control.phase(entry.lemma),
            tokens[at].part == .verb || governs(at)
        else { return false }
        group.phase = phase
        group.passive = false
        group.lemma = lexicon.verbs[Int(tokens[at].word)].lemma
        group.head = at
        index = at
        group.tokens = at..<(at + 1)
        return takeGerund(at)
    }

    /// The gerund behind "began": its own object follows, so it is the verb.
    private mutating func takeGerund(_ at: Int) -> Bool {
        index = at + 1
        forcedHead = at
        return false
    }

    private var forcedHead = -1

    private func governs(_ at: Int) -> Bool {
        let next = tokens[at + 1]
        return next.part == .determiner || next.part == .pronoun || next.part == .proper
            || next.part == .adjective || next.part == .noun || next.part == .number
    }

    private mutating func apply(_ link: Control.Link, _ lemma: WordID) {
        group.outerPassive = group.passive
        group.passive = false
        progressive = false
        group.outer = lemma
        switch link {
        case .modality(let kind): if modality != .wished || kind == .denied { modality = kind }
        case .phase(let phase): group.phase = phase
        case .through: break
        }
    }

    /// Goes on at a later token, and minds a negation on the way.
    private mutating func skip(to next: Int) {
        if tokens[index..<next].contains(where: { $0.part == .negation }) { denied = true }
        index = next
    }

    private func verbal(after at: Int) -> Int? {
        var next = at + 1
        while next < limit, next < at + 4, tokens[next].part == .adverb || tokens[next].part == .negation {
            next += 1
        }
        guard next < limit else { return nil }
        switch tokens[next].part {
        case .verb, .auxiliary, .modal, .to: return next
        default:
            let forms = lexicon.verbs[Int(tokens[next].word)].forms
            if tokens[at].part == .to {
                return tokens[next].kind == .word && forms.contains(.base) ? next : nil
            }
            return tokens[at].part == .auxiliary && tokens[next].part != .proper
                && !forms.isDisjoint(with: [.participle, .gerund]) ? next : nil
        }
    }

    private mutating func settle(_ start: Int) {
        if forcedHead >= 0 {
            group.head = forcedHead
            group.tokens = start..<(forcedHead + 1)
        }
        group.infinite = (group.infinite && group.phase == .whole) || bare
        if denied || modality == .denied {
            group.assertion = .denied
        } else if let modality {
            // "was to be completed in 2024": an expectation of the past.
            let stale =
                modality == .planned && group.past && !group.perfect
                && (group.outer == control.be || group.outerPassive)
            group.assertion = stale ? .possible : modality
        } else if group.infinite {
            group.assertion = .bare
        } else if group.perfect {
            group.assertion = progressive && group.phase == .whole ? .ongoing : .done
        } else if progressive {
            group.assertion = .ongoing
        } else {
            group.assertion = group.past ? .done : .present
        }
    }
}
