import Domain
import Postgres

/// What follows from a batch, written in the place of what stands there.
extension StateBatch {
    func writeBook(_ connection: isolated Connection, _ before: Before) throws {
        var batch = Batch()
        for number in book.touched.articles.sorted() {
            let facts = book.articles[Int(number)]
            batch.add(
                StateStatements.putArticle, facts.received, facts.hash, facts.reading,
                Int32(clamping: facts.events), facts.id, facts.outlet, facts.published?.column, facts.source,
                facts.original, facts.fingerprint?.text)
        }
        for doubt in book.doubts {
            batch.add(
                StateStatements.putDoubt, doubt.position, book.projects[Int(doubt.one)].id,
                book.projects[Int(doubt.other)].id, doubt.score)
        }
        if book.touched.decisions {
            for ruling in book.rulings.all {
                batch.add(
                    StateStatements.putRuling, ruling.id, ruling.position,
                    Timestamp(microseconds: ruling.knownFrom), ruling.withdrawn,
                    Timestamp(microseconds: ruling.knownTo))
            }
            batch.add(StateStatements.removeRedirects)
        }
        if !book.touched.events.isEmpty {
            batch.add(StateStatements.removeVersions, book.touched.events.sorted())
        }
        if let last = entries.last?.position {
            batch.add(StateStatements.forgetOccasions, last - OccasionBook.window)
        }
        if batch.count > 0 { _ = try connection.run(batch) }
        var rows = UnitRows()
        for facts in book.articles[before.articles...] { rows.addBands(facts) }
        for name in book.projects[before.projects...] { rows.add(name) }
        for identity in book.identities[before.identities...] {
            rows.add(identity, of: book.projects[Int(identity.project)].id)
        }
        for named in book.parties.names[before.parties...] { rows.add(named) }
        for (key, position) in book.occasions.added {
            rows.add(BookTables.occasions, Int(bitPattern: UInt(key)), position)
        }
        for (key, chain) in book.newChainKeys { rows.add(BookTables.chains, key, book.chains[Int(chain)]) }
        if book.touched.decisions {
            for (id, into) in book.rulings.redirects { rows.add(BookTables.redirects, id, into) }
        }
        for position in book.touched.events.sorted() {
            guard let event = book.recall(position) else { continue }
            for version in book.all(position) { rows.add(book.unitEvent(version, event)) }
        }
        try rows.send(connection)
    }

    func writeUnits(_ connection: isolated Connection) throws {
        let units =
            book.touched.projects.sorted().map { Unit.project(book.projects[Int($0)].id) }
            + book.touched.chains.sorted().map { Unit.chain(book.chains[Int($0)]) }
        try connection.refresh(units, book.rulings, [Projections.base] + others)
    }
}
