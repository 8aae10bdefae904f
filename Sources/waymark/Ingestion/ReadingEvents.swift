import Articles
import Domain
import EventLog
import Postgres

/// A reading of an article as it goes into the article's stream.
enum ReadingEvents {
    /// Who appends, as the metadata of events have it.
    static let actor = "waymark \(Version.text)"

    /// Who read the article, and what was found; it was read because it had arrived.
    ///
    /// - Throws: ``ReaderUnusable`` where nobody knows who has read.
    static func of(
        _ reading: ArticleReading, _ stream: String, run: String
    ) throws(ReaderUnusable) -> [NewEvent] {
        guard let reader = reading.reader else { throw .nameless }
        let read = ArticleRead(reader: reader.name, version: reader.version, events: reading.events.count)
        var metadata = EventMetadata(actor: actor, correlation: run, reader: "\(reader)")
        metadata.causation = StoredEvent.id(stream: stream, version: 1)
        // The most frequent ones stay small: the rest stands with the reading that comes before them.
        let finding = EventMetadata(reader: "\(reader)")
        return [NewEvent(.articleRead(read), metadata)]
            + reading.events.map { NewEvent(.reported($0), finding) }
    }

    /// Why the log would not take the events of an article; `nil` where it would.
    static func fault(of events: [NewEvent], _ name: String) -> String? {
        if events.count > Connection.largestAppend {
            return "\(name): \(events.count) events are more than the log takes at once; split the article"
        }
        if let large = events.first(where: { $0.data.count + $0.metadata.count > Connection.largestEvent }) {
            return "\(name): a \(large.type) of it is larger than \(Connection.largestEvent) bytes"
        }
        for event in events {
            do {
                _ = try DomainEvent(type: event.type, schemaVersion: event.schemaVersion, payload: event.data)
            } catch {
                return "\(name): \(error); this is a fault of the reader, please report the article"
            }
        }
        return nil
    }
}

extension NewEvent {
    /// An event of ours as the log takes it.
    init(_ event: DomainEvent, _ metadata: EventMetadata) {
        self.init(
            type: event.typeName, schemaVersion: event.schemaVersion, data: event.payload,
            metadata: metadata.json)
    }
}
