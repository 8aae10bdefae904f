import Domain
import EventLog

/// An event of the log, decoded.
public struct LogEntry: Hashable, Sendable {
    /// Its place in the log.
    public var position: Int
    /// When the log learnt it, in microseconds since 1970.
    public var recordedAt: Int64
    /// Its stream.
    public var stream: String
    /// What it says.
    public var event: DomainEvent

    /// An event of the log.
    public init(position: Int, recordedAt: Int64, stream: String, event: DomainEvent) {
        self.position = position
        self.recordedAt = recordedAt
        self.stream = stream
        self.event = event
    }

    /// Decodes an event of the log.
    public init(_ event: FedEvent) throws(DomainEventError) {
        self.init(
            position: event.position, recordedAt: event.recordedAt, stream: event.stream,
            event: try DomainEvent(type: event.type, schemaVersion: event.schemaVersion, payload: event.data))
    }
}
