/// Says what a run of capitalised words stands for, and cuts titles and nationalities off it.
struct NameClassifier {
    let text: TokenText
    let sentence: Range<Int>

    /// The names in a run.
    func classify(_ run: Range<Int>) -> [Entity] {
        var run = withoutBoard(run)
        var found: [Entity] = []
        if let place = geography(run.lowerBound, run), place.tokens == run { return [finish(place)] }
        // "Georgian Railway LLC": the nationality is part of the company's name.
        if run.count > 2, LegalForm.contains(text.lexicon.text(text.tokens[lastWord(run)].word)),
            lastTitle(run) == nil,
            let first = geography(run.lowerBound, run), first.demonym
        {
            var whole = named(run)
            whole.country = first.country
            return [finish(whole)]
        }
        // "Georgian Railways", "Turkish Airlines".
        if run.count == 2, let first = geography(run.lowerBound, run), first.demonym,
            text.isWord(
                run.lowerBound + 1,
                [
                    "railways", "railway", "airlines", "airways", "telecom", "steel", "oil", "petroleum",
                    "energy", "power", "gas", "copper", "roads", "ports",
                ])
        {
            return [finish(Entity(kind: .organisation, tokens: run, country: first.country))]
        }
        // Nationality in front: "Kazakh President", "Chinese contractor".
        while let first = geography(run.lowerBound, run), first.demonym,
            first.tokens.upperBound < run.upperBound
        {
            found.append(first)
            run = first.tokens.upperBound..<run.upperBound
        }
        if let office = office(run) { return found + office.map(finish) }
        if let last = lastTitle(run) {
            found += inside(run.lowerBound..<last)
            guard last + 1 < run.upperBound else { return found }
            var person = Entity(kind: .person, tokens: (last + 1)..<run.upperBound)
            person.country = found.last?.country ?? -1
            if isOrganisation(person.tokens), !text.tokens[last].tags.contains(.honorific) {
                person.kind = .organisation
            }
            found.append(finish(person))
            return found
        }
        found.append(finish(named(run)))
        return found
    }

    private func named(_ run: Range<Int>) -> Entity {
        var entity = Entity(kind: .unknown, tokens: run)
        if let kind = reported(run) {
            entity.kind = kind
            return entity
        }
        if run.count == 1, isLocated(run), text.tokens[run.lowerBound].word == 0,
            text.name(at: run.lowerBound, before: run.upperBound)?.entry.kind == .company
        {
            return Entity(kind: .place, tokens: run)
        }
        if isDistrict(run) {
            let place = geography(run.lowerBound, run)
            return Entity(kind: .place, tokens: run, country: place?.country ?? -1)
        }
        let known = text.name(at: run.lowerBound, before: run.upperBound)
        if let known, known.entry.kind == .institution, known.end == run.upperBound {
            entity.kind = .organisation
            entity.lender = true
            entity.country = known.entry.country >= 0 ? known.entry.country : bankHome(run)
            return entity
        }
        if let known, known.entry.kind == .company, run.count > 1 || !isLocated(run),
            !known.entry.common || known.end == run.upperBound
        {
            entity.kind = .organisation
            entity.country = known.entry.country
            return entity
        }
        // "JSC National Electric Grid", "PT Aneka Tambang".
        if run.count > 1,
            text.isWord(
                run.lowerBound,
                [
                    "jsc", "ojsc", "pjsc", "cjsc", "llc", "llp", "pt", "pao", "oao", "zao", "ooo", "ao",
                    "too", "pvt", "cv",
                ]),
            text.tokens[run.lowerBound].shape.contains(.upper)
        {
            entity.kind = .organisation
            entity.country =
                geography(run.lowerBound + 1, run).flatMap { $0.kind == .country ? $0.country : nil } ?? -1
            return entity
        }
        let last = text.tokens[lastWord(run)]
        if last.tags.contains(.asset), last.tags.isDisjoint(with: .organisation), run.count > 1 {
            entity.kind = .asset
        } else if isOrganisation(run) {
            entity.kind = .organisation
            entity.lender = run.contains { text.isWord($0, "bank") || text.isWord($0, "eximbank") }
            if entity.lender { entity.country = bankHome(run) }
        } else if last.tags.contains(.region), run.count > 1 {
            entity.kind = .place
        } else if run.count > 1, isPerson(run) {
            entity.kind = .person
        } else if let place = geography(run.lowerBound, run), place.tokens.count * 2 >= run.count {
            entity.kind = place.kind == .country && run.count > 1 ? .unknown : .place
            entity.country = place.country
        } else if isPerson(run) {
            entity.kind = .person
        }
        if entity.country < 0, let place = geography(run.lowerBound, run),
            entity.kind != .organisation || place.kind == .country
        {
            entity.country = place.country
        }
        // "Roads Authority of Kenya".
        if entity.country < 0, entity.kind == .organisation,
            let of = run.last(where: { text.isWord($0, "of") }), of + 1 < run.upperBound,
            let place = geography(of + 1, run), place.kind == .country
        {
            entity.country = place.country
        }
        if entity.kind == .organisation, isSitting(run) { entity.kind = .occasion }
        return entity
    }

    /// "China Exim Bank", "Export-Import Bank of Korea": the country in a bank's name.
    private func bankHome(_ run: Range<Int>) -> Int32 {
        for at in run where text.tokens[at].isCapital {
            if let place = geography(at, run), place.kind == .country,
                !text.isWord(at, "new") || place.tokens.count > 1
            {
                return place.country
            }
        }
        return -1
    }

    /// "near Sohar": where something is, even if a company is called so too.
    private func isLocated(_ run: Range<Int>) -> Bool {
        text.isWord(run.lowerBound - 1, ["in", "near", "outside"])
            && (run.upperBound == sentence.upperBound || text.tokens[run.upperBound].kind != .word
                || !text.tokens[run.upperBound].tags.isDisjoint(with: [.preposition, .conjunction]))
    }

    /// "the Navoi region".
    private func isDistrict(_ run: Range<Int>) -> Bool {
        let next = run.upperBound
        return next < sentence.upperBound && !text.tokens[next].isCapital && text.tokens[next].kind == .word
            && text.isWord(
                next, ["region", "province", "oblast", "district", "county", "governorate", "prefecture"])
            && run.count < 4
    }

    private func lastWord(_ run: Range<Int>) -> Int {
        var last = run.upperBound - 1
        while last > run.lowerBound, text.tokens[last].kind != .word { last -= 1 }
        return last
    }

    private func isOrganisation(_ run: Range<Int>) -> Bool {
        if run.count == 1 {
            let token = text.tokens[run.lowerBound]
            if run.lowerBound > sentence.lowerBound,
                text.isWord(
                    run.lowerBound, ["cabinet", "parliament", "senate", "kremlin", "duma", "treasury"])
            {
                return true
            }
            return token.shape.contains(.upper) && token.word == 0 && token.end - token.start > 2
        }
        let last = text.tokens[lastWord(run)]
        if last.tags.contains(.organisation) { return true }
        return run.contains {
            text.isWord(
                $0,
                [
                    "ministry", "bank", "corporation", "company", "llc", "ltd", "jsc", "pt", "group", "fund",
                    "inc",
                    "agency", "authority", "holding", "holdings", "cabinet", "council", "commission",
                    "limited",
                    "committee", "corp", "co", "department",
                ])
        }
    }

    /// The country, nationality or city that begins at a token.
    func geography(_ index: Int, _ run: Range<Int>) -> Entity? {
        guard let (entry, end) = text.name(at: index, before: run.upperBound) else { return nil }
        let tokens = index..<end
        let led =
            index > sentence.lowerBound
            && text.isWord(index - 1, ["in", "at", "near", "from", "to", "of", "outside", "between"])
        switch entry.kind {
        case .country: return Entity(kind: .country, tokens: tokens, country: entry.country)
        case .demonym: return Entity(kind: .country, tokens: tokens, country: entry.country, demonym: true)
        case .city where (!entry.common || led) && !(tokens.count == 1 && isThing(index)):
            return Entity(kind: .city, tokens: tokens, country: entry.country)
        case .region where (!entry.common || led) && !isCompass(tokens):
            return Entity(kind: .place, tokens: tokens, country: entry.country)
        default: return nil
        }
    }

    /// "Metro", "Park", "Bridge": towns are called so, but a name that begins with it is a thing's.
    private func isThing(_ index: Int) -> Bool {
        text.tokens[index].tags.contains(.asset) && index + 1 < sentence.upperBound
            && text.tokens[index + 1].isCapital
    }

    /// "Western", "Central": regions of a dozen countries are called so.
    private func isCompass(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1
            && text.isWord(
                tokens.lowerBound,
                [
                    "western", "eastern", "northern", "southern", "central", "north", "south", "east", "west",
                    "northwest", "southeast", "northeast", "southwest", "centre", "center",
                ])
    }

    private func inside(_ run: Range<Int>) -> [Entity] {
        var found: [Entity] = []
        var index = run.lowerBound
        while index < run.upperBound {
            if let place = geography(index, run) {
                found.append(place)
                index = place.tokens.upperBound
            } else {
                index += 1
            }
        }
        if found.isEmpty, run.count > 0, text.tokens[run.lowerBound].word == 0 {
            var firm = Entity(kind: .organisation, tokens: run)
            var end = run.upperBound
            while end > run.lowerBound + 1,
                text.tokens[end - 1].tags.contains(.title)
                    || text.isWord(
                        end - 1,
                        ["senior", "vice", "deputy", "executive", "first", "acting", "former", "union"])
            {
                end -= 1
            }
            firm.tokens = run.lowerBound..<end
            found.append(firm)
        }
        return found
    }

    /// The last title of a run, unless it is part of an organisation's name.
    private func lastTitle(_ run: Range<Int>) -> Int? {
        let last = run.last {
            let tags = text.tokens[$0].tags
            return tags.contains(.title) && tags.isDisjoint(with: .organisation)
                || tags.contains(.honorific) && text.tokens[$0].isCapital
        }
        guard var last else { return nil }
        // "Director General NAME", "Secretary-General NAME".
        if last + 2 < run.upperBound, text.isWord(last + 1, "general"), text.tokens[last + 1].isCapital {
            last += 1
        }
        if last + 1 < run.upperBound, text.tokens[last + 1].isMark(".") { last += 1 }
        return last
    }

    /// A name of two to four words with a title behind its comma, or with a title of somebody's before it.
    private func isPerson(_ run: Range<Int>) -> Bool {
        guard (1...5).contains(run.count), run.allSatisfy({ text.tokens[$0].kind != .number }) else {
            return false
        }
        let next = run.upperBound
        if next + 1 < sentence.upperBound, text.tokens[next].isMark(",") {
            if text.isWord(next + 1, "who") { return true }
            var at = next + 1
            while at < min(sentence.upperBound, next + 7), text.tokens[at].kind == .word,
                text.tokens[at].part != .verb, text.tokens[at].part != .auxiliary
            {
                if text.tokens[at].tags.contains(.title), run.count > 1 { return true }
                if text.tokens[at].part == .preposition { break }
                at += 1
            }
        }
        if next < sentence.upperBound, text.isWord(next, "who"), run.count > 1 { return true }
        return run.count > 1 && titleBefore(run.lowerBound)
    }

    /// "the Chairman of the Board of Directors of CITIC Group, NAME".
    private func titleBefore(_ start: Int) -> Bool {
        guard start - 1 > sentence.lowerBound else { return false }
        var at = start - 1
        guard text.tokens[at].isMark(",") || text.tokens[at].part == .noun else { return false }
        if text.tokens[at].part == .noun { return text.tokens[at].tags.contains(.title) }
        let stop = max(sentence.lowerBound, start - 18)
        while at > stop {
            at -= 1
            let token = text.tokens[at]
            if token.part == .verb || token.part == .auxiliary
                || token.isMark(",") && !text.tokens[at + 1].tags.contains(.organisation)
            {
                return false
            }
            if token.tags.contains(.title), token.tags.isDisjoint(with: .organisation) { return true }
        }
        return false
    }

    /// "Sibur of Russia", "China's CITIC Construction", "the Kazakh company Visor".
    private func home(_ entity: Entity) -> Int32 {
        let next = entity.tokens.upperBound
        if text.isWord(next, "of"), next + 1 < sentence.upperBound,
            let place = geography(next + 1, (next + 1)..<min(sentence.upperBound, next + 5)),
            place.kind == .country
        {
            return place.country
        }
        var at = entity.tokens.lowerBound - 1
        let stop = max(sentence.lowerBound, at - 4)
        while at >= stop, text.tokens[at].kind == .word, text.tokens[at].part != .preposition,
            text.tokens[at].part != .verb, text.tokens[at].part != .conjunction
        {
            if text.tokens[at].isCapital, let place = geography(at, at..<(at + 1)), place.kind == .country {
                return place.country
            }
            at -= 1
        }
        return -1
    }

    /// "(MEIL)", "(E&C)", "(SEPCO III)": short, and in capitals.
    private func isAcronym(_ range: Range<Int>) -> Bool {
        range.count == 1
            || range.allSatisfy {
                text.tokens[$0].isMark("&") || text.tokens[$0].isMark("-") || text.tokens[$0].kind == .number
                    || text.tokens[$0].shape.contains(.upper)
                    || text.tokens[$0].end - text.tokens[$0].start == 1
            }
    }

    private func finish(_ entity: Entity) -> Entity {
        var entity = entity
        let next = entity.tokens.upperBound
        guard next < sentence.upperBound else { return entity }
        if text.tokens[next].isMark("("),
            let close = ((next + 2)..<max(next + 2, min(sentence.upperBound, next + 7))).first(where: {
                text.tokens[$0].isMark(")")
            }), isAcronym((next + 1)..<close)
        {
            entity.aside = (next + 1)..<close
        }
        if entity.country < 0, entity.kind == .organisation || entity.kind == .unknown {
            entity.country = home(entity)
        }
        let follower = text.tokens[next]
        entity.modifier =
            entity.aside == nil && follower.kind == .word
            && (follower.part == .noun || follower.part == .adjective || follower.part == .proper)
            && !follower.tags.contains(.time)
        return entity
    }
}
