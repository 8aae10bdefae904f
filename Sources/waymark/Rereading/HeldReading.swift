import Domain
import EventLog

/// The reading of an article that is held true, as its stream has it.
struct HeldReading {
    /// The version of the stream's last event.
    let version: Int
    /// Who read; `nil` where nobody has yet.
    let reader: ReaderIdentity?
    /// What was found.
    let events: [ReadEvent]

    /// Takes it from the whole stream.
    init(_ stream: [StoredEvent]) throws(DomainEventError) {
        version = stream.last?.version ?? 0
        guard let last = stream.lastIndex(where: { $0.type == ArticleRead.wireName }) else {
            reader = nil
            events = []
            return
        }
        reader = try ReaderIdentity(stream[last])
        var events: [ReadEvent] = []
        for stored in stream[(last + 1)...] {
            let event = try DomainEvent(
                type: stored.type, schemaVersion: stored.schemaVersion, payload: stored.data)
            if case .reported(let event) = event { events.append(event) }
        }
        self.events = events
    }
}

extension ReaderIdentity {
    /// Who read, by an `ArticleRead`; `nil` for any other event.
    init?(_ stored: StoredEvent) throws(DomainEventError) {
        let event = try DomainEvent(
            type: stored.type, schemaVersion: stored.schemaVersion, payload: stored.data)
        guard case .articleRead(let read) = event else { return nil }
        self.init(name: read.reader, version: read.version)
    }
}
