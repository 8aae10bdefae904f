/// Names behind an office: "President of Peru Ana Pires", "head of Ostara Group Piet Vandaal".
extension NameClassifier {
    /// The country, organisation or field of an office and the person behind it; `nil` for other runs.
    func office(_ run: Range<Int>) -> [Entity]? {
        guard run.count > 1, followsOffice(run.lowerBound) else { return nil }
        if let place = geography(run.lowerBound, run), place.kind == .country || place.kind == .city {
            let rest = place.tokens.upperBound..<run.upperBound
            guard isBearer(rest) else { return nil }
            return [place, bearer(rest, place.country)]
        }
        let firm = run.last {
            text.tokens[$0].tags.contains(.organisation) && $0 + 2 < run.upperBound
        }
        if let firm, isBearer((firm + 1)..<run.upperBound) {
            let organisation = Entity(kind: .organisation, tokens: run.lowerBound..<(firm + 1))
            return [organisation, bearer((firm + 1)..<run.upperBound, -1)]
        }
        var start = run.lowerBound
        while start < run.upperBound, text.tokens[start].word != 0,
            !text.tokens[start].tags.isDisjoint(with: [.noun, .sector, .adjective])
        {
            start += 1
        }
        guard start > run.lowerBound, run.upperBound - start > 1, isBearer(start..<run.upperBound) else {
            return nil
        }
        return [bearer(start..<run.upperBound, -1)]
    }

    private func bearer(_ tokens: Range<Int>, _ country: Int32) -> Entity {
        Entity(kind: .person, tokens: tokens, country: country)
    }

    private func isBearer(_ tokens: Range<Int>) -> Bool {
        (1...5).contains(tokens.count)
            && tokens.allSatisfy {
                (text.tokens[$0].isCapital || text.tokens[$0].kind == .mark
                    || text.isWord($0, ["al", "bin", "de", "van", "von", "da"]))
                    && text.tokens[$0].tags.isDisjoint(with: [.organisation, .region, .occasion])
            }
            && text.tokens[tokens.upperBound - 1].tags.isDisjoint(with: .asset)
    }

    /// Whether a title stands before, and only what belongs to an office stands between.
    func followsOffice(_ start: Int) -> Bool {
        var at = start - 1
        guard at > sentence.lowerBound, text.isWord(at, ["of", "the", "and", "for", "to"]) else {
            return false
        }
        let stop = max(sentence.lowerBound, start - 12)
        while at >= stop {
            let token = text.tokens[at]
            if token.tags.contains(.title), token.tags.isDisjoint(with: .organisation) { return true }
            guard token.kind == .word, token.part != .verb, token.part != .auxiliary,
                token.isCapital || text.isWord(at, ["of", "the", "and", "for", "to", "board", "directors"])
            else { return false }
            at -= 1
        }
        return false
    }

    /// A forum or summit, a news agency; `nil` for other names.
    func reported(_ run: Range<Int>) -> EntityKind? {
        let held = run.last { text.tokens[$0].tags.contains(.occasion) }
        if let held, held + 1 == run.upperBound || !text.tokens[held + 1].isCapital {
            return .occasion
        }
        let last = run.upperBound - 1
        if let known = text.name(at: run.lowerBound, before: run.upperBound), known.entry.kind == .source,
            known.end == run.upperBound
        {
            return .source
        }
        guard run.count > 1 else { return nil }
        if text.isWord(last, ["news", "times", "herald", "gazette", "newswire", "tribune"]) {
            return .source
        }
        return text.isWord(last, "agency") && text.isWord(last - 1, ["news", "press", "telegraph"])
            ? .source : nil
    }

    /// "Board of Directors of Ostara Group": the organisation without its organ.
    func withoutBoard(_ run: Range<Int>) -> Range<Int> {
        guard let board = run.prefix(3).first(where: { text.isWord($0, ["board", "directors"]) }) else {
            return run
        }
        var at = board + 1
        if text.isWord(at, "of"), text.isWord(at + 1, "directors") { at += 2 }
        if at < run.upperBound, text.isWord(at, "of") { at += 1 }
        if at < run.upperBound, text.isWord(at, "the") { at += 1 }
        return at > board + 1 && at < run.upperBound ? at..<run.upperBound : run
    }

    /// "at a session of the Joint Commission": what sits is the occasion.
    func isSitting(_ run: Range<Int>) -> Bool {
        var at = run.lowerBound - 1
        if text.isWord(at, "the") { at -= 1 }
        return at > sentence.lowerBound && text.isWord(at, "of")
            && text.isWord(at - 1, ["session", "sitting", "meeting", "sessions"])
    }
}
