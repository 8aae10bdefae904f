import Domain

/// Where the article's projects lie, and how an event names them.
extension ProjectRegistry {
    /// The name as it is written, and what else the article says of the project.
    func mention(_ phrase: ProjectPhrase, _ countries: CountryModel, _ type: EventType) -> ProjectMention {
        let text = document.text
        var range = phrase.asset
        while range.count > 1, text.tokens[range.upperBound - 1].kind == .mark,
            !text.tokens[range.upperBound - 1].isMark(")")
        {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        let place = place(phrase)
        let country = host(phrase, countries) ?? place.flatMap { $0.country >= 0 ? $0.country : nil }
        return ProjectMention(
            asset: text.text(range), work: work(phrase, of: type),
            place: place.map { text.text($0.tokens) },
            country: country.map { text.lexicon.countries[Int($0)] })
    }

    /// The country that most mentions of a project put it in; else that of the article.
    func host(_ phrase: ProjectPhrase, _ countries: CountryModel) -> Int32? {
        if let own = countries.site(phrase) { return own }
        guard phrase.cluster >= 0 else { return countries.host(phrase) }
        return site(of: clusters[phrase.cluster], countries) ?? countries.host(phrase)
    }

    /// The country that most mentions of a project put it in.
    private func site(of cluster: ProjectCluster, _ countries: CountryModel) -> Int32? {
        var votes: [Int32: Int] = [:]
        for note in cluster.notes.prefix(40) {
            if let site = countries.site(note.phrase) { votes[site, default: 0] += 1 }
        }
        return votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }

    /// Where the project lies that the article is about, where a mention of it tells.
    func mainSite(_ countries: CountryModel) -> Int32? {
        let candidates = clusters.indices.filter { !clusters[$0].portion && !clusters[$0].plural }
        guard let best = candidates.max(by: { salience($0) < salience($1) }), salience(best) >= 5 else {
            return nil
        }
        return site(of: clusters[best], countries)
    }

    /// The countries that the article's projects are said to lie in.
    func hosts(_ countries: CountryModel) -> Set<Int32> {
        var found: Set<Int32> = []
        for cluster in clusters.prefix(60) {
            for note in cluster.notes.prefix(20) {
                if let site = countries.site(note.phrase) { found.insert(site) }
            }
        }
        return found
    }

    /// The city or region in or right behind the name, here or where else the article names it.
    private func place(_ phrase: ProjectPhrase) -> Entity? {
        if let own = site(phrase) { return own }
        guard phrase.cluster >= 0 else { return nil }
        for note in clusters[phrase.cluster].notes.prefix(40) {
            if let found = site(note.phrase) { return found }
        }
        return nil
    }

    private func site(_ phrase: ProjectPhrase) -> Entity? {
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
