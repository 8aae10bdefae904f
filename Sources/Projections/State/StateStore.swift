import Domain
import Postgres

extension BookSource {
    /// The state that earlier batches left, in the schema that the transaction's search path names.
    static func state(_ connection: isolated Connection) -> BookSource {
        BookSource(
            article: { try connection.first(StateStatements.article, $0) },
            identitiesInBlock: { try connection.query(StateStatements.identities, $0) },
            isTaken: { try connection.first(StateStatements.isTaken, $0) ?? false },
            eventsOfProject: { try connection.query(StateStatements.eventsOfProject, $0) },
            eventsOfArticle: { try connection.query(StateStatements.eventsOfArticle, $0) },
            eventsOfOccasion: { try connection.query(StateStatements.eventsOfOccasion, $0) })
    }
}

extension Connection {
    /// Writes what a book has changed, in one round trip.
    func write(_ changes: ProjectBook.Changes, from book: inout ProjectBook) throws {
        var batch = Batch()
        for facts in changes.articles.values.sorted(by: { $0.received < $1.received }) {
            batch.add(
                StateStatements.putArticle, facts.hash, facts.received, facts.reading, facts.id, facts.url,
                facts.outlet, facts.published?.column, facts.headline)
        }
        if !changes.removed.isEmpty {
            batch.add(StateStatements.removeEvents, changes.removed.sorted())
        }
        for event in changes.added.values.sorted(by: { $0.entry.position < $1.entry.position }) {
            batch.add(StateStatements.putEvent, bindings: Self.values(of: event))
        }
        for identity in changes.identities {
            batch.add(
                StateStatements.putIdentity, identity.projectID, identity.firstSeen, identity.block,
                identity.asset, identity.work.rawValue, identity.place, identity.country?.description,
                identity.partner?.description)
        }
        for id in changes.projects.sorted() {
            if let project = try book.project(id) {
                batch.add(StateStatements.putProject, bindings: StateStatements.values(of: project))
            } else {
                batch.add(StateStatements.removeProject, id)
            }
        }
        _ = try run(batch)
    }

    private static func values(of held: BookEvent) -> Bindings {
        let event = held.entry.event
        return Bindings([
            held.entry.position, held.entry.article, held.articleID, held.entry.outlet,
            held.entry.published?.column, Timestamp(microseconds: held.recordedAt), event.type.rawValue,
            event.occurred?.description, event.occurred?.first.column, event.occurred?.last.column,
            event.countries.map(\.description), event.actors.map { NameKey.searchable($0.name) },
            held.occurrence,
            held.projectID, held.occasion, JSONText(DomainEvent.reported(event).payload),
        ])
    }
}
